// Small parts of records: numbers, times, %-encoding. Nothing allocates unless it says so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "model/evidence.h"

namespace spillmap {

// Decimal digits from the front of `text`, which is moved on; nothing when there is none or too many.
std::optional<std::uint64_t> take_number(std::string_view& text);
// The whole of it, or nothing. Thousands may be set off by ',', '.', ''' or a blank in the second.
std::optional<std::uint64_t> number(std::string_view text);
std::optional<std::uint64_t> grouped_number(std::string_view text);
std::optional<std::uint64_t> hex_number(std::string_view text);  // "0x" allowed
std::optional<std::uint64_t> octal_number(std::string_view text);

// "1 File" -> "1", moves on behind the blanks. For records whose columns blanks divide.
std::string_view take_word(std::string_view& text);
inline bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}
// What stands before the first `separator`; `text` is moved behind it, or to the end if there is none.
std::string_view take_until(std::string_view& text, char separator);
// The first line, without its end ("\n" or "\r\n"); `text` is moved behind it.
std::string_view take_line(std::string_view& text);

// Micros since 1970 of a day and time of the proleptic Gregorian calendar; fields are not checked.
std::int64_t micros_of(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int micro = 0);
// "Jan" ... "December", English, any case, at least three letters; 0: none.
int month_of(std::string_view name);

// Times. All move `text` behind what they took and give nothing, moving nothing, when it is none.
//   2026-11-23T15:14:38.123456789+01:00   blank, 'T' or '_' between; zone "Z", "+0100", "+01:00", " UTC" or none
//   2026/11/23 15:43:44                   '/' the same way
std::optional<Instant> take_iso_time(std::string_view& text, TimeBasis without_zone);
//   23/Nov/2026:15:14:38 +0100
std::optional<Instant> take_clf_time(std::string_view& text);
//   Mon Nov 23 15:03:23 2026 (local), the weekday may be missing, the year may stand before the time
std::optional<Instant> take_asctime(std::string_view& text);
//   9/20/2023 4:05:03 AM, 20.09.2023 04:05, 09/20/23 ... (local)
std::optional<Instant> take_slash_time(std::string_view& text, bool day_first);
// Seconds since 1970 with a fraction: 1795448295.776
std::optional<Instant> take_epoch(std::string_view& text);
// Any of the above, for exports whose writer is not known; the whole of `text` must be one (blanks and quotes apart).
std::optional<Instant> any_time(std::string_view text, TimeBasis without_zone, bool day_first);
Instant from_filetime(std::uint64_t ticks);

// "Nov 23 15:14:38" has no year: months that fall back by more than half a year count the year up. Keeps the last text,
// as lines of the same second are many.
class YearlessTime {
 public:
  explicit YearlessTime(int year) : year_(year == 0 ? 2000 : year), known_(year != 0) {}
  // 15 bytes at the front of `text`; moves on behind them.
  bool take(std::string_view& text, Instant& at);

 private:
  int year_, last_month_ = 0;
  bool known_;
  char last_text_[15] = {};
  Instant last_;
};

bool has_control(std::string_view text);            // a byte below 0x20 or 0x7F
std::string_view base_name(std::string_view path);  // behind the last '/' or '\'
// "&amp;", "&#39;", "&#x27;" at the front of `text`: what it stands for goes to `out`, and its length is returned. 0:
// it is none that is known, and nothing was added.
std::size_t append_entity(std::string_view text, std::string& out);
std::string percent_decode(std::string_view text, bool plus_is_blank = false);
// Names of programs that read everything by trade: "antivirus", "backup", "indexer"; else empty. `program` may be a
// path.
std::string_view benign_program(std::string_view program);

}  // namespace spillmap
