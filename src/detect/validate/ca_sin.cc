// Social insurance number of Canada: nine digits, Luhn, the first not 0 or 8.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v[0] == '0' || v[0] == '8') return Fault::component;
  return luhn_holds(v.data(), 9) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"130 692 544", "193-456-787"};
constexpr std::string_view bad[] = {"130 692 545", "046 454 286", "830692544", "13069254"};

}  // namespace

const Number numbers::ca_sin{"ca_sin",
                             "Social insurance number (Canada)",
                             Element::national_id,
                             "Service Canada",
                             "Treasury Board of Canada, SIN; Luhn",
                             validate,
                             good,
                             bad,
                             compact_digits};

}  // namespace spillmap::detect
