#include "detect/values.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"
#include "detect/validate/us_drivers_license.h"
#include "detect/wide.h"

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_cell = 256;

// A stretch of the cell that is taken for the value, and what it is without separators.
struct Taken {
  std::size_t begin = 0, end = 0;
  std::string compact;     // letters in upper case and digits
  bool separated = false;  // something stood between the characters
  bool remark = false;     // the cell says more than the value
  std::size_t digits = 0, letters = 0, masks = 0;
};

bool is_mask(char c) { return c == '*' || c == 'X' || c == 'x' || c == '#'; }

// Bytes of a separator that people put inside numbers: space, dash, dot, slash, no-break space, any Unicode dash.
std::size_t separator_length(std::string_view text) {
  const char c = text.front();
  if (c == ' ' || c == '-' || c == '.' || c == '/' || c == '\t') return 1;
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  if (byte(0) == 0xC2 && (byte(1) == 0xA0 || byte(1) == 0xAD)) return 2;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0x95) return 3;
  if (byte(0) == 0xE2 && byte(1) == 0x88 && byte(2) == 0x92) return 3;
  return 0;
}

// Digits with separators from the first digit (or mask) on; what follows may be a remark, what precedes a label.
std::optional<Taken> take_digits(std::string_view cell) {
  Taken taken;
  std::size_t i = 0;
  const auto starts = [&](std::size_t at) {
    if (is_digit(cell[at])) return true;
    // Masks: XXX-XX-1234, but not the X of a word.
    return is_mask(cell[at]) && at + 2 < cell.size() &&
           (is_mask(cell[at + 1]) || separator_length(cell.substr(at + 1)) != 0) &&
           (at == 0 || !is_alpha(cell[at - 1]));
  };
  while (i < cell.size() && !starts(i)) ++i;
  if (i == cell.size()) return std::nullopt;
  taken.begin = i;
  std::size_t before = 0;
  for (std::size_t k = 0; k < i; ++k)
    if (is_word(cell[k])) ++before;
  // A long text before it is no label, and a letter right before a digit makes it another kind of number.
  if (before > 16 || (i > 0 && is_word(cell[i - 1]))) return std::nullopt;
  std::size_t gap = 0;
  while (i < cell.size()) {
    if (is_digit(cell[i])) {
      taken.compact.push_back(cell[i]);
      ++taken.digits;
    } else if (is_mask(cell[i]) && taken.digits == 0) {
      ++taken.masks;
    } else {
      const std::size_t n = separator_length(cell.substr(i));
      if (n == 0 || ++gap > 3) break;
      i += n;
      continue;
    }
    taken.separated = taken.separated || (gap != 0 && (taken.digits > 1 || taken.masks != 0));
    gap = 0;
    ++i;
    taken.end = i;
  }
  if (taken.digits == 0) return std::nullopt;
  // A letter that touches the last digit is part of some other number.
  if (taken.end < cell.size() && is_alpha(cell[taken.end])) return std::nullopt;
  taken.remark = taken.begin != 0 || taken.end != cell.size();
  return taken;
}

// One token of letters and digits, groups joined by dashes or single spaces where each group has a digit.
std::optional<Taken> take_token(std::string_view cell) {
  std::size_t begin = 0, end = cell.size();
  // A remark in brackets or after a comma or semicolon.
  for (char stop : {'(', ',', ';'}) {
    const std::size_t at = cell.find(stop);
    if (at != std::string_view::npos && at > 0 && at < end) end = at;
  }
  // A label before a colon or a number sign.
  const std::size_t colon = cell.substr(0, end).find_last_of(":#");
  if (colon != std::string_view::npos && colon + 1 < end) begin = colon + 1;
  while (begin < end && is_space(cell[begin])) ++begin;
  while (end > begin && (is_space(cell[end - 1]) || cell[end - 1] == '.')) --end;
  Taken taken;
  taken.begin = begin;
  taken.end = end;
  taken.remark = begin != 0 || end != cell.size();
  for (std::size_t i = begin; i < end;) {
    const char c = cell[i];
    if (is_digit(c) || is_alpha(c)) {
      (is_digit(c) ? taken.digits : taken.letters) += 1;
      taken.compact.push_back(upper(c));
      ++i;
      continue;
    }
    const std::size_t n = separator_length(cell.substr(i));
    if (is_mask(c)) {
      ++taken.masks;
      ++i;
      continue;
    }
    if (n == 0) return std::nullopt;
    taken.separated = true;
    i += n;
  }
  if (taken.digits == 0) return std::nullopt;
  return taken;
}

// "123456789.0" and "1.23456789E+08" as digits; empty when digits were lost or it is no such number.
std::string unformat(std::string_view cell) {
  std::string digits;
  std::size_t i = 0, point = std::string_view::npos;
  for (; i < cell.size(); ++i) {
    if (is_digit(cell[i])) {
      digits.push_back(cell[i]);
    } else if (cell[i] == '.' && point == std::string_view::npos) {
      point = digits.size();
    } else {
      break;
    }
  }
  if (digits.empty() || point == std::string_view::npos) {
    if (i == cell.size() || digits.empty()) return {};
    point = digits.size();
  }
  std::size_t exponent = 0;
  if (i < cell.size()) {
    if (cell[i] != 'E' && cell[i] != 'e') return {};
    ++i;
    if (i < cell.size() && cell[i] == '+') ++i;
    if (i == cell.size() || cell.size() - i > 2 || !all_digits(cell.substr(i))) return {};
    exponent = number_of(cell.data() + i, static_cast<unsigned>(cell.size() - i));
    if (exponent > 20) return {};
  }
  const std::size_t whole = point + exponent;
  // 1.23E+08 has lost what made it a number of somebody.
  if (whole > digits.size() && digits.size() < whole && exponent != 0 && digits.size() + 1 < whole) return {};
  while (digits.size() < whole) digits.push_back('0');
  if (digits.find_first_not_of('0', whole) != std::string::npos) return {};
  digits.resize(whole);
  return digits;
}

struct Cell {
  std::string_view text;  // trimmed
  std::uint32_t offset;   // of `text` in what the caller gave
  std::string plain;      // digits, where the cell is a formatted number
};

Normalized made(const Cell& cell, const Taken& taken, std::string value, unsigned confidence, const char* rule,
                std::uint32_t flags = 0) {
  Normalized out;
  out.value = std::move(value);
  out.confidence = static_cast<std::uint8_t>(confidence);
  out.flags = flags;
  out.rule = rule;
  out.begin = cell.offset + static_cast<std::uint32_t>(taken.begin);
  out.end = cell.offset + static_cast<std::uint32_t>(taken.end);
  return out;
}

std::optional<Taken> digits_of(const Cell& cell) {
  if (cell.plain.empty()) return take_digits(cell.text);
  Taken taken;
  taken.end = cell.text.size();
  taken.compact = cell.plain;
  taken.digits = cell.plain.size();
  return taken;
}

std::optional<Taken> token_of(const Cell& cell) {
  if (cell.plain.empty()) return take_token(cell.text);
  return digits_of(cell);
}

std::optional<Normalized> masked(const Cell& cell, const Taken& taken) {
  if (taken.masks < 2 || taken.digits > 6) return std::nullopt;
  return made(cell, taken, taken.compact, 90, "all but the last digits masked", flag_masked);
}

bool valid(const Number& number, std::string_view compact) { return number.validate(compact) == Fault::none; }

std::optional<Normalized> read_ssn(const Cell& cell, bool number_cell) {
  auto taken = digits_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  if (taken->masks != 0) return std::nullopt;
  if (taken->digits == 4 && !taken->separated)
    return made(cell, *taken, taken->compact, 60, "last four digits only", flag_masked);
  const bool lost = (taken->digits == 7 || taken->digits == 8) && !taken->separated;
  if (taken->digits != 9 && !lost) return std::nullopt;
  std::string nine = std::string(9 - taken->digits, '0') + taken->compact;
  const unsigned area = number_of(nine.data(), 3), group = number_of(nine.data() + 3, 2),
                 serial = number_of(nine.data() + 5, 4);
  if (itin_parts_valid(area, group)) return std::nullopt;
  const std::uint32_t sample = ssn_is_sample(number_of(nine.data(), 9)) ? std::uint32_t{flag_sample} : 0u;
  if (!ssn_parts_valid(area, group, serial)) {
    if (nine.find_first_not_of(nine[0]) == std::string::npos || area == 0) return std::nullopt;
    return made(cell, *taken, std::move(nine), 45, "nine digits, but a part is never issued", sample);
  }
  if (lost)
    return made(cell, *taken, std::move(nine), number_cell ? 92 : 72,
                "leading zeros of nine digits restored, range valid", sample);
  return made(cell, *taken, std::move(nine), taken->separated ? 98 : 96, "nine digits, range valid", sample);
}

std::optional<Normalized> read_itin(const Cell& cell) {
  auto taken = digits_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  if (taken->masks != 0 || taken->digits != 9) return std::nullopt;
  if (valid(numbers::itin, taken->compact))
    return made(cell, *taken, taken->compact, 97, "nine digits that begin with 9, range valid");
  if (valid(numbers::atin, taken->compact)) return made(cell, *taken, taken->compact, 90, "adoption taxpayer number");
  return std::nullopt;
}

std::optional<Normalized> read_phone(const Cell& cell, bool) {
  std::string_view text = cell.text;
  Taken taken;
  std::string digits;
  std::size_t i = 0, before = 0;
  while (i < text.size() && !is_digit(text[i]) && text[i] != '+' && text[i] != '(') {
    if (is_word(text[i])) ++before;
    ++i;
  }
  if (!cell.plain.empty()) {
    digits = cell.plain;
    taken.end = text.size();
  } else {
    if (before > 16) return std::nullopt;
    taken.begin = i;
    std::size_t gap = 0;
    for (; i < text.size();) {
      const char c = text[i];
      if (is_digit(c)) {
        digits.push_back(c);
        gap = 0;
        taken.end = ++i;
        const bool foreign = digits[0] == '+';
        // Another number, or an extension, follows a complete one.
        if (!foreign && (digits.size() == 11 || (digits.size() == 10 && digits[0] != '1'))) break;
        continue;
      }
      if (c == '+' && digits.empty()) {
        digits.push_back('+');
        ++i;
        continue;
      }
      const std::size_t n = c == '(' || c == ')' ? 1 : separator_length(text.substr(i));
      if (n == 0 || ++gap > 4) break;
      i += n;
    }
    if (taken.end < text.size() && is_digit(text[taken.end])) return std::nullopt;
  }
  taken.remark = taken.begin != 0 || taken.end != text.size();
  if (digits.size() == 12 && digits[0] == '+' && digits[1] == '1') digits.erase(0, 2);
  if (digits.size() == 11 && digits[0] == '1') digits.erase(0, 1);
  if (digits.size() == 10 && digits[0] != '+') {
    // 800, 833 to 888: free for who calls, and nobody's at home.
    const bool toll_free =
        digits[0] == '8' && digits[1] == digits[2] && (digits[1] == '0' || (digits[1] >= '3' && digits[1] <= '8'));
    if (nanp_valid(digits.data()))
      return made(cell, taken, std::move(digits), 96, "ten digits, area and exchange valid",
                  toll_free ? std::uint32_t{flag_business} : 0u);
    return digits.find_first_not_of(digits[0]) == std::string::npos
               ? std::nullopt
               : std::optional(made(cell, taken, std::move(digits), 50, "ten digits, but no valid area or exchange"));
  }
  if (digits.size() == 7 && digits[0] >= '2')
    return made(cell, taken, std::move(digits), 62, "seven digits without area code");
  if (digits.size() >= 9 && digits[0] == '+' && digits.size() <= 16)
    return made(cell, taken, std::move(digits), 92, "international number");
  return std::nullopt;
}

std::optional<Normalized> read_email(const Cell& cell) {
  const std::string_view text = cell.text;
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const auto is_local = [](char c) {
    return is_word(c) || std::string_view("._%+-'&/=#~").find(c) != std::string_view::npos;
  };
  Taken taken;
  taken.begin = at;
  while (taken.begin > 0 && is_local(text[taken.begin - 1])) --taken.begin;
  taken.end = at + 1;
  while (taken.end < text.size() && (is_word(text[taken.end]) || text[taken.end] == '.' || text[taken.end] == '-'))
    ++taken.end;
  while (taken.end > at && (text[taken.end - 1] == '.' || text[taken.end - 1] == '-')) --taken.end;
  const std::string value = to_lower(text.substr(taken.begin, taken.end - taken.begin));
  if (!valid(numbers::email, value)) return std::nullopt;
  return made(cell, taken, value, 99, "e-mail address");
}

std::optional<Normalized> read_birth_date(const Cell& cell, bool number_cell) {
  DateOptions options;
  options.excel_serial = number_cell;
  options.earliest_year = 1880;
  options.latest_year = 2035;
  Taken taken;
  taken.end = cell.text.size();
  auto date = parse_date(cell.plain.empty() ? cell.text : std::string_view(cell.plain), options);
  // "03/04/1980 (44)", "4/3/80 per mother": the longest beginning that is a date.
  for (std::size_t end = cell.text.size(); !date && end-- > 5;) {
    const char c = cell.text[end];
    if (c != ' ' && c != '(' && c != ';' && c != ',') continue;
    taken.end = end;
    date = parse_date(cell.text.substr(0, end), options);
    if (date && date->two_digit_year && date->year < 1900) date.reset();
  }
  if (!date) return std::nullopt;
  while (taken.end > 0 && is_space(cell.text[taken.end - 1])) --taken.end;
  // What programs store when they know no date.
  if (date->month == 1 && date->day == 1 && (date->year == 1900 || date->year == 1901)) return std::nullopt;
  return made(cell, taken, date->iso(),
              date->two_digit_year ? 90
              : date->order_known  ? 97
                                   : 95,
              date->two_digit_year ? "date, century assumed" : "date");
}

std::optional<Normalized> read_licence(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  const LicenseForms& forms = LicenseForms::compiled_in();
  std::string_view compact = taken->compact;
  // "NY 440667396": the state before the number.
  if (compact.size() > 4 && is_alpha(cell.text[taken->begin]) && taken->begin + 2 < cell.text.size() &&
      !is_alnum(cell.text[taken->begin + 2]) && forms.state(compact.substr(0, 2), compact.substr(2))) {
    std::size_t begin = taken->begin + 2;
    while (begin < taken->end && !is_alnum(cell.text[begin])) ++begin;
    taken->begin = begin;
    return made(cell, *taken, std::string(compact.substr(2)), 96, "form of the state that stands before it");
  }
  if (compact.size() > 4 && taken->end - taken->begin > 4 && !is_alnum(cell.text[taken->end - 3]) &&
      is_alpha(compact[compact.size() - 1]) &&
      forms.state(compact.substr(compact.size() - 2), compact.substr(0, compact.size() - 2))) {
    taken->end -= 2;
    while (taken->end > taken->begin && !is_alnum(cell.text[taken->end - 1])) --taken->end;
    return made(cell, *taken, std::string(compact.substr(0, compact.size() - 2)), 96,
                "form of the state that stands after it");
  }
  if (forms.any_state(compact)) return made(cell, *taken, taken->compact, 92, "form of a state's licence numbers");
  if (compact.size() >= 5 && compact.size() <= 20 && taken->digits >= 4)
    return made(cell, *taken, taken->compact, 65, "letters and digits, form of no state known here");
  return std::nullopt;
}

std::optional<Normalized> read_passport(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  if (valid(numbers::us_passport, taken->compact))
    return made(cell, *taken, taken->compact, 95, "form of a US passport number");
  if (taken->compact.size() >= 6 && taken->compact.size() <= 10 && taken->digits >= 4)
    return made(cell, *taken, taken->compact, 75, "form of a passport number");
  return std::nullopt;
}

std::optional<Normalized> read_alien_number(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken || !valid(numbers::alien_number, taken->compact)) return std::nullopt;
  const bool letter = taken->compact[0] == 'A';
  const std::string digits = letter ? taken->compact.substr(1) : taken->compact;
  return made(cell, *taken, "A" + std::string(9 - digits.size(), '0') + digits, letter ? 97 : 90,
              letter ? "A and seven to nine digits" : "seven to nine digits");
}

std::optional<Normalized> read_military(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (valid(numbers::edipi, taken->compact))
    return made(cell, *taken, taken->compact, 95, "ten digits, form of a DoD number");
  if (valid(numbers::service_number, taken->compact))
    return made(cell, *taken, taken->compact, 80, "form of a service number");
  if (taken->digits == 9 && taken->letters == 0) return made(cell, *taken, taken->compact, 60, "nine digits");
  return std::nullopt;
}

// "245153893A4": the number of an arrival at the border of the United States, as it is since 2019.
bool is_arrival_number(std::string_view compact) {
  constexpr std::size_t digits = 9;
  return compact.size() == digits + 2 && all_digits(compact.substr(0, digits)) && is_upper(compact[digits]) &&
         is_digit(compact[digits + 1]);
}

std::optional<Normalized> read_national(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (is_arrival_number(taken->compact)) return made(cell, *taken, taken->compact, 92, "form of an I-94 number");
  for (const Number* number : national_numbers(taken->compact.size())) {
    if (!valid(*number, taken->compact)) continue;
    return made(cell, *taken, taken->compact, number->check_digit ? 95 : 88, number->title.data(),
                number->check_digit ? std::uint32_t{flag_checksum} : 0u);
  }
  if (taken->compact.size() >= 6 && taken->compact.size() <= 20 && taken->digits >= 5)
    return made(cell, *taken, taken->compact, 60, "letters and digits, form of no country known here");
  return std::nullopt;
}

std::optional<Normalized> read_account(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (taken->letters != 0 && valid(numbers::iban, taken->compact))
    return made(cell, *taken, taken->compact, 98, "IBAN, check digits hold", flag_checksum);
  if (auto digits = digits_of(cell)) {
    if (auto found = masked(cell, *digits)) return found;
    if (digits->masks == 0 && valid(numbers::bank_account, digits->compact))
      return made(cell, *digits, digits->compact, digits->digits >= 6 ? 93 : 75, "4 to 17 digits");
  }
  if (taken->compact.size() >= 6 && taken->compact.size() <= 20 && taken->digits >= 5 && taken->letters <= 4)
    return made(cell, *taken, taken->compact, 65, "digits with letters");
  return std::nullopt;
}

std::optional<Normalized> read_card(const Cell& cell, bool number_cell) {
  auto taken = digits_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  const std::uint32_t sample = card_is_sample(taken->compact) ? std::uint32_t{flag_sample} : 0u;
  if (valid(numbers::payment_card, taken->compact))
    return made(cell, *taken, taken->compact, 98, "issuer range and check digit hold", flag_checksum | sample);
  if (taken->digits < 13 || taken->digits > 19) return std::nullopt;
  const bool lost = number_cell && taken->digits == 16 && taken->compact[15] == '0';
  if (card_scheme(taken->compact.data(), static_cast<unsigned>(taken->digits)) == nullptr) return std::nullopt;
  return made(cell, *taken, taken->compact, lost ? 75 : 55,
              lost ? "card number whose last digit the spreadsheet lost" : "card number, check digit does not hold");
}

std::optional<Normalized> read_access(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken || taken->separated || taken->compact.size() < 3 || taken->compact.size() > 12) return std::nullopt;
  return made(cell, *taken, taken->compact, taken->letters == 0 && taken->compact.size() <= 8 ? 92 : 70,
              "PIN or security code");
}

std::optional<Normalized> read_credentials(const Cell& cell) {
  const std::string_view text = cell.text;
  Taken taken;
  taken.end = text.size();
  if (text.size() < 4 || text.size() > 130) return std::nullopt;
  // "jdoe   pw Summer!57", "jdoe\npassword: Summer!57": what the scan takes as one stretch.
  const std::string folded = to_lower(fold(text));
  for (std::string_view word : {"password", "passwd", "pwd", "pw", "contrasena"}) {
    const std::size_t at = folded.find(word);
    if (at == std::string::npos || at == 0 || !is_space(folded[at - 1])) continue;
    const std::size_t user_end = text.find_first_of(" \t\r\n,;");
    const std::size_t password = text.find_last_of(" \t\r\n:=");
    if (user_end < 2 || password == std::string_view::npos || password + 4 > text.size() || password <= user_end)
      continue;
    return made(cell, taken, std::string(text.substr(0, user_end)) + " / " + std::string(text.substr(password + 1)), 94,
                "user name and password");
  }
  for (std::string_view between : {" / ", " | ", "/", ":"}) {
    const std::size_t at = text.find(between);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view user = trim(text.substr(0, at)), password = trim(text.substr(at + between.size()));
    if (user.empty() || password.empty() || user.find(' ') != std::string_view::npos ||
        password.find(' ') != std::string_view::npos)
      continue;
    return made(cell, taken, std::string(user) + " / " + std::string(password), 94, "user name and password");
  }
  if (text.find(' ') != std::string_view::npos || text.size() > 64) return std::nullopt;
  if (std::all_of(text.begin(), text.end(), [&](char c) { return c == '*' || c == text.front(); })) return std::nullopt;
  return made(cell, taken, std::string(text), 85, "one word under a password label");
}

// "198.40", "1,140.00"
bool is_sum(std::string_view text) {
  const std::size_t point = text.rfind('.');
  return point != std::string_view::npos && point > 0 && point <= 9 && text.size() == point + 3 &&
         text.find_first_not_of("0123456789.,") == std::string_view::npos && text.find('.') == point;
}

std::optional<Normalized> read_record_number(const Cell& cell) {
  if (is_sum(cell.text)) return std::nullopt;
  auto taken = token_of(cell);
  if (!taken || taken->compact.size() < 3 || taken->compact.size() > 20 || taken->digits < 2 || taken->letters > 8)
    return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  if (taken->letters > taken->digits + 2) return std::nullopt;
  return made(cell, *taken, taken->compact, 92, "form of a record number");
}

std::optional<Normalized> read_insurance(const Cell& cell) {
  if (is_sum(cell.text)) return std::nullopt;
  auto taken = token_of(cell);
  if (!taken) return std::nullopt;
  if (auto found = masked(cell, *taken)) return found;
  if (valid(numbers::mbi, taken->compact)) return made(cell, *taken, taken->compact, 98, "form of a Medicare number");
  if (valid(numbers::ny_medicaid, taken->compact))
    return made(cell, *taken, taken->compact, 98, "form of a New York Medicaid number");
  if (valid(numbers::hicn, taken->compact))
    return made(cell, *taken, taken->compact, 95, "form of an old Medicare number: holds an SSN");
  if (taken->compact.size() < 5 || taken->compact.size() > 24 || taken->digits < 3) return std::nullopt;
  return made(cell, *taken, taken->compact, 88, "form of a member number");
}

std::optional<Normalized> read_tribal(const Cell& cell) {
  auto taken = token_of(cell);
  if (!taken || taken->compact.size() < 3 || taken->compact.size() > 18 || taken->digits < 2) return std::nullopt;
  return made(cell, *taken, taken->compact, 85, "form of an enrolment number");
}

// A code at the beginning of the cell, alone or before its words: "F32.1 - Major depressive disorder".
std::optional<Normalized> read_code(const Cell& cell, Element element) {
  const std::string_view text = cell.text;
  std::size_t end = 0;
  while (end < text.size() &&
         (is_alnum(text[end]) || text[end] == '.' || (element == Element::medication && text[end] == '-')))
    ++end;
  while (end > 0 && text[end - 1] == '.') --end;
  Taken taken;
  taken.end = end;
  const std::string_view code = text.substr(0, end);
  if (element == Element::medication) {
    if (code.find('-') == std::string_view::npos || !valid(numbers::ndc, code)) return std::nullopt;
    return made(cell, taken, compact_alnum(code), 95, "national drug code", flag_code);
  }
  const std::string compact = compact_alnum(code);
  const std::size_t dot = code.find('.');
  if (element == Element::treatment) {
    if (dot != std::string_view::npos) return std::nullopt;
    if (valid(numbers::hcpcs, compact)) return made(cell, taken, compact, 94, "form of an HCPCS code", flag_code);
    if (valid(numbers::cpt, compact)) return made(cell, taken, compact, 90, "form of a CPT code", flag_code);
    return std::nullopt;
  }
  if (dot != std::string_view::npos && dot != 3 && !(dot == 4 && compact[0] == 'E')) return std::nullopt;
  if (valid(numbers::icd10cm, compact))
    return made(cell, taken, compact, compact.size() > 3 ? 96 : 88, "form of an ICD-10-CM code", flag_code);
  if (valid(numbers::icd9cm, compact))
    return made(cell, taken, compact, dot != std::string_view::npos ? 88 : 70, "form of an ICD-9-CM code", flag_code);
  return std::nullopt;
}

}  // namespace

bool is_no_value(std::string_view cell) {
  const std::string_view text = trim(cell);
  if (text.empty()) return true;
  if (text.find_first_not_of("-.?_/*xX# ") == std::string_view::npos) return true;
  const std::string folded = to_lower(fold(text.substr(0, 40)));
  static constexpr std::array<std::string_view, 40> words{"n/a",
                                                          "na",
                                                          "n.a.",
                                                          "none",
                                                          "null",
                                                          "nil",
                                                          "unknown",
                                                          "unk",
                                                          "unkn",
                                                          "not available",
                                                          "not applicable",
                                                          "not on file",
                                                          "not provided",
                                                          "not given",
                                                          "not recorded",
                                                          "not known",
                                                          "no",
                                                          "no ssn",
                                                          "pending",
                                                          "tbd",
                                                          "declined",
                                                          "refused",
                                                          "see chart",
                                                          "see file",
                                                          "see attached",
                                                          "missing",
                                                          "blank",
                                                          "same",
                                                          "applied for",
                                                          "applied",
                                                          "ninguno",
                                                          "ninguna",
                                                          "desconocido",
                                                          "no tiene",
                                                          "no disponible",
                                                          "pendiente",
                                                          "(none)",
                                                          "(blank)",
                                                          "#n/a",
                                                          "nan"};
  return std::find(words.begin(), words.end(), folded) != words.end();
}

std::optional<Normalized> read_as(Element element, std::string_view given, bool number_cell) {
  if (is_no_value(given)) return std::nullopt;
  if (has_wide_digit(given.substr(0, 4 * longest_cell))) {
    const NarrowText narrowed = narrow(given.substr(0, 4 * longest_cell));
    auto read = read_as(element, narrowed.text, number_cell);
    if (read) {
      read->begin = narrowed.places[read->begin];
      read->end = narrowed.places[read->end];
    }
    return read;
  }
  Cell cell{trim(given), 0, {}};
  if (cell.text.size() > 1 && cell.text.front() == '\'') cell.text.remove_prefix(1);
  if (cell.text.size() > longest_cell) return std::nullopt;
  cell.offset = static_cast<std::uint32_t>(cell.text.data() - given.data());
  cell.plain = unformat(cell.text);
  switch (element) {
    case Element::ssn: return read_ssn(cell, number_cell);
    case Element::itin: return read_itin(cell);
    case Element::phone: return read_phone(cell, number_cell);
    case Element::email: return read_email(cell);
    case Element::date_of_birth: return read_birth_date(cell, number_cell);
    case Element::drivers_license:
    case Element::state_id: return read_licence(cell);
    case Element::passport: return read_passport(cell);
    case Element::alien_number: return read_alien_number(cell);
    case Element::military_id: return read_military(cell);
    case Element::tribal_id: return read_tribal(cell);
    case Element::national_id: return read_national(cell);
    case Element::bank_account: return read_account(cell);
    case Element::payment_card: return read_card(cell, number_cell);
    case Element::account_access: return read_access(cell);
    case Element::credentials: return read_credentials(cell);
    case Element::medical_record_number: return read_record_number(cell);
    case Element::health_insurance: return read_insurance(cell);
    case Element::diagnosis:
    case Element::treatment:
    case Element::medication: return read_code(cell, element);
    case Element::name:
    case Element::address:
    case Element::genetic:
    case Element::biometric: return std::nullopt;
  }
  return std::nullopt;
}

bool is_number_in_books(std::string_view text) {
  constexpr std::size_t most_letters = 4, fewest_digits = 4, most_digits = 8;
  // "V3978484": a hospital's number of a visit.
  constexpr std::size_t fewest_behind_one_letter = 6, most_behind_one_letter = 10;
  text = trim(text);
  std::size_t letters = 0;
  while (letters < text.size() && is_upper(text[letters])) ++letters;
  if (letters == 1 && text[0] != 'X' && text.size() > fewest_behind_one_letter &&
      text.size() <= most_behind_one_letter + 1 && all_digits(text.substr(1)))
    return true;
  // "P24-0468", "CAC-24-0142", "BR-2024-103": counted anew each year.
  constexpr std::size_t most_letters_of_a_year = 5, fewest_counted = 3, most_counted = 6;
  if (letters >= 1 && letters <= most_letters_of_a_year) {
    std::string_view rest = text.substr(letters);
    if (rest.starts_with('-')) rest.remove_prefix(1);
    const std::size_t dash = rest.find('-');
    const std::string_view year = rest.substr(0, dash);
    const bool of_a_year = (year.size() == 2 && (year[0] == '0' || year[0] == '1' || year[0] == '2')) ||
                           (year.size() == 4 && year.starts_with("20"));
    if (dash != std::string_view::npos && of_a_year && all_digits(year)) {
      const std::string_view counted = rest.substr(dash + 1);
      return counted.size() >= fewest_counted && counted.size() <= most_counted && all_digits(counted);
    }
  }
  if (letters < 2 || letters > most_letters) return false;
  for (const std::string_view of_a_bank : {"CHK", "CK", "CKG", "CHKG", "SAV", "SVG", "SV", "ACCT", "ACC", "DDA", "ACH",
                                           "NO", "CD", "MM", "IRA", "XXX", "XX", "XXXX"})
    if (text.substr(0, letters) == of_a_bank) return false;
  std::string_view number = text.substr(letters);
  if (number.starts_with('-')) number.remove_prefix(1);
  return number.size() >= fewest_digits && number.size() <= most_digits && all_digits(number);
}

bool could_be(Element element, std::string_view cell) {
  const std::string_view text = trim(cell);
  const auto read = read_as(element, text, false);
  return read && read->confidence >= 75 && (read->flags & flag_masked) == 0 && read->begin == 0 &&
         read->end == text.size();
}

std::string normalize(Element element, std::string_view value) {
  if (auto read = read_as(element, value, false)) return std::move(read->value);
  switch (element) {
    case Element::name:
    case Element::address:
    case Element::diagnosis:
    case Element::treatment:
    case Element::medication:
    case Element::genetic:
    case Element::biometric: return squeeze(to_lower(fold(value)));
    case Element::email:
    case Element::credentials: return std::string(trim(value));
    default: return alnum_upper(value);
  }
}

}  // namespace spillmap::detect
