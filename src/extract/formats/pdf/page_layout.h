// From the glyphs of a page to lines of text in which columns stay apart: a glyph's place on the page becomes its place
// in the line. Knows nothing of PDF.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace spillmap::pdf {

// In a frame in which the text is upright: x to the right, y downwards, any unit.
struct Glyph {
  float begin = 0, end = 0;  // along the line
  float baseline = 0;
  float size = 0;  // height of an em
  char32_t letter = 0;
  std::uint32_t face = 0;  // equal for glyphs of one font
};

// Lines ended by '\n'. Glyphs come in the order in which the page draws them; they are consumed.
std::string lay_out(std::vector<Glyph>&& glyphs);

}  // namespace spillmap::pdf
