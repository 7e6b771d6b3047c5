// Makes dictionary images from tables. Used by spillmap-dict at build time and by tests; the same rows in any order of
// calls give the same bytes.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace spillmap {

class DictionaryBuilder {
 public:
  // Ors `bits` into the payload of `word` (folded here). The word must be one word in the sense of words.h, the bits
  // not 0.
  Status add(std::string_view word, std::uint64_t bits);
  Result<std::string> build() const;

 private:
  std::map<std::string, std::uint64_t, std::less<>> payloads_;
};

class PhraseBuilder {
 public:
  // A row of the table, kept as it is. Gives its id: 0, 1, 2 …
  std::uint32_t add_row(std::string_view line);
  // A phrase that stands for the row. More than 24 words, or none, are refused.
  Status add_phrase(std::string_view phrase, std::uint32_t row);
  Result<std::string> build() const;

 private:
  std::vector<std::string> rows_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> phrases_;  // folded words joined by single spaces
};

}  // namespace spillmap
