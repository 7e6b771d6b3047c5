// Metafiles of Windows: pictures kept as the calls that draw them. What is pasted as a picture (a range of a sheet, a
// chart, a page) keeps its words and where they stand. Bitmaps in them are items of their own.
#pragma once

#include <string>

#include "extract/format.h"

namespace spillmap::metafile {

Sureness sniff_emf(ByteView bytes);
Sureness sniff_wmf(ByteView bytes);
Outcome read_emf(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_wmf(ByteView bytes, const Limits& limits, Sink& sink);

// A bitmap as it stands in records: head, palette and points in one piece, as the file it would be. Empty if it is
// none.
std::string bitmap_file(std::string_view packed);

}  // namespace spillmap::metafile
