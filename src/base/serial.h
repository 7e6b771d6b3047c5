// Flat serialisation for the wire between coordinator and worker and for sealed rows of the case.
// Integers are little-endian LEB128 varints, strings are length-prefixed. The reader distrusts what it reads:
// every length is checked against the bytes that are left and against a limit, and after the first failure every
// further read gives zero values; ok() tells at the end whether all of it was sound.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace spillmap {

class Writer {
 public:
  void u64(std::uint64_t value);
  void i64(std::int64_t value) {
    u64((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }
  void byte(std::uint8_t value) { out_.push_back(static_cast<char>(value)); }
  void boolean(bool value) { byte(value ? 1 : 0); }
  void str(std::string_view text);
  const std::string& bytes() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  std::uint64_t u64();
  // A value that must not exceed `limit`; a larger one fails the reader. Use it for every count and enum.
  std::uint64_t bounded(std::uint64_t limit);
  std::uint32_t u32() { return static_cast<std::uint32_t>(bounded(0xFFFFFFFFu)); }
  std::int64_t i64();
  std::uint8_t byte();
  bool boolean() { return bounded(1) != 0; }
  std::string str(std::size_t limit = 1u << 28) { return std::string(view(limit)); }
  // As str(), without a copy: the text is borrowed from the bytes that are read.
  std::string_view view(std::size_t limit = 1u << 28);
  // A count of things of which each takes at least one byte: never more than the bytes that are left.
  std::size_t count() { return static_cast<std::size_t>(bounded(rest_.size())); }
  std::string_view rest() const { return rest_; }
  bool ok() const { return ok_; }
  bool done() const { return ok_ && rest_.empty(); }
  void fail() {
    ok_ = false;
    rest_ = {};
  }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace spillmap
