// The borders of the line at a place, which are looked for no further than `reach` from it: a line can be as long as
// the text, and then what is given is where the search stopped.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace spillmap::detect {

inline std::size_t line_begin(std::string_view text, std::size_t at, std::size_t reach) {
  const std::size_t first = at > reach ? at - reach : 0;
  const std::size_t found = text.substr(first, at - first).rfind('\n');
  return found == std::string_view::npos ? first : first + found + 1;
}

inline std::size_t line_end(std::string_view text, std::size_t at, std::size_t reach) {
  const std::string_view rest = text.substr(std::min(at, text.size()), reach);
  return at + std::min(rest.find('\n'), rest.size());
}

}  // namespace spillmap::detect
