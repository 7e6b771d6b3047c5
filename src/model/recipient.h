// Whom a duty tells: the words of the laws' vocabulary that several stages ask for.
#pragma once

#include <string_view>

namespace spillmap {

// The people themselves, or who acts for them: by letter.
inline bool is_letter_recipient(std::string_view recipient) {
  return recipient == "individuals" || recipient == "guardians" || recipient == "next_of_kin";
}

}  // namespace spillmap
