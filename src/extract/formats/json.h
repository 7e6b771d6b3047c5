// JSON and XML of no format in particular: what programs export. A list of things of the same kind is a table, its keys
// are the headers; everything else becomes lines of "key: value".
#pragma once

#include <string_view>

#include "extract/builder.h"
#include "extract/format.h"

namespace spillmap::plain {

Sureness sniff_json(ByteView bytes);
Outcome read_json(ByteView bytes, const Limits& limits, Sink& sink);

// JSON that stands in a document of another format. A table of it may stay open.
void give_json(std::string_view text, TextBuilder& out);

Sureness sniff_xml(ByteView bytes);
Outcome read_xml(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::plain
