// What a spreadsheet shows for a stored number, as far as it changes what the number is: dates, and digits in a mask
// ("000-00-0000", "00000"). Everything else is shown as General.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/text.h"

namespace spillmap {

class NumberFormat {
 public:
  NumberFormat() = default;
  // A format code as Excel and its like write it; only its first sections matter.
  static NumberFormat parse(std::string_view code);
  // A number of the built-in list of Excel; `code` overrides it where the file defines it.
  static NumberFormat builtin(std::uint32_t id);

  bool plain() const { return kind_ == Kind::general; }
  // `raw` is the number as stored; what is no number comes back as text unchanged.
  CellKind show(std::string_view raw, bool since_1904, std::string& out) const;

 private:
  enum class Kind : std::uint8_t { general, date, time, elapsed, mask };
  struct Mask {
    std::string code;     // '0' '#' '?' placeholders; a literal stands behind \x01
    double at_most = -1;  // negative: no condition
  };
  static bool parse_mask(std::string_view section, Mask& mask);
  Kind kind_ = Kind::general;
  Mask first_, second_;
};

// As General would show it, with up to 15 significant digits; integers of any length keep their digits.
std::string general_number(std::string_view raw);
// "2020-01-02T00:00:00" -> "2020-01-02"; a time of day follows only if it is not midnight. Unchanged if it is no ISO
// date.
std::string tidy_iso_date(std::string_view iso);

}  // namespace spillmap
