#include "cli/why.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>

#include "cli/text.h"

namespace spillmap::cli {
namespace {
// Steps of one person that are shown; the weakest are the ones to look at.
constexpr std::size_t most_steps = 100;

const pipeline::SeenMention* find(const Seen& seen, const MentionRef& ref) {
  const auto at = seen.find(ref);
  return at == seen.end() ? nullptr : &at->second;
}

std::string bits(double weight) {
  char text[32];
  std::snprintf(text, sizeof text, "%+.1f", weight);
  return text;
}

struct Why {
  std::vector<const Merge*> steps;
  std::vector<NearMiss> near;
  Seen seen;
};

Result<Why> why_of(const Case& c, const Person& person, bool reveal) {
  Why out;
  for (const Merge& merge : person.merges) out.steps.push_back(&merge);
  std::stable_sort(out.steps.begin(), out.steps.end(),
                   [](const Merge* a, const Merge* b) { return a->weight < b->weight; });
  if (out.steps.size() > most_steps) out.steps.resize(most_steps);
  std::set<MentionRef> wanted;
  for (const Merge* merge : out.steps) wanted.insert({merge->a, merge->b});
  SPILLMAP_ASSIGN(std::vector<NearMiss> all, c.near_misses());
  for (NearMiss& near : all) {
    if (near.one != person.id && near.other != person.id) continue;
    wanted.insert({near.mention_of_one, near.mention_of_other});
    out.near.push_back(std::move(near));
  }
  SPILLMAP_ASSIGN(out.seen, pipeline::seen_mentions(c, wanted, reveal));
  return out;
}
}  // namespace

void write_mention(std::ostream& out, const MentionRef& ref, const Seen& seen) {
  const pipeline::SeenMention* mention = find(seen, ref);
  out << "  " << mention_id(ref) << "  ";
  if (mention == nullptr)
    out << "(its file is gone)";
  else
    out << shown(mention->name) << "  in " << shown(mention->path) << (mention->place.empty() ? "" : ", ")
        << shown(mention->place);
  out << '\n';
}

void write_waterfall(std::ostream& out, const std::vector<MatchPart>& parts, double weight,
                     const pipeline::SeenMention* a, const pipeline::SeenMention* b) {
  constexpr std::size_t width = 64;
  for (const MatchPart& part : parts) {
    const std::string words = shortened(shown(pipeline::in_words(part, a, b)), width);
    const std::string number = part.comparison == Comparison::decision ? "" : bits(part.weight);
    std::size_t characters = 0;
    for (const char ch : words) characters += (static_cast<unsigned char>(ch) & 0xC0) != 0x80 ? 1u : 0u;
    out << "      " << words << std::string(width + 1 - std::min(characters, width), ' ')
        << std::string(number.size() < 6 ? 6 - number.size() : 0, ' ') << number << ' '
        << std::string(static_cast<std::size_t>(std::min(std::abs(part.weight), 24.0f) + 0.5f),
                       part.weight < 0 ? '-' : '+')
        << '\n';
  }
  const std::string number = bits(weight);
  out << "      together" << std::string(width + 1 - 8, ' ')
      << std::string(number.size() < 6 ? 6 - number.size() : 0, ' ') << number << " bits: " << odds_in_words(weight)
      << '\n';
}

Json parts_json(const std::vector<MatchPart>& parts) {
  Json out = Json::array();
  for (const MatchPart& part : parts)
    out.push_back({{"comparison", label(part.comparison)}, {"level", label(part.level)}, {"weight", part.weight}});
  return out;
}

Json mention_json(const MentionRef& ref, const Seen& seen) {
  Json out = {{"id", mention_id(ref)}};
  if (const pipeline::SeenMention* mention = find(seen, ref)) {
    out["name"] = mention->name;
    out["file"] = mention->path;
    out["locator"] = mention->place;
  }
  return out;
}

Json near_miss_json(const NearMiss& near, const Seen& seen) {
  return {{"one", near.one},
          {"other", near.other},
          {"mention_of_one", mention_json(near.mention_of_one, seen)},
          {"mention_of_other", mention_json(near.mention_of_other, seen)},
          {"weight", near.weight},
          {"parts", parts_json(near.parts)},
          {"against", near.against},
          {"rows", near.rows},
          {"elements", near.elements.to_string()}};
}

std::string change_in_words(const NearMiss& near) {
  std::string out;
  if (near.rows < 0) out = "one letter instead of two";
  if (near.rows > 0) out = "a person more to be told";
  if (!near.elements.empty())
    out += (out.empty() ? "" : "; ") + ("a letter would also name " + near.elements.to_string(' '));
  return out.empty() ? "nothing in the list" : out;
}

void write_near_miss(std::ostream& out, const NearMiss& near, const Seen& seen) {
  out << near.one << " and " << near.other << ": " << shown(near.against) << ". If one: " << change_in_words(near)
      << '\n';
  write_mention(out, near.mention_of_one, seen);
  write_mention(out, near.mention_of_other, seen);
  write_waterfall(out, near.parts, near.weight, find(seen, near.mention_of_one), find(seen, near.mention_of_other));
}

Status write_why(std::ostream& out, const Case& c, const Person& person, bool reveal) {
  SPILLMAP_ASSIGN(const Why why, why_of(c, person, reveal));
  if (person.merges.empty()) {
    out << "\nOne place names this person; nothing was joined.\n";
    for (const MentionRef& ref : person.mentions) out << "  " << mention_id(ref) << '\n';
  } else {
    out << "\nWhy these are one person: " << count_of(person.merges.size(), "step", "steps") << ", the weakest first";
    if (why.steps.size() < person.merges.size()) out << " (" << grouped(why.steps.size()) << " shown)";
    out << ".\nMatch weights in bits: 1 doubles the odds.\n";
  }
  for (const Merge* merge : why.steps) {
    out << '\n';
    write_mention(out, merge->a, why.seen);
    write_mention(out, merge->b, why.seen);
    if (!merge->parts.empty() && merge->parts.front().comparison == Comparison::decision)
      out << "      " << shown(merge->reason) << '\n';
    write_waterfall(out, merge->parts, merge->weight, find(why.seen, merge->a), find(why.seen, merge->b));
  }
  if (!person.former_ids.empty()) {
    out << "\nFormer ids:";
    for (const FormerId& former : person.former_ids) out << ' ' << former.id;
    out << '\n';
  }
  if (!person.split_from.empty()) out << "\nSplit from " << person.split_from << '\n';
  if (!why.near.empty()) out << "\nNearly the same person:\n";
  for (const NearMiss& near : why.near) {
    out << '\n';
    write_near_miss(out, near, why.seen);
  }
  out << "\nTo correct it: spillmap split " << person.id << " M... --why '...', spillmap merge " << person.id
      << " P... --why '...'\n";
  return {};
}

Result<Json> why_json(const Case& c, const Person& person, bool reveal) {
  SPILLMAP_ASSIGN(const Why why, why_of(c, person, reveal));
  Json steps = Json::array(), near = Json::array(), former = Json::array(), mentions = Json::array();
  for (const Merge* merge : why.steps)
    steps.push_back({{"a", mention_json(merge->a, why.seen)},
                     {"b", mention_json(merge->b, why.seen)},
                     {"reason", merge->reason},
                     {"weight", merge->weight},
                     {"odds", odds_in_words(merge->weight)},
                     {"parts", parts_json(merge->parts)}});
  for (const NearMiss& n : why.near) near.push_back(near_miss_json(n, why.seen));
  for (const FormerId& f : person.former_ids) former.push_back(f.id);
  for (const MentionRef& ref : person.mentions) mentions.push_back(mention_id(ref));
  return Json{{"mentions", mentions},
              {"steps", steps},
              {"near_misses", near},
              {"former_ids", former},
              {"split_from", person.split_from}};
}

}  // namespace spillmap::cli
