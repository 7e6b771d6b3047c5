// A page of a PDF as a picture, for recognition.
#pragma once

#include <vector>

#include "extract/formats/pdf/mupdf.h"
#include "extract/ocr/pix.h"

namespace spillmap::pdf {

// Gray, at 200 dpi; pages of unusual size so that they have about as many points as a letter. Empty if it cannot be
// had.
ocr::PixPtr render(fz_context* context, pdf_page* page);

// Pictures of the page's resources that may show a document: large enough for print, and not the scan of the page that
// its text lies over. Borrowed from the page.
std::vector<pdf_obj*> pictures_on(fz_context* context, pdf_page* page);
// One of them in gray. Empty if it cannot be had.
ocr::PixPtr picture_of(fz_context* context, pdf_document* document, pdf_obj* picture);

// Points of the largest picture in the page's resources.
std::uint64_t largest_picture(fz_context* context, pdf_page* page);

}  // namespace spillmap::pdf
