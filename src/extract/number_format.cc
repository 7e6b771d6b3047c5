#include "extract/number_format.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <vector>

#include "base/text.h"

namespace spillmap {
namespace {

// The part of a code that shows positive numbers, and the rest.
std::vector<std::string_view> sections_of(std::string_view code) {
  std::vector<std::string_view> sections;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (code[i] == '"')
      quoted = !quoted;
    else if (code[i] == '\\' && !quoted)
      ++i;
    else if (code[i] == ';' && !quoted) {
      sections.push_back(code.substr(begin, i - begin));
      begin = i + 1;
    }
  }
  sections.push_back(code.substr(begin));
  return sections;
}

bool parse_double(std::string_view raw, double& value) {
  const auto result = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  return result.ec == std::errc() && result.ptr == raw.data() + raw.size();
}

bool plain_digits(std::string_view raw) {
  if (raw.starts_with('-')) raw.remove_prefix(1);
  if (raw.empty()) return false;
  for (const char c : raw)
    if (!is_digit(c)) return false;
  return true;
}

// Days since 1970-01-01 to a civil date (Gregorian).
void civil(std::int64_t days, int& year, unsigned& month, unsigned& day) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const auto of_era = static_cast<unsigned>(days - era * 146097);
  const unsigned year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const unsigned of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const unsigned shifted = (5 * of_year + 2) / 153;
  day = of_year - (153 * shifted + 2) / 5 + 1;
  month = shifted < 10 ? shifted + 3 : shifted - 9;
  year = static_cast<int>(year_of_era + era * 400) + (month <= 2 ? 1 : 0);
}

std::string clock(unsigned seconds) {
  char out[32];
  if (seconds % 60 != 0)
    std::snprintf(out, sizeof out, "%02u:%02u:%02u", seconds / 3600, seconds / 60 % 60, seconds % 60);
  else
    std::snprintf(out, sizeof out, "%02u:%02u", seconds / 3600, seconds / 60 % 60);
  return out;
}

constexpr double last_serial = 2958466;  // 9999-12-31 and the day after

// A serial of Excel as a date; false if it is none.
bool date_of(double serial, bool since_1904, std::string& out) {
  if (!(serial >= 0) || serial >= last_serial) return false;
  double whole = std::floor(serial);
  auto seconds = static_cast<unsigned>(std::lround((serial - whole) * 86400));
  if (seconds >= 86400) {
    whole += 1;
    seconds = 0;
  }
  const auto day_number = static_cast<std::int64_t>(whole);
  if (!since_1904 && day_number == 0) {  // a time of day in a format with a date
    out = clock(seconds);
    return true;
  }
  // Excel believes in 1900-02-29 (serial 60); days before it are counted from one day later.
  std::int64_t days;
  if (since_1904)
    days = day_number - 24107;
  else
    days = day_number - 25569 + (day_number < 60 ? 1 : 0);
  int year;
  unsigned month, day;
  civil(days, year, month, day);
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, day);
  out = text;
  if (seconds != 0) out += ' ' + clock(seconds);
  return true;
}

}  // namespace

std::string general_number(std::string_view raw) {
  raw = trim(raw);
  if (plain_digits(raw)) return std::string(raw);
  double value = 0;
  if (!parse_double(raw, value) || !std::isfinite(value)) return std::string(raw);
  char text[400];
  if (value == std::floor(value) && std::fabs(value) < 1e21) {
    std::snprintf(text, sizeof text, "%.0f", value);
    return text == std::string_view("-0") ? "0" : text;
  }
  const double size = std::fabs(value);
  if (size >= 1e21 || size < 1e-9) {
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
  }
  // Fixed notation with 15 significant digits, without zeros at the end.
  const int decimals = std::max(0, 14 - static_cast<int>(std::floor(std::log10(size))));
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  std::string out = text;
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return out;
}

std::string tidy_iso_date(std::string_view iso) {
  iso = trim(iso);
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::string(iso);
  std::string out(iso.substr(0, 10));
  std::string_view time = iso.substr(10);
  if (time.size() < 6 || (time[0] != 'T' && time[0] != ' ')) return out;
  time = time.substr(1, 8);
  if (time.size() == 8 && time.ends_with(":00")) time = time.substr(0, 5);
  if (time != "00:00" && time != "00:00:00") out.append(" ").append(time);
  return out;
}

NumberFormat NumberFormat::builtin(std::uint32_t id) {
  NumberFormat format;
  if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    format.kind_ = Kind::date;
  else if ((id >= 18 && id <= 21) || id == 45 || id == 47)
    format.kind_ = Kind::time;
  else if (id == 46)
    format.kind_ = Kind::elapsed;
  return format;
}

NumberFormat NumberFormat::parse(std::string_view code) {
  NumberFormat format;
  if (code.size() > 1024) return format;
  const auto sections = sections_of(code);
  const std::string_view section = sections[0];
  // Letters outside of quotes, escapes and brackets tell dates from numbers.
  bool quoted = false, day_or_year = false, month = false, hour_or_second = false, elapsed = false, numeric = false;
  for (std::size_t i = 0; i < section.size(); ++i) {
    const char c = lower(section[i]);
    if (c == '"') {
      quoted = !quoted;
    } else if (quoted) {
      continue;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t end = section.find(']', i);
      if (end == std::string_view::npos) break;
      const std::string inside = to_lower(section.substr(i + 1, end - i - 1));
      if (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos) elapsed = true;
      i = end;
    } else if (c == 'g' && contains_ignore_case(section.substr(i, 7), "general")) {
      i += 6;
    } else if (c == 'a' && contains_ignore_case(section.substr(i, 5), "am/pm")) {
      hour_or_second = true;
      i += 4;
    } else if (c == 'd' || c == 'y' || c == 'e' || c == 'b') {
      // E+ and E- are exponents of numbers.
      if (c == 'e' && i + 1 < section.size() && (section[i + 1] == '+' || section[i + 1] == '-'))
        numeric = true;
      else if (c == 'd' || c == 'y')
        day_or_year = true;
    } else if (c == 'm') {
      month = true;
    } else if (c == 'h' || c == 's') {
      hour_or_second = true;
    } else if (c == '0' || c == '#' || c == '?') {
      numeric = true;
    }
  }
  if (elapsed) {
    format.kind_ = Kind::elapsed;
  } else if (day_or_year || (month && !hour_or_second && !numeric)) {
    format.kind_ = Kind::date;
  } else if (hour_or_second) {
    format.kind_ = Kind::time;
  } else if (parse_mask(section, format.first_)) {
    format.kind_ = Kind::mask;
    // "[<=9999999]###-####;(###) ###-####": the second is for what the first does not hold.
    if (format.first_.at_most >= 0 && (sections.size() < 2 || !parse_mask(sections[1], format.second_)))
      format.kind_ = Kind::general;
  }
  return format;
}

// A mask holds digits only (no decimals, grouping, percent or exponent) and either a leading zero or a literal between
// its places; otherwise it shows what General shows.
bool NumberFormat::parse_mask(std::string_view section, Mask& mask) {
  bool between = false, quoted = false, pending_literal = false, slash = false;
  std::size_t zeros = 0, places = 0;
  const auto literal = [&](char c) {
    mask.code += '\x01';
    mask.code += c;
    if (places != 0) pending_literal = true;
  };
  for (std::size_t i = 0; i < section.size(); ++i) {
    const char c = section[i];
    if (quoted) {
      if (c == '"')
        quoted = false;
      else
        literal(c);
      continue;
    }
    switch (c) {
      case '"': quoted = true; break;
      case '\\':
        if (++i < section.size()) literal(section[i]);
        break;
      case '_':
      case '*': ++i; break;
      case '[': {
        const std::size_t end = section.find(']', i);
        if (end == std::string_view::npos) return false;
        const std::string_view inside = section.substr(i + 1, end - i - 1);
        if (inside.starts_with("<=")) {
          if (!parse_double(inside.substr(2), mask.at_most)) return false;
        } else if (inside.starts_with('<')) {
          if (!parse_double(inside.substr(1), mask.at_most)) return false;
          mask.at_most -= 1;
        } else if (inside.starts_with('>') || inside.starts_with('=')) {
          return false;
        }
        i = end;
        break;
      }
      case '0':
      case '#':
      case '?':
        mask.code += c;
        ++places;
        zeros += c == '0';
        if (pending_literal) between = true;
        break;
      case '/': slash = true; [[fallthrough]];
      case '-':
      case '(':
      case ')':
      case ' ':
      case ':':
      case '+': literal(c); break;
      default: return false;  // a decimal point, grouping, percent
    }
  }
  if (slash && zeros < 2) return false;  // "# ?/?" shows a fraction
  return places >= 2 && places <= 32 && (zeros >= 2 || between);
}

CellKind NumberFormat::show(std::string_view raw, bool since_1904, std::string& out) const {
  raw = trim(raw);
  double value = 0;
  if (!parse_double(raw, value) || !std::isfinite(value)) {
    out = raw;
    return raw.empty() ? CellKind::empty : CellKind::text;
  }
  switch (kind_) {
    case Kind::general: break;
    case Kind::date:
      if (date_of(value, since_1904, out)) return CellKind::date;
      break;
    case Kind::time:
      if (value >= 0 && value < 1) {
        out = clock(static_cast<unsigned>(std::lround(value * 86400)) % 86400);
        return CellKind::date;
      }
      if (date_of(value, since_1904, out)) return CellKind::date;
      break;
    case Kind::elapsed: break;
    case Kind::mask: {
      const Mask& mask = first_.at_most >= 0 && value > first_.at_most ? second_ : first_;
      const std::string digits = general_number(raw);
      if (!plain_digits(digits) || digits.starts_with('-')) break;
      // From the right: every place takes a digit; the first place takes all that are left over.
      std::size_t places = 0;
      for (std::size_t i = 0; i < mask.code.size(); ++i) {
        if (mask.code[i] == '\x01')
          ++i;
        else
          ++places;
      }
      const std::size_t extra = digits.size() > places ? digits.size() - places : 0;
      const std::size_t missing = places > digits.size() ? places - digits.size() : 0;
      out.clear();
      std::size_t place = 0, next = 0;
      bool zero_seen = false;
      for (std::size_t i = 0; i < mask.code.size(); ++i) {
        const char c = mask.code[i];
        if (c == '\x01') {
          out += mask.code[++i];
          continue;
        }
        if (place == 0 && extra != 0) {
          out += digits.substr(0, extra);
          next = extra;
        }
        if (c == '0') zero_seen = true;
        if (place++ < missing) {
          if (c == '0' || zero_seen) out += '0';
        } else {
          out += digits[next++];
        }
      }
      return CellKind::text;
    }
  }
  out = general_number(raw);
  return CellKind::number;
}

}  // namespace spillmap
