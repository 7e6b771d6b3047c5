// Tables that a page draws with lines: the cells are where the lines say they are, however their text wraps. Knows
// nothing of PDF.
#pragma once

#include <string>
#include <vector>

#include "extract/formats/pdf/page_layout.h"

namespace spillmap::pdf {

// A straight line, or a bar thin enough to be one; across or upright, in the frame of the glyphs.
struct Rule {
  float x0, y0, x1, y1;
};

struct RuledTable {
  float top = 0, bottom = 0;
  std::vector<float> columns;                  // where the columns begin, and where the last one ends
  std::vector<std::vector<std::string>> rows;  // a cell that spans others has its text in the first of them
};

// Takes the glyphs that stand in ruled tables out of `glyphs`. Frames around text, and boxes in which small labels
// stand above their values, are left alone: as lines of text they read better.
std::vector<RuledTable> take_ruled_tables(std::vector<Rule>&& rules, std::vector<Glyph>& glyphs);

}  // namespace spillmap::pdf
