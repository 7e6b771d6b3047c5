// How running text speaks of people without naming them: "she", "his wife", "the mother", and by what words it
// introduces those it names: "her husband, Dale", "our investigator, Chuck Vance".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "attribute/entities.h"
#include "attribute/entries.h"
#include "model/text.h"

namespace spillmap::attribute {

// The kin word ("mother", "wife", "son"; in one form for all that mean it) right before the name that begins at
// `begin`: "my brother Anthony", "his mother, Ann", "Mom (Norma)". Empty if there is none.
std::string kin_before(std::string_view text, std::uint32_t begin);
// Is the word (in small letters) one for somebody's kin or partner: "mom", "niece"?
bool is_kin_word(std::string_view word);
// A calling right before the name: "Adjuster Ron Beyer", "the nurse, Lois Hanley".
bool calling_before(std::string_view text, std::uint32_t begin);

Sex sex_of_title(std::string_view text, std::uint32_t begin);  // "Mrs." right before `begin`
Sex sex_of_kin(std::string_view kin_word);
Sex sex_of_given(std::string_view given);

// Are the lines around this byte cut by the width of the page? In a word processor's text every line is a paragraph.
bool hard_wrapped(const TextPart& part, std::uint32_t at);

// Adds to the cast the places of [begin, end) where a person is meant by "he", "her", "the mother", if it can be told
// whom they mean; by "I" and "my", if it is known who speaks there (no_speaker: nobody known); by "the client" the
// subject of the document (no_speaker: none).
inline constexpr std::uint32_t no_speaker = 0xFFFFFFFFu;
struct Turn {
  std::uint32_t at = 0, entity = no_speaker;
};
void find_references(Cast& cast, const TextPart& part, std::uint32_t begin, std::uint32_t end,
                     const std::vector<Turn>& speakers, const std::vector<Entry>& entries, std::uint32_t subject);

}  // namespace spillmap::attribute
