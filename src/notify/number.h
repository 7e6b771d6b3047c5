// The number that stands on a letter, by which the hot line finds it: stable for a case and a person, and telling
// nothing of either.
#pragma once

#include <string>
#include <string_view>

namespace spillmap::notify {

// "7K2M-Q9XD-40TC": eleven characters of a keyed hash and a check character, without I, L, O and U.
std::string letter_number(std::string_view case_key, std::string_view person);
// Whether the check character fits; spaces, hyphens and case do not matter, and O, I, L are read as 0, 1, 1.
bool is_letter_number(std::string_view text);
// 32 bytes in hex of the same hash, for ids of documents.
std::string document_id(std::string_view case_key, std::string_view what);

}  // namespace spillmap::notify
