// Small habits that the readers of office documents share.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"

namespace spillmap {

// Paragraphs of a cell stand in one line. One that begins with a label is kept apart as columns are.
inline void append_to_cell(std::string& cell, std::string_view paragraph) {
  for (const std::string_view raw : split(paragraph, '\n')) {
    const std::string_view line = trim(raw);
    if (line.empty()) continue;
    const std::size_t colon = line.substr(0, 40).find(':');
    if (!cell.empty()) cell += colon != std::string_view::npos && colon > 1 ? "   " : " ";
    cell += line;
  }
}

// Columns made with tab stops stay at least three spaces apart.
inline void append_tab(std::string& text) {
  const std::size_t line = text.size() - (text.rfind('\n') + 1);
  text.append(std::max<std::size_t>(3, 8 - line % 8), ' ');
}

}  // namespace spillmap
