#include "extract/ocr/mrz.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace spillmap::ocr {
namespace {

unsigned value_of(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (is_upper(c)) return static_cast<unsigned>(c - 'A' + 10);
  return 0;
}

bool check_holds(std::string_view field, char check) {
  static constexpr unsigned weights[] = {7, 3, 1};
  if (check == '<') check = '0';
  unsigned sum = 0;
  for (std::size_t i = 0; i < field.size(); ++i) sum += value_of(field[i]) * weights[i % 3];
  return is_digit(check) && sum % 10 == static_cast<unsigned>(check - '0');
}

char as_digit(char c) {
  switch (c) {
    case 'O':
    case 'D':
    case 'Q':
    case 'U': return '0';
    case 'I':
    case 'L':
    case 'J': return '1';
    case 'Z': return '2';
    case 'A': return '4';
    case 'S': return '5';
    case 'G': return '6';
    case 'T': return '7';
    case 'B': return '8';
    default: return c;
  }
}
char as_letter(char c) {
  switch (c) {
    case '0': return 'O';
    case '1': return 'I';
    case '2': return 'Z';
    case '4': return 'A';
    case '5': return 'S';
    case '6': return 'G';
    case '8': return 'B';
    default: return c;
  }
}
template <char (*Change)(char)>
std::string changed(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = Change(c);
  return out;
}

// Upper case, without spaces; other signs that recognition takes '<' for.
std::string compact(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (c == U'\u00AB')
      out += "<<";
    else if (c == U'\u2039' || c == '(' || c == '{' || c == '[')
      out += '<';
    else if (c < 0x80 && (is_alnum(static_cast<char>(c)) || c == '<'))
      out += upper(static_cast<char>(c));
  }
  return out;
}

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

std::string iso_date(std::string_view six, int century) {
  const int month = (six[2] - '0') * 10 + (six[3] - '0'), day = (six[4] - '0') * 10 + (six[5] - '0');
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  return std::to_string(century) + std::string(six.substr(0, 2)) + '-' + std::string(six.substr(2, 2)) + '-' +
         std::string(six.substr(4, 2));
}

// Birth date, check, sex, expiry date, check: fifteen characters that every kind of zone has in this order.
struct Dates {
  std::size_t at = 0;
  std::string birth, expiry;  // six digits
};

std::optional<Dates> find_dates(const std::string& line) {
  for (std::size_t at = 0; at + 15 <= line.size(); ++at) {
    const char sex = line[at + 7];
    if (sex != 'M' && sex != 'F' && sex != 'X' && sex != '<' && sex != 'H') continue;
    const std::string birth = changed<as_digit>(line.substr(at, 7)), expiry = changed<as_digit>(line.substr(at + 8, 7));
    if (!all_digits(birth) || !all_digits(expiry)) continue;
    if (!check_holds(birth.substr(0, 6), birth[6]) || !check_holds(expiry.substr(0, 6), expiry[6])) continue;
    if (iso_date(birth, 19).empty() || iso_date(expiry, 20).empty()) continue;
    return Dates{at, birth.substr(0, 6), expiry.substr(0, 6)};
  }
  return std::nullopt;
}

// Nine characters and their check digit; where it does not hold, with letters that may be digits read as such. Trying
// more would make any number hold: one in ten does by chance.
std::string number_of(std::string_view field, char check_read) {
  const char check = as_digit(check_read);
  const std::string number(field);
  const auto told = [](std::string text) {
    while (!text.empty() && text.back() == '<') text.pop_back();
    return text.find('<') == std::string::npos ? text : std::string();
  };
  if (check_holds(number, check)) return told(number);
  std::string digits = number;
  for (std::size_t i = 1; i < digits.size(); ++i) digits[i] = as_digit(digits[i]);
  if (check_holds(digits, check)) return told(digits);
  digits[0] = as_digit(digits[0]);
  if (check_holds(digits, check)) return told(digits);
  return {};
}

PersonName names_of(std::string_view field) {
  PersonName name;
  const std::string text = changed<as_letter>(field);
  const std::size_t border = text.find("<<");
  const auto words = [](std::string_view part) {
    std::vector<std::string> out;
    for (const std::string_view word : split(part, '<'))
      if (!word.empty()) out.emplace_back(word);
    return out;
  };
  for (const std::string& word : words(text.substr(0, border))) name.family += (name.family.empty() ? "" : " ") + word;
  if (border != std::string::npos) {
    std::string_view rest = std::string_view(text).substr(border + 2);
    rest = rest.substr(0, rest.find("<<"));
    const std::vector<std::string> given = words(rest);
    for (std::size_t i = 0; i < given.size(); ++i) {
      std::string& to = i == 0 ? name.given : name.middle;
      to += (to.empty() ? "" : " ") + given[i];
    }
  }
  name.order_known = true;
  return name;
}

bool looks_like_names(std::string_view line) {
  return line.size() >= 20 && line.find("<<") != std::string_view::npos &&
         std::count_if(line.begin(), line.end(), is_digit) <= 4;
}

void set_dates(Mrz& zone, const Dates& dates) {
  zone.birth_as_read = dates.birth;
  zone.expiry = iso_date(dates.expiry, 20);
  // Nobody is born after the document ends; of a hundred years between the later is taken.
  const bool this_century = dates.birth.substr(0, 2) < dates.expiry.substr(0, 2) && dates.birth.substr(0, 2) <= "30";
  zone.birth = iso_date(dates.birth, this_century ? 20 : 19);
}

}  // namespace

std::optional<Mrz> find_mrz(std::span<const std::string> lines) {
  std::vector<std::string> zone_lines;
  for (const std::string& line : lines) {
    std::string text = compact(line);
    if (text.size() >= 24 && text.size() <= 60) zone_lines.push_back(std::move(text));
  }
  for (std::size_t i = 0; i < zone_lines.size(); ++i) {
    const std::string& line = zone_lines[i];
    const auto dates = find_dates(line);
    if (!dates) continue;
    Mrz zone;
    set_dates(zone, *dates);
    if (dates->at >= 13) {
      // TD3 and TD2: number, check digit and nationality stand before the dates, the names in the line above.
      const std::string_view number = std::string_view(line).substr(dates->at - 13, 9);
      zone.number = number_of(number, line[dates->at - 4]);
      zone.number_as_read = number;
      zone.nationality = changed<as_letter>(std::string_view(line).substr(dates->at - 3, 3));
      if (i > 0 && looks_like_names(zone_lines[i - 1]) && zone_lines[i - 1].size() > 5) {
        zone.kind = zone_lines[i - 1][0];
        zone.name = names_of(std::string_view(zone_lines[i - 1]).substr(5));
      }
    } else if (dates->at <= 1 && line.size() >= dates->at + 18) {
      // TD1: the number stands in the line above, the names in the line below.
      zone.kind = 'I';
      zone.nationality = changed<as_letter>(std::string_view(line).substr(dates->at + 15, 3));
      if (i > 0 && zone_lines[i - 1].size() >= 15) {
        const std::string_view number = std::string_view(zone_lines[i - 1]).substr(5, 9);
        zone.number = number_of(number, zone_lines[i - 1][14]);
        zone.number_as_read = number;
        zone.kind = zone_lines[i - 1][0];
      }
      if (i + 1 < zone_lines.size() && looks_like_names(zone_lines[i + 1])) zone.name = names_of(zone_lines[i + 1]);
    } else {
      continue;
    }
    return zone;
  }
  return std::nullopt;
}

}  // namespace spillmap::ocr
