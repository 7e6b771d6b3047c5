#include "base/date.h"

#include <gtest/gtest.h>

namespace spillmap {
namespace {

Day day(std::string_view iso) { return parse_day(iso).value(); }

TEST(Date, ReadsOnlyDaysOfTheCalendar) {
  for (const std::string_view bad : {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01",
                                     "2026-01-01x", "", "2026/01/01", "1799-12-31"})
    EXPECT_FALSE(parse_day(bad)) << bad;
  EXPECT_EQ(to_string(day("2024-02-29")), "2024-02-29");
  EXPECT_EQ(long_date(day("2024-02-29")), "February 29, 2024");
  EXPECT_EQ(weekday_name(day("2026-06-28")), "Sunday");
}

TEST(Date, FederalHolidaysAsObserved) {
  for (const std::string_view holiday :
       {"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12",
        "2026-11-11", "2026-11-26", "2026-12-25", "2021-12-31", "2022-12-26", "2023-01-02"})
    EXPECT_TRUE(is_federal_holiday(day(holiday))) << holiday;
  for (const std::string_view plain : {"2026-07-06", "2026-01-02", "2020-06-19", "2026-11-27", "2022-01-03"})
    EXPECT_FALSE(is_federal_holiday(day(plain))) << plain;
}

TEST(Date, BusinessDays) {
  EXPECT_EQ(to_string(add_business_days(day("2024-11-15"), 5)), "2024-11-22");
  EXPECT_EQ(to_string(add_business_days(day("2026-04-02"), 5)), "2026-04-09");
  EXPECT_EQ(to_string(add_business_days(day("2026-06-18"), 1)), "2026-06-22") << "over Juneteenth and a weekend";
  EXPECT_EQ(to_string(last_business_day(day("2025-02-09"))), "2025-02-07");
  EXPECT_EQ(to_string(last_business_day(day("2026-07-04"))), "2026-07-02");
}

TEST(Date, YearsLater) {
  EXPECT_EQ(to_string(add_years(day("2008-02-29"), 18)), "2026-03-01");
  EXPECT_EQ(to_string(add_years(day("2008-05-31"), 18)), "2026-05-31");
}

}  // namespace
}  // namespace spillmap
