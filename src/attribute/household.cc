#include "attribute/household.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {
namespace {

constexpr std::size_t most_people = 24, most_findings = 96, most_homes = 8;
constexpr std::uint8_t surest_street = 70;  // what has no more than that is a street without its place

bool of_one_family(const PersonName& a, const PersonName& b) {
  const std::string first = fold(a.family), second = fold(b.family);
  const auto words = split(first, ' ');
  for (const std::string_view word : split(second, ' '))
    if (word.size() > 2 && std::find(words.begin(), words.end(), word) != words.end()) return true;
  return false;
}

// "12 Elm St" and "12 Elm St, Eaton, NY 13334": one begins as the other.
bool is_one_home(std::string_view a, std::string_view b) {
  const std::size_t length = std::min(a.size(), b.size());
  return length > 0 && a.substr(0, length) == b.substr(0, length);
}

bool is_private(const Mention& m) { return m.role != Role::provider && m.role != Role::author && !m.name.empty(); }

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> share_home(const std::vector<Finding>& findings,
                                                                const std::vector<Mention>& mentions,
                                                                const std::vector<std::uint32_t>& people,
                                                                bool related) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> given;
  if (people.size() < 2 || people.size() > most_people) return given;
  std::vector<std::uint32_t> owners, homes, others;
  for (const std::uint32_t p : people) {
    const Mention& m = mentions[p];
    if (!is_private(m) || m.findings.size() > most_findings) continue;
    bool at_home = false, outside = false, known = related || m.guardian_of >= 0 || m.spouse_of >= 0;
    for (const std::uint32_t i : m.findings) {
      const Finding& f = findings[i];
      if (f.element == Element::address) {
        if ((f.flags & flag_business) != 0 || f.confidence < surest_street) return given;
        at_home = true;
        homes.push_back(i);
      }
      known = known || f.element == Element::date_of_birth || f.element == Element::ssn ||
              (f.element == Element::name &&
               (f.holder == Holder::guardian || f.holder == Holder::spouse || contains_ignore_case(f.label, "adult") ||
                contains_ignore_case(f.label, "household")));
      // Who pays, or is called, can live anywhere.
      outside =
          outside || (f.element == Element::name && (f.holder == Holder::contact || f.holder == Holder::subscriber));
    }
    if (at_home && outside && !related) return given;
    if (at_home)
      owners.push_back(p);
    else if (known && !m.deceased)
      others.push_back(p);
  }
  if (homes.empty() || homes.size() > most_homes || others.empty()) return given;
  for (const std::uint32_t i : homes)
    if (!is_one_home(findings[i].normalized, findings[homes.front()].normalized)) return given;
  for (const std::uint32_t p : others)
    if (std::any_of(owners.begin(), owners.end(),
                    [&](std::uint32_t o) { return of_one_family(mentions[o].name, mentions[p].name); }))
      given.emplace_back(p, homes.front());
  return given;
}

}  // namespace spillmap::attribute
