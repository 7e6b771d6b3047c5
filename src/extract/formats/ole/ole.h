// The older Office formats, which stand in compound files: Word 6 to 2003, Excel 2 to 2003, PowerPoint 97 to 2003.
#pragma once

#include <string>
#include <string_view>

#include "extract/builder.h"
#include "extract/compound.h"
#include "extract/format.h"

namespace spillmap::ole {

// Excel without a compound file around it, as its versions 2 to 4 wrote it.
Sureness sniff_biff(ByteView bytes);

Outcome read_doc(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_xls(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_ppt(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_biff(ByteView bytes, const Limits& limits, Sink& sink);
// Hangul documents of version 5, which Korean offices write.
Sureness sniff_hwp(ByteView bytes);
Outcome read_hwp(ByteView bytes, const Limits& limits, Sink& sink);
// A compound file of another program: its properties, and the documents that are embedded in it.
Outcome read_other(ByteView bytes, const Limits& limits, Sink& sink);

// What the readers share.

// The two property streams as fields of kind property.
void read_properties(const CompoundFile& file, TextBuilder& out);
// Documents embedded in the file, each as a member: storages of other programs, packages, files that were dropped in.
Status give_embedded(const CompoundFile& file, const Limits& limits, Sink& sink);
// Pictures and metafiles that stand in a stream of drawings. Small ones are left out, see picture_size.h.
Status give_pictures(std::string_view stream, std::string_view name, Sink& sink);

// Strings of Word and Excel before Unicode.
std::string from_codepage(std::string_view bytes, unsigned codepage);

}  // namespace spillmap::ole
