#include "base/date.h"

#include <array>
#include <cstdio>

#include "base/text.h"

namespace spillmap {
namespace {
using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::weekday_indexed;
using std::chrono::year;
using std::chrono::year_month_day;

Day nth(int y, unsigned m, weekday w, unsigned n) {
  return year_month_day(Day(year(y) / month(m) / weekday_indexed(w, n)));
}

// On the day on which it is observed.
bool falls_on(Day d, int y, unsigned m, unsigned dd) {
  const Day holiday = make_day(y, m, dd);
  const weekday w(holiday);
  if (w == std::chrono::Saturday) return d == holiday - days(1);
  if (w == std::chrono::Sunday) return d == holiday + days(1);
  return d == holiday;
}

constexpr std::array<const char*, 12> month_names = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::array<const char*, 7> weekday_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                      "Thursday", "Friday", "Saturday"};
}  // namespace

Day make_day(int y, unsigned m, unsigned d) { return Day(year_month_day(year(y), month(m), day(d))); }

std::optional<Day> parse_day(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  int parts[3] = {0, 0, 0};
  constexpr std::array<std::pair<std::size_t, std::size_t>, 3> at = {{{0, 4}, {5, 2}, {8, 2}}};
  for (std::size_t i = 0; i < at.size(); ++i)
    for (std::size_t k = at[i].first; k < at[i].first + at[i].second; ++k) {
      if (!is_digit(iso[k])) return std::nullopt;
      parts[i] = parts[i] * 10 + (iso[k] - '0');
    }
  if (parts[0] < 1800 || parts[0] > 2200) return std::nullopt;
  const year_month_day date{year{parts[0]}, month{static_cast<unsigned>(parts[1])},
                            day{static_cast<unsigned>(parts[2])}};
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

std::string to_string(Day d) {
  const year_month_day date(d);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
  return text;
}

std::string weekday_name(Day d) { return weekday_names[weekday(d).c_encoding()]; }

std::string long_date(Day d) {
  const year_month_day date(d);
  return std::string(month_names[unsigned(date.month()) - 1]) + " " + std::to_string(unsigned(date.day())) + ", " +
         std::to_string(int(date.year()));
}

int year_of(Day d) { return int(year_month_day(d).year()); }

Day add_years(Day d, int years) {
  const year_month_day date(d);
  const year_month_day then(date.year() + std::chrono::years(years), date.month(), date.day());
  return then.ok() ? Day(then) : make_day(int(then.year()), 3, 1);
}

bool is_weekend(Day d) {
  const weekday w(d);
  return w == std::chrono::Saturday || w == std::chrono::Sunday;
}

bool is_federal_holiday(Day d) {
  using namespace std::chrono;
  const int y = year_of(d);
  // New Year's Day of the next year can be observed on 31 December.
  if (falls_on(d, y, 1, 1) || falls_on(d, y + 1, 1, 1) || falls_on(d, y, 7, 4) || falls_on(d, y, 11, 11) ||
      falls_on(d, y, 12, 25))
    return true;
  if (y >= 2021 && falls_on(d, y, 6, 19)) return true;
  if (y >= 1986 && d == nth(y, 1, Monday, 3)) return true;
  const Day memorial_day = Day(std::chrono::year(y) / May / Monday[last]);
  return d == nth(y, 2, Monday, 3) || d == memorial_day || d == nth(y, 9, Monday, 1) || d == nth(y, 10, Monday, 2) ||
         d == nth(y, 11, Thursday, 4);
}

bool is_business_day(Day d) { return !is_weekend(d) && !is_federal_holiday(d); }

Day add_business_days(Day d, int n) {
  while (n > 0) {
    d += days(1);
    if (is_business_day(d)) --n;
  }
  return d;
}

Day last_business_day(Day d) {
  while (!is_business_day(d)) d -= days(1);
  return d;
}

}  // namespace spillmap
