#include "law/conditions.h"

#include <algorithm>
#include <array>

#include "law/vocabulary.h"

namespace spillmap::law {
namespace {

struct Asked {
  Tri value = Tri::unknown;
  MissingFact fact;  // when unknown
};

Tri known(bool value) { return value ? Tri::yes : Tri::no; }
Asked fact(const std::optional<bool>& value, std::string name, std::string question) {
  if (value) return {known(*value), {}};
  return {Tri::unknown, {std::move(name), std::move(question)}};
}

bool is_kind(const DataHolder& holder, HolderKind kind) {
  return std::find(holder.kinds.begin(), holder.kinds.end(), kind) != holder.kinds.end();
}
bool is_hipaa(const DataHolder& holder) {
  return is_kind(holder, HolderKind::hipaa_covered_entity) || is_kind(holder, HolderKind::business_associate);
}

bool only(ElementSet set, std::initializer_list<Element> allowed) {
  ElementSet rest;
  for (const Element e : allowed) rest.add(e);
  return !set.empty() && (set.bits() & ~rest.bits()) == 0;
}

std::optional<std::uint32_t> flag_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::uint32_t>, 5> flags = {
      {{"mental_health", flag_mental_health},
       {"substance_use", flag_substance_use},
       {"hiv", flag_hiv},
       {"reproductive", flag_reproductive},
       {"domestic_violence", flag_domestic_violence}}};
  for (const auto& [word, bit] : flags)
    if (word == name) return bit;
  return std::nullopt;
}

std::optional<Asked> of_holder(std::string_view name, const Situation& s) {
  if (name == "hipaa") return Asked{known(is_hipaa(s.holder)), {}};
  if (name == "information_broker")
    return fact(s.holder.information_broker, "holder.information_broker",
                "Does the holder collect data about people in order to sell or pass it on (an information broker)?");
  if (name == "associate_involved")
    return Asked{known(is_kind(s.holder, HolderKind::business_associate) || s.facts.date(Anchor::associate_discovered)),
                 {}};
  // A business associate by itself owes the covered entity its notice; the people are told by the covered entity.
  if (name == "owes_hipaa_notice")
    return Asked{known(is_kind(s.holder, HolderKind::hipaa_covered_entity) ||
                       s.facts.date(Anchor::associate_discovered).has_value()),
                 {}};
  if (name == "dfs_covered") {
    const auto given = s.facts.answers.find("dfs_covered_entity");
    if (given != s.facts.answers.end()) return Asked{known(given->second), {}};
    if (!is_kind(s.holder, HolderKind::glba_financial)) return Asked{Tri::no, {}};
    return Asked{Tri::unknown,
                 {"answers.dfs_covered_entity",
                  question_text("dfs_covered_entity")
                      .value_or("Is the holder licensed by the New York Department of Financial Services?")}};
  }
  if (const auto kind = holder_kind_from(name)) return Asked{known(is_kind(s.holder, *kind)), {}};
  return std::nullopt;
}

std::optional<Asked> of_person(std::string_view name, const Situation& s) {
  static const PersonFacts nobody;
  const PersonFacts& p = s.person != nullptr ? *s.person : nobody;
  if (name == "card.credit")
    return fact(p.card_credit, "answers.card_is_credit", "Are the payment cards credit cards (not debit cards)?");
  if (name == "card.expiry") return Asked{known(p.card_expiry.value_or(false)), {}};
  if (name == "taken_from_holder") return Asked{known(p.taken_from_holder.value_or(true)), {}};
  if (name == "login_only") return Asked{known(only(s.triggered, {Element::credentials})), {}};
  if (name == "login_elsewhere")
    return Asked{known(only(s.triggered, {Element::credentials}) && !p.taken_from_holder.value_or(true)), {}};
  if (name == "health_elements_only")
    return Asked{known(only(s.triggered,
                            {Element::diagnosis, Element::treatment, Element::medication, Element::health_insurance})),
                 {}};
  if (name.starts_with("flag."))
    if (const auto bit = flag_of(name.substr(5))) return Asked{known((p.flags & *bit) != 0), {}};
  if (name.starts_with("region.")) return Asked{known(p.country == "US" && p.region == name.substr(7)), {}};
  if (name.starts_with("capacity."))
    if (const auto capacity = capacity_from(name.substr(9))) return Asked{known(p.capacity == *capacity), {}};
  return std::nullopt;
}

std::optional<Asked> evaluate(std::string_view name, const Situation& s) {
  if (name.starts_with("holder.")) return of_holder(name.substr(7), s);
  if (name == "services_offered")
    return fact(s.facts.services_offered, "facts.services_offered",
                "Is a service such as credit monitoring offered to the people?");
  if (name == "public_company") return Asked{known(is_kind(s.holder, HolderKind::public_company)), {}};
  if (name == "materiality_determined") {
    if (s.facts.date(Anchor::materiality_determined)) return Asked{Tri::yes, {}};
    return Asked{
        Tri::unknown,
        {"dates.materiality_determined", "On which day did the company find the incident material to investors?"}};
  }
  return of_person(name, s);
}
}  // namespace

Tri both(Tri a, Tri b) { return std::min(a, b); }

bool is_condition(std::string_view name) {
  static const DataHolder holder;
  static const IncidentFacts facts;
  return evaluate(name, {holder, facts, nullptr, {}}).has_value();
}

Tri answer(std::string_view question, const IncidentFacts& facts, std::vector<MissingFact>* missing) {
  const auto given = facts.answers.find(question);
  if (given != facts.answers.end()) return known(given->second);
  if (missing != nullptr)
    missing->push_back({"answers." + std::string(question), question_text(question).value_or(std::string(question))});
  return Tri::unknown;
}

Tri holds(const Condition& condition, const Situation& situation, std::vector<MissingFact>* missing) {
  Tri value;
  if (auto asked = evaluate(condition.name, situation)) {
    value = asked->value;
    if (value == Tri::unknown && missing != nullptr) missing->push_back(std::move(asked->fact));
  } else {
    value = answer(condition.name, situation.facts, missing);
  }
  if (condition.negated && value != Tri::unknown) value = value == Tri::yes ? Tri::no : Tri::yes;
  return value;
}

Tri all_hold(const std::vector<Condition>& conditions, const Situation& situation, std::vector<MissingFact>* missing) {
  Tri all = Tri::yes;
  std::vector<MissingFact> asked;
  for (const Condition& condition : conditions) all = both(all, holds(condition, situation, &asked));
  // Nothing is asked for what another condition has already decided.
  if (all == Tri::unknown && missing != nullptr) missing->insert(missing->end(), asked.begin(), asked.end());
  return all;
}

}  // namespace spillmap::law
