// PESEL of Poland: birth date, sequence, check (weights 1 3 7 9). It holds the birth date; months 21-32 are of this
// century.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 11) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const unsigned month = number_of(v.data() + 2, 2) % 20, day = number_of(v.data() + 4, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31) return Fault::component;
  static constexpr unsigned weights[4] = {1, 3, 7, 9};
  unsigned sum = 0;
  for (unsigned i = 0; i < 10; ++i) sum += static_cast<unsigned>(v[i] - '0') * weights[i % 4];
  return (10 - sum % 10) % 10 == static_cast<unsigned>(v[10] - '0') ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"44051401359"};
constexpr std::string_view bad[] = {"44051401358", "44151401359", "4405140135"};

}  // namespace

const Number numbers::pl_pesel{"pl_pesel",
                               "PESEL (Poland)",
                               Element::national_id,
                               "Ministry of Digital Affairs",
                               "Ustawa o ewidencji ludnosci: weights 1 3 7 9",
                               validate,
                               good,
                               bad,
                               compact_digits};

}  // namespace spillmap::detect
