#include "evidence/clock.h"

#include <gtest/gtest.h>

#include <vector>

#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr std::int64_t hour = 3'600'000'000;

Zone zone(std::string_view text) {
  const Result<Zone> parsed = Zone::parse(text);
  EXPECT_TRUE(parsed.has_value()) << text;
  return parsed.value_or(Zone());
}

TEST(Clock, SummerTimeOfTheUnitedStates) {
  const Zone eastern = zone("America/New_York");
  EXPECT_EQ(eastern.to_utc(micros_of(2026, 1, 15, 12)).earliest, micros_of(2026, 1, 15, 17));
  EXPECT_EQ(eastern.to_utc(micros_of(2026, 7, 15, 12)).earliest, micros_of(2026, 7, 15, 16));
  // 1 November 2026, half past one, comes twice.
  const Zone::Meaning twice = eastern.to_utc(micros_of(2026, 11, 1, 1, 30));
  EXPECT_TRUE(twice.twice);
  EXPECT_EQ(twice.earliest, micros_of(2026, 11, 1, 5, 30));
  EXPECT_EQ(twice.latest, micros_of(2026, 11, 1, 6, 30));
  // 8 March 2026, half past two, does not come at all.
  EXPECT_TRUE(eastern.to_utc(micros_of(2026, 3, 8, 2, 30)).skipped);
  EXPECT_FALSE(eastern.to_utc(micros_of(2026, 3, 8, 3, 30)).skipped);
  // Before 2007 it began in April.
  EXPECT_EQ(eastern.to_utc(micros_of(2006, 3, 20, 12)).earliest, micros_of(2006, 3, 20, 17));
}

TEST(Clock, OtherZones) {
  EXPECT_EQ(zone("Europe/Berlin").to_utc(micros_of(2026, 7, 1, 12)).earliest, micros_of(2026, 7, 1, 10));
  EXPECT_EQ(zone("-07:00").to_utc(micros_of(2026, 7, 1, 12)).earliest, micros_of(2026, 7, 1, 19));
  EXPECT_EQ(zone("+0530").to_utc(micros_of(2026, 7, 1, 12)).earliest, micros_of(2026, 7, 1, 6, 30));
  // Summer over the turn of the year.
  const Zone sydney = zone("AEST-10AEDT,M10.1.0,M4.1.0/3");
  EXPECT_EQ(sydney.to_utc(micros_of(2026, 1, 1, 12)).earliest, micros_of(2026, 1, 1, 1));
  EXPECT_EQ(sydney.to_utc(micros_of(2026, 7, 1, 12)).earliest, micros_of(2026, 7, 1, 2));
  for (const char* wrong : {"", "Nowhere/City", "EST", "EST5EDT,M13.1.0,M11.1.0", "+99:00", "EST5EDT,J60,J300"})
    EXPECT_FALSE(Zone::parse(wrong).has_value()) << wrong;
}

TEST(Clock, SpansCarryResolutionAndError) {
  SourceClock clock;
  clock.zone = zone("America/Chicago");
  clock.ahead_micros = 90'000'000;
  clock.error_micros = 2'000'000;
  const Instant at{micros_of(2026, 1, 15, 12), 1'000'000, TimeBasis::local};
  const TimeSpan span = in_utc(at, clock);
  EXPECT_EQ(span.from, micros_of(2026, 1, 15, 17, 58, 28));
  EXPECT_EQ(span.to, micros_of(2026, 1, 15, 17, 58, 33) - 1);
  const TimeSpan near{span.to, span.to + 5, true}, later{span.to + 1, span.to + 2, true};
  EXPECT_EQ(order(span, near), Order::unclear);
  EXPECT_EQ(order(span, later), Order::before);
  EXPECT_EQ(order(later, span), Order::after);
  EXPECT_EQ(in_window(span, span.from, span.to), InWindow::certainly);
  EXPECT_EQ(in_window(span, span.from + 1, std::nullopt), InWindow::perhaps);
  EXPECT_EQ(in_window(span, span.to + 1, std::nullopt), InWindow::no);
  EXPECT_EQ(in_window(in_utc({}, clock), span.from, std::nullopt), InWindow::perhaps);
}

TEST(Clock, YearsThatNobodyWrote) {
  // Counted on by the reader from December to January.
  YearlessTime reader(0);
  Instant december, january;
  std::string_view text = "Dec 31 23:59:59";
  ASSERT_TRUE(reader.take(text, december));
  text = "Jan  1 00:00:01";
  ASSERT_TRUE(reader.take(text, january));
  EXPECT_EQ(january.micros - december.micros, 2'000'000);
  SourceClock clock;
  EXPECT_FALSE(in_utc(january, clock).known);
  clock.year = year_of_first(january, micros_of(2026, 2, 1));
  EXPECT_EQ(clock.year, 2025);
  EXPECT_EQ(in_utc(december, clock).from, micros_of(2025, 12, 31, 23, 59, 59));
  EXPECT_EQ(in_utc(january, clock).from, micros_of(2026, 1, 1, 0, 0, 1));
  // Collected on the last day of a year: the log is of that year.
  EXPECT_EQ(year_of_first(december, micros_of(2026, 12, 31, 23)), 2026);
  EXPECT_EQ(year_of_first(december, micros_of(2026, 11, 30)), 2025);
}

TEST(Clock, OffsetFromSharedEvents) {
  std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
  EXPECT_FALSE(estimate_offset(pairs).has_value());
  for (std::int64_t i = 0; i < 20; ++i) pairs.emplace_back(i * hour + 90'000'000 + (i % 3) * 100'000, i * hour);
  pairs.emplace_back(50 * hour, 0);  // one pair that is none
  const std::optional<ClockOffset> offset = estimate_offset(pairs);
  ASSERT_TRUE(offset.has_value());
  EXPECT_NEAR(static_cast<double>(offset->ahead_micros), 90'100'000, 100'000);
  EXPECT_LE(offset->error_micros, 200'000);
}

TEST(Times, AreTakenInEveryForm) {
  const auto at = [](std::string_view text) { return any_time(text, TimeBasis::local, false); };
  EXPECT_EQ(at("2026-01-24T06:54:24.0000000Z ")->micros, micros_of(2026, 1, 24, 6, 54, 24));
  EXPECT_EQ(at("9/20/2023 4:05:03 AM")->micros, micros_of(2023, 9, 20, 4, 5, 3));
  EXPECT_EQ(at("9/20/2023 12:05:03 AM")->micros, micros_of(2023, 9, 20, 0, 5, 3));
  EXPECT_EQ(at("20.09.2023 16:05")->resolution, 60'000'000);
  EXPECT_EQ(at("2022-07-20T02:32:15-07:00")->micros, micros_of(2022, 7, 20, 9, 32, 15));
  EXPECT_EQ(at("[14/Jul/2021:18:57:31 +0000]")->basis, TimeBasis::utc);
  EXPECT_EQ(at("Mon Nov 23 15:03:23 2026")->micros, micros_of(2026, 11, 23, 15, 3, 23));
  EXPECT_EQ(at("1795448295.776")->micros, 1'795'448'295'776'000);
  EXPECT_EQ(at("1795448295776")->micros, 1'795'448'295'776'000);
  EXPECT_EQ(at("/Date(1795444805000)/")->micros, 1'795'444'805'000'000);
  for (const char* wrong : {"", "x", "2026-13-01", "2026-02-30", "99/99/2026", "2026-01-01T25:00:00", "12:00"})
    EXPECT_FALSE(at(wrong).has_value() && at(wrong)->resolution < 86'400'000'000) << wrong;
}

}  // namespace
}  // namespace spillmap
