// OpenDocument: texts, sheets, presentations and drawings, packed in a zip file or flat in one XML file.
#pragma once

#include "extract/format.h"

namespace spillmap::odf {

Sureness sniff_odt(ByteView bytes);
Sureness sniff_ods(ByteView bytes);
Sureness sniff_odp(ByteView bytes);
Sureness sniff_odg(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

// The same in one XML file: .fodt, .fods, .fodp.
Sureness sniff_flat(ByteView bytes);
Outcome read_flat(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::odf
