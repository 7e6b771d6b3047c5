// DEA registration number of a prescriber or pharmacy, not a patient's. Two letters (the second of the surname, or 9)
// and seven digits; (d1+d3+d5) + 2(d2+d4+d6) ends in d7.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!is_upper(v[0]) || !(is_upper(v[1]) || v[1] == '9') || !all_digits(v.substr(2))) return Fault::format;
  constexpr std::string_view registrants = "ABCDEFGHJKLMPRSTUX";
  if (registrants.find(v[0]) == std::string_view::npos) return Fault::component;
  const auto digit = [&](std::size_t i) { return static_cast<unsigned>(v[1 + i] - '0'); };
  const unsigned sum = digit(1) + digit(3) + digit(5) + 2 * (digit(2) + digit(4) + digit(6));
  return sum % 10 == digit(7) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"AB1234563", "F91234563"};
constexpr std::string_view bad[] = {"AB1234567", "QB1234563", "AB123456", "A11234563"};

}  // namespace

const Number numbers::dea{"dea",
                          "DEA registration number",
                          std::nullopt,
                          "Drug Enforcement Administration",
                          "21 CFR 1301 and DEA practice (public domain)",
                          validate,
                          good,
                          bad,
                          compact_alnum};

}  // namespace spillmap::detect
