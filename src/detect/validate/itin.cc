// Individual taxpayer identification number. Purpose: taxes of people who cannot have an SSN. Issuer: Internal Revenue
// Service. Nine digits that begin with 9 and have 50-65, 70-88, 90-92 or 94-99 in the fourth and fifth place; no check
// digit.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return itin_parts_valid(number_of(v.data(), 3), number_of(v.data() + 3, 2)) ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"912-70-1234", "900-50-0000", "999-99-1234", "958 60 0255"};
constexpr std::string_view bad[] = {"912-66-1234", "812-70-1234", "912-93-1234", "912-89-1234", "91270123"};

}  // namespace

const Number numbers::itin{"itin",
                           "Individual taxpayer identification number",
                           Element::itin,
                           "Internal Revenue Service",
                           "IRS Publication 1915 (public domain)",
                           validate,
                           good,
                           bad,
                           compact_digits};

}  // namespace spillmap::detect
