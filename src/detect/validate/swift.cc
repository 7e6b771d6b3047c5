// Business identifier code of a bank (SWIFT code): which bank, not whose account. Four letters, country, two, and
// perhaps three characters.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 8 && v.size() != 11) return Fault::length;
  for (std::size_t i = 0; i < 6; ++i)
    if (!is_upper(v[i])) return Fault::format;
  for (char c : v.substr(6))
    if (!is_upper(c) && !is_digit(c)) return Fault::format;
  return Fault::none;
}

constexpr std::string_view good[] = {"DEUTDEFF", "NEDSZAJJXXX", "CHASUS33"};
constexpr std::string_view bad[] = {"DEUTDEF", "DEUTDEFF5", "1EUTDEFF"};

}  // namespace

const Number numbers::swift{"swift", "SWIFT code of a bank", std::nullopt, "SWIFT", "ISO 9362", validate, good,
                            bad,     compact_alnum};

}  // namespace spillmap::detect
