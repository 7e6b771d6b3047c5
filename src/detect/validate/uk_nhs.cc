// NHS number of England: ten digits, weights 10 to 2, mod 11.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  unsigned sum = 0;
  for (unsigned i = 0; i < 9; ++i) sum += static_cast<unsigned>(v[i] - '0') * (10 - i);
  const unsigned check = (11 - sum % 11) % 11;
  return check == static_cast<unsigned>(v[9] - '0') ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"943 476 5919"};
constexpr std::string_view bad[] = {"943 476 5918", "943476591"};

}  // namespace

const Number numbers::uk_nhs{
    "uk_nhs", "NHS number (UK)", Element::national_id, "NHS England", "NHS data dictionary: mod 11", validate, good,
    bad,      compact_digits};

}  // namespace spillmap::detect
