// Resident identity number of China: region, birth date, sequence, check (mod 11-2, X for ten). It holds the birth
// date.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 18) return Fault::length;
  if (!all_digits(v.substr(0, 17)) || (!is_digit(v[17]) && v[17] != 'X')) return Fault::format;
  const unsigned year = number_of(v.data() + 6, 4), month = number_of(v.data() + 10, 2),
                 day = number_of(v.data() + 12, 2);
  if (v[0] == '0' || v[0] == '9' || year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
    return Fault::component;
  unsigned sum = 0, weight = 2;
  for (unsigned i = 17; i-- > 0;) {
    sum += weight * static_cast<unsigned>(v[i] - '0');
    weight = weight * 2 % 11;
  }
  const unsigned check = (12 - sum % 11) % 11;
  return v[17] == (check == 10 ? 'X' : static_cast<char>('0' + check)) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"11010519491231002X", "440524188001010014"};
constexpr std::string_view bad[] = {"110105194912310020", "11010519491331002X", "1101051949123100"};

}  // namespace

const Number numbers::cn_resident{"cn_resident",
                                  "Resident identity number (China)",
                                  Element::national_id,
                                  "Ministry of Public Security",
                                  "GB 11643-1999: ISO 7064 mod 11-2",
                                  validate,
                                  good,
                                  bad,
                                  compact_alnum};

}  // namespace spillmap::detect
