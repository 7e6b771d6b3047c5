// Dates as people, spreadsheets and machines write them.
#include <array>

#include "base/text.h"
#include "detect/values.h"

namespace spillmap::detect {
namespace {

constexpr std::array<std::string_view, 12> english_months{"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 12> spanish_months{"enero",      "febrero", "marzo",     "abril",
                                                          "mayo",       "junio",   "julio",     "agosto",
                                                          "septiembre", "octubre", "noviembre", "diciembre"};
constexpr std::array<std::string_view, 14> weekdays{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                    "saturday", "sunday",  "lunes",     "martes",   "miercoles",
                                                    "jueves",   "viernes", "sabado",    "domingo"};

// The word, in lower case, is the whole or the beginning (three letters at least) of a month's name.
int month_of(std::string_view word) {
  if (word == "sept" || word == "setiembre" || word == "set") return 9;
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < 12; ++i)
    if (english_months[i].substr(0, word.size()) == word || spanish_months[i].substr(0, word.size()) == word)
      return static_cast<int>(i) + 1;
  return 0;
}

bool is_weekday(std::string_view word) {
  if (word.size() < 3) return false;
  for (std::string_view day : weekdays)
    if (day.substr(0, word.size()) == word) return true;
  return false;
}

bool is_filler(std::string_view word) {
  return word == "de" || word == "del" || word == "of" || word == "the" || word == "st" || word == "nd" ||
         word == "rd" || word == "th" || word == "el";
}

int days_in(int year, int month) {
  static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

struct Token {
  std::string_view text;
  int value = 0;  // of a number
  int month = 0;  // of a word
  bool number = false;
};

constexpr std::size_t longest_text = 64;

std::optional<Date> checked(int year, int month, int day, const DateOptions& options) {
  if (year < options.earliest_year || year > options.latest_year) return std::nullopt;
  if (month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return std::nullopt;
  Date date;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

// A year of two digits gets its century; any other number of digits but four is no year.
bool read_year(const Token& token, const DateOptions& options, int& year, bool& guessed) {
  guessed = token.text.size() == 2;
  if (guessed)
    year = token.value + (token.value <= options.pivot_year ? 2000 : 1900);
  else
    year = token.value;
  return token.text.size() == 2 || token.text.size() == 4;
}

std::optional<Date> day_month_year(int first, int second, const Token& year_token, bool month_known,
                                   const DateOptions& options) {
  int year = 0;
  bool guessed = false;
  if (!read_year(year_token, options, year, guessed)) return std::nullopt;
  std::optional<Date> us = checked(year, first, second, options), other = checked(year, second, first, options);
  if (month_known) other.reset();
  std::optional<Date> date = options.day_first && other ? other : (us ? us : other);
  if (date) {
    date->two_digit_year = guessed;
    date->order_known = !(us && other && first != second);
  }
  return date;
}

int to_int(std::string_view digits) {
  int value = 0;
  for (char c : digits.substr(0, 9)) value = value * 10 + (c - '0');
  return value;
}

std::optional<Date> from_one_number(std::string_view digits, const DateOptions& options) {
  const auto part = [&](std::size_t at, std::size_t count) { return to_int(digits.substr(at, count)); };
  if (digits.size() == 12 || digits.size() == 14) {
    if (part(8, 2) > 23 || part(10, 2) > 59) return std::nullopt;
    return checked(part(0, 4), part(4, 2), part(6, 2), options);
  }
  if (digits.size() == 8) {
    if (auto date = checked(part(0, 4), part(4, 2), part(6, 2), options)) return date;
    return day_month_year(part(0, 2), part(2, 2), Token{digits.substr(4, 4), part(4, 4), 0, true}, false, options);
  }
  // 09291998 that lost its zero.
  if (digits.size() == 7 && digits[0] != '0') return checked(part(3, 4), part(0, 1), part(1, 2), options);
  if (digits.size() == 6) {
    return day_month_year(part(0, 2), part(2, 2), Token{digits.substr(4, 2), part(4, 2), 0, true}, false, options);
  }
  return std::nullopt;
}

// Days since 1899-12-30, as spreadsheets count them. The 1900 system takes 1900 for a leap year, which matters only for
// the first two months of it; those are placeholders.
std::optional<Date> from_serial(int serial, const DateOptions& options) {
  if (serial < 61 || serial > 80000) return std::nullopt;
  int year = 1900, rest = serial - 61 + 59;  // days since 1900-01-01
  for (;;) {
    const int days = days_in(year, 2) == 29 ? 366 : 365;
    if (rest < days) break;
    rest -= days;
    ++year;
  }
  int month = 1;
  while (rest >= days_in(year, month)) rest -= days_in(year, month++);
  return checked(year, month, rest + 1, options);
}

// Takes a time of day off the end: "1980-04-03T00:00:00Z", "4/3/1980 12:00 AM".
std::string_view without_time(std::string_view text) {
  for (std::size_t i = 5; i + 3 < text.size(); ++i) {
    if (text[i] != ' ' && text[i] != 'T' && text[i] != ',') continue;
    std::size_t j = i + 1;
    while (j < text.size() && text[j] == ' ') ++j;
    const std::size_t begin = j;
    while (j < text.size() && is_digit(text[j]) && j - begin < 2) ++j;
    if (j > begin && j + 1 < text.size() && text[j] == ':' && is_digit(text[j + 1])) {
      // Behind it may stand only what belongs to a time.
      for (char c : text.substr(j))
        if (!is_digit(c) && std::string_view(":.+- APMapmZz").find(c) == std::string_view::npos) return text;
      return text.substr(0, i);
    }
  }
  return text;
}

}  // namespace

std::string Date::iso() const {
  std::string out(10, '-');
  const auto put = [&](std::size_t at, int count, int value) {
    for (int i = count; i-- > 0; value /= 10)
      out[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
  };
  put(0, 4, year);
  put(5, 2, month);
  put(8, 2, day);
  return out;
}

std::optional<Date> parse_date(std::string_view written, const DateOptions& options) {
  std::string_view text = trim(written);
  if (text.size() < 1 || text.size() > longest_text) return std::nullopt;
  if (text.front() == '\'') text.remove_prefix(1);
  text = without_time(text);
  const std::string folded = to_lower(fold(text));
  std::string_view rest = folded;

  if (options.excel_serial) {
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    if (digits >= 2 && digits <= 5 &&
        (digits == rest.size() ||
         (rest[digits] == '.' && rest.find_first_not_of("0123456789", digits + 1) == std::string_view::npos)))
      return from_serial(to_int(rest.substr(0, digits)), options);
  }

  std::array<Token, 4> tokens{};
  std::size_t count = 0;
  bool any_word = false;
  char separators[2] = {0, 0};
  while (!rest.empty()) {
    const char c = rest.front();
    std::size_t n = 0;
    if (is_digit(c)) {
      while (n < rest.size() && is_digit(rest[n])) ++n;
      if (count == tokens.size()) return std::nullopt;
      tokens[count++] = Token{rest.substr(0, n), to_int(rest.substr(0, n)), 0, true};
    } else if (is_alpha(c)) {
      while (n < rest.size() && is_alpha(rest[n])) ++n;
      const std::string_view word = rest.substr(0, n);
      if (const int month = month_of(word);
          month != 0 && !any_word && !(word == "mar" && count == 0 && rest.size() > 4 && rest[3] == ',')) {
        if (count == tokens.size()) return std::nullopt;
        tokens[count++] = Token{word, 0, month, false};
        any_word = true;
      } else if (!is_filler(word) && !(count == 0 && is_weekday(word))) {
        return std::nullopt;
      }
    } else if (std::string_view("-/., '").find(c) != std::string_view::npos) {
      n = 1;
      if (c != ' ' && count >= 1 && count <= 2 && separators[count - 1] == 0) separators[count - 1] = c;
    } else if (rest.substr(0, 2) == "\xE2\x80" && rest.size() > 2 && static_cast<unsigned char>(rest[2]) >= 0x90 &&
               static_cast<unsigned char>(rest[2]) <= 0x95) {
      n = 3;  // a dash of any length
    } else if (rest.substr(0, 2) == "\xC2\xA0") {
      n = 2;
    } else {
      return std::nullopt;
    }
    rest.remove_prefix(n);
  }

  if (count == 1 && tokens[0].number) {
    if (tokens[0].text.size() != folded.size()) return std::nullopt;
    return from_one_number(tokens[0].text, options);
  }
  if (count != 3) return std::nullopt;
  const Token &a = tokens[0], &b = tokens[1], &c = tokens[2];
  if (!any_word) {
    if (a.text.size() == 4 && b.text.size() <= 2 && c.text.size() <= 2)
      return checked(a.value, b.value, c.value, options);
    if (a.text.size() > 2 || b.text.size() > 2) return std::nullopt;
    // 1.2.34 is a version or a section, 01.02.34 a date.
    if (separators[0] == '.' && c.text.size() == 2 && (a.text.size() < 2 || b.text.size() < 2)) return std::nullopt;
    return day_month_year(a.value, b.value, c, false, options);
  }
  if (a.month != 0 && b.text.size() <= 2) return day_month_year(a.month, b.value, c, true, options);
  if (b.month != 0 && a.text.size() <= 2) return day_month_year(b.month, a.value, c, true, options);
  if (b.month != 0 && a.text.size() == 4 && c.text.size() <= 2) return checked(a.value, b.month, c.value, options);
  return std::nullopt;
}

}  // namespace spillmap::detect
