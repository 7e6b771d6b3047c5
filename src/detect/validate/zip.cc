// ZIP code: five digits, perhaps four more. Part of an address, not an element. 00501 is the lowest in use.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 5 && v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return number_of(v.data(), 5) >= 501 && v.substr(0, 5) != "99999" ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"12207", "12207-1234", "00501"};
constexpr std::string_view bad[] = {"1220", "00000", "122071", "1220A"};

}  // namespace

const Number numbers::zip{"zip",    "ZIP code", std::nullopt, "US Postal Service", "USPS Publication 28",
                          validate, good,       bad,          compact_digits};

}  // namespace spillmap::detect
