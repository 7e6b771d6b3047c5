#include "resolve/packed.h"

#include "base/text.h"

namespace spillmap::resolve {

PackedDate pack_date(std::string_view iso) {
  if (iso.size() != 10) return 0;
  PackedDate date = 0;
  for (std::size_t i = 0; i < iso.size(); ++i) {
    if (i == 4 || i == 7) {
      if (iso[i] != '-') return 0;
      continue;
    }
    if (!is_digit(iso[i])) return 0;
    date = date << 4 | static_cast<PackedDate>(iso[i] - '0');
  }
  return date;
}

PackedDigits pack_digits(std::string_view text) {
  constexpr std::size_t most = 14;
  if (text.empty() || text.size() > most) return 0;
  PackedDigits digits = 0;
  for (const char c : text) {
    if (!is_digit(c)) return 0;
    digits = digits << 4 | static_cast<PackedDigits>(c - '0');
  }
  return digits | PackedDigits{text.size()} << (4 * most);
}

}  // namespace spillmap::resolve
