// New York Medicaid client identification number (CIN): two letters, five digits, one letter. No check digit that is
// public.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 8) return Fault::length;
  if (!is_upper(v[0]) || !is_upper(v[1]) || !all_digits(v.substr(2, 5)) || !is_upper(v[7])) return Fault::format;
  return Fault::none;
}

constexpr std::string_view good[] = {"AB12345C", "AB 12345 C", "tw06581l"};
constexpr std::string_view bad[] = {"A112345C", "AB1234C", "AB123456", "AB12345CD"};

}  // namespace

const Number numbers::ny_medicaid{"ny_medicaid",
                                  "New York Medicaid client number",
                                  Element::health_insurance,
                                  "New York State Department of Health",
                                  "eMedNY provider manuals: client identification number AANNNNNA",
                                  validate,
                                  good,
                                  bad,
                                  compact_alnum};

}  // namespace spillmap::detect
