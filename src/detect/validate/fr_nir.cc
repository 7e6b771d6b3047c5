// Numero d'inscription au repertoire of France: sex, year, month, place, order, and a check of two digits, 97 less the
// rest mod 97. Corsica has 2A and 2B, which count as 19 and 18.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 15) return Fault::length;
  char digits[15];
  for (unsigned i = 0; i < 15; ++i) digits[i] = v[i];
  if (v[5] == '2' && (v[6] == 'A' || v[6] == 'B')) {
    digits[5] = '1';
    digits[6] = v[6] == 'A' ? '9' : '8';
  }
  if (!all_digits(std::string_view(digits, 15))) return Fault::format;
  if (v[0] != '1' && v[0] != '2') return Fault::component;
  const unsigned month = number_of(digits + 3, 2);
  if (month < 1 || (month > 12 && month < 20)) return Fault::component;
  std::uint64_t value = 0;
  for (unsigned i = 0; i < 13; ++i) value = value * 10 + static_cast<unsigned>(digits[i] - '0');
  return 97 - value % 97 == number_of(digits + 13, 2) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"2 95 10 99 126 111 93"};
constexpr std::string_view bad[] = {"2 95 10 99 126 111 94", "3 95 10 99 126 111 93", "29510991261119"};

}  // namespace

const Number numbers::fr_nir{"fr_nir", "NIR (France)", Element::national_id, "INSEE", "INSEE: mod 97", validate, good,
                             bad,      compact_alnum};

}  // namespace spillmap::detect
