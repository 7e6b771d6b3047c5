// National drug code: labeler, product and package in 4-4-2, 5-3-2, 5-4-1 or, on claims, 5-4-2 digits. Compact form:
// digits with dashes, as only the dashes tell the parts.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_dashed(std::string_view written) {
  std::string out;
  for (char c : written)
    if (!is_space(c)) out.push_back(c);
  return out;
}

Fault validate(std::string_view v) {
  std::size_t parts[3] = {0, 0, 0}, part = 0;
  for (char c : v) {
    if (c == '-' || c == '*') {
      if (++part > 2) return Fault::format;
    } else if (is_digit(c)) {
      ++parts[part];
    } else {
      return Fault::format;
    }
  }
  if (part == 0) return v.size() == 11 || v.size() == 10 ? Fault::none : Fault::length;
  if (parts[0] > 5 || parts[1] > 4 || parts[2] > 2) return Fault::format;
  const std::size_t shape = parts[0] * 100 + parts[1] * 10 + parts[2];
  return shape == 442 || shape == 532 || shape == 541 || shape == 542 ? Fault::none : Fault::format;
}

constexpr std::string_view good[] = {"0777-3105-02", "50580-449-05", "00071-0155-23", "55154-5017-0"};
constexpr std::string_view bad[] = {"0777-310-02", "12345", "50580-449-05-1", "A0777-3105-02"};

}  // namespace

const Number numbers::ndc{"ndc",
                          "National drug code",
                          Element::medication,
                          "Food and Drug Administration",
                          "21 CFR 207.33 (public domain)",
                          validate,
                          good,
                          bad,
                          compact_dashed};

}  // namespace spillmap::detect
