#include "pipeline/person_facts.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/us_state.h"

namespace spillmap::pipeline {
namespace {
struct Named {
  std::string_view name, code;  // name as fold() leaves it
};
// Countries whose notice laws Spillmap knows, and the ones next to the United States; by name and by code.
constexpr auto countries = std::to_array<Named>({
    {"united states", "US"},
    {"united states of america", "US"},
    {"usa", "US"},
    {"canada", "CA"},
    {"mexico", "MX"},
    {"united kingdom", "GB"},
    {"great britain", "GB"},
    {"uk", "GB"},
    {"england", "GB"},
    {"scotland", "GB"},
    {"wales", "GB"},
    {"northern ireland", "GB"},
    {"australia", "AU"},
    {"brazil", "BR"},
    {"brasil", "BR"},
    {"china", "CN"},
    {"people's republic of china", "CN"},
    {"prc", "CN"},
    {"japan", "JP"},
    {"india", "IN"},
    {"austria", "AT"},
    {"belgium", "BE"},
    {"bulgaria", "BG"},
    {"croatia", "HR"},
    {"cyprus", "CY"},
    {"czechia", "CZ"},
    {"czech republic", "CZ"},
    {"denmark", "DK"},
    {"estonia", "EE"},
    {"finland", "FI"},
    {"france", "FR"},
    {"germany", "DE"},
    {"deutschland", "DE"},
    {"greece", "GR"},
    {"hungary", "HU"},
    {"iceland", "IS"},
    {"ireland", "IE"},
    {"italy", "IT"},
    {"italia", "IT"},
    {"latvia", "LV"},
    {"liechtenstein", "LI"},
    {"lithuania", "LT"},
    {"luxembourg", "LU"},
    {"malta", "MT"},
    {"netherlands", "NL"},
    {"the netherlands", "NL"},
    {"norway", "NO"},
    {"poland", "PL"},
    {"polska", "PL"},
    {"portugal", "PT"},
    {"romania", "RO"},
    {"slovakia", "SK"},
    {"slovenia", "SI"},
    {"spain", "ES"},
    {"espana", "ES"},
    {"sweden", "SE"},
    {"switzerland", "CH"},
});
constexpr auto provinces = std::to_array<Named>({
    {"alberta", "AB"},
    {"british columbia", "BC"},
    {"manitoba", "MB"},
    {"new brunswick", "NB"},
    {"newfoundland", "NL"},
    {"newfoundland and labrador", "NL"},
    {"nova scotia", "NS"},
    {"northwest territories", "NT"},
    {"nunavut", "NU"},
    {"ontario", "ON"},
    {"prince edward island", "PE"},
    {"quebec", "QC"},
    {"saskatchewan", "SK"},
    {"yukon", "YT"},
});

template <std::size_t n>
std::string code_of(const std::array<Named, n>& list, std::string_view text) {
  std::string wanted;
  for (const char c : squeeze(fold(text.substr(0, 100))))
    if (c != '.') wanted.push_back(c);
  const std::string upper_case = to_upper(wanted);
  for (const Named& entry : list)
    if (entry.name == wanted || entry.code == upper_case) return std::string(entry.code);
  return {};
}
}  // namespace

Residence residence_of(const PostalAddress& address) {
  Residence out;
  const auto state = us_state_code(address.state);
  if (trim(address.country).empty()) {
    if (state) {
      out.region = *state;
    } else if (const std::string province = code_of(provinces, address.state); !province.empty()) {
      out = {"CA", province};
    }
    return out;
  }
  // Territories are written as countries, too.
  if (const auto territory = us_state_code(address.country);
      territory == "PR" || territory == "GU" || territory == "VI")
    return {"US", std::string(*territory)};
  out.country = code_of(countries, address.country);
  if (out.country == "US" && state) out.region = *state;
  if (out.country == "CA") out.region = code_of(provinces, address.state);
  return out;
}

PersonFacts person_facts(const Person& person, const DataHolder& holder, const RosterEntry* entry) {
  const auto is = [&](Role role) {
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
  };
  const bool health = std::any_of(holder.kinds.begin(), holder.kinds.end(), [](HolderKind kind) {
    return kind == HolderKind::hipaa_covered_entity || kind == HolderKind::business_associate ||
           kind == HolderKind::part2_program;
  });
  PersonFacts out;
  const Residence residence = residence_of(person.address);
  out.country = residence.country;
  out.region = residence.region;
  if (is(Role::client))
    out.capacity = health ? Capacity::patient : Capacity::customer;
  else if (is(Role::employee))
    out.capacity = Capacity::employee;
  if (person.deceased || (entry != nullptr && entry->deceased))
    out.life = Life::deceased;
  else if (person.minor)
    out.life = Life::minor;
  out.elements = person.elements;
  out.flags = person.flags & sensitive_flags;
  if (out.life == Life::minor) {
    if (const auto born = parse_day(person.date_of_birth)) out.turns_18 = add_years(*born, 18);
    if (!person.guardian_id.empty()) out.representative_known = true;
  }
  if (entry != nullptr) {
    if (entry->consented_alone) out.consented_alone = true;
    if (!entry->representative.empty()) out.representative_known = true;
  }
  return out;
}

Result<CasePersons> case_persons(const Case& c, const Incident& incident) {
  CasePersons out;
  // Both lists are sorted by id.
  auto entry = incident.roster.begin();
  SPILLMAP_TRY(c.for_each_person([&](const Person& person) -> Status {
    for (; entry != incident.roster.end() && entry->person < person.id; ++entry)
      out.unknown_in_roster.push_back(entry->person);
    const RosterEntry* own = nullptr;
    if (entry != incident.roster.end() && entry->person == person.id) own = &*entry++;
    if (!person.affected) return {};
    out.ids.push_back(person.id);
    out.facts.push_back(person_facts(person, incident.holder, own));
    if (own != nullptr && own->bad_address && out.facts.back().life != Life::deceased) ++out.bad_addresses;
    return {};
  }));
  for (; entry != incident.roster.end(); ++entry) out.unknown_in_roster.push_back(entry->person);
  return out;
}

IncidentFacts facts_for_law(const Incident& incident, const CasePersons& persons, Day as_of) {
  IncidentFacts out = incident.facts;
  out.as_of = as_of;
  if (!out.bad_addresses && persons.bad_addresses != 0) out.bad_addresses = persons.bad_addresses;
  return out;
}

}  // namespace spillmap::pipeline
