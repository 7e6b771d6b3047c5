// OFX and QFX: statements and tax forms that banks hand to their customers' programs, in SGML (1.x) and XML (2.x).
#pragma once

#include "extract/format.h"

namespace spillmap::ofx {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::ofx
