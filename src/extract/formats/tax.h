// Wage and information returns as they are filed: W-2 in EFW2 (records of 512 characters) and 1099, 1098 and W-2G in
// the form of IRS Publication 1220 (records of 750 characters).
#pragma once

#include "extract/format.h"

namespace spillmap::tax {

Sureness sniff_efw2(ByteView bytes);
Outcome read_efw2(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_1220(ByteView bytes);
Outcome read_1220(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::tax
