// Outlook's mail stores (.pst, .ost, .pab) by libpff: each message, contact and appointment is a member, named after
// its folder and subject. A password of a store only asks the mail program to ask; the store is read without it.
#pragma once

#include "extract/format.h"

namespace spillmap::mapi {

Sureness sniff_pst(ByteView bytes);
Outcome read_pst(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::mapi
