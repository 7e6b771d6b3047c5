// Telephone number. North America: ten digits, area code and exchange neither beginning with 0 or 1 nor N11; 1 or +1
// before it. Elsewhere: + and 8 to 15 digits. An extension (x12, ext. 12) is not part of the number.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_phone(std::string_view written) {
  std::string out;
  for (char c : written) {
    if (c == 'x' || c == 'X' || c == 'e' || c == 'E') break;
    if (is_digit(c) || is_alpha(c) || (c == '+' && out.empty())) out.push_back(c);
  }
  return out;
}

Fault validate(std::string_view v) {
  const bool international = !v.empty() && v[0] == '+';
  if (international) v.remove_prefix(1);
  if (v.empty() || !all_digits(v)) return Fault::format;
  if (v.size() == 11 && v[0] == '1') return nanp_valid(v.data() + 1) ? Fault::none : Fault::component;
  if (international) return v.size() >= 8 && v.size() <= 15 && v[0] != '0' ? Fault::none : Fault::length;
  if (v.size() != 10) return Fault::length;
  return nanp_valid(v.data()) ? Fault::none : Fault::component;
}

constexpr std::string_view good[] = {"(518) 458-7731", "518-458-7731 x12", "+1 518 458 7731",
                                     "1.518.458.7731", "+44 20 7946 0018", "5184587731 ext. 4"};
constexpr std::string_view bad[] = {"118-458-7731", "518-058-7731", "518-458-773",
                                    "911-458-7731", "+44 20",       "518-458-77A1"};

}  // namespace

const Number numbers::phone{"phone",
                            "Telephone number",
                            Element::phone,
                            "NANPA; ITU-T",
                            "NANPA, North American numbering plan; ITU-T E.164",
                            validate,
                            good,
                            bad,
                            compact_phone};

}  // namespace spillmap::detect
