// Registro Federal de Contribuyentes of a person in Mexico: four letters, birth date, three characters. It holds the
// birth date; companies have three letters.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 13) return Fault::length;
  for (std::size_t i = 0; i < 13; ++i)
    if (i < 4 ? !is_upper(v[i]) : i < 10 ? !is_digit(v[i]) : !is_alnum(v[i])) return Fault::format;
  const unsigned month = number_of(v.data() + 6, 2), day = number_of(v.data() + 8, 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"GODE561231GR8"};
constexpr std::string_view bad[] = {"GODE561331GR8", "GOD561231GR8", "GODE561231GR"};

}  // namespace

const Number numbers::mx_rfc{"mx_rfc",
                             "RFC (Mexico)",
                             Element::national_id,
                             "Servicio de Administracion Tributaria",
                             "SAT, clave del RFC",
                             validate,
                             good,
                             bad,
                             compact_alnum,
                             false};

}  // namespace spillmap::detect
