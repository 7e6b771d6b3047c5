// Health insurance claim number, the Medicare number until 2019: the SSN of the wage earner and a beneficiary code of a
// letter and perhaps a digit or letter (A, B, B1, C1, D, HA, T, M, W). It exposes an SSN.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 10 || v.size() > 11) return Fault::length;
  if (!all_digits(v.substr(0, 9)) || !is_upper(v[9])) return Fault::format;
  if (v.size() == 11 && !is_alnum(v[10])) return Fault::format;
  if (!ssn_parts_valid(number_of(v.data(), 3), number_of(v.data() + 3, 2), number_of(v.data() + 5, 4)))
    return Fault::component;
  constexpr std::string_view codes = "ABCDEFHJKMTW";
  return codes.find(v[9]) != std::string_view::npos ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"123-45-6789A", "212456781D6", "212-45-6781-C1"};
constexpr std::string_view bad[] = {"000-45-6789A", "212-45-6781", "212-45-6781Z", "212-45-678A"};

}  // namespace

const Number numbers::hicn{"hicn",
                           "Health insurance claim number (old Medicare number)",
                           Element::health_insurance,
                           "Centers for Medicare and Medicaid Services",
                           "CMS Medicare Claims Processing Manual, chapter 26 (public domain)",
                           validate,
                           good,
                           bad,
                           compact_alnum};

}  // namespace spillmap::detect
