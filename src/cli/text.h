// Text for a terminal. What comes out of documents is hostile there too: no control character gets through.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/written.h"

namespace spillmap::cli {

// Valid UTF-8 in one line; controls and marks that turn the direction of writing become U+FFFD.
std::string shown(std::string_view text);
// At most `width` characters, with an ellipsis where something was cut.
std::string shortened(std::string_view text, std::size_t width);
std::string count_of(std::uint64_t number, std::string_view one, std::string_view many);  // "1,234 people"
std::string size_of(std::uint64_t bytes);                                                 // "1.2 MB"
std::string duration_of(double seconds);                                                  // "2 min 5 s"
std::string utc_time(std::int64_t unix_seconds);                                          // "2026-03-04 10:21:07 UTC"

// Rows in columns as wide as their widest cell, but no wider than the limit given for each; the last one is free.
class TextTable {
 public:
  struct Column {
    std::string_view name;
    std::size_t limit = 40;
    bool right = false;  // numbers
  };
  explicit TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}
  void add(std::vector<std::string> cells, bool alarm = false) {
    rows_.push_back(std::move(cells));
    alarms_.push_back(alarm);
  }
  // `colour`: the rows added with `alarm` in red. For terminals only; what they say must be clear without it.
  void write(std::ostream& out, bool colour = false) const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<bool> alarms_;
};

}  // namespace spillmap::cli
