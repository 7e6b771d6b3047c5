// Where in a document a byte of its text stands.
#pragma once

#include <cstdint>

#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

struct Place {
  const Run* run = nullptr;                                      // nullptr: between runs
  std::uint32_t table = Finding::no_table, row = 0, column = 0;  // in a table
};

// Looks places up in rising order of offsets in amortised constant time; going back costs a search.
class Places {
 public:
  explicit Places(const TextPart& part) : part_(part) {}
  Place at(std::uint32_t offset);
  // The locator of [begin, end): page, sheet, cell, line and bytes.
  Locator locator(std::uint32_t begin, std::uint32_t end);

 private:
  const TextPart& part_;
  std::size_t run_ = 0;
  std::uint32_t line_at_ = 0, line_ = 0;  // line number of the byte line_at_ of the current run
  std::size_t line_run_ = static_cast<std::size_t>(-1);
};

}  // namespace spillmap::detect
