// Days of the calendar, with no clock and no time zone: the deadlines of a law are days.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spillmap {

using Day = std::chrono::sys_days;

// "2026-02-28" and nothing else; no such day of the calendar gives nothing. Years 1800 to 2200.
std::optional<Day> parse_day(std::string_view iso);
std::string to_string(Day day);     // "2026-02-28"
std::string weekday_name(Day day);  // "Saturday"
std::string long_date(Day day);     // "February 28, 2026"
Day make_day(int year, unsigned month, unsigned day);
int year_of(Day day);
// The same day `years` later; 29 February becomes 1 March where there is none.
Day add_years(Day day, int years);

bool is_weekend(Day day);
// A legal public holiday of the United States (5 U.S.C. 6103) on the day on which it is observed: a Saturday's on the
// Friday before, a Sunday's on the Monday after. Juneteenth since 2021, Martin Luther King's birthday since 1986.
bool is_federal_holiday(Day day);
bool is_business_day(Day day);  // neither of the two
// The n-th business day after `day`, which is day 0 and need not be one itself.
Day add_business_days(Day day, int n);
// `day` itself if it is one, else the last before.
Day last_business_day(Day day);

}  // namespace spillmap
