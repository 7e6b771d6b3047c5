// Bank account number (US): 4 to 17 digits with no form of their own; needs context.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 4 || v.size() > 17) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return v.find_first_not_of(v[0]) == std::string_view::npos ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"88775605103", "0043 0932 60", "4823847187"};
constexpr std::string_view bad[] = {"123", "123456789012345678", "0000000000", "12A45678"};

}  // namespace

const Number numbers::bank_account{"bank_account",
                                   "Bank account number",
                                   Element::bank_account,
                                   "Banks",
                                   "practice of US banks: 4 to 17 digits",
                                   validate,
                                   good,
                                   bad,
                                   compact_digits};

}  // namespace spillmap::detect
