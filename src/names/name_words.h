// What a single word says about being part of a personal name: how many people bear it, how common it is as an ordinary
// word, and what it does beside names (a title, "Hospital", a month). One look-up in a table compiled at build time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dictionary/dictionary.h"

namespace spillmap {

// Bits of rules/dictionaries/word_roles.tsv and surname_origins.tsv.
enum NameWordRole : std::uint32_t {
  role_title = 1u << 0,
  role_suffix = 1u << 1,
  role_credential = 1u << 2,
  role_particle = 1u << 3,
  role_company_end = 1u << 4,
  role_organisation = 1u << 5,
  role_organisation_word = 1u << 6,
  role_street = 1u << 7,
  role_calendar = 1u << 8,
  role_state = 1u << 9,
  role_form_word = 1u << 10,
  role_person_word = 1u << 11,  // "client", "mother", "Dear": a person's name may follow
  role_eponym = 1u << 12,
  role_people_of = 1u << 13,
  role_verb_after = 1u << 14,
  role_name_label = 1u << 15,   // a label whose value is a name
  role_other_label = 1u << 16,  // a label whose value is not
  role_proper = 1u << 17,       // capitalised, and no name: brands, drugs
  role_preposition = 1u << 18,
  role_hispanic_surname = 1u << 19,
  role_asian_surname = 1u << 20,
  role_street_before = 1u << 23,  // "Calle", "Rue", "Lake": what follows names a street or place
  role_plain_title = 1u << 22,    // a title and hardly anything else: "Mr", "Dra"
  role_thing_head = 1u << 21,     // "Disease", "Scale", "Lake": what stands before it names the thing
};

struct NameWord {
  std::uint64_t payload = 0;
  bool known() const { return (payload & ~(std::uint64_t{1} << 45)) != 0; }
  bool has(std::uint32_t roles) const { return (static_cast<std::uint32_t>(payload >> 16) & roles) != 0; }
  unsigned given_class() const { return payload & 63; }        // 0: nobody's; else 1 + 2 * log2 of the people
  unsigned family_class() const { return payload >> 6 & 63; }  // likewise
  unsigned word_class() const { return payload >> 12 & 7; }    // 0: no ordinary word; 1 commonest .. 7, see words.tsv
  unsigned place_class() const { return payload >> 40 & 15; }  // 0: no large town; grows with its size
  bool is_name() const { return (payload & 0xFFF) != 0; }
  bool is_business() const { return (payload >> 45 & 1) != 0; }  // "trucking": in names of firms and committees
  bool is_drug() const { return (payload >> 44 & 1) != 0; }      // the name of a medication of one word
  // How much likelier the word is as a given (family) name than as another capitalised word, in natural logarithms,
  // between -6 and 4. An unknown word has a little below 0.
  float given_score() const;
  float family_score() const;
};

const Dictionary& name_dictionary();

// Of whom a given name is: nine in ten of those who bear it. In a table of its own, which few look into.
enum class NameSex : std::uint8_t { unknown, female, male };
NameSex sex_of_given_name(std::string_view word);

// The dictionary with the scores of every word worked out: what a finder that weighs words by the million uses.
struct WeighedWord {
  NameWord word;
  float given = 0, family = 0;
};
class WeighedWords {
 public:
  explicit WeighedWords(const Dictionary& dictionary);
  const WeighedWord& find(std::uint64_t hash) const { return entries_[dictionary_.find_number(hash)]; }
  void prefetch(std::uint64_t hash) const { dictionary_.prefetch(hash); }

 private:
  Dictionary dictionary_;
  std::vector<WeighedWord> entries_;  // by number of payload
};
const WeighedWords& weighed_words();

// A word of letters; apostrophes and full stops within are closed up ("O'Brien", "Ph.D"). Of a hyphenated one,
// the whole if the tables have it closed up, else the part that says least in favour of a name.
NameWord name_word(std::string_view word);

// Share of Americans who bear it, by the counts of the Census and of births; a name that is not counted gets the share
// of a rare one (3e-8), so that agreement on it weighs much. Accents, case, apostrophes do not matter.
double given_frequency(std::string_view name);
double family_frequency(std::string_view name);

// Whether `given` `family` is a person's name rather than other words: natural logarithm of the odds from the words
// alone, above 0 for more likely than not. Either may hold several words or be empty.
double name_score(std::string_view given, std::string_view family);

}  // namespace spillmap
