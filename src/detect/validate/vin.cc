// Vehicle identification number (North America): 17 characters without I, O and Q; the ninth is a check, mod 11.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

unsigned value_of(char c) {
  // A-H 1-8, J-N 1-5, P 7, R 9, S-Z 2-9.
  static constexpr std::uint8_t letters[26] = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
                                               5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
  return is_digit(c) ? static_cast<unsigned>(c - '0') : letters[c - 'A'];
}

Fault validate(std::string_view v) {
  static constexpr std::uint8_t weights[17] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  if (v.size() != 17) return Fault::length;
  unsigned sum = 0;
  for (std::size_t i = 0; i < 17; ++i) {
    if ((!is_upper(v[i]) && !is_digit(v[i])) || v[i] == 'I' || v[i] == 'O' || v[i] == 'Q') return Fault::format;
    sum += value_of(v[i]) * weights[i];
  }
  const unsigned check = sum % 11;
  return v[8] == (check == 10 ? 'X' : static_cast<char>('0' + check)) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"1M8GDM9AXKP042788", "1HGCM82633A004352"};
constexpr std::string_view bad[] = {"1M8GDM9A1KP042788", "1M8GDM9AXKP04278", "IM8GDM9AXKP042788"};

}  // namespace

const Number numbers::vin{"vin",
                          "Vehicle identification number",
                          std::nullopt,
                          "Vehicle makers",
                          "49 CFR 565 (public domain)",
                          validate,
                          good,
                          bad,
                          compact_alnum};

}  // namespace spillmap::detect
