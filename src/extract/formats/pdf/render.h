// A page of a PDF as a picture, for recognition.
#pragma once

#include "extract/formats/pdf/mupdf.h"
#include "extract/ocr/pix.h"

namespace spillmap::pdf {

// Gray, at 200 dpi; pages of unusual size so that they have about as many points as a letter. Empty if it cannot be
// had.
ocr::PixPtr render(fz_context* context, pdf_page* page);

// Points of the largest picture in the page's resources.
std::uint64_t largest_picture(fz_context* context, pdf_page* page);

}  // namespace spillmap::pdf
