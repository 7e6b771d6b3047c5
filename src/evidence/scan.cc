#include "evidence/scan.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

namespace spillmap {
namespace {

constexpr std::int64_t second_micros = 1'000'000;

bool two(std::string_view text, std::size_t at, int& value) {
  if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return false;
  value = (text[at] - '0') * 10 + (text[at + 1] - '0');
  return true;
}
bool four(std::string_view text, std::size_t at, int& value) {
  int high = 0, low = 0;
  if (!two(text, at, high) || !two(text, at + 2, low)) return false;
  value = high * 100 + low;
  return true;
}
int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) return 29;
  return days[month - 1];
}
bool is_date(int year, int month, int day) {
  return year >= 1601 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

struct Clock {
  int hour = 0, minute = 0, second = 0;
  std::int64_t micro = 0;
  std::int64_t resolution = second_micros;
};

// "15:14", "15:14:38", "4:05:03.123456789"; AM and PM are taken where they stand.
bool take_clock(std::string_view& text, Clock& clock) {
  std::string_view rest = text;
  const std::optional<std::uint64_t> hour = take_number(rest);
  if (!hour || *hour > 24 || !take(rest, ":") || !two(rest, 0, clock.minute)) return false;
  clock.hour = static_cast<int>(*hour);
  rest.remove_prefix(2);
  clock.resolution = 60 * second_micros;
  if (rest.size() >= 3 && rest[0] == ':' && two(rest, 1, clock.second)) {
    rest.remove_prefix(3);
    clock.resolution = second_micros;
    if (rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') && is_digit(rest[1])) {
      rest.remove_prefix(1);
      std::int64_t unit = second_micros;
      while (!rest.empty() && is_digit(rest[0])) {
        unit /= 10;
        clock.micro += (rest[0] - '0') * unit;
        rest.remove_prefix(1);
      }
      clock.resolution = std::max<std::int64_t>(unit, 1);
    }
  }
  std::string_view half = rest;
  if (!half.empty() && half[0] == ' ')
    half.remove_prefix(1);
  else if (half.starts_with("\xE2\x80\xAF"))
    half.remove_prefix(3);  // a narrow blank, as newer systems write it
  if (half.size() >= 2 && lower(half[1]) == 'm' && (lower(half[0]) == 'a' || lower(half[0]) == 'p') &&
      (half.size() == 2 || !is_alnum(half[2]))) {
    if (clock.hour < 1 || clock.hour > 12) return false;
    clock.hour = clock.hour % 12 + (lower(half[0]) == 'p' ? 12 : 0);
    rest = half.substr(2);
  } else if (half.size() == 1 || (half.size() > 1 && !is_alnum(half[1]))) {
    // "04:05p", as old listings have it
    if (!half.empty() && half.data() == rest.data() && (lower(half[0]) == 'a' || lower(half[0]) == 'p') &&
        clock.hour >= 1 && clock.hour <= 12) {
      clock.hour = clock.hour % 12 + (lower(half[0]) == 'p' ? 12 : 0);
      rest = half.substr(1);
    }
  }
  if (clock.minute > 59 || clock.second > 60) return false;
  text = rest;
  return true;
}

// The offset behind a time: minutes east; nothing when there is none.
std::optional<int> take_zone(std::string_view& text) {
  std::string_view rest = text;
  if (take(rest, "Z") && (rest.empty() || !is_alnum(rest[0]))) {
    text = rest;
    return 0;
  }
  rest = text;
  if (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  if (take(rest, "UTC") || take(rest, "GMT")) {
    if (rest.empty() || !is_alnum(rest[0])) {
      text = rest;
      return 0;
    }
    return std::nullopt;
  }
  if (rest.size() >= 3 && (rest[0] == '+' || rest[0] == '-')) {
    const int sign = rest[0] == '-' ? -1 : 1;
    int hours = 0, minutes = 0;
    if (!two(rest, 1, hours)) return std::nullopt;
    if (rest.size() >= 6 && rest[3] == ':' && two(rest, 4, minutes))
      rest.remove_prefix(6);
    else if (two(rest, 3, minutes))
      rest.remove_prefix(5);
    else if (rest.size() == 3 || !is_alnum(rest[3]))
      rest.remove_prefix(3);
    else
      return std::nullopt;
    if (hours > 14 || minutes > 59) return std::nullopt;
    text = rest;
    return sign * (hours * 60 + minutes);
  }
  return std::nullopt;
}

Instant make(int year, int month, int day, const Clock& clock, TimeBasis basis) {
  return {micros_of(year, month, day, clock.hour, clock.minute, clock.second) + clock.micro, clock.resolution, basis};
}

}  // namespace

std::optional<std::uint64_t> take_number(std::string_view& text) {
  std::uint64_t value = 0;
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) {
    if (at >= 19) return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(text[at++] - '0');
  }
  if (at == 0) return std::nullopt;
  text.remove_prefix(at);
  return value;
}
std::optional<std::uint64_t> number(std::string_view text) {
  const std::optional<std::uint64_t> value = take_number(text);
  return text.empty() ? value : std::nullopt;
}
std::optional<std::uint64_t> grouped_number(std::string_view text) {
  std::uint64_t value = 0;
  int digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_digit(text[at])) {
      if (++digits > 19) return std::nullopt;
      value = value * 10 + static_cast<std::uint64_t>(text[at++] - '0');
    } else if (digits != 0 && (text[at] == ',' || text[at] == '.' || text[at] == '\'' || text[at] == ' ')) {
      ++at;
    } else if (digits != 0 &&
               (text.substr(at).starts_with("\xC2\xA0") || text.substr(at).starts_with("\xE2\x80\xAF"))) {
      at += text[at] == '\xC2' ? 2 : 3;
    } else if (digits != 0 && text[at] == '\xFF') {  // the hard blank of old code pages
      ++at;
    } else {
      return std::nullopt;
    }
  }
  if (digits == 0 || !is_digit(text.back())) return std::nullopt;
  return value;
}
std::optional<std::uint64_t> hex_number(std::string_view text) {
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  if (text.empty()) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    const char low = lower(c);
    int digit = 0;
    if (is_digit(c))
      digit = c - '0';
    else if (low >= 'a' && low <= 'f')
      digit = low - 'a' + 10;
    else
      return std::nullopt;
    if (value >> 60 != 0) return std::nullopt;
    value = value << 4 | static_cast<std::uint64_t>(digit);
  }
  return value;
}
std::optional<std::uint64_t> octal_number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '7' || value >> 60 != 0) return std::nullopt;
    value = value << 3 | static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

std::string_view take_word(std::string_view& text) {
  std::size_t start = 0;
  while (start < text.size() && (text[start] == ' ' || text[start] == '\t')) ++start;
  std::size_t end = start;
  while (end < text.size() && text[end] != ' ' && text[end] != '\t') ++end;
  const std::string_view word = text.substr(start, end - start);
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
  text.remove_prefix(end);
  return word;
}

std::string_view take_until(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

std::string_view take_line(std::string_view& text) {
  std::string_view line = take_until(text, '\n');
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::int64_t micros_of(int year, int month, int day, int hour, int minute, int second, int micro) {
  using namespace std::chrono;
  const sys_days date = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / 1;
  const std::int64_t days = date.time_since_epoch().count() + day - 1;
  return ((days * 24 + hour) * 60 + minute) * 60 * second_micros + second * second_micros + micro;
}

int month_of(std::string_view name) {
  constexpr std::string_view months[] = {"january", "february", "march",     "april",   "may",      "june",
                                         "july",    "august",   "september", "october", "november", "december"};
  if (name.size() < 3) return 0;
  for (int i = 0; i < 12; ++i)
    if (name.size() <= months[i].size() && equals_ignore_case(name, months[i].substr(0, name.size()))) return i + 1;
  return 0;
}

std::optional<Instant> take_iso_time(std::string_view& text, TimeBasis without_zone) {
  int year = 0, month = 0, day = 0;
  if (text.size() < 10 || !four(text, 0, year) || (text[4] != '-' && text[4] != '/') || text[7] != text[4] ||
      !two(text, 5, month) || !two(text, 8, day) || !is_date(year, month, day))
    return std::nullopt;
  std::string_view rest = text.substr(10);
  Clock clock;
  clock.resolution = 24 * 3600 * second_micros;
  if (rest.size() > 4 && (rest[0] == 'T' || rest[0] == 't' || rest[0] == ' ' || rest[0] == '_')) {
    std::string_view time = rest.substr(1);
    while (!time.empty() && time[0] == ' ') time.remove_prefix(1);
    Clock taken;
    if (take_clock(time, taken)) {
      clock = taken;
      rest = time;
    }
  }
  Instant at = make(year, month, day, clock, without_zone);
  if (const std::optional<int> zone = take_zone(rest)) {
    at.micros -= std::int64_t{*zone} * 60 * second_micros;
    at.basis = TimeBasis::utc;
  }
  text = rest;
  return at;
}

std::optional<Instant> take_clf_time(std::string_view& text) {
  int day = 0, year = 0;
  if (text.size() < 20 || !two(text, 0, day) || text[2] != '/' || text[6] != '/' || !four(text, 7, year) ||
      text[11] != ':')
    return std::nullopt;
  const int month = month_of(text.substr(3, 3));
  if (month == 0 || !is_date(year, month, day)) return std::nullopt;
  std::string_view rest = text.substr(12);
  Clock clock;
  if (!take_clock(rest, clock)) return std::nullopt;
  Instant at = make(year, month, day, clock, TimeBasis::local);
  if (const std::optional<int> zone = take_zone(rest)) {
    at.micros -= std::int64_t{*zone} * 60 * second_micros;
    at.basis = TimeBasis::utc;
  }
  text = rest;
  return at;
}

std::optional<Instant> take_asctime(std::string_view& text) {
  std::string_view rest = text;
  std::string_view word = take_word(rest);
  if (word.size() >= 3 && month_of(word) == 0) {
    constexpr std::string_view days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const std::string day = to_lower(word.substr(0, 3));
    if (std::find(std::begin(days), std::end(days), day) == std::end(days)) return std::nullopt;
    word = take_word(rest);
  }
  const int month = month_of(word);
  if (month == 0) return std::nullopt;
  const std::optional<std::uint64_t> day = number(take_word(rest));
  if (!day || *day > 31) return std::nullopt;
  Clock clock;
  std::string_view before_year = rest;
  const std::optional<std::uint64_t> early_year = number(take_word(before_year));
  if (early_year && *early_year >= 1601 && *early_year <= 9999) {
    rest = before_year;
    if (!take_clock(rest, clock)) return std::nullopt;
    if (!is_date(static_cast<int>(*early_year), month, static_cast<int>(*day))) return std::nullopt;
    text = rest;
    return make(static_cast<int>(*early_year), month, static_cast<int>(*day), clock, TimeBasis::local);
  }
  if (!take_clock(rest, clock)) return std::nullopt;
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  const std::optional<std::uint64_t> year = take_number(rest);
  if (!year || !is_date(static_cast<int>(std::min<std::uint64_t>(*year, 10'000)), month, static_cast<int>(*day)))
    return std::nullopt;
  text = rest;
  return make(static_cast<int>(*year), month, static_cast<int>(*day), clock, TimeBasis::local);
}

std::optional<Instant> take_slash_time(std::string_view& text, bool day_first) {
  std::string_view rest = text;
  const std::optional<std::uint64_t> a = take_number(rest);
  if (!a || rest.empty() || (rest[0] != '/' && rest[0] != '.' && rest[0] != '-')) return std::nullopt;
  const char mark = rest[0];
  rest.remove_prefix(1);
  const std::optional<std::uint64_t> b = take_number(rest);
  if (!b || rest.empty() || rest[0] != mark) return std::nullopt;
  rest.remove_prefix(1);
  const std::optional<std::uint64_t> c = take_number(rest);
  if (!c || *a > 9999 || *b > 31 || *c > 9999) return std::nullopt;
  int year = static_cast<int>(*c), month = static_cast<int>(*a), day = static_cast<int>(*b);
  if (*a > 31) {  // 2023/9/20 without leading zeros
    year = static_cast<int>(*a);
    month = static_cast<int>(*b);
    day = static_cast<int>(*c);
  } else if (mark == '.' || day_first || *a > 12) {
    std::swap(month, day);
  }
  if (year < 100) year += year < 70 ? 2000 : 1900;
  if (!is_date(year, month, day)) return std::nullopt;
  Clock clock;
  clock.resolution = 24 * 3600 * second_micros;
  std::string_view time = rest;
  while (!time.empty() && (time[0] == ' ' || time[0] == ',')) time.remove_prefix(1);
  Clock taken;
  if (take_clock(time, taken)) {
    clock = taken;
    rest = time;
  }
  Instant at = make(year, month, day, clock, TimeBasis::local);
  if (const std::optional<int> zone = take_zone(rest)) {
    at.micros -= std::int64_t{*zone} * 60 * second_micros;
    at.basis = TimeBasis::utc;
  }
  text = rest;
  return at;
}

std::optional<Instant> take_epoch(std::string_view& text) {
  std::string_view rest = text;
  const std::optional<std::uint64_t> seconds = take_number(rest);
  if (!seconds || *seconds > 253'402'300'799u) return std::nullopt;
  Instant at{static_cast<std::int64_t>(*seconds) * second_micros, second_micros, TimeBasis::utc};
  if (rest.size() > 1 && rest[0] == '.' && is_digit(rest[1])) {
    rest.remove_prefix(1);
    std::int64_t unit = second_micros;
    while (!rest.empty() && is_digit(rest[0])) {
      unit /= 10;
      at.micros += (rest[0] - '0') * unit;
      rest.remove_prefix(1);
    }
    at.resolution = std::max<std::int64_t>(unit, 1);
  }
  text = rest;
  return at;
}

std::optional<Instant> any_time(std::string_view text, TimeBasis without_zone, bool day_first) {
  text = trim(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = trim(text.substr(1, text.size() - 2));
  if (text.starts_with("[")) text.remove_prefix(1);
  if (text.ends_with("]")) text.remove_suffix(1);
  // "/Date(1564582200000)/", milliseconds.
  if (text.starts_with("/Date(") || text.starts_with("\\/Date(")) {
    text.remove_prefix(text.find('(') + 1);
    const std::optional<std::uint64_t> millis = take_number(text);
    if (!millis || *millis > 253'402'300'799'000u) return std::nullopt;
    return Instant{static_cast<std::int64_t>(*millis) * 1000, 1000, TimeBasis::utc};
  }
  std::string_view rest = text;
  std::optional<Instant> at = take_iso_time(rest, without_zone);
  if (!at || !trim(rest).empty()) at = take_clf_time(rest = text);
  if (!at || !trim(rest).empty()) at = take_slash_time(rest = text, day_first);
  if (!at || !trim(rest).empty()) at = take_asctime(rest = text);
  if (!at || !trim(rest).empty()) {
    at.reset();
    const std::size_t digits = static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(), [](char c) { return !is_digit(c); }) - text.begin());
    if (digits >= 9 && digits <= 11) {
      at = take_epoch(rest = text);
    } else if (digits == text.size() && (digits == 13 || digits == 16)) {
      const std::optional<std::uint64_t> value = number(text);
      const std::int64_t unit = digits == 13 ? 1000 : 1;
      if (value) at = Instant{static_cast<std::int64_t>(*value) * unit, unit, TimeBasis::utc};
      rest = {};
    }
  }
  if (!at || !trim(rest).empty()) return std::nullopt;
  if (at->basis == TimeBasis::local) at->basis = without_zone;
  return at;
}

Instant from_filetime(std::uint64_t ticks) {
  constexpr std::uint64_t epoch = 116'444'736'000'000'000u;
  if (ticks < epoch || ticks > epoch + 2'534'023'008'000'000'000u) return {};
  return {static_cast<std::int64_t>((ticks - epoch) / 10), 1, TimeBasis::utc};
}

bool YearlessTime::take(std::string_view& text, Instant& at) {
  if (text.size() < 15) return false;
  if (last_.basis != TimeBasis::none && std::memcmp(text.data(), last_text_, 15) == 0) {
    at = last_;
    text.remove_prefix(15);
    return true;
  }
  const int month = month_of(text.substr(0, 3));
  int day = 0, hour = 0, minute = 0, second = 0;
  if (month == 0 || text[3] != ' ' || text[6] != ' ' || text[9] != ':' || text[12] != ':' || !two(text, 7, hour) ||
      !two(text, 10, minute) || !two(text, 13, second) || hour > 23 || minute > 59 || second > 60)
    return false;
  if (text[4] == ' ' && is_digit(text[5]))
    day = text[5] - '0';
  else if (!two(text, 4, day))
    return false;
  if (day < 1 || day > days_in(2000, month)) return false;
  if (last_month_ - month > 6) ++year_;
  last_month_ = month;
  last_ = {micros_of(year_, month, day, hour, minute, second), second_micros,
           known_ ? TimeBasis::local : TimeBasis::local_without_year};
  std::memcpy(last_text_, text.data(), 15);
  at = last_;
  text.remove_prefix(15);
  return true;
}

bool has_control(std::string_view text) {
  // Eight bytes at a time: a byte below 0x20 borrows in the first term, 0x7F becomes one below 1 in the second.
  constexpr std::uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    const std::uint64_t del = word ^ ones * 0x7F;
    if ((((word - ones * 0x20) & ~word) | ((del - ones) & ~del)) & high) {
      // A borrow can pass on to the next byte: looked at one by one.
      for (int i = 0; i < 8; ++i)
        if (static_cast<unsigned char>(at[i]) < 0x20 || at[i] == 0x7F) return true;
    }
  }
  for (; left != 0; --left, ++at)
    if (static_cast<unsigned char>(*at) < 0x20 || *at == 0x7F) return true;
  return false;
}

std::string_view base_name(std::string_view path) {
  const std::size_t at = path.find_last_of("/\\");
  return at == std::string_view::npos ? path : path.substr(at + 1);
}

std::size_t append_entity(std::string_view text, std::string& out) {
  constexpr std::size_t longest = 11;
  const std::size_t end = text.substr(0, longest).find(';');
  if (end == std::string_view::npos || text[0] != '&') return 0;
  const std::string_view name = text.substr(1, end - 1);
  char32_t point = 0;
  if (name == "amp")
    point = '&';
  else if (name == "lt")
    point = '<';
  else if (name == "gt")
    point = '>';
  else if (name == "quot")
    point = '"';
  else if (name == "apos")
    point = '\'';
  else if (name == "nbsp")
    point = ' ';
  else if (name.starts_with("#x"))
    point = static_cast<char32_t>(hex_number(name.substr(2)).value_or(0) & 0x1FFFFF);
  else if (name.starts_with("#"))
    point = static_cast<char32_t>(number(name.substr(1)).value_or(0) & 0x1FFFFF);
  if (point == 0 || point >= 0x110000 || (point >= 0xD800 && point <= 0xDFFF)) return 0;
  append_utf8(out, point);
  return end + 1;
}

std::string percent_decode(std::string_view text, bool plus_is_blank) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      const std::optional<std::uint64_t> byte = hex_number(text.substr(i + 1, 2));
      if (byte && is_alnum(text[i + 1]) && is_alnum(text[i + 2])) {
        out += static_cast<char>(*byte);
        i += 2;
        continue;
      }
    }
    out += plus_is_blank && text[i] == '+' ? ' ' : text[i];
  }
  return out;
}

std::string_view benign_program(std::string_view program) {
  struct Row {
    std::string_view name, what;
  };
  // Base names without ".exe". A thief can give his program any name: this is a tag to look at, never a reason to drop.
  static constexpr Row rows[] = {
      {"msmpeng", "antivirus"},
      {"mssense", "antivirus"},
      {"clamd", "antivirus"},
      {"clamscan", "antivirus"},
      {"clamonacc", "antivirus"},
      {"savservice", "antivirus"},
      {"sophosfilescanner", "antivirus"},
      {"ccsvchst", "antivirus"},
      {"mcshield", "antivirus"},
      {"ekrn", "antivirus"},
      {"avp", "antivirus"},
      {"csfalconservice", "antivirus"},
      {"sentinelagent", "antivirus"},
      {"wdavdaemon", "antivirus"},
      {"searchindexer", "indexer"},
      {"searchprotocolhost", "indexer"},
      {"searchfilterhost", "indexer"},
      {"updatedb", "indexer"},
      {"tracker-extract", "indexer"},
      {"mds", "indexer"},
      {"mdworker", "indexer"},
      {"wbengine", "backup"},
      {"veeamagent", "backup"},
      {"veeam.backup.agent", "backup"},
      {"bpbkar32", "backup"},
      {"bpbkar", "backup"},
      {"bacula-fd", "backup"},
      {"bareos-fd", "backup"},
      {"beremote", "backup"},
      {"dsmc", "backup"},
      {"restic", "backup"},
      {"borg", "backup"},
      {"duplicati.service", "backup"},
      {"cbengine", "backup"},
      {"fsrmquota", "quota"},
      {"dfsrs", "replication"},
  };
  std::string_view name = base_name(program);
  if (name.size() > 4 && equals_ignore_case(name.substr(name.size() - 4), ".exe")) name.remove_suffix(4);
  for (const Row& row : rows)
    if (equals_ignore_case(name, row.name)) return row.what;
  return {};
}

}  // namespace spillmap
