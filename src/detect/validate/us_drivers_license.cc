// Driver's licence and non-driver identification number of a US state. Issuer: the state's motor vehicle agency. Forms
// differ by state and are weak (nine digits in a dozen states), so a finding needs context; the table tells whether any
// state issues such a number.
#include "detect/validate/us_drivers_license.h"

#include <algorithm>

#include "base/text.h"
#include "detect/rules.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::uint16_t code_of(std::string_view state) {
  if (state.size() != 2) return 0;
  return static_cast<std::uint16_t>((upper(state[0]) << 8) | upper(state[1]));
}

bool is_kind(char kind, char c) {
  switch (kind) {
    case 'A': return is_upper(c);
    case 'N': return is_digit(c);
    default: return is_upper(c) || is_digit(c);
  }
}

Fault validate(std::string_view v) {
  if (v.size() < 5 || v.size() > 19) return Fault::length;
  if (std::none_of(v.begin(), v.end(), is_digit)) return Fault::format;
  return LicenseForms::compiled_in().any_state(v) ? Fault::none : Fault::format;
}

constexpr std::string_view good[] = {"440 667 396",  "D400-7836-0001", "T6496831",   "A123-4567-8901",
                                     "SMITHJA123AB", "12ABC34567",     "NHL12345678"};
constexpr std::string_view bad[] = {"1234", "ABCDEFGHIJ", "12345678901234567890", "1A2B3C4D"};

}  // namespace

LicenseForms::LicenseForms(std::string_view table) {
  for (const std::vector<std::string_view>& row : rule_rows(table)) {
    const std::uint16_t state = code_of(row[0]);
    if (state == 0 || row.size() < 2) {
      ++bad_lines_;
      continue;
    }
    for (std::size_t column = 1; column < row.size(); ++column) {
      const std::string_view text = row[column];
      Form form{state, {}};
      std::size_t i = 0;
      bool sound = !text.empty();
      const auto read_count = [&]() {
        unsigned value = 0;
        while (i < text.size() && is_digit(text[i]) && value < 100)
          value = value * 10 + static_cast<unsigned>(text[i++] - '0');
        return static_cast<std::uint8_t>(std::min(value, 99u));
      };
      while (sound && i < text.size()) {
        Part part{text[i++], 0, 0};
        part.least = part.most = read_count();
        if (i < text.size() && text[i] == '-') {
          ++i;
          part.most = read_count();
        }
        sound = (part.kind == 'A' || part.kind == 'N' || part.kind == 'X') && part.least > 0 && part.most >= part.least;
        form.parts.push_back(part);
      }
      if (sound)
        forms_.push_back(std::move(form));
      else
        ++bad_lines_;
    }
  }
  for (std::size_t letters = 0; letters < 16; ++letters)
    for (std::size_t digits = 0; digits < 24; ++digits) {
      const std::string text = std::string(letters, 'A') + std::string(digits, '0');
      simple_[letters][digits] =
          std::any_of(forms_.begin(), forms_.end(), [&](const Form& form) { return fits(form, text); });
    }
}

const LicenseForms& LicenseForms::compiled_in() {
  static const LicenseForms forms(rules::us_drivers_license());
  return forms;
}

// Greedy is right: in every form a part of varying length is followed by another kind of character or by the end.
bool LicenseForms::fits(const Form& form, std::string_view text) {
  std::size_t at = 0;
  for (const Part& part : form.parts) {
    std::size_t count = 0;
    while (count < part.most && at < text.size() && is_kind(part.kind, text[at])) {
      ++at;
      ++count;
    }
    if (count < part.least) return false;
  }
  return at == text.size();
}

bool LicenseForms::any_state(std::string_view compacted) const {
  std::size_t letters = 0, digits = 0;
  while (letters < compacted.size() && is_upper(compacted[letters])) ++letters;
  while (letters + digits < compacted.size() && is_digit(compacted[letters + digits])) ++digits;
  if (letters + digits == compacted.size()) return letters < 16 && digits < 24 && simple_[letters][digits];
  return std::any_of(forms_.begin(), forms_.end(), [&](const Form& form) { return fits(form, compacted); });
}

bool LicenseForms::state(std::string_view code, std::string_view compacted) const {
  const std::uint16_t wanted = code_of(code);
  return std::any_of(forms_.begin(), forms_.end(),
                     [&](const Form& form) { return form.state == wanted && fits(form, compacted); });
}

bool LicenseForms::knows(std::string_view code) const {
  const std::uint16_t wanted = code_of(code);
  return std::any_of(forms_.begin(), forms_.end(), [&](const Form& form) { return form.state == wanted; });
}

const Number numbers::us_drivers_license{"us_drivers_license",
                                         "Driver's licence number",
                                         Element::drivers_license,
                                         "motor vehicle agencies of the states",
                                         "rules/detectors/us/drivers_license.tsv",
                                         validate,
                                         good,
                                         bad,
                                         compact_alnum};

}  // namespace spillmap::detect
