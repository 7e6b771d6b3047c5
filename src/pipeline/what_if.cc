#include "pipeline/what_if.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "base/text.h"
#include "model/finding.h"
#include "pipeline/exposure.h"

namespace spillmap::pipeline {
namespace {

constexpr std::int64_t year_ns = 365ll * 24 * 3600 * 1'000'000'000;

bool affects(ElementSet elements) {
  if (elements.size() < 2) return false;
  for (std::size_t e = 0; e < element_count; ++e) {
    const auto element = static_cast<Element>(e);
    if (elements.has(element) && (element == Element::name || is_unique_identifier(element))) return true;
  }
  return false;
}

bool holds_accounts(std::string_view folder) {
  static constexpr std::array names = {"users",    "user",      "home",    "homes",
                                       "profiles", "mailboxes", "mailbox", "accounts"};
  const std::string folded = fold(folder);
  return std::find(names.begin(), names.end(), folded) != names.end();
}

// The file of the file system: what stands before the first member.
std::string_view outer(std::string_view path) { return path.substr(0, path.find("!/")); }

}  // namespace

Result<WhatIf> WhatIf::load(const Case& c) {
  WhatIf out;
  out.roots_ = c.roots();
  for (std::string& root : out.roots_) root = printable_path(root);
  SPILLMAP_ASSIGN(const Owners owners, Owners::load(c, false));
  out.persons_ = owners.persons();
  std::vector<std::int64_t> modified;
  SPILLMAP_TRY(c.for_each_source([&](const SourceRecord& source) -> Status {
    modified.push_back(source.modified_ns);
    return {};
  }));
  std::unordered_map<Sha256, std::uint32_t, Sha256Hash> known;
  std::size_t files = 0;
  std::map<std::uint32_t, ElementSet> people;
  SPILLMAP_TRY(for_each_place(c, [&](const Place& place) -> Status {
    if (place.depth == 0) ++files;  // in the order of the sources
    if (place.content == nullptr) return {};
    const auto [at, is_new] =
        known.emplace(place.content->info.sha256, static_cast<std::uint32_t>(out.contents_.size()));
    const bool archive = place.content->info.container && place.content->pages == 0;
    if (!archive)
      out.items_.push_back({place.root, at->second, place.bytes,
                            files != 0 && files <= modified.size() ? modified[files - 1] : 0, place.path,
                            place.format});
    if (!is_new) return {};
    people.clear();
    const Status seen = for_each_exposure(c, place, owners, [&](const Exposure& e) -> Status {
      if (e.person) people[*e.person].add(e.finding.element);
      return {};
    });
    if (!seen) return seen;
    const auto first = static_cast<std::uint32_t>(out.marks_.size());
    for (const auto& [person, elements] : people) out.marks_.push_back({person, elements, affects(elements)});
    out.contents_.push_back({first, static_cast<std::uint32_t>(out.marks_.size())});
    return {};
  }));
  return out;
}

bool WhatIf::is_below(const Item& item, const std::string& where) const {
  if (where.empty()) return true;
  if (item.root < roots_.size() && where == roots_[item.root]) return true;
  std::string_view wanted = where;
  if (wanted.ends_with('/')) wanted.remove_suffix(1);
  const std::string_view path = item.path;
  return path.starts_with(wanted) &&
         (path.size() == wanted.size() || path[wanted.size()] == '/' || path.substr(wanted.size()).starts_with("!/"));
}

std::string WhatIf::group_of(const Item& item, GroupBy by, unsigned depth) const {
  const std::string root = item.root < roots_.size() ? roots_[item.root] : std::string();
  const std::string_view file = outer(item.path);
  switch (by) {
    case GroupBy::share: return root;
    case GroupBy::type: return item.format;
    case GroupBy::folder: {
      std::size_t end = 0;
      for (unsigned i = 0; i < depth; ++i) {
        const std::size_t next = file.find('/', end == 0 ? 0 : end + 1);
        if (next == std::string_view::npos) break;
        end = next;
      }
      return end == 0 ? "(no folder)" : std::string(file.substr(0, end));
    }
    case GroupBy::account: {
      std::size_t begin = 0;
      while (begin < file.size()) {
        const std::size_t end = file.find('/', begin);
        if (end == std::string_view::npos) break;
        if (holds_accounts(file.substr(begin, end - begin))) {
          const std::size_t next = file.find('/', end + 1);
          return std::string(file.substr(0, next));
        }
        begin = end + 1;
      }
      for (const std::string_view mailbox : {".pst", ".ost", ".mbox", ".olm"})
        if (fold(file).ends_with(mailbox)) return std::string(file);
      return "(no account)";
    }
  }
  return {};
}

std::vector<GroupFigures> WhatIf::by(GroupBy by, unsigned depth) const {
  struct Group {
    GroupFigures figures;
    std::vector<std::uint32_t> contents;
  };
  std::map<std::string, Group> groups;
  for (const Item& item : items_) {
    Group& group = groups[group_of(item, by, depth)];
    ++group.figures.items;
    group.figures.bytes += item.bytes;
    group.contents.push_back(item.content);
  }
  // In how many groups each person is affected.
  std::vector<std::uint32_t> in(persons_);
  std::vector<std::vector<std::uint32_t>> affected_in;
  for (auto& [name, group] : groups) {
    std::sort(group.contents.begin(), group.contents.end());
    group.contents.erase(std::unique(group.contents.begin(), group.contents.end()), group.contents.end());
    std::map<std::uint32_t, ElementSet> people;
    auto& affected = affected_in.emplace_back();
    for (const std::uint32_t content : group.contents)
      for (std::uint32_t m = contents_[content].first; m < contents_[content].end; ++m) {
        people[marks_[m].person].add(marks_[m].elements);
        if (marks_[m].affects) affected.push_back(marks_[m].person);
      }
    std::sort(affected.begin(), affected.end());
    affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
    for (const std::uint32_t person : affected) {
      ++in[person];
      group.figures.elements.add(people[person]);
    }
  }
  std::vector<GroupFigures> out;
  std::size_t index = 0;
  for (auto& [name, group] : groups) {
    group.figures.name = name;
    for (const std::uint32_t person : affected_in[index]) {
      ++group.figures.people;
      group.figures.only_here += in[person] == 1 ? 1 : 0;
    }
    ++index;
    out.push_back(group.figures);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const GroupFigures& a, const GroupFigures& b) { return a.people > b.people; });
  return out;
}

std::vector<ElementSet> WhatIf::exposed_below(const std::string& where) const {
  std::vector<ElementSet> elements(persons_);
  std::vector<bool> affected(persons_), done(contents_.size());
  for (const Item& item : items_) {
    if (done[item.content] || !is_below(item, where)) continue;
    done[item.content] = true;
    for (std::uint32_t m = contents_[item.content].first; m < contents_[item.content].end; ++m) {
      elements[marks_[m].person].add(marks_[m].elements);
      if (marks_[m].affects) affected[marks_[m].person] = true;
    }
  }
  for (std::size_t p = 0; p < persons_; ++p)
    if (!affected[p]) elements[p] = {};
  return elements;
}

GroupFigures WhatIf::below(const std::string& where) const {
  GroupFigures out;
  out.name = where;
  std::vector<bool> outside(persons_);
  for (const Item& item : items_) {
    if (is_below(item, where)) {
      ++out.items;
      out.bytes += item.bytes;
      continue;
    }
    for (std::uint32_t m = contents_[item.content].first; m < contents_[item.content].end; ++m)
      if (marks_[m].affects) outside[marks_[m].person] = true;
  }
  const std::vector<ElementSet> exposed = exposed_below(where);
  for (std::size_t p = 0; p < persons_; ++p) {
    if (exposed[p].empty()) continue;
    ++out.people;
    out.only_here += outside[p] ? 0 : 1;
    out.elements.add(exposed[p]);
  }
  return out;
}

std::vector<Deletion> WhatIf::largest(const std::string& where, std::size_t most) const {
  std::vector<std::uint32_t> places(contents_.size()), example(contents_.size()), in(persons_);
  std::vector<std::uint64_t> bytes(contents_.size());
  for (std::uint32_t i = 0; i < items_.size(); ++i) {
    if (!is_below(items_[i], where)) continue;
    if (places[items_[i].content]++ == 0) example[items_[i].content] = i;
    bytes[items_[i].content] += items_[i].bytes;
  }
  for (std::size_t c = 0; c < contents_.size(); ++c)
    for (std::uint32_t m = contents_[c].first; places[c] != 0 && m < contents_[c].end; ++m)
      in[marks_[m].person] += marks_[m].affects ? 1 : 0;
  std::vector<Deletion> out;
  while (out.size() < most) {
    std::size_t best = contents_.size();
    std::uint64_t gain = 0;
    for (std::size_t c = 0; c < contents_.size(); ++c) {
      if (places[c] == 0) continue;
      std::uint64_t own = 0;
      for (std::uint32_t m = contents_[c].first; m < contents_[c].end; ++m)
        own += marks_[m].affects && in[marks_[m].person] == 1 ? 1 : 0;
      if (own > gain) {
        gain = own;
        best = c;
      }
    }
    if (best == contents_.size()) break;
    out.push_back({items_[example[best]].path, places[best], bytes[best], gain});
    places[best] = 0;
    for (std::uint32_t m = contents_[best].first; m < contents_[best].end; ++m)
      in[marks_[m].person] -= marks_[m].affects ? 1 : 0;
  }
  return out;
}

std::vector<Deletion> WhatIf::oldest(const std::string& where) const {
  std::int64_t newest = 0;
  for (const Item& item : items_) newest = std::max(newest, item.modified_ns);
  const std::vector<ElementSet> before = exposed_below(where);
  std::vector<Deletion> out;
  for (const int years : {10, 7, 5, 3, 1}) {
    Deletion d;
    d.what = "files not changed in the last " + std::to_string(years) + (years == 1 ? " year" : " years");
    std::vector<bool> left(persons_);
    for (const Item& item : items_) {
      if (!is_below(item, where)) continue;
      if (item.modified_ns < newest - years * year_ns) {
        ++d.items;
        d.bytes += item.bytes;
        continue;
      }
      for (std::uint32_t m = contents_[item.content].first; m < contents_[item.content].end; ++m)
        if (marks_[m].affects) left[marks_[m].person] = true;
    }
    for (std::size_t p = 0; p < persons_; ++p) d.people += !before[p].empty() && !left[p] ? 1 : 0;
    if (d.items != 0) out.push_back(std::move(d));
  }
  return out;
}

Deletion WhatIf::copies(const std::string& where) const {
  Deletion out;
  out.what = "second and further copies";
  std::vector<bool> seen(contents_.size());
  for (const Item& item : items_) {
    if (!is_below(item, where)) continue;
    const Content& content = contents_[item.content];
    const bool exposes = std::any_of(marks_.begin() + content.first, marks_.begin() + content.end,
                                     [](const Mark& m) { return m.affects; });
    if (seen[item.content] && exposes) {
      ++out.items;
      out.bytes += item.bytes;
    }
    seen[item.content] = true;
  }
  return out;
}

}  // namespace spillmap::pipeline
