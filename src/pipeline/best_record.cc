#include "pipeline/best_record.h"

#include "pipeline/person_facts.h"
#include "resolve/resolve.h"

namespace spillmap::pipeline {

std::string residence_words(const Person& person) {
  if (person.address.state.empty() && person.address.country.empty()) return {};
  const Residence residence = residence_of(person.address);
  if (residence.region.empty()) return residence.country == "US" ? std::string() : residence.country;
  return residence.country + "-" + residence.region;
}

std::string mail_warning(const Person& p) {
  std::string out;
  const auto say = [&](const std::string& words) { out += (out.empty() ? "" : "; ") + words; };
  if ((p.flags & flag_domestic_violence) != 0) say("violence at home: settle a safe way first");
  if (p.deceased) say("deceased: write to the next of kin");
  if (p.minor)
    say(p.guardian_id.empty() ? "a minor whose guardian is not known"
                              : "a minor: write to the guardian " + p.guardian_id);
  if (p.address.line.empty()) {
    say("no address");
  } else {
    if (p.address.zip.empty() && (p.address.country.empty() || p.address.country == "US")) say("no ZIP");
    if (p.address.city.empty()) say("no city");
    if (p.address_reason.starts_with("that of the child")) say("the address is the child's");
    if (p.address_reason.starts_with("the most frequent of")) say("one of several addresses; it may be an old one");
  }
  return out;
}

std::string roster_words(const Person& person) {
  const auto rests_on_it = [](const Merge& merge) { return merge.reason.starts_with(roster_reason); };
  // The step that says what came from there, else the first.
  const Merge* first = nullptr;
  for (const Merge& merge : person.merges) {
    if (!rests_on_it(merge)) continue;
    if (first == nullptr || merge.reason.find(roster_lent) != std::string::npos) first = &merge;
    if (first->reason.find(roster_lent) != std::string::npos) break;
  }
  return first == nullptr ? std::string() : first->reason;
}

Result<Households> Households::load(const Case& c) {
  Households out;
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (!p.affected || p.address.line.empty()) return {};
    Home& home = out.homes_[address_key(p.address)];
    if (home.people++ == 0) home.first = p.id;
    return {};
  }));
  std::erase_if(out.homes_,
                [](const auto& home) { return home.second.people < 2 || home.second.people > most_people; });
  return out;
}

std::string Households::of(const Person& person) const {
  if (!person.affected || person.address.line.empty()) return {};
  const auto home = homes_.find(address_key(person.address));
  return home == homes_.end() ? std::string() : home->second.first;
}

}  // namespace spillmap::pipeline
