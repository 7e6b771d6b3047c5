// OpenPGP: messages and keys, as packets or in their armour of letters. Nothing in them is read; what is encrypted is
// told apart from what is not.
#pragma once

#include "extract/format.h"

namespace spillmap::pgp {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::pgp
