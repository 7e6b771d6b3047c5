// Mentions as a reviewer sees them: who, where, and what was compared.
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>

#include "base/result.h"
#include "casefile/casefile.h"
#include "model/match.h"
#include "model/person.h"

namespace spillmap::pipeline {

struct SeenMention {
  std::string name;   // "(no name)" where there is none
  std::string path;   // of the first place of its content
  std::string place;  // within it, in words
  // What stood there for each comparison; empty where nothing did.
  std::array<std::string, comparison_count> values;
};

// Of those that are still there. Reads the pages of their contents. Without `reveal` values are masked.
Result<std::map<MentionRef, SeenMention>> seen_mentions(const Case& c, const std::set<MentionRef>& wanted, bool reveal);

// "given name nickname (William, Bill)".
std::string in_words(const MatchPart& part, const SeenMention* a, const SeenMention* b);

}  // namespace spillmap::pipeline
