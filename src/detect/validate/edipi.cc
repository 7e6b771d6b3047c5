// DoD identification number (EDIPI): ten digits on the Common Access Card, the last a check digit whose rule is not
// published: needs context.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  return v[0] == '0' && v[1] == '0' ? Fault::component : Fault::none;
}

constexpr std::string_view good[] = {"1388726578"};
constexpr std::string_view bad[] = {"138872657", "13887265781", "0088726578", "1E88726578"};

}  // namespace

const Number numbers::edipi{"edipi",
                            "DoD identification number",
                            Element::military_id,
                            "Department of Defense",
                            "DoDI 1000.13 (public domain)",
                            validate,
                            good,
                            bad,
                            compact_digits};

}  // namespace spillmap::detect
