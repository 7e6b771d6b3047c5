// Alien registration number, also USCIS number: A and seven to nine digits, often in groups of three. No check digit.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (!v.empty() && v[0] == 'A') v.remove_prefix(1);
  if (v.size() < 7 || v.size() > 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return v.find_first_not_of('0') == std::string_view::npos ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"A879-116-457", "A12345678", "A 047 621 371", "012-345-678"};
constexpr std::string_view bad[] = {"A123456", "B123456789", "A1234567890", "A000000000"};

}  // namespace

const Number numbers::alien_number{"alien_number",
                                   "Alien registration number",
                                   Element::alien_number,
                                   "Department of Homeland Security",
                                   "8 CFR 103 and the forms of USCIS (public domain)",
                                   validate,
                                   good,
                                   bad,
                                   compact_alnum};

}  // namespace spillmap::detect
