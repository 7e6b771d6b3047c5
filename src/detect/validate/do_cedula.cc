// Cedula de identidad y electoral of the Dominican Republic: NNN-NNNNNNN-N, Luhn.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 11) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v.substr(0, 3) == "000") return Fault::component;
  return luhn_holds(v.data(), 11) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"001-1391820-5"};
constexpr std::string_view bad[] = {"001-1391820-6", "000-1391820-5", "0011391820"};

}  // namespace

const Number numbers::do_cedula{"do_cedula",
                                "Cedula (Dominican Republic)",
                                Element::national_id,
                                "Junta Central Electoral",
                                "JCE: Luhn",
                                validate,
                                good,
                                bad,
                                compact_digits};

}  // namespace spillmap::detect
