// Diagnosis code of ICD-9-CM (until 2015): three digits, V and two, or E and three digits, and perhaps a dot and one or
// two digits. Needs context.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 3 || v.size() > 5) return Fault::length;
  const bool letter = v[0] == 'V' || v[0] == 'E';
  if (!letter && !is_digit(v[0])) return Fault::format;
  if (!all_digits(v.substr(1))) return Fault::format;
  if (v[0] == 'E' && v.size() < 4) return Fault::length;
  return !letter && v.substr(0, 3) == "000" ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"296.32", "V22.1", "E850.2", "042", "305.00"};
constexpr std::string_view bad[] = {"29", "E85", "X22.1", "000.1", "296.321"};

}  // namespace

const Number numbers::icd9cm{"icd9cm",
                             "ICD-9-CM code",
                             Element::diagnosis,
                             "National Center for Health Statistics",
                             "ICD-9-CM official guidelines (public domain)",
                             validate,
                             good,
                             bad,
                             compact_alnum};

}  // namespace spillmap::detect
