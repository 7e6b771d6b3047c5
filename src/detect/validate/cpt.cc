// Procedure code of CPT: five digits, or four digits and F, T or U. The list is not free, so only the form is known
// here; it needs context.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 5) return Fault::length;
  if (!all_digits(v.substr(0, 4))) return Fault::format;
  if (all_digits(v)) return v.substr(0, 3) == "000" ? Fault::component : Fault::none;
  return v[4] == 'F' || v[4] == 'T' || v[4] == 'U' ? Fault::none : Fault::format;
}

constexpr std::string_view good[] = {"90837", "99213", "00100", "0001F", "0042T"};
constexpr std::string_view bad[] = {"9083", "908371", "9083X", "A9083", "00012"};

}  // namespace

const Number numbers::cpt{"cpt",
                          "CPT code",
                          Element::treatment,
                          "American Medical Association",
                          "form of the code only: five digits, or four and F, T or U",
                          validate,
                          good,
                          bad,
                          compact_alnum};

}  // namespace spillmap::detect
