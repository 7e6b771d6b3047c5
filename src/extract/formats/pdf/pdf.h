// PDF by MuPDF: text where it stands on the page, form fields, notes, properties, attached files.
#pragma once

#include "extract/format.h"

namespace spillmap::pdf {

Sureness sniff_pdf(ByteView bytes);
Outcome read_pdf(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::pdf
