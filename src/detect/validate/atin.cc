// Adoption taxpayer identification number. Purpose: a child whose adoption is pending. Issuer: Internal Revenue
// Service. Nine digits, 9NN-93-NNNN.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return v[0] == '9' && v[3] == '9' && v[4] == '3' ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"912-93-1234"};
constexpr std::string_view bad[] = {"912-70-1234", "812-93-1234", "912-93-123"};

}  // namespace

const Number numbers::atin{"atin",
                           "Adoption taxpayer identification number",
                           Element::itin,
                           "Internal Revenue Service",
                           "IRS Form W-7A instructions (public domain)",
                           validate,
                           good,
                           bad,
                           compact_digits};

}  // namespace spillmap::detect
