// Small habits that the readers of office documents share.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"

namespace spillmap {

// Whether a line of a cell begins with a label.
inline bool begins_with_label(std::string_view line) {
  const std::size_t colon = line.substr(0, 40).find(':');
  return colon != std::string_view::npos && colon > 1;
}

// Between two lines that somebody wrote below each other in a cell: two spaces, over which no name and no phrase goes;
// three, as between columns, before a label. What was broken only for want of room goes on behind one: prose, what
// stands behind a comma or in brackets, two words that fill a line each.
inline std::string_view gap_of_lines(std::string_view before, std::string_view line) {
  if (begins_with_label(line)) return "   ";
  const std::string_view last = before.substr(before.find_last_of(' ') + 1);
  if (last.empty() || line.empty()) return " ";
  const bool prose = is_lower(last[0]) && is_lower(line[0]) && !is_digit(last.back());
  const bool words = last.size() == before.size() && line.find(' ') == std::string_view::npos &&
                     is_alpha(last.back()) && is_alpha(line[0]);
  return prose || words || last.back() == ',' || line[0] == '(' ? " " : "  ";
}

// Paragraphs of a cell stand in one line.
inline void append_to_cell(std::string& cell, std::string_view paragraph) {
  for (const std::string_view raw : split(paragraph, '\n')) {
    const std::string_view line = trim(raw);
    if (line.empty()) continue;
    if (!cell.empty()) cell += gap_of_lines(cell, line);
    cell += line;
  }
}

// The same for lines that the width of the cell has broken, as on paper.
inline void append_wrapped_to_cell(std::string& cell, std::string_view paragraph) {
  for (const std::string_view raw : split(paragraph, '\n')) {
    const std::string_view line = trim(raw);
    if (line.empty()) continue;
    if (!cell.empty()) cell += begins_with_label(line) ? "   " : " ";
    cell += line;
  }
}

// Columns made with tab stops stay at least three spaces apart.
inline void append_tab(std::string& text) {
  const std::size_t line = text.size() - (text.rfind('\n') + 1);
  text.append(std::max<std::size_t>(3, 8 - line % 8), ' ');
}

}  // namespace spillmap
