// Diagnosis code of ICD-10-CM: a letter, a digit, a digit or letter A to C, and perhaps a dot and up to four
// characters. Whether the code exists is for the table of codes.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 3 || v.size() > 7) return Fault::length;
  if (!is_upper(v[0]) || !is_digit(v[1])) return Fault::format;
  const auto early_letter = [](char c) { return c >= 'A' && c <= 'C'; };
  if (!is_digit(v[2]) && !early_letter(v[2])) return Fault::format;
  for (std::size_t i = 3; i < v.size(); ++i) {
    if (!is_upper(v[i]) && !is_digit(v[i])) return Fault::format;
    // Letters of encounter (A, D, S, X ...) stand in the fifth to seventh place; in the fourth only X, A, B, C.
    if (i == 3 && is_upper(v[i]) && v[i] != 'X' && !early_letter(v[i])) return Fault::format;
  }
  return Fault::none;
}

constexpr std::string_view good[] = {"F32.1", "Z34.90", "S72.001A", "E11.9", "C4A.0", "T74.11XA", "O09.A0"};
constexpr std::string_view bad[] = {"32.1", "F3", "FF2.1", "F32.12345", "H2O"};

}  // namespace

const Number numbers::icd10cm{"icd10cm",
                              "ICD-10-CM code",
                              Element::diagnosis,
                              "National Center for Health Statistics",
                              "ICD-10-CM official guidelines (public domain)",
                              validate,
                              good,
                              bad,
                              compact_alnum};

}  // namespace spillmap::detect
