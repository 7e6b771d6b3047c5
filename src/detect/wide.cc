#include "detect/wide.h"

namespace spillmap::detect {
namespace {

// The plain form of the three bytes at `at`, U+FF01 to U+FF5E or the ideographic space; else 0.
char plain(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]), third = static_cast<unsigned char>(text[at + 2]);
  if (text[at] == '\xE3') return second == 0x80 && third == 0x80 ? ' ' : '\0';
  if (text[at] != '\xEF') return 0;
  if (second == 0xBC && third >= 0x81 && third <= 0xBF) return static_cast<char>(third - 0x81 + '!');
  if (second == 0xBD && third >= 0x80 && third <= 0x9E) return static_cast<char>(third - 0x80 + '`');
  return 0;
}

}  // namespace

bool has_wide_digit(std::string_view utf8) {
  for (std::size_t at = utf8.find('\xEF'); at != std::string_view::npos; at = utf8.find('\xEF', at + 1)) {
    const char c = plain(utf8, at);
    if (c >= '0' && c <= '9') return true;
  }
  return false;
}

NarrowText narrow(std::string_view utf8) {
  NarrowText out;
  out.text.reserve(utf8.size());
  out.places.reserve(utf8.size() + 1);
  for (std::size_t at = 0; at < utf8.size();) {
    const char c = plain(utf8, at);
    out.places.push_back(static_cast<std::uint32_t>(at));
    out.text.push_back(c != 0 ? c : utf8[at]);
    at += c != 0 ? 3 : 1;
  }
  out.places.push_back(static_cast<std::uint32_t>(utf8.size()));
  return out;
}

}  // namespace spillmap::detect
