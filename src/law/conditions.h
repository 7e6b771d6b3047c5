// Conditions that rules name in `when`: yes, no, or not known. An unknown one is asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/rules.h"
#include "model/incident.h"

namespace spillmap::law {

enum class Tri : std::uint8_t { no, unknown, yes };
Tri both(Tri a, Tri b);

struct Situation {
  const DataHolder& holder;
  const IncidentFacts& facts;
  const PersonFacts* person = nullptr;  // none: conditions of a person are not known
  ElementSet triggered;                 // what of the person's elements triggers the law
};

// Whether `name` (without '!') is a condition that needs no answer by name.
bool is_condition(std::string_view name);
// Unknown conditions add to `missing` what to ask for.
Tri holds(const Condition& condition, const Situation& situation, std::vector<MissingFact>* missing);
Tri all_hold(const std::vector<Condition>& conditions, const Situation& situation, std::vector<MissingFact>* missing);
// An answer given by name, or the question.
Tri answer(std::string_view question, const IncidentFacts& facts, std::vector<MissingFact>* missing);

}  // namespace spillmap::law
