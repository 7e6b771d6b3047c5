// winmail.dat: a message and its attachments as Exchange packs them into one part of an Internet mail ([MS-OXTNEF]).
#pragma once

#include "extract/format.h"

namespace spillmap::mapi {

Sureness sniff_tnef(ByteView bytes);
Outcome read_tnef(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::mapi
