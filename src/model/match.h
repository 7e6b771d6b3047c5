// Why two mentions were taken for one human being: what was compared, how it agreed, and what that weighs. The words
// are those of the field (Fellegi and Sunter, Splink): comparison, comparison level, match weight.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap {

enum class Comparison : std::uint8_t {
  prior,  // how rare it is that two mentions are one person, before anything is compared
  given_name,
  middle_name,
  family_name,
  suffix,  // Jr, Sr, III
  date_of_birth,
  tax_number,     // SSN, ITIN
  record_number,  // medical record, licence, passport ...
  phone,
  email,
  account,  // member number, bank account, card
  address,
  role,
  limit,     // bound on what names alone, or one household, may say
  decision,  // a reviewer said so: then the rest is for information
};
inline constexpr std::size_t comparison_count = 15;
std::string_view label(Comparison comparison);  // "date of birth"

enum class ComparisonLevel : std::uint8_t {
  missing,  // one of the two does not have it
  exact,
  nickname,         // Bill, William
  initial,          // W., William
  one_edit,         // a letter or digit wrong, missing, extra, or two exchanged
  soundalike,       // spelt much alike, or sounding alike
  second_surname,   // Quispe, Quispe Rojas
  swapped_names,    // given and family name exchanged
  transposed_date,  // day and month exchanged
  close_date,       // same year and month, year and day, or month and day
  same_year,
  same_house,  // number and ZIP or town; the street is written otherwise
  same_postcode,
  close_postcode,  // the same district, or a digit wrong
  same_town,
  different,
};
inline constexpr std::size_t comparison_level_count = 16;
std::string_view label(ComparisonLevel level);  // "one edit"

struct MatchPart {
  Comparison comparison = Comparison::prior;
  ComparisonLevel level = ComparisonLevel::missing;
  float weight = 0;  // match weight in bits: 1 doubles the odds that they are one person
  bool operator==(const MatchPart&) const = default;
};

// For people: "given name nickname", "rarity of two being one".
std::string in_words(const MatchPart& part);
// What a match weight means: "about 1 in 30 that they are two", "about even".
std::string odds_in_words(double weight);

}  // namespace spillmap
