// Documents of programs that few use any more but whose files lie in every old share: WordPerfect, Works, Write, Lotus
// 1-2-3, Quattro Pro, StarOffice; and Visio, Publisher, Pages, Numbers and Keynote. Each is read by the import filter
// that LibreOffice has for it (libwpd, libwps, libstaroffice, libvisio, libmspub, libetonyek).
#pragma once

#include "extract/format.h"

namespace spillmap::foreign {

Sureness sniff_wordperfect(ByteView bytes);
Outcome read_wordperfect(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_works(ByteView bytes);  // Works 1 to 9: texts, sheets, data bases
Sureness sniff_write(ByteView bytes);  // Write and Word for DOS
Sureness sniff_lotus(ByteView bytes);  // 1-2-3 and Symphony
Sureness sniff_quattro(ByteView bytes);
Outcome read_works(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_staroffice(ByteView bytes);
Outcome read_staroffice(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_visio(ByteView bytes);  // VSD, VDX, VSDX
Outcome read_visio(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_publisher(ByteView bytes);
Outcome read_publisher(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_iwork(ByteView bytes);
Outcome read_iwork(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::foreign
