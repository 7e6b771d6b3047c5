// Whether two given names may be one person's.
#pragma once

#include <string_view>

namespace spillmap {

enum class GivenMatch {
  none,
  initial,   // one is the initial of the other: "J." and "James"
  sibling,   // two short forms of one name: "Bob" and "Rob"
  nickname,  // one is a short form or other spelling of the other: "Bill" and "William"
  equal,     // the same but for case, accents, hyphens and apostrophes
};

// Compares the first words; "Mary Ann" and "Maryann" are equal too.
GivenMatch match_given(std::string_view a, std::string_view b);
inline bool same_given(std::string_view a, std::string_view b) { return match_given(a, b) >= GivenMatch::sibling; }

}  // namespace spillmap
