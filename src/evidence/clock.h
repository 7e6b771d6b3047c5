// From the times that logs write to spans of UTC with their errors: zone, summer time, a clock that goes wrong, a year
// that was not written. Nothing here asks the machine for its zone or the time.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "model/evidence.h"

namespace spillmap {

// A zone by rule: "UTC", "+01:00", "America/New_York" (and the other zones of the United States, and some of Europe),
// or any rule of POSIX: "EST5EDT,M3.2.0,M11.1.0".
class Zone {
 public:
  Zone() = default;  // UTC
  static Result<Zone> parse(std::string_view text);

  // What a wall clock can mean. In the hour that comes twice there are two answers; in the one that is skipped the
  // clock was wrong, and the span goes from the one reading to the other.
  struct Meaning {
    std::int64_t earliest = 0, latest = 0;  // micros since 1970 UTC
    bool twice = false, skipped = false;
  };
  Meaning to_utc(std::int64_t wall_micros) const;
  std::int64_t offset_at(std::int64_t utc_micros) const;  // micros east of UTC

 private:
  struct Change {
    int month = 0, week = 0, weekday = 0;
    std::int64_t seconds = 7200;  // of the day, by the wall clock before the change
  };
  std::int64_t change_at(const Change& change, int year, std::int64_t offset_before) const;
  std::int64_t standard_ = 0, summer_ = 0;  // seconds east
  bool has_summer_ = false, american_ = false;
  Change start_, end_;
};

// What is known of the clock that wrote a log.
struct SourceClock {
  Zone zone;                      // for local times
  std::int64_t ahead_micros = 0;  // how much it was ahead of the right time
  std::int64_t error_micros = 0;  // and how far that can be off, to either side
  int year = 0;                   // of the first record, for times without one; 0: not known
};

// The right time of an event: somewhere from `from` to `to`, both included.
struct TimeSpan {
  std::int64_t from = 0, to = 0;
  bool known = false;  // false: the record has no time, or a year that nobody knows
};
TimeSpan in_utc(const Instant& at, const SourceClock& clock);

// Two spans that overlap have no order, and nobody may claim one.
enum class Order : std::uint8_t { before, after, unclear };
Order order(const TimeSpan& a, const TimeSpan& b);

// Is an event in a window? Certainly, if all of its span is; perhaps, if some is or its time is not known.
enum class InWindow : std::uint8_t { no, perhaps, certainly };
InWindow in_window(const TimeSpan& at, std::optional<std::int64_t> from, std::optional<std::int64_t> to);

// The year of the first record of a log without years, whose last record is at `last` (counted from 2000): the latest
// that leaves the log's end before the time at which it was collected.
int year_of_first(const Instant& last, std::int64_t collected_utc_micros);

// How much one clock is ahead of another, from events that both wrote: (this clock, the other), in micros. The median,
// and how far nine of ten pairs are from it. Nothing for fewer than three pairs.
struct ClockOffset {
  std::int64_t ahead_micros = 0, error_micros = 0;
  std::size_t pairs = 0;
};
std::optional<ClockOffset> estimate_offset(std::span<const std::pair<std::int64_t, std::int64_t>> pairs);

}  // namespace spillmap
