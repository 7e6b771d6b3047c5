// Clinical documents: C-CDA, C32 and other documents of HL7's Clinical Document Architecture, and the older CCR.
#pragma once

#include "extract/format.h"

namespace spillmap::ccda {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_ccr(ByteView bytes);
Outcome read_ccr(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::ccda
