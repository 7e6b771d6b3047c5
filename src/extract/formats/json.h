// JSON and XML of no format in particular: what programs export. A list of things of the same kind is a table, its keys
// are the headers; everything else becomes lines of "key: value".
#pragma once

#include "extract/format.h"

namespace spillmap::plain {

Sureness sniff_json(ByteView bytes);
Outcome read_json(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_xml(ByteView bytes);
Outcome read_xml(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::plain
