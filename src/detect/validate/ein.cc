// Employer identification number. Purpose: taxes of organisations; nobody's personal number. Issuer: Internal Revenue
// Service. NN-NNNNNNN; the prefix tells the campus that assigned it.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const unsigned prefix = number_of(v.data(), 2);
  constexpr unsigned never[] = {0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97};
  for (unsigned p : never)
    if (p == prefix) return Fault::component;
  return Fault::none;
}

std::string compact(std::string_view written) { return compact_groups(written, {2, 7}); }

constexpr std::string_view good[] = {"14-1364536", "01-2345678"};
constexpr std::string_view bad[] = {"00-1234567", "07-1234567", "14-136453", "96-1234567"};

}  // namespace

const Number numbers::ein{"ein",
                          "Employer identification number",
                          std::nullopt,
                          "Internal Revenue Service",
                          "IRS, valid EIN prefixes (public domain)",
                          validate,
                          good,
                          bad,
                          compact};

}  // namespace spillmap::detect
