// Numbers out of binary files, lowest byte first. What lies outside of the bytes reads as zero, so a reader checks
// lengths where they matter and nowhere else.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"

namespace spillmap {

inline std::uint64_t le_number(std::string_view bytes, std::uint64_t at, unsigned count) {
  std::uint64_t value = 0;
  if (at >= bytes.size()) return 0;
  for (unsigned i = 0; i < count && at + i < bytes.size(); ++i)
    value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  return value;
}
inline std::uint8_t le8(std::string_view bytes, std::uint64_t at) {
  return static_cast<std::uint8_t>(le_number(bytes, at, 1));
}
inline std::uint16_t le16(std::string_view bytes, std::uint64_t at) {
  return static_cast<std::uint16_t>(le_number(bytes, at, 2));
}
inline std::uint32_t le32(std::string_view bytes, std::uint64_t at) {
  return static_cast<std::uint32_t>(le_number(bytes, at, 4));
}
inline std::uint64_t le64(std::string_view bytes, std::uint64_t at) { return le_number(bytes, at, 8); }
inline double le_double(std::string_view bytes, std::uint64_t at) { return std::bit_cast<double>(le64(bytes, at)); }

// A stretch of bytes, cut to what is there.
inline std::string_view slice(std::string_view bytes, std::uint64_t at, std::uint64_t count) {
  return at >= bytes.size() ? std::string_view() : bytes.substr(at, count);
}

// UTF-16LE -> UTF-8; lone surrogates become U+FFFD, an odd last byte is left out.
inline void append_utf16(std::string& out, std::string_view bytes) {
  for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2) {
    char32_t unit = le16(bytes, at);
    if (unit < 0x80) {
      out += static_cast<char>(unit);
      continue;
    }
    if (unit >= 0xD800 && unit < 0xE000) {
      const char32_t low = unit < 0xDC00 && at + 4 <= bytes.size() ? le16(bytes, at + 2) : 0;
      if (low >= 0xDC00 && low < 0xE000) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      } else {
        unit = 0xFFFD;
      }
    }
    append_utf8(out, unit);
  }
}
inline std::string utf16_text(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() / 2);
  append_utf16(out, bytes);
  return out;
}

}  // namespace spillmap
