// Military service number of the years before 1974: five to eight digits, with a prefix of up to two letters (RA, US,
// ER, AF, O). Needs context.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  std::size_t letters = 0;
  while (letters < v.size() && is_upper(v[letters])) ++letters;
  if (letters > 2) return Fault::format;
  v.remove_prefix(letters);
  if (v.size() < 5 || v.size() > 8) return Fault::length;
  return all_digits(v) ? Fault::none : Fault::format;
}

constexpr std::string_view good[] = {"RA 12 345 678", "US51234567", "1234567"};
constexpr std::string_view bad[] = {"ABC1234567", "RA1234", "RA123456789"};

}  // namespace

const Number numbers::service_number{"service_number",
                                     "Military service number",
                                     Element::military_id,
                                     "US Armed Forces",
                                     "National Archives, service numbers 1918-1974 (public domain)",
                                     validate,
                                     good,
                                     bad,
                                     compact_alnum};

}  // namespace spillmap::detect
