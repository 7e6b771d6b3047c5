// Persons of a case as law looks at them, with what the incident's roster adds to what the files say.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "model/incident.h"
#include "model/person.h"

namespace spillmap::pipeline {

struct Residence {
  std::string country = "US";  // ISO 3166; "" for a country that is not known here
  std::string region;          // two letters of a state or a Canadian province, else empty
  bool operator==(const Residence&) const = default;
};
// Where the address lies: "N.Y.", "New York" and "NY" are one state, "Québec" is QC of CA. No country is taken for the
// United States, unless the state is a province of Canada.
Residence residence_of(const PostalAddress& address);

// Staff who are nobody's client are employees. Clients are patients of a holder under HIPAA or 42 CFR Part 2, else
// customers. Everybody else (guardians, relatives, people who are only named) is `other`. A death that the roster tells
// counts, and so does a representative that it names. `turns_18` is given for minors alone.
PersonFacts person_facts(const Person& person, const DataHolder& holder, const RosterEntry* entry);

struct CasePersons {
  std::vector<std::string> ids;                // of the affected people, sorted
  std::vector<PersonFacts> facts;              // in the same order
  std::vector<std::string> unknown_in_roster;  // ids of the roster that are nobody's in the case
  std::uint64_t bad_addresses = 0;             // living people whose address the roster calls bad
};
Result<CasePersons> case_persons(const Case& c, const Incident& incident);

// The incident's facts as the engine takes them: the number of bad addresses comes from the roster where none was
// given, and `as_of` is the day of the question.
IncidentFacts facts_for_law(const Incident& incident, const CasePersons& persons, Day as_of);

}  // namespace spillmap::pipeline
