// Medicaid numbers of states other than New York: 8 to 14 characters, nearly all digits. So weak a form needs the word
// Medicaid (Medi-Cal, MassHealth) beside it.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 8 || v.size() > 14) return Fault::length;
  std::size_t letters = 0;
  for (char c : v) {
    if (is_upper(c))
      ++letters;
    else if (!is_digit(c))
      return Fault::format;
  }
  return letters <= 3 ? Fault::none : Fault::format;
}

constexpr std::string_view good[] = {"123456789", "91234567A", "123456789012", "AB12345C"};
constexpr std::string_view bad[] = {"1234567", "123456789012345", "ABCDEFGH"};

}  // namespace

const Number numbers::medicaid{"medicaid",
                               "Medicaid number",
                               Element::health_insurance,
                               "Medicaid agencies of the states",
                               "provider manuals of the states (CA 9 and letter or 14, TX 9, FL 10, PA 10, NJ 12, IL "
                               "9, OH 12, MA 12, MI 10, NC 9 and letter, GA 12)",
                               validate,
                               good,
                               bad,
                               compact_alnum};

}  // namespace spillmap::detect
