// Why mentions are one person, and why two persons nearly were, in words with weights.
#pragma once

#include <iosfwd>

#include "cli/json.h"
#include "model/decision.h"
#include "pipeline/seen.h"

namespace spillmap::cli {

using Seen = std::map<MentionRef, pipeline::SeenMention>;

// What the weight is the sum of, a line each with a bar, and what the sum means.
void write_waterfall(std::ostream& out, const std::vector<MatchPart>& parts, double weight,
                     const pipeline::SeenMention* a, const pipeline::SeenMention* b);
void write_mention(std::ostream& out, const MentionRef& ref, const Seen& seen);
Json parts_json(const std::vector<MatchPart>& parts);
Json mention_json(const MentionRef& ref, const Seen& seen);
Json near_miss_json(const NearMiss& near, const Seen& seen);

// What would change if both were one: "one letter instead of two; the letter would also name diagnosis".
std::string change_in_words(const NearMiss& near);
void write_near_miss(std::ostream& out, const NearMiss& near, const Seen& seen);

// Every step by which the person was made, the weakest first, and who it nearly was as well.
Status write_why(std::ostream& out, const Case& c, const Person& person, bool reveal);
Result<Json> why_json(const Case& c, const Person& person, bool reveal);

}  // namespace spillmap::cli
