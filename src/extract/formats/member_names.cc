#include "extract/formats/member_names.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {

std::string path_step(std::string_view wanted) {
  std::string name;
  for (const char c : wanted.substr(0, 240))
    name.push_back(c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '_' : c);
  while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0) == 0x80 && !is_valid_utf8(name))
    name.pop_back();
  name = std::string(trim(name));
  if (name.empty() || name == "." || name == "..") name = "unnamed";
  return name;
}

std::string MemberNames::unique(std::string_view wanted) {
  const std::string name = path_step(wanted);
  if (used_.insert(name).second) return name;
  const std::size_t dot = name.rfind('.');
  const std::size_t cut = dot == std::string::npos || dot == 0 || name.size() - dot > 12 ? name.size() : dot;
  std::uint32_t& next = next_[name];
  for (next = std::max(next, 2u);; ++next) {
    std::string other = name.substr(0, cut) + " (" + std::to_string(next) + ")" + name.substr(cut);
    if (used_.insert(other).second) return other;
  }
}

}  // namespace spillmap
