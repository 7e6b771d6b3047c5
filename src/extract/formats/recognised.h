// Formats that are told apart but not read yet. Where a cheap look tells that the bytes break their own format, the
// reader says corrupt; otherwise unsupported. A format that gets a reader moves to a file of its own.
#pragma once

#include "extract/format.h"

namespace spillmap::recognised {

Sureness sniff_jpeg(ByteView bytes);
Outcome read_jpeg(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_png(ByteView bytes);
Outcome read_png(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::recognised
