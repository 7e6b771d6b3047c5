// vCard 2.1, 3.0 and 4.0: each card is a person of its own.
#pragma once

#include "extract/format.h"

namespace spillmap::vcard {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::vcard
