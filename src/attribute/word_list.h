// Lists of words in the source.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace spillmap::attribute {

template <std::size_t n>
bool is_one_of(const std::string_view (&words)[n], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The same for what every word of every text is asked: few have the first letter and the length of one of the list.
template <std::size_t n>
class WordSet {
 public:
  constexpr explicit WordSet(const std::string_view (&words)[n]) : words_(words) {
    for (const std::string_view word : words) lengths_[first_of(word)] |= std::uint32_t{1} << (word.size() & 31);
  }
  bool has(std::string_view word) const {
    if (word.empty() || (lengths_[first_of(word)] >> (word.size() & 31) & 1) == 0) return false;
    return is_one_of(words_, word);
  }

 private:
  static constexpr std::size_t first_of(std::string_view word) { return static_cast<unsigned char>(word[0]) & 31; }
  const std::string_view (&words_)[n];
  std::array<std::uint32_t, 32> lengths_{};
};

}  // namespace spillmap::attribute
