// Medicare beneficiary identifier, the Medicare number since 2018. Eleven characters of fixed kinds: C A X N A X N A A
// N N; letters without S, L, O, I, B, Z; the first digit 1-9. No check digit.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

// C: 1-9, A: letter, N: digit, X: letter or digit.
constexpr std::string_view kinds = "CAXNAXNAANN";

bool is_mbi_letter(char c) {
  return is_upper(c) && c != 'S' && c != 'L' && c != 'O' && c != 'I' && c != 'B' && c != 'Z';
}

Fault validate(std::string_view v) {
  if (v.size() != kinds.size()) return Fault::length;
  for (std::size_t i = 0; i < v.size(); ++i) {
    const char c = v[i];
    bool fits = false;
    switch (kinds[i]) {
      case 'C': fits = c >= '1' && c <= '9'; break;
      case 'A': fits = is_mbi_letter(c); break;
      case 'N': fits = is_digit(c); break;
      default: fits = is_mbi_letter(c) || is_digit(c);
    }
    if (!fits) return Fault::format;
  }
  return Fault::none;
}

constexpr std::string_view good[] = {"1EG4-TE5-MK73", "1EG4TE5MK73", "2a00a00aa00"};
constexpr std::string_view bad[] = {"1EG4-TE5-MK7", "0EG4-TE5-MK73", "1SG4-TE5-MK73", "1EG4-TE5-MKA3", "1EG4-TE5-OK73"};

}  // namespace

const Number numbers::mbi{"mbi",
                          "Medicare beneficiary identifier",
                          Element::health_insurance,
                          "Centers for Medicare and Medicaid Services",
                          "CMS, Understanding the MBI format (public domain)",
                          validate,
                          good,
                          bad,
                          compact_alnum};

}  // namespace spillmap::detect
