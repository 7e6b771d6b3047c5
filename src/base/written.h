// Lists and numbers as they are written for people to read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap {

// "a, b, c"
template <class Items>
std::string joined(const Items& items, std::string_view between = ", ") {
  std::string out;
  for (const auto& item : items) {
    if (!out.empty()) out += between;
    out += item;
  }
  return out;
}

// The same of what is not empty.
inline std::string joined_filled(const std::vector<std::string>& items, std::string_view between = ", ") {
  std::string out;
  for (const std::string& item : items) {
    if (item.empty()) continue;
    if (!out.empty()) out += between;
    out += item;
  }
  return out;
}

// "1,234": so in all languages of letters, too, as they are written in the United States.
inline std::string grouped(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3;) out.insert(at -= 3, ",");
  return out;
}

}  // namespace spillmap
