// ABA routing number: which bank, not whose account. Nine digits; the first two 00-12, 21-32, 61-72 or 80; weights 3 7
// 1.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v == "000000000") return Fault::component;
  return aba_holds(v.data()) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"021000021", "011401533", "221318005"};
constexpr std::string_view bad[] = {"021000022", "000000000", "561401533", "02100002"};

}  // namespace

const Number numbers::aba_routing{"aba_routing",
                                  "ABA routing number",
                                  std::nullopt,
                                  "American Bankers Association",
                                  "ABA routing number policy",
                                  validate,
                                  good,
                                  bad,
                                  compact_digits};

}  // namespace spillmap::detect
