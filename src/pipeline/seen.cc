#include "pipeline/seen.h"

#include "pipeline/mask.h"
#include "pipeline/place_walk.h"
#include "pipeline/roster.h"
#include "pipeline/scan.h"

namespace spillmap::pipeline {
namespace {

Comparison comparison_of(Element element) {
  switch (element) {
    case Element::date_of_birth: return Comparison::date_of_birth;
    case Element::ssn:
    case Element::itin: return Comparison::tax_number;
    case Element::phone: return Comparison::phone;
    case Element::email: return Comparison::email;
    case Element::address: return Comparison::address;
    case Element::health_insurance:
    case Element::bank_account:
    case Element::payment_card: return Comparison::account;
    case Element::drivers_license:
    case Element::state_id:
    case Element::passport:
    case Element::alien_number:
    case Element::military_id:
    case Element::tribal_id:
    case Element::national_id:
    case Element::medical_record_number: return Comparison::record_number;
    default: return Comparison::prior;
  }
}

SeenMention seen(const Mention& mention, const ResultPage& page, bool reveal) {
  SeenMention out;
  const auto value = [&](Comparison c) -> std::string& { return out.values[static_cast<std::size_t>(c)]; };
  out.name = mention.name.empty() ? "(no name)" : mention.name.display();
  value(Comparison::given_name) = mention.name.given;
  value(Comparison::middle_name) = mention.name.middle;
  value(Comparison::family_name) = mention.name.family;
  value(Comparison::suffix) = mention.name.suffix;
  value(Comparison::role) = to_string(mention.role);
  for (const std::uint32_t index : mention.findings) {
    const Finding& f = page.findings[index];
    if (out.place.empty()) out.place = f.locator.to_string();
    const Comparison c = comparison_of(f.element);
    if (c != Comparison::prior && value(c).empty())
      value(c) = reveal ? f.value : masked(f.element, f.value, f.normalized);
  }
  return out;
}

}  // namespace

Result<std::map<MentionRef, SeenMention>> seen_mentions(const Case& c, const std::set<MentionRef>& wanted,
                                                        bool reveal) {
  std::map<MentionRef, SeenMention> out;
  // Entries of the holder's own list stand in no file.
  std::set<std::uint32_t> roster_pages;
  for (auto ref = wanted.lower_bound({roster_content, 0, 0}); ref != wanted.end(); ++ref)
    roster_pages.insert(ref->page);
  if (!roster_pages.empty()) {
    SPILLMAP_TRY(for_each_roster_page(c, [&](std::uint32_t index, const ResultPage& page) -> Status {
      if (!roster_pages.contains(index)) return {};
      for (auto ref = wanted.lower_bound({roster_content, index, 0}); ref != wanted.end() && ref->page == index;
           ++ref) {
        if (ref->mention >= page.mentions.size()) continue;
        SeenMention& mention = out[*ref] = seen(page.mentions[ref->mention], page, reveal);
        mention.path = "the roster";
        mention.place = roster_place(page, ref->mention);
      }
      return {};
    }));
  }
  std::map<Sha256, std::string> paths;
  for (const MentionRef& ref : wanted) paths.emplace(ref.content, std::string());
  std::size_t without_path = paths.size();
  SPILLMAP_TRY(for_each_place(c, [&](const Place& place) -> Status {
    if (without_path == 0) return {};
    const auto note = [&](const Sha256& content) {
      const auto at = paths.find(content);
      if (at == paths.end() || !at->second.empty()) return;
      at->second = place.path;
      --without_path;
    };
    if (place.content != nullptr) note(place.content->info.sha256);
    note(path_content_id(place));
    return {};
  }));
  for (auto ref = wanted.begin(); ref != wanted.end();) {
    SPILLMAP_ASSIGN(const std::optional<ContentRecord> content, c.find_content(ref->content));
    if (!content || ref->page >= content->pages) {
      ++ref;
      continue;
    }
    const MentionRef first = *ref;
    SPILLMAP_ASSIGN(const ResultPage page, c.page(first.content, first.page));
    for (; ref != wanted.end() && ref->content == first.content && ref->page == first.page; ++ref) {
      if (ref->mention >= page.mentions.size()) continue;
      SeenMention& mention = out[*ref] = seen(page.mentions[ref->mention], page, reveal);
      mention.path = paths[first.content];
    }
  }
  return out;
}

std::string in_words(const MatchPart& part, const SeenMention* a, const SeenMention* b) {
  std::string out = in_words(part);
  const auto c = static_cast<std::size_t>(part.comparison);
  if (a == nullptr || b == nullptr || a->values[c].empty() || b->values[c].empty()) return out;
  out += " (" + a->values[c];
  if (a->values[c] != b->values[c]) out += ", " + b->values[c];
  return out + ")";
}

}  // namespace spillmap::pipeline
