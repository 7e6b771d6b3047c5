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
    score += 0.005 * static_cast<double>(std::min<std::size_t>(n.given.size(), 12));  // William before Bill
    if (!is_all_caps(text)) score += 3;
    if (score > best_score) {
      best_score = score;
      best = entry.second;
    }
  }
  return best ? *best : PersonName{};
}

// How often an address was seen, and the last day on which.
struct Sighting {
  int seen = 0;
  std::optional<Day> last;
};
using Addresses = std::map<std::string, Sighting, std::less<>>;  // by address, packed

// The current street, in its fullest form: with city and ZIP, the city not cut short by a narrow column. Current is the
// street seen most often, unless another was seen later and not much less often; streets with city and ZIP go before
// others. Says why.
PostalAddress choose_address(const Addresses& addresses, std::string& reason) {
  // A street seen once may be newer than one seen so often, or a slip.
  constexpr int much = 3;
  struct Group {
    Sighting sighting;
    bool complete = false;
    std::vector<std::pair<PostalAddress, int>> forms;
  };
  std::map<std::string, Group> streets;
  for (const auto& [packed, sighting] : addresses) {
    const PostalAddress address = unpack_address(packed);
    PostalAddress street;
    street.line = address.line;
    Group& group = streets[address_key(street, true)];
    group.sighting.seen += sighting.seen;
    if (sighting.last && (!group.sighting.last || *group.sighting.last < *sighting.last))
      group.sighting.last = sighting.last;
    group.complete |= !address.zip.empty() && !address.city.empty();
    group.forms.emplace_back(address, sighting.seen);
  }
  const Group* most_seen = nullptr;
  for (const auto& [street, group] : streets)
    if (most_seen == nullptr || group.complete > most_seen->complete ||
        (group.complete == most_seen->complete && group.sighting.seen > most_seen->sighting.seen))
      most_seen = &group;
  if (most_seen == nullptr) return {};
  const Group* best = most_seen;
  for (const auto& [street, group] : streets)
    if (group.complete == most_seen->complete && group.sighting.seen * much >= most_seen->sighting.seen &&
        best->sighting.last && group.sighting.last && *group.sighting.last > *best->sighting.last)
      best = &group;
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
  const Sighting& s = best->sighting;
  const bool latest = std::all_of(streets.begin(), streets.end(), [&](const auto& street) {
    const std::optional<Day>& day = street.second.sighting.last;
    return &street.second == best || (s.last && day && *day < *s.last);
  });
  if (streets.size() > 1)
    reason = (latest ? "the latest of " : "the most frequent of ") + std::to_string(streets.size()) + " addresses; ";
  reason += s.seen == 1 ? "in one place" : "in " + std::to_string(s.seen) + " places";
  if (s.last) reason += ", last dated " + to_string(*s.last);
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

Person person_from(const Mentions& mentions, std::span<const std::uint32_t> members, const ResolveOptions& options,
                   const ContentDays& days) {
  Person p;
  std::vector<PersonName> names;
  Counts births, ssns;
  Addresses addresses;
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
      const std::string_view text = mentions.fact_text(fact);
      if (e != Element::address) {
        count(e == Element::date_of_birth ? births : ssns, text);
        continue;
      }
      auto at = addresses.find(text);
      if (at == addresses.end()) at = addresses.emplace(text, Sighting()).first;
      ++at->second.seen;
      const std::optional<Day> day = days.of(content);
      if (day && (!at->second.last || *at->second.last < *day)) at->second.last = day;
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
  p.address = choose_address(addresses, p.address_reason);
  p.roles.assign(roles.begin(), roles.end());
  if (!p.date_of_birth.empty() && !options.as_of.empty()) {
    const int age = age_on(p.date_of_birth, options.as_of);
    p.minor = age >= 0 && age < 18;
  }
  return p;
}

std::string fill_from_roster(Person& person, const Mentions& mentions, std::span<const std::uint32_t> entries,
                             const ResolveOptions& options, const ContentDays& days) {
  const Person listed = person_from(mentions, entries, options, days);
  std::string lent;
  const auto lend = [&](std::string_view what) { lent += (lent.empty() ? "" : ", ") + std::string(what); };
  // A name written without a capital is no form of address.
  const std::string name = person.name.display();
  const bool poor = person.name.given.empty() || person.name.family.empty() ||
                    std::all_of(name.begin(), name.end(), [](char c) { return is_lower(c) || !is_alpha(c); });
  if (poor && !listed.name.given.empty() && !listed.name.family.empty()) {
    if (!person.name.empty()) person.other_names.push_back(name);
    std::sort(person.other_names.begin(), person.other_names.end());
    person.name = listed.name;
    lend("name");
  }
  if (person.date_of_birth.empty() && !listed.date_of_birth.empty()) {
    person.date_of_birth = listed.date_of_birth;
    person.minor = listed.minor;
    lend("birth date");
  }
  if (person.address.empty() && !listed.address.empty()) {
    person.address = listed.address;
    person.address_reason = "from the roster, in no file";
    lend("address");
  }
  return lent;
}

}  // namespace spillmap::resolve
