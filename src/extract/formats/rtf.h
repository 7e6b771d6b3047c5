// Rich Text Format, whatever the name of its file says. No Debian library reads it in process, so the reader is our
// own.
#pragma once

#include "extract/builder.h"
#include "extract/format.h"

namespace spillmap::rtf {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

// The same into a document that somebody else builds; embedded objects go to `sink`.
void read_into(TextBuilder& out, ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::rtf
