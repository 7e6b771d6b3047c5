// Records of fixed width whose fields touch: print files and tapes of payroll, tax, pension and enrolment systems.
//
//   D535108188DANA            KESSLER             1102 Plum Hollow Ln           Toledo            OH43609    19800517
//   D592393428CONNOR          ALBRIGHT            6584 Locust Grove Ct Lot 37   Toledo            OH43609    19940604
//
// No blank says where a field begins, but over several records the kinds of characters do: digits in every record up to
// one column and letters in every one from there on, days of the calendar, a state before its ZIP code, a counter.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap {

// Fewer records prove nothing.
inline constexpr std::size_t fewest_packed_records = 3;

// Where, in columns, a line may have such a seam: six digits or more and then letters. No more than four.
struct Seams {
  std::uint32_t at[4] = {};
  std::uint32_t count = 0;
  bool has(std::uint32_t column) const {
    for (std::uint32_t i = 0; i < count; ++i)
      if (at[i] == column) return true;
    return false;
  }
};
Seams packed_seams(std::string_view line);

// The letters that a record begins with to say of which kind it is ("RW", "DTL", "B"), or nothing.
std::string_view record_kind(std::string_view line);

// The columns in which the fields of such records begin, ascending, the first one 0; empty if these are no records, or
// blanks keep all of their fields apart. `records` are lines of one kind, one character a column (whatever for letters
// beyond ASCII is a letter), at least fewest_packed_records; ends may be cut off.
std::vector<std::uint32_t> packed_fields(std::span<const std::string> records);

}  // namespace spillmap
