// Clave Unica de Registro de Poblacion of Mexico: four letters, birth date, sex, state, three consonants, a character,
// a check digit. It holds the birth date.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 18) return Fault::length;
  for (std::size_t i = 0; i < 18; ++i) {
    const bool letter = i < 4 || (i >= 10 && i < 16);
    if (i == 16 ? !is_alnum(v[i]) : letter ? !is_upper(v[i]) : !is_digit(v[i])) return Fault::format;
  }
  const unsigned month = number_of(v.data() + 6, 2), day = number_of(v.data() + 8, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31 || (v[10] != 'H' && v[10] != 'M' && v[10] != 'X'))
    return Fault::component;
  // The states, and NE for those born abroad.
  constexpr std::string_view states =
      "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS ";
  const std::size_t state = states.find(v.substr(11, 2));
  if (state == std::string_view::npos || state % 3 != 0) return Fault::component;
  // The alphabet has N with tilde after N, so letters from O on count one more.
  unsigned sum = 0;
  for (unsigned i = 0; i < 17; ++i) {
    const char c = v[i];
    const unsigned value =
        is_digit(c) ? static_cast<unsigned>(c - '0') : static_cast<unsigned>(c - 'A' + 10) + (c > 'N' ? 1u : 0u);
    sum += value * (18 - i);
  }
  return (10 - sum % 10) % 10 == static_cast<unsigned>(v[17] - '0') ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"BOXW310820HNERXN09"};
constexpr std::string_view bad[] = {"BOXW310820HNERXN08", "BOXW311320HNERXN09", "BOXW310820HNERXN0",
                                    "B0XW310820HNERXN09"};

}  // namespace

const Number numbers::mx_curp{
    "mx_curp", "CURP (Mexico)", Element::national_id, "RENAPO", "RENAPO, Instructivo normativo CURP", validate, good,
    bad,       compact_alnum};

}  // namespace spillmap::detect
