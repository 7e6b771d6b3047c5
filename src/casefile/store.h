// The database of a case: tables, and the rows that say in what state it is. Tables hold look-up keys and sealed bytes
// only. docs/case-file.md describes each.
#pragma once

#include <filesystem>
#include <string_view>

#include "casefile/crypto.h"
#include "casefile/database.h"

namespace spillmap {

// Page rows of a content are neighbours: content number and page index make one row number.
inline constexpr unsigned page_index_bits = 24;
inline constexpr std::uint64_t most_pages = 1ull << page_index_bits;
inline constexpr std::uint64_t most_contents = 1ull << (63 - page_index_bits);
inline std::uint64_t page_row(std::uint64_t content, std::uint64_t index) { return content << page_index_bits | index; }

struct LogHead {
  std::uint64_t count = 0;
  Mac mac{};
};

// The generation of the seal that the database believes to be under (see SealState::generation).
struct Generation {
  std::uint64_t number = 0;
  bool sealed = false;
  bool operator==(const Generation&) const = default;
};

struct Store {
  static constexpr std::string_view file_name = "case.db";

  Database db;
  Sealer sealer;

  // Tables and first rows; harmless when they are there.
  Status initialise();
  bool initialised();
  Result<LogHead> log_head();
  Status put_log_head(const LogHead& head);
  Result<Generation> generation();
  Status put_generation(const Generation& generation);

 private:
  Result<std::string> fixed_row(std::uint64_t number);
  Status put_fixed_row(std::uint64_t number, std::string_view text);
};

}  // namespace spillmap
