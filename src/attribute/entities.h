// The people named in one document, each with all the places where the document names them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"
#include "model/text.h"

namespace spillmap::attribute {

struct Occurrence {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t entity = 0;
};

enum class Sex : std::uint8_t { unknown, female, male };

struct Entity {
  PersonName name;                      // the fullest form seen
  std::vector<std::uint32_t> findings;  // indices of name findings
  Holder holder = Holder::other;        // what the labels say; other: nothing said
  bool labelled_subject = false;  // a label names this as the client, patient, employee or the matter of the letter
  bool kin = false;               // named as somebody's mother, brother, friend
  std::string kin_word;           // "mother", "wife": how the text introduces this person, if so
  bool lone = false;              // has no more than a given name: counts only with a value of its own
  bool worker = false;            // introduced by a calling: "our investigator, Ann Brown"
  bool former = false;            // nothing but what somebody was called before
  Sex sex = Sex::unknown;
  bool provider = false, author = false, addressee = false, employee = false, deceased = false;
  bool greeted = false;  // like addressee, but by the given name alone too ("Dear Ann")
  // May data without a label be this person's?
  bool eligible() const { return !provider && !author; }
};

// A "he" or "she" of whom it could not be told who is meant.
struct Stranger {
  std::uint32_t at = 0;
  Sex sex = Sex::unknown;
};

struct Cast {
  std::vector<Entity> entities;
  std::vector<Occurrence> occurrences;  // sorted by begin; full names and, after find_short_names, single words too
  std::vector<std::uint32_t> unknown;   // where given names of nobody known end; sorted
  std::vector<Stranger> strangers;      // likewise; after find_references
};

// Two ways of writing one name in one document: order, initials, a missing middle name, one of two surnames.
bool same_name(const PersonName& a, const PersonName& b);

// "Ann Brown and Carl Brown", "Mr. Carl Brown and Mrs. Ann Brown": what stands between the names of two.
bool joins_two(std::string_view between);

// Groups the name findings (given by index) into entities. With the text of the part, given names that stand alone
// found an entity where they are introduced as somebody's kin ("her husband, Dale"), and titles tell the Mr. from the
// Mrs. of one family name. `in_rows`: given names, folded and sorted, that one person each of the part's tables has;
// these found an entity, too.
Cast cast_of(const std::vector<Finding>& findings, const std::vector<std::uint32_t>& names, std::string_view text = {},
             const std::vector<std::string>& in_rows = {});

// Adds the places where one word of a known name stands alone ("Ibrahim spoke about ..."), unless two entities share
// it.
void find_short_names(Cast& cast, const TextPart& part, std::uint32_t begin, std::uint32_t end);

}  // namespace spillmap::attribute
