// How two names compare. Pure functions on folded words; no tables but nicknames.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"

namespace spillmap::resolve {

using Words = std::span<const std::string_view>;

// A name made ready for comparison: folded words without punctuation. Borrowed, from one table of strings: equal words
// stand at one place.
struct NameKey {
  Words given, middle, family;
  std::string_view suffix;  // "jr", "sr", "ii" ...
  bool order_known = false;
  bool full() const { return !given.empty() && !family.empty(); }
  bool empty() const { return given.empty() && family.empty(); }
};

// The words themselves.
struct NameWords {
  std::vector<std::string> given, middle, family;
  std::string suffix;
  bool order_known = false;
};
NameWords name_words(const PersonName& name);

enum class NameMatch : std::uint8_t {
  conflict,  // two names
  partial,   // one of them lacks a part, or has only an initial: no conflict, little proof
  close,     // a typing error apart, or only the family name differs
  nickname,  // the same but for a nickname or a second surname
  exact,
};
std::string_view in_words(NameMatch match);

bool same_given_word(std::string_view a, std::string_view b);   // equal or nicknames of each other
bool one_typing_error(std::string_view a, std::string_view b);  // one letter wrong, missing, extra or two swapped
bool suffix_conflict(const NameKey& a, const NameKey& b);
// The words of one part written as one.
bool same_joined(Words a, Words b);
bool one_typing_error_joined(Words a, Words b);

// Compares names of one table of strings. Remembers what the dictionary of nicknames said of pairs of words.
class NameComparer {
 public:
  NameMatch compare(const NameKey& a, const NameKey& b);
  bool given_compatible(const NameKey& a, const NameKey& b);  // equal, nickname, initial, or a typing error apart

 private:
  enum class Given : std::uint8_t { different, initial, typo, nickname, same };
  Given compare_given(const NameKey& a, const NameKey& b);
  NameMatch compare_in_order(const NameKey& a, const NameKey& b);
  bool nicknames(std::string_view a, std::string_view b);

  struct Remembered {
    const char *a = nullptr, *b = nullptr;
    bool same = false;
  };
  std::array<Remembered, 8192> remembered_{};
};

}  // namespace spillmap::resolve
