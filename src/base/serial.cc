#include "base/serial.h"

namespace spillmap {

void Writer::u64(std::uint64_t value) {
  while (value >= 0x80) {
    out_.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out_.push_back(static_cast<char>(value));
}

void Writer::str(std::string_view text) {
  u64(text.size());
  out_.append(text);
}

std::uint64_t Reader::u64() {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    const std::uint8_t b = byte();
    if (!ok_) return 0;
    if (shift == 63 && b > 1) break;
    value |= static_cast<std::uint64_t>(b & 0x7F) << shift;
    if ((b & 0x80) == 0) return value;
  }
  fail();
  return 0;
}

std::uint64_t Reader::bounded(std::uint64_t limit) {
  const std::uint64_t value = u64();
  if (value > limit) {
    fail();
    return 0;
  }
  return value;
}

std::int64_t Reader::i64() {
  const std::uint64_t raw = u64();
  return static_cast<std::int64_t>(raw >> 1) ^ -static_cast<std::int64_t>(raw & 1);
}

std::uint8_t Reader::byte() {
  if (rest_.empty()) {
    fail();
    return 0;
  }
  const auto b = static_cast<std::uint8_t>(rest_.front());
  rest_.remove_prefix(1);
  return b;
}

std::string_view Reader::view(std::size_t limit) {
  const std::uint64_t length = u64();
  if (length > limit || length > rest_.size()) {
    fail();
    return {};
  }
  const std::string_view text = rest_.substr(0, length);
  rest_.remove_prefix(length);
  return text;
}

}  // namespace spillmap
