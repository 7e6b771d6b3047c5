// How two names compare. Pure functions on folded words; no tables but nicknames.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"

namespace spillmap::resolve {

// A name made ready for comparison: folded words without punctuation.
struct NameKey {
  std::vector<std::string> given, middle, family;
  std::string suffix;  // "jr", "sr", "ii" ...
  bool order_known = false;
  bool full() const { return !given.empty() && !family.empty(); }
  bool empty() const { return given.empty() && family.empty(); }
  auto operator<=>(const NameKey&) const = default;
};
NameKey name_key(const PersonName& name);

enum class NameMatch : std::uint8_t {
  conflict,  // two names
  partial,   // one of them lacks a part, or has only an initial: no conflict, little proof
  close,     // a typing error apart, or only the family name differs
  nickname,  // the same but for a nickname or a second surname
  exact,
};
NameMatch compare(const NameKey& a, const NameKey& b);
std::string_view in_words(NameMatch match);

bool same_given_word(std::string_view a, std::string_view b);   // equal or nicknames of each other
bool given_compatible(const NameKey& a, const NameKey& b);      // equal, nickname, initial, or a typing error apart
bool one_typing_error(std::string_view a, std::string_view b);  // one letter wrong, missing, extra or two swapped
bool suffix_conflict(const NameKey& a, const NameKey& b);

}  // namespace spillmap::resolve
