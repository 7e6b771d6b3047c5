// Plain text in any encoding; reports with columns kept by spaces give tables.
#pragma once

#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/format.h"

namespace spillmap::text {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

// The same into a document that somebody else builds, on the page where that stands.
void read_into(TextBuilder& out, ByteView bytes, const Encoding& encoding);

}  // namespace spillmap::text
