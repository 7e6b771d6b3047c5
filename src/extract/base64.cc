#include "extract/base64.h"

#include "base/text.h"

namespace spillmap {

std::string decode_base64(std::string_view text, std::uint64_t most, OddCharacters odd) {
  std::string out;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : text) {
    int value = -1;
    if (is_upper(c))
      value = c - 'A';
    else if (is_lower(c))
      value = c - 'a' + 26;
    else if (is_digit(c))
      value = c - '0' + 52;
    else if (c == '+' || c == '-')
      value = 62;
    else if (c == '/' || c == '_')
      value = 63;
    else if (is_space(c) || odd == OddCharacters::skip)
      continue;
    if (value < 0 || out.size() >= most) break;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>(bits >> held & 0xFF);
  }
  return out;
}

}  // namespace spillmap
