// Cedula of Ecuador: province 01-24 or 30, third digit below six, Luhn over ten digits.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const unsigned province = number_of(v.data(), 2);
  if ((province < 1 || province > 24) && province != 30) return Fault::component;
  if (v[2] > '5') return Fault::component;
  return luhn_holds(v.data(), 10) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"171430710-3"};
constexpr std::string_view bad[] = {"171430710-4", "991430710-3", "17143071"};

}  // namespace

const Number numbers::ec_cedula{"ec_cedula",
                                "Cedula (Ecuador)",
                                Element::national_id,
                                "Registro Civil",
                                "Registro Civil del Ecuador: province, Luhn",
                                validate,
                                good,
                                bad,
                                compact_digits};

}  // namespace spillmap::detect
