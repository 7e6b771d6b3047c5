// What a reviewer decided of who is one human being, and what is left for one to decide.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/element.h"
#include "model/match.h"
#include "model/person.h"

namespace spillmap {

enum class Ruling : std::uint8_t {
  same,       // one human being, whatever speaks against it
  different,  // two, whatever they have in common
};
inline constexpr std::size_t ruling_count = 2;
std::string_view to_string(Ruling ruling);

// Kept in the case and followed by every resolution. It speaks of places, not of persons: a place goes when its file
// changes or is removed, and what was decided of the others holds on.
//
// `same`: the first place of `one` that is there and the first of `other` that is there are one human being.
// `different`: no place of `one` is the same human being as any of `other`.
// Where two contradict each other, the later one counts.
struct Decision {
  std::uint32_t number = 0;  // 1, 2 ... in the order in which they were made; never given twice
  Ruling ruling = Ruling::same;
  std::vector<MentionRef> one, other;
  bool other_is_one = false;  // of `different`: all places of `other` are one human being
  std::string who, why;
  std::int64_t unix_seconds = 0;
};

// Two persons that nearly were taken for one: what speaks for it, why they are two nevertheless, and what it would
// change if a reviewer said that they are one.
struct NearMiss {
  std::string one, other;  // ids of persons
  MentionRef mention_of_one, mention_of_other;
  double weight = 0;  // of the pair that fits best, in bits
  std::vector<MatchPart> parts;
  std::string against;  // "not enough to go by"
  // Rows of people.csv that there would be more (a person who is affected only when both are one), or fewer.
  std::int32_t rows = 0;
  ElementSet elements;  // kinds of data that either letter would name in addition
};

}  // namespace spillmap
