// What national numbers have in common: weighted sums, dates inside numbers, the usual check digits.
#pragma once

#include <initializer_list>
#include <string_view>

#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {

inline unsigned value(char digit) { return static_cast<unsigned>(digit - '0'); }
inline unsigned part(std::string_view v, std::size_t at, unsigned count) { return number_of(v.data() + at, count); }

// Digits from the first on, each times its weight; `v` has at least as many digits as there are weights.
inline unsigned weighted(std::string_view v, std::initializer_list<unsigned> weights) {
  unsigned sum = 0, i = 0;
  for (const unsigned weight : weights) sum += weight * value(v[i++]);
  return sum;
}

inline Fault checked(bool holds) { return holds ? Fault::none : Fault::checksum; }

// All digits, and as many as told.
inline Fault digits_of_length(std::string_view v, std::size_t length) {
  if (v.size() != length) return Fault::length;
  return all_digits(v) ? Fault::none : Fault::format;
}

inline bool day_exists(unsigned year, unsigned month, unsigned day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (month == 2) return day <= ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29u : 28u);
  return day <= 30 || (month != 4 && month != 6 && month != 9 && month != 11);
}
// Where the century is not known: 29 February is believed in any year that could have one.
inline bool day_exists_in_some_century(unsigned two_digit_year, unsigned month, unsigned day) {
  return day_exists(1900 + two_digit_year, month, day) || day_exists(2000 + two_digit_year, month, day);
}

// ISO/IEC 7064, mod 11,10, check digit included.
inline bool mod_11_10_holds(std::string_view digits) {
  unsigned check = 5;
  for (const char c : digits) check = ((check == 0 ? 10 : check) * 2 % 11 + value(c)) % 10;
  return check == 1;
}

// Verhoeff over the dihedral group of order ten, check digit included.
bool verhoeff_holds(std::string_view digits);

// EAN-13: weights 1 and 3.
inline bool ean13_holds(std::string_view v) {
  unsigned sum = 0;
  for (unsigned i = 0; i < 13; ++i) sum += value(v[i]) * (i % 2 == 0 ? 1 : 3);
  return sum % 10 == 0;
}

}  // namespace spillmap::detect
