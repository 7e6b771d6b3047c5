// The people named in one document, each with all the places where the document names them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/finding.h"
#include "model/text.h"

namespace spillmap::attribute {

struct Occurrence {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t entity = 0;
};

struct Entity {
  PersonName name;                      // the fullest form seen
  std::vector<std::uint32_t> findings;  // indices of name findings
  Holder holder = Holder::other;        // what the labels say; other: nothing said
  bool labelled_subject = false;  // a label names this as the client, patient, employee or the matter of the letter
  bool kin = false;               // named as somebody's mother, brother, friend
  bool provider = false, author = false, addressee = false, employee = false, deceased = false;
  // May data without a label be this person's?
  bool eligible() const { return !provider && !author; }
};

struct Cast {
  std::vector<Entity> entities;
  std::vector<Occurrence> occurrences;  // sorted by begin; full names and, after find_short_names, single words too
};

// Two ways of writing one name in one document: order, initials, a missing middle name, one of two surnames.
bool same_name(const PersonName& a, const PersonName& b);

// Groups the name findings (given by index) into entities.
Cast cast_of(const std::vector<Finding>& findings, const std::vector<std::uint32_t>& names);

// Adds the places where one word of a known name stands alone ("Ibrahim spoke about ..."), unless two entities share
// it.
void find_short_names(Cast& cast, const TextPart& part, std::uint32_t begin, std::uint32_t end);

}  // namespace spillmap::attribute
