#include "pipeline/exposure.h"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "pipeline/scan.h"

namespace spillmap::pipeline {

std::size_t Sha256Hash::operator()(const Sha256& hash) const {
  std::size_t first = 0;
  std::memcpy(&first, hash.data(), sizeof first);
  return first;
}

Result<Owners> Owners::load(const Case& c, bool all_persons) {
  Owners out;
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (!p.affected && !all_persons) return {};
    const auto index = static_cast<std::uint32_t>(out.ids_.size());
    out.ids_.push_back(p.id);
    for (const MentionRef& ref : p.mentions) out.by_content_[ref.content].push_back({ref.page, ref.mention, index});
    return {};
  }));
  for (auto& [content, mentioned] : out.by_content_) {
    std::sort(mentioned.begin(), mentioned.end(), [](const Mentioned& a, const Mentioned& b) {
      return std::tie(a.page, a.mention, a.person) < std::tie(b.page, b.mention, b.person);
    });
  }
  return out;
}

std::optional<std::uint32_t> Owners::person(std::string_view id) const {
  const auto at = std::lower_bound(ids_.begin(), ids_.end(), id);
  if (at == ids_.end() || *at != id) return std::nullopt;
  return static_cast<std::uint32_t>(at - ids_.begin());
}

std::span<const Owners::Mentioned> Owners::in(const Sha256& content) const {
  const auto at = by_content_.find(content);
  if (at == by_content_.end()) return {};
  return at->second;
}

namespace {
// Who wrote a file or treats its client is named in it, not exposed by it; nor is one of whom it has no more than the
// name, in a list of those who came to a meeting.
bool is_exposed(const Mention& mention, const ResultPage& page) {
  if (mention.role == Role::author || mention.role == Role::provider) return false;
  if (mention.role != Role::other) return true;
  return std::any_of(mention.findings.begin(), mention.findings.end(),
                     [&](std::uint32_t f) { return page.findings[f].element != Element::name; });
}

Status exposures_of(const Case& c, const Place& place, const ContentRecord& record, const Owners& owners,
                    const std::function<Status(const Exposure&)>& visit) {
  std::span<const Owners::Mentioned> left = owners.in(record.info.sha256);
  struct Owner {
    std::uint32_t finding, person, mention;
  };
  std::vector<Owner> owned;
  for (std::uint32_t index = 0; index < record.pages; ++index) {
    SPILLMAP_ASSIGN(const ResultPage page, c.page(record.info.sha256, index));
    owned.clear();
    for (; !left.empty() && left.front().page == index; left = left.subspan(1)) {
      const Owners::Mentioned& m = left.front();
      if (m.mention >= page.mentions.size())
        return fail(ErrorKind::usage, "the people of the case are not up to date; run 'spillmap scan' again");
      const Mention& mention = page.mentions[m.mention];
      if (!is_exposed(mention, page)) continue;
      for (const std::uint32_t f : mention.findings) owned.push_back({f, m.person, m.mention});
    }
    std::sort(owned.begin(), owned.end(), [](const Owner& a, const Owner& b) {
      return std::tie(a.finding, a.person, a.mention) < std::tie(b.finding, b.person, b.mention);
    });
    auto owner = owned.begin();
    for (std::uint32_t f = 0; f < page.findings.size(); ++f) {
      const Finding& finding = page.findings[f];
      const auto begin = owner;
      while (owner != owned.end() && owner->finding == f) ++owner;
      if (!is_exposure(finding)) continue;
      if (begin == owner)
        SPILLMAP_TRY(visit({.place = place, .finding = finding, .person = std::nullopt, .mention = nullptr}));
      for (auto o = begin; o != owner; ++o) {
        if (o != begin && o->person == (o - 1)->person) continue;  // two mentions of one person share the value
        SPILLMAP_TRY(
            visit({.place = place, .finding = finding, .person = o->person, .mention = &page.mentions[o->mention]}));
      }
    }
  }
  return {};
}
}  // namespace

Status for_each_exposure(const Case& c, const Place& place, const Owners& owners,
                         const std::function<Status(const Exposure&)>& visit) {
  if (place.content != nullptr) SPILLMAP_TRY(exposures_of(c, place, *place.content, owners, visit));
  SPILLMAP_ASSIGN(const std::optional<ContentRecord> path, c.find_content(path_content_id(place)));
  return path ? exposures_of(c, place, *path, owners, visit) : Status();
}

}  // namespace spillmap::pipeline
