// US passport number: nine digits, or since 2021 a letter and eight digits; passport cards C and eight digits. No check
// digit outside the machine-readable zone: needs context.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!is_alnum(v[0]) || !all_digits(v.substr(1))) return Fault::format;
  return v.substr(1) == "00000000" ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"484248772", "E20712150", "c03005988"};
constexpr std::string_view bad[] = {"48424877", "EE0712150", "E207121500", "A00000000"};

}  // namespace

const Number numbers::us_passport{"us_passport",
                                  "US passport number",
                                  Element::passport,
                                  "Department of State",
                                  "8 FAM and the look of the book (public domain)",
                                  validate,
                                  good,
                                  bad,
                                  compact_alnum};

}  // namespace spillmap::detect
