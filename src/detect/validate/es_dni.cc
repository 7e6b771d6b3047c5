// Documento nacional de identidad of Spain and the number of foreigners (NIE): eight digits, or X, Y, Z and seven, and
// a letter by mod 23.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  char digits[8];
  for (unsigned i = 0; i < 8; ++i) digits[i] = v[i];
  if (v[0] >= 'X' && v[0] <= 'Z') digits[0] = static_cast<char>('0' + (v[0] - 'X'));
  if (!all_digits(std::string_view(digits, 8)) || !is_upper(v[8])) return Fault::format;
  constexpr std::string_view letters = "TRWAGMYFPDXBNJZSQVHLCKE";
  return letters[number_of(digits, 8) % 23] == v[8] ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"54362315-K", "X-2482300W"};
constexpr std::string_view bad[] = {"54362315-Z", "X-2482300A", "5436231K"};

}  // namespace

const Number numbers::es_dni{"es_dni",
                             "DNI or NIE (Spain)",
                             Element::national_id,
                             "Ministerio del Interior",
                             "Real Decreto 1553/2005: mod 23",
                             validate,
                             good,
                             bad,
                             compact_alnum};

}  // namespace spillmap::detect
