// Pictures: photos, screenshots, scans, faxes of many pages. What they show is recognised.
#pragma once

#include "extract/format.h"

namespace spillmap::picture {

Sureness sniff_jpeg(ByteView bytes);
Sureness sniff_png(ByteView bytes);
Sureness sniff_gif(ByteView bytes);
Sureness sniff_tiff(ByteView bytes);
Sureness sniff_bmp(ByteView bytes);
Sureness sniff_webp(ByteView bytes);
Sureness sniff_heif(ByteView bytes);
Sureness sniff_jpeg2000(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::picture
