#include "evidence/clock.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr std::int64_t second = 1'000'000;

struct NamedZone {
  std::string_view name, rule;
};
// The rules in force since 2007 (United States) and 1996 (European Union).
constexpr NamedZone zones[] = {
    {"UTC", "UTC0"},
    {"GMT", "UTC0"},
    {"Z", "UTC0"},
    {"America/New_York", "EST5EDT,M3.2.0,M11.1.0"},
    {"America/Detroit", "EST5EDT,M3.2.0,M11.1.0"},
    {"America/Chicago", "CST6CDT,M3.2.0,M11.1.0"},
    {"America/Denver", "MST7MDT,M3.2.0,M11.1.0"},
    {"America/Phoenix", "MST7"},
    {"America/Los_Angeles", "PST8PDT,M3.2.0,M11.1.0"},
    {"America/Anchorage", "AKST9AKDT,M3.2.0,M11.1.0"},
    {"Pacific/Honolulu", "HST10"},
    {"America/Puerto_Rico", "AST4"},
    {"Pacific/Guam", "ChST-10"},
    {"Europe/London", "GMT0BST,M3.5.0/1,M10.5.0"},
    {"Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"},
    {"Europe/Paris", "CET-1CEST,M3.5.0,M10.5.0/3"},
    {"Asia/Kolkata", "IST-5:30"},
    {"Eastern", "EST5EDT,M3.2.0,M11.1.0"},
    {"Central", "CST6CDT,M3.2.0,M11.1.0"},
    {"Mountain", "MST7MDT,M3.2.0,M11.1.0"},
    {"Pacific", "PST8PDT,M3.2.0,M11.1.0"},
};

int year_of(std::int64_t micros) {
  using namespace std::chrono;
  const year_month_day date(floor<days>(sys_time<microseconds>(microseconds(micros))));
  return static_cast<int>(date.year());
}

bool take_name(std::string_view& text) {
  if (take(text, "<")) {
    const std::size_t close = text.find('>');
    if (close == std::string_view::npos) return false;
    text.remove_prefix(close + 1);
    return true;
  }
  std::size_t letters = 0;
  while (letters < text.size() && is_alpha(text[letters])) ++letters;
  text.remove_prefix(letters);
  return letters >= 3;
}

// "5", "-5:30", "+1" -> seconds.
bool take_hours(std::string_view& text, std::int64_t& seconds) {
  int sign = 1;
  if (take(text, "-"))
    sign = -1;
  else
    take(text, "+");
  const std::optional<std::uint64_t> hours = take_number(text);
  if (!hours || *hours > 167) return false;
  seconds = static_cast<std::int64_t>(*hours) * 3600;
  std::int64_t unit = 60;
  for (int i = 0; i < 2 && text.starts_with(':'); ++i, unit = 1) {
    text.remove_prefix(1);
    const std::optional<std::uint64_t> part = take_number(text);
    if (!part || *part > 59) return false;
    seconds += static_cast<std::int64_t>(*part) * unit;
  }
  seconds *= sign;
  return true;
}

}  // namespace

Result<Zone> Zone::parse(std::string_view text) {
  Zone zone;
  const auto no = [&] { return fail(ErrorKind::usage, "no zone is known by the name " + std::string(text)); };
  std::string_view rest = text;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    // An offset as people write it: east is plus. In a POSIX rule it is the other way round.
    if (rest.size() == 5 && all_digits(rest.substr(1))) {
      zone.standard_ = (static_cast<std::int64_t>(*number(rest.substr(1, 2))) * 60 +
                        static_cast<std::int64_t>(*number(rest.substr(3)))) *
                       60 * (rest[0] == '-' ? -1 : 1);
      rest = {};
    } else if (!take_hours(rest, zone.standard_)) {
      return no();
    }
    if (!rest.empty() || std::abs(zone.standard_) > 14 * 3600) return no();
    return zone;
  }
  for (const NamedZone& row : zones)
    if (equals_ignore_case(row.name, text)) rest = row.rule;
  std::int64_t west = 0;
  if (!take_name(rest) || !take_hours(rest, west)) return no();
  zone.standard_ = -west;
  if (rest.empty()) return zone;
  if (!take_name(rest)) return no();
  zone.has_summer_ = true;
  zone.summer_ = zone.standard_ + 3600;
  if (!rest.empty() && rest[0] != ',') {
    if (!take_hours(rest, west)) return no();
    zone.summer_ = -west;
  }
  const auto take_change = [&](Change& change) {
    if (!take(rest, ",M")) return false;
    const std::optional<std::uint64_t> month = take_number(rest);
    if (!month || !take(rest, ".")) return false;
    const std::optional<std::uint64_t> week = take_number(rest);
    if (!week || !take(rest, ".")) return false;
    const std::optional<std::uint64_t> weekday = take_number(rest);
    if (!weekday || *month < 1 || *month > 12 || *week < 1 || *week > 5 || *weekday > 6) return false;
    change.month = static_cast<int>(*month);
    change.week = static_cast<int>(*week);
    change.weekday = static_cast<int>(*weekday);
    return !take(rest, "/") || take_hours(rest, change.seconds);
  };
  if (!take_change(zone.start_) || !take_change(zone.end_) || !rest.empty()) return no();
  zone.american_ = zone.start_.month == 3 && zone.start_.week == 2 && zone.end_.month == 11;
  return zone;
}

std::int64_t Zone::change_at(const Change& given, int year, std::int64_t offset_before) const {
  using namespace std::chrono;
  Change change = given;
  // From 1987 to 2006 summer time in the United States went from April to October.
  if (american_ && year < 2007) {
    const bool start = change.month == 3;
    change.month = start ? 4 : 10;
    change.week = start ? 1 : 5;
  }
  const auto month = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(change.month)};
  const weekday day{static_cast<unsigned>(change.weekday)};
  const sys_days date =
      change.week == 5 ? sys_days{month / day[last]} : sys_days{month / day[static_cast<unsigned>(change.week)]};
  return (date.time_since_epoch().count() * std::int64_t{86'400} + change.seconds - offset_before) * second;
}

std::int64_t Zone::offset_at(std::int64_t utc_micros) const {
  if (!has_summer_) return standard_ * second;
  const int year = spillmap::year_of(utc_micros + standard_ * second);
  const std::int64_t start = change_at(start_, year, standard_), end = change_at(end_, year, summer_);
  const bool summer = start < end ? utc_micros >= start && utc_micros < end : utc_micros >= start || utc_micros < end;
  return (summer ? summer_ : standard_) * second;
}

Zone::Meaning Zone::to_utc(std::int64_t wall_micros) const {
  const std::int64_t by_standard = wall_micros - standard_ * second;
  if (!has_summer_) return {by_standard, by_standard, false, false};
  const std::int64_t by_summer = wall_micros - summer_ * second;
  const bool standard_fits = offset_at(by_standard) == standard_ * second;
  const bool summer_fits = offset_at(by_summer) == summer_ * second;
  if (standard_fits != summer_fits) {
    const std::int64_t only = standard_fits ? by_standard : by_summer;
    return {only, only, false, false};
  }
  return {std::min(by_standard, by_summer), std::max(by_standard, by_summer), standard_fits, !standard_fits};
}

namespace {

// The same wall clock in another year, counted on from 2000.
std::int64_t with_year(std::int64_t micros, int first_year) {
  using namespace std::chrono;
  const sys_days day = floor<days>(sys_time<microseconds>(microseconds(micros)));
  const year_month_day date(day);
  const std::int64_t of_day = micros - duration_cast<microseconds>(day.time_since_epoch()).count();
  const int year = static_cast<int>(date.year()) - 2000 + first_year;
  return micros_of(year, static_cast<int>(static_cast<unsigned>(date.month())),
                   static_cast<int>(static_cast<unsigned>(date.day()))) +
         of_day;
}

}  // namespace

TimeSpan in_utc(const Instant& at, const SourceClock& clock) {
  TimeSpan span;
  if (at.basis == TimeBasis::none || (at.basis == TimeBasis::local_without_year && clock.year == 0)) return span;
  std::int64_t micros = at.micros;
  if (at.basis == TimeBasis::local_without_year) micros = with_year(micros, clock.year);
  Zone::Meaning meaning{micros, micros, false, false};
  if (at.basis != TimeBasis::utc) meaning = clock.zone.to_utc(micros);
  span.from = meaning.earliest - clock.ahead_micros - clock.error_micros;
  span.to = meaning.latest + std::max<std::int64_t>(at.resolution, 1) - 1 - clock.ahead_micros + clock.error_micros;
  span.known = true;
  return span;
}

Order order(const TimeSpan& a, const TimeSpan& b) {
  if (!a.known || !b.known) return Order::unclear;
  return a.to < b.from ? Order::before : b.to < a.from ? Order::after : Order::unclear;
}

InWindow in_window(const TimeSpan& at, std::optional<std::int64_t> from, std::optional<std::int64_t> to) {
  if (!from && !to) return InWindow::certainly;
  if (!at.known) return InWindow::perhaps;
  if ((from && at.to < *from) || (to && at.from > *to)) return InWindow::no;
  return (!from || at.from >= *from) && (!to || at.to <= *to) ? InWindow::certainly : InWindow::perhaps;
}

int year_of_first(const Instant& last, std::int64_t collected_utc_micros) {
  // A day for the zone that is not known.
  const std::int64_t limit = collected_utc_micros + 86'400 * second;
  int year = spillmap::year_of(limit);
  while (year > 1970 && with_year(last.micros, year) > limit) --year;
  return year;
}

std::optional<ClockOffset> estimate_offset(std::span<const std::pair<std::int64_t, std::int64_t>> pairs) {
  if (pairs.size() < 3) return std::nullopt;
  std::vector<std::int64_t> ahead;
  ahead.reserve(pairs.size());
  for (const auto& [here, there] : pairs) ahead.push_back(here - there);
  std::sort(ahead.begin(), ahead.end());
  ClockOffset offset;
  offset.pairs = pairs.size();
  offset.ahead_micros = ahead[ahead.size() / 2];
  for (std::int64_t& value : ahead) value = std::abs(value - offset.ahead_micros);
  std::sort(ahead.begin(), ahead.end());
  offset.error_micros = ahead[std::min(ahead.size() - 1, ahead.size() * 9 / 10)];
  return offset;
}

}  // namespace spillmap
