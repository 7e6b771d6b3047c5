// Dates and numbers as integers: two are compared digit by digit without a look at their texts.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace spillmap::resolve {

// Four bits a digit, the last digit lowest; 0 for what is no ISO date.
using PackedDate = std::uint32_t;
PackedDate pack_date(std::string_view iso);

// The same of at most 14 digits, and above them how many; 0 for what is not digits alone.
using PackedDigits = std::uint64_t;
PackedDigits pack_digits(std::string_view text);

// Two different dates of which no slip of the pen makes one of the other: not day and month exchanged, not two of year,
// month and day equal. One digit wrong, or two exchanged, leaves two of the three.
inline bool dates_apart(PackedDate a, PackedDate b) {
  const std::uint32_t differ = a ^ b;
  if (differ >= 0x10000) return (differ & 0xFFFF) != 0;
  if ((differ & 0xFF00) == 0 || (differ & 0xFF) == 0) return false;
  return (a >> 8 & 0xFF) != (b & 0xFF) || (b >> 8 & 0xFF) != (a & 0xFF);
}

// Two numbers of one length that more than one wrong digit, or two digits beside each other exchanged, tells apart.
inline bool digits_apart(PackedDigits a, PackedDigits b) {
  const std::uint64_t differ = a ^ b;
  if (differ == 0 || differ >> 56 != 0) return false;
  const auto low = static_cast<unsigned>(std::countr_zero(differ)) & ~3u;
  if ((differ & ~(std::uint64_t{0xF} << low)) == 0) return false;
  const std::uint64_t pair = differ >> low, two = a >> low;
  const bool exchanged = (pair >> 8) == 0 && (pair & 0xF) == (pair >> 4) && (two & 0xF) == ((b >> low) >> 4 & 0xF);
  return !exchanged;
}

}  // namespace spillmap::resolve
