// What law asks for the people of a case: the facts of the incident, the persons and the rules brought together, once
// for the table, the calendar, the report and the letters.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/incident_facts.h"
#include "law/engine.h"
#include "pipeline/person_facts.h"

namespace spillmap::cli {

struct CaseDuties {
  Incident incident;
  IncidentFacts facts;  // as the engine got them; as_of is always there
  Day as_of{};
  bool as_of_is_today = false;
  pipeline::CasePersons persons;
  Assessment assessment;
};

// `as_of`: the day of the question; else dates.as_of of the facts, else today. Errors, each saying what to do: no facts
// yet, nobody affected, a day of the question on which something was not known yet.
Result<CaseDuties> case_duties(const Case& c, const law::Rulebook& rules, std::optional<Day> as_of);
// The same for persons and facts that are at hand.
Result<CaseDuties> duties_of(Incident incident, pipeline::CasePersons persons, const law::Rulebook& rules, Day as_of,
                             bool as_of_is_today);

Day today();

bool is_owed(const Duty& duty);  // required, ambiguous or conditional
// "the people themselves, New York": letters of several laws go to the same people.
std::string who_is_told(const Duty& duty);
// The day to act by: the safe one, never later than the law's own.
std::optional<Day> day_of(const Duty& duty);
// The day on which the facts say that it was done, if that day is not after `as_of`: letters, HHS, the notice on the
// web.
std::optional<Day> done_on(const Duty& duty, const CaseDuties& duties);
int days_between(Day from, Day to);
// "3 days left", "today", "OVERDUE by 3 days", "done", "done 3 days late"; "" without a day.
std::string left_words(const Duty& duty, const CaseDuties& duties);
// What the law itself says of the day: a date, or "without unreasonable delay".
std::string law_says(const Duty& duty);
// "Letters must be out by Friday, May 29, 2026: 12 days left", and the duty that it comes from.
std::string binding_words(const CaseDuties& duties);

}  // namespace spillmap::cli
