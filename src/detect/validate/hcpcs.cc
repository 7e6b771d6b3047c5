// Procedure code of HCPCS level II: a letter A-V and four digits. Needs context.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 5) return Fault::length;
  if (v[0] < 'A' || v[0] > 'V' || !all_digits(v.substr(1))) return Fault::format;
  return v[0] == 'F' || v[0] == 'I' || v[0] == 'N' || v[0] == 'O' ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"H0004", "T1017", "G0463", "J1100"};
constexpr std::string_view bad[] = {"H004", "Z0004", "F1234", "H00041", "12345"};

}  // namespace

const Number numbers::hcpcs{"hcpcs",
                            "HCPCS code",
                            Element::treatment,
                            "Centers for Medicare and Medicaid Services",
                            "CMS HCPCS level II (public domain)",
                            validate,
                            good,
                            bad,
                            compact_alnum};

}  // namespace spillmap::detect
