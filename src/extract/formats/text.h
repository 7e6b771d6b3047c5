// Plain text in any encoding; reports with columns kept by spaces give tables.
#pragma once

#include "extract/format.h"

namespace spillmap::text {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::text
