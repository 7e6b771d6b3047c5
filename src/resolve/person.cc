#include "resolve/person.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "resolve/link.h"

namespace spillmap::resolve {
namespace {

template <class Count>
std::string most_frequent(const Count& counts) {
  std::string best;
  int most = 0;
  for (const auto& [value, n] : counts)
    if (n > most) {
      most = n;
      best = value;
    }
  return best;
}

bool is_all_caps(const std::string& text) {
  bool letter = false;
  for (char c : text) {
    if (is_lower(c)) return false;
    letter |= is_upper(c);
  }
  return letter;
}

PersonName choose_name(const std::vector<PersonName>& names) {
  // The form seen most often among the fullest, mixed case before capitals.
  std::map<std::string, std::pair<int, const PersonName*>> counts;
  for (const PersonName& n : names) {
    auto& entry = counts[n.display()];
    ++entry.first;
    if (entry.second == nullptr || (n.order_known && !entry.second->order_known)) entry.second = &n;
  }
  const PersonName* best = nullptr;
  double best_score = -1;
  for (const auto& [text, entry] : counts) {
    const PersonName& n = *entry.second;
    double score = std::min(entry.first, 50) * 0.1;
    if (!n.given.empty() && !n.family.empty()) score += 10;
    if (n.given.size() > 2) score += 4;
    if (!n.middle.empty()) score += n.middle.size() > 2 ? 1.5 : 1;
    if (!n.suffix.empty()) score += 1;
    if (n.order_known) score += 2;
    if (!is_all_caps(text)) score += 3;
    if (score > best_score) {
      best_score = score;
      best = entry.second;
    }
  }
  return best ? *best : PersonName{};
}

// The street seen most often, in its fullest form: with city and ZIP, the city not cut short by a narrow column.
PostalAddress choose_address(const std::map<std::string, int, std::less<>>& counts) {
  struct Group {
    int seen = 0;
    bool complete = false;
    std::vector<std::pair<PostalAddress, int>> forms;
  };
  std::map<std::string, Group> streets;
  for (const auto& [packed, n] : counts) {
    const PostalAddress address = unpack_address(packed);
    PostalAddress street;
    street.line = address.line;
    Group& group = streets[address_key(street, true)];
    group.seen += n;
    group.complete |= !address.zip.empty() && !address.city.empty();
    group.forms.emplace_back(address, n);
  }
  const Group* best = nullptr;
  for (const auto& [street, group] : streets)
    if (best == nullptr || group.complete > best->complete ||
        (group.complete == best->complete && group.seen > best->seen))
      best = &group;
  if (best == nullptr) return {};
  const PostalAddress* chosen = nullptr;
  double most = -1;
  for (const auto& [address, n] : best->forms) {
    double score = std::min(n, 20) * 0.01 + (address.zip.empty() ? 0 : 4) + (address.city.empty() ? 0 : 2) +
                   (address.state.empty() ? 0 : 1);
    score += std::min<double>(static_cast<double>(address.city.size()), 30) * 0.05;
    if (!is_all_caps(address.line)) score += 1;
    if (score > most) {
      most = score;
      chosen = &address;
    }
  }
  return *chosen;
}

using Counts = std::map<std::string, int, std::less<>>;

void count(Counts& counts, std::string_view text) {
  const auto at = counts.find(text);
  if (at != counts.end())
    ++at->second;
  else
    counts.emplace(text, 1);
}

}  // namespace

Person person_from(const Mentions& mentions, std::span<const std::uint32_t> members, const ResolveOptions& options) {
  Person p;
  std::vector<PersonName> names;
  Counts births, ssns, addresses;
  std::set<Role> roles;
  struct PerContent {
    const Sha256* content = nullptr;
    bool identified = false;
    ElementSet elements;
  };
  std::vector<PerContent> contents;  // members come by content
  for (const std::uint32_t i : members) {
    p.mentions.push_back(mentions.ref(i));
    p.deceased |= mentions.deceased(i);
    p.flags |= mentions.health_flags(i);
    if (mentions.has_name(i)) names.push_back(mentions.name(i));
    const Sha256& content = mentions.pages()[mentions.page_of(i)].content;
    if (contents.empty() || *contents.back().content != content) contents.push_back({&content, false, {}});
    contents.back().identified |= mentions.identified(i);
    contents.back().elements.add(mentions.elements(i));
    for (const Fact fact : mentions.facts(i)) {
      const Element e = element_of(fact);
      count(e == Element::date_of_birth ? births : e == Element::ssn ? ssns : addresses, mentions.fact_text(fact));
    }
    if (mentions.has_value(i) || mentions.role(i) != Role::other) roles.insert(mentions.role(i));
  }
  for (const PerContent& seen : contents) {
    if (seen.identified && seen.elements.size() >= 2) {
      p.affected = true;
      if (p.affected_reason.empty()) p.affected_reason = "one file has " + seen.elements.to_string(',') + " together";
    }
  }
  if (p.affected)
    for (const PerContent& seen : contents) p.elements.add(seen.elements);
  p.name = choose_name(names);
  std::set<std::string> other_names;
  for (const PersonName& n : names)
    if (n.display() != p.name.display()) other_names.insert(n.display());
  p.other_names.assign(other_names.begin(), other_names.end());
  p.date_of_birth = most_frequent(births);
  p.ssn = most_frequent(ssns);
  p.address = choose_address(addresses);
  p.roles.assign(roles.begin(), roles.end());
  if (!p.date_of_birth.empty() && !options.as_of.empty()) {
    const int age = age_on(p.date_of_birth, options.as_of);
    p.minor = age >= 0 && age < 18;
  }
  return p;
}

}  // namespace spillmap::resolve
