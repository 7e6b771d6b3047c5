// The glyphs of a page, by the direction in which they are written.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "extract/formats/pdf/mupdf.h"
#include "extract/formats/pdf/page_layout.h"
#include "extract/formats/pdf/ruled_table.h"

namespace spillmap::pdf {

struct PageGlyphs {
  // Key: the direction of writing in degrees, 0 = to the right, 90 = downwards. Each in its own upright frame.
  std::map<int, std::vector<Glyph>> by_direction;
  std::vector<Rule> rules;  // lines across and upright, in the frame of direction 0
  std::size_t letters = 0;
  std::size_t unmapped = 0;  // drawn, but the font does not say which letters they are
  bool overflowed = false;
};

// Runs the content of the page and of its annotations other than form fields. False if it broke off; what was drawn
// until then is in `glyphs`.
bool collect_glyphs(fz_context* context, pdf_page* page, PageGlyphs& glyphs);

// Puts a text of our own where the page would show it: `box` is in the page's user space.
void add_text(fz_context* context, pdf_page* page, fz_rect box, const char* utf8, PageGlyphs& glyphs);

// Does the page show pictures, or lines only, in the place of text?
bool shows_pictures(fz_context* context, pdf_page* page);

}  // namespace spillmap::pdf
