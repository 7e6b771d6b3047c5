#include "law/scenario.h"

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>

#include "base/written.h"
#include "law/engine.h"
#include "law/vocabulary.h"
#include "model/us_state.h"

namespace spillmap::law {
namespace {
using Json = nlohmann::json;

struct Row {
  std::string jurisdiction, recipient, law;
  DutyStatus status = DutyStatus::required;
  std::optional<Day> due;
  DueRule rule = DueRule::none;
  std::optional<std::uint64_t> months, count;
  std::vector<std::string> states, content;
  std::optional<Day> held_until, keep_until, assess_by;
};

struct Scenario {
  std::string id;
  DataHolder holder;
  IncidentFacts facts;
  std::vector<PersonGroup> people;
  std::vector<Row> expect;
  std::optional<Day> binding_deadline;
};

// The first fault of a file is told, with its place.
class Faults {
 public:
  void add(const std::string& what) {
    if (first_.empty()) first_ = what;
  }
  const std::string& first() const { return first_; }

 private:
  std::string first_;
};

class Object {
 public:
  Object(const Json& json, std::string at, Faults& faults) : json_(json), at_(std::move(at)), faults_(faults) {
    if (!json.is_object()) faults_.add(at_ + ": is not an object");
  }
  void only(std::initializer_list<std::string_view> keys) const {
    if (!json_.is_object()) return;
    for (const auto& [key, value] : json_.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) faults_.add(at_ + ": unknown key " + key);
  }
  const Json* find(std::string_view key, bool needed = false) const {
    if (json_.is_object())
      if (const auto at = json_.find(key); at != json_.end()) return &*at;
    if (needed) faults_.add(at_ + ": lacks " + std::string(key));
    return nullptr;
  }
  std::string text(std::string_view key, bool needed = true) const {
    const Json* value = find(key, needed);
    if (value == nullptr) return {};
    if (!value->is_string()) {
      fault(key, "is not a text");
      return {};
    }
    return value->get<std::string>();
  }
  std::optional<Day> day(std::string_view key) const {
    const Json* value = find(key);
    if (value == nullptr || value->is_null()) return std::nullopt;
    const auto day = value->is_string() ? parse_day(value->get<std::string>()) : std::nullopt;
    if (!day) fault(key, "is no day of the form 2026-02-28");
    return day;
  }
  std::optional<bool> flag(std::string_view key) const {
    const Json* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_boolean()) {
      fault(key, "is neither true nor false");
      return std::nullopt;
    }
    return value->get<bool>();
  }
  std::optional<std::uint64_t> number(std::string_view key, bool needed = false) const {
    const Json* value = find(key, needed);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number_unsigned()) {
      fault(key, "is not a number");
      return std::nullopt;
    }
    return value->get<std::uint64_t>();
  }
  std::vector<std::string> texts(std::string_view key, bool needed = false) const {
    std::vector<std::string> out;
    const Json* value = find(key, needed);
    if (value == nullptr) return out;
    if (!value->is_array()) {
      fault(key, "is not a list");
      return out;
    }
    for (const Json& item : *value) {
      if (item.is_string())
        out.push_back(item.get<std::string>());
      else
        fault(key, "holds something that is not a text");
    }
    return out;
  }
  void fault(std::string_view key, const std::string& what) const {
    faults_.add(at_ + "." + std::string(key) + ": " + what);
  }

 private:
  const Json& json_;
  std::string at_;
  Faults& faults_;
};

void read_holder(const Object& o, DataHolder& holder) {
  o.only({"kind", "state", "information_broker"});
  const Json* kind = o.find("kind", true);
  if (kind != nullptr) {
    for (const Json& item : kind->is_array() ? *kind : Json::array({*kind})) {
      const auto known = item.is_string() ? holder_kind_from(item.get<std::string>()) : std::nullopt;
      if (known)
        holder.kinds.push_back(*known);
      else
        o.fault("kind", "unknown value " + item.dump());
    }
  }
  holder.state = o.text("state");
  if (!us_state_name(holder.state)) o.fault("state", "unknown state '" + holder.state + "'");
  holder.information_broker = o.flag("information_broker").value_or(false);
}

void read_incident(const Object& o, IncidentFacts& facts, Faults& faults) {
  o.only({"happened",
          "discovered",
          "determined",
          "scope_identified",
          "confirmed_and_content_ready",
          "aware",
          "review_ended",
          "letters_sent",
          "hhs_notified",
          "materiality_determined",
          "associate_discovered",
          "web_posted",
          "as_of",
          "encrypted",
          "key_taken",
          "encrypted_by_attacker",
          "harm_likely",
          "services_offered",
          "agent",
          "bad_addresses",
          "law_enforcement_hold"});
  for (std::size_t a = 0; a < anchor_count; ++a) {
    const Anchor anchor = static_cast<Anchor>(a);
    if (anchor == Anchor::ended) continue;
    if (const auto day = o.day(to_string(anchor))) facts.dates[anchor] = *day;
  }
  facts.as_of = o.day("as_of");
  facts.encrypted = o.flag("encrypted");
  facts.key_taken = o.flag("key_taken");
  facts.encrypted_by_attacker = o.flag("encrypted_by_attacker");
  facts.harm_likely = o.flag("harm_likely");
  facts.services_offered = o.flag("services_offered");
  facts.agent = o.flag("agent");
  facts.bad_addresses = o.number("bad_addresses");
  if (const Json* json = o.find("law_enforcement_hold")) {
    const Object hold(*json, "incident.law_enforcement_hold", faults);
    hold.only({"form", "requested", "until"});
    const std::string form = hold.text("form");
    if (form != "oral" && form != "written") hold.fault("form", "is neither oral nor written");
    facts.hold = LawEnforcementHold{form == "written", hold.day("requested"), hold.day("until"), {}, {}};
  }
}

PersonGroup read_group(const Object& o) {
  o.only({"count", "state", "country", "region", "capacity", "life", "elements", "flags", "encrypted",
          "taken_from_holder", "card_kind", "card_expiry", "age", "turns_18", "consented_alone",
          "representative_known"});
  PersonGroup group;
  PersonFacts& p = group.facts;
  group.count = o.number("count", true).value_or(0);
  if (group.count == 0) o.fault("count", "is not at least 1");
  const std::string state = o.text("state", false), country = o.text("country", false);
  if (state.empty() == country.empty()) o.fault("state", "needs exactly one of state, country");
  if (!state.empty()) {
    p.region = state;
    if (!us_state_name(state)) o.fault("state", "unknown state '" + state + "'");
  } else {
    p.country = country;
    p.region = o.text("region", false);
    if (country.size() != 2) o.fault("country", "is no code of two letters");
  }
  const std::string capacity = o.text("capacity"), life = o.text("life");
  if (const auto known = capacity_from(capacity))
    p.capacity = *known;
  else
    o.fault("capacity", "unknown value '" + capacity + "'");
  if (const auto known = life_from(life))
    p.life = *known;
  else
    o.fault("life", "unknown value '" + life + "'");
  for (const std::string& name : o.texts("elements", true)) {
    if (const auto element = element_from_id(name))
      p.elements.add(*element);
    else
      o.fault("elements", "unknown value '" + name + "'");
  }
  if (p.elements.empty()) o.fault("elements", "is empty");
  for (const std::string& name : o.texts("flags")) {
    bool known = false;
    for (const std::uint32_t bit :
         {flag_mental_health, flag_substance_use, flag_hiv, flag_reproductive, flag_domestic_violence})
      if (flags_to_string(bit) == name) {
        p.flags |= bit;
        known = true;
      }
    if (!known) o.fault("flags", "unknown value '" + name + "'");
  }
  p.encrypted = o.flag("encrypted");
  p.taken_from_holder = o.flag("taken_from_holder");
  p.card_expiry = o.flag("card_expiry");
  p.consented_alone = o.flag("consented_alone");
  p.representative_known = o.flag("representative_known");
  p.turns_18 = o.day("turns_18");
  if (const auto age = o.number("age"); age && *age >= 18 && p.life == Life::minor) p.life = Life::adult;
  const std::string card = o.text("card_kind", false);
  if (card == "credit" || card == "debit")
    p.card_credit = card == "credit";
  else if (!card.empty())
    o.fault("card_kind", "is neither credit nor debit");
  return group;
}

Row read_row(const Object& o, const std::string& at, Faults& faults) {
  o.only({"jurisdiction", "law", "recipient", "status", "due", "due_rule", "months", "count", "states", "dates",
          "content", "note"});
  Row row;
  row.jurisdiction = o.text("jurisdiction");
  row.recipient = o.text("recipient");
  if (!recipient_name(row.recipient)) o.fault("recipient", "unknown value '" + row.recipient + "'");
  row.law = o.text("law");
  const std::string status = o.text("status");
  if (const auto known = duty_status_from(status))
    row.status = *known;
  else
    o.fault("status", "unknown value '" + status + "'");
  row.due = o.day("due");
  if (const Json* rule = o.find("due_rule", true); rule != nullptr && !rule->is_null()) {
    const auto known = rule->is_string() ? due_rule_from(rule->get<std::string>()) : std::nullopt;
    if (known)
      row.rule = *known;
    else
      o.fault("due_rule", "unknown value " + rule->dump());
  }
  row.months = o.number("months");
  row.count = o.number("count");
  row.states = o.texts("states");
  row.content = o.texts("content");
  std::sort(row.states.begin(), row.states.end());
  if (const Json* json = o.find("dates")) {
    const Object dates(*json, at + ".dates", faults);
    dates.only({"held_until", "keep_until", "assess_by"});
    row.held_until = dates.day("held_until");
    row.keep_until = dates.day("keep_until");
    row.assess_by = dates.day("assess_by");
  }
  return row;
}

Result<Scenario> read_scenario(std::string_view file_name, std::string_view text) {
  const auto malformed = [&](const std::string& what) {
    return fail(ErrorKind::malformed, std::string(file_name) + ": " + what);
  };
  if (text.size() > 10'000'000) return malformed("is larger than 10 MB");
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return malformed("is not JSON");
  Faults faults;
  Scenario s;
  const Object top(json, "file", faults);
  top.only({"id", "title", "proves", "confidence", "holder", "incident", "people", "expect", "binding_deadline"});
  s.id = top.text("id");
  static const Json empty = Json::object();
  const auto part = [&](std::string_view key) -> const Json& {
    const Json* found = top.find(key, true);
    return found != nullptr ? *found : empty;
  };
  read_holder(Object(part("holder"), "holder", faults), s.holder);
  read_incident(Object(part("incident"), "incident", faults), s.facts, faults);
  std::size_t n = 0;
  for (const Json& group : part("people"))
    s.people.push_back(read_group(Object(group, "people[" + std::to_string(n++) + "]", faults)));
  n = 0;
  for (const Json& row : part("expect")) {
    const std::string at = "expect[" + std::to_string(n++) + "]";
    s.expect.push_back(read_row(Object(row, at, faults), at, faults));
  }
  s.binding_deadline = top.day("binding_deadline");
  if (s.people.empty()) faults.add("people: is empty");
  if (!faults.first().empty()) return malformed(faults.first());
  return s;
}

std::string describe(const std::optional<Day>& day) { return day ? to_string(*day) : "none"; }

// Recipients that are owed two things under one jurisdiction: there the law picks.
bool law_picks(const Row& row) {
  return (row.jurisdiction == "US" && row.recipient == "hhs") ||
         (row.jurisdiction == "US-NY" && row.recipient == "attorney_general");
}
bool cites(const Duty& duty, const std::string& law) {
  return duty.citation.starts_with(law) &&
         (duty.citation.size() == law.size() ||
          std::string_view(" (,;").find(duty.citation[law.size()]) != std::string_view::npos);
}

// What keeps a duty from fitting a row; empty if it fits.
std::string difference(const Row& row, const Duty& duty) {
  std::string out;
  const auto differs = [&](std::string_view what, const std::string& expected, const std::string& is) {
    out += (out.empty() ? "" : "; ") + std::string(what) + " expected " + expected + ", is " + is;
  };
  if (row.status != duty.status)
    differs("status", std::string(to_string(row.status)), std::string(to_string(duty.status)));
  if (row.due && row.due != duty.due) differs("due", to_string(*row.due), describe(duty.due));
  if (row.rule == DueRule::without_unreasonable_delay && duty.due) differs("due", "none", describe(duty.due));
  if (row.rule != DueRule::none && row.rule != duty.rule)
    differs("due_rule", std::string(to_string(row.rule)), std::string(to_string(duty.rule)));
  if (row.months && *row.months != duty.months)
    differs("months", std::to_string(*row.months), std::to_string(duty.months));
  if (row.count && *row.count != duty.count) differs("count", std::to_string(*row.count), std::to_string(duty.count));
  if (!row.states.empty() && row.states != duty.states)
    differs("states", joined(row.states, ","), joined(duty.states, ","));
  for (const auto& [name, expected, is] : {std::tuple{"held_until", row.held_until, duty.held_until},
                                           {"keep_until", row.keep_until, duty.keep_until},
                                           {"assess_by", row.assess_by, duty.assess_by}})
    if (expected && expected != is) differs(name, to_string(*expected), describe(is));
  for (const std::string& tag : row.content)
    if (!std::binary_search(duty.content.begin(), duty.content.end(), tag))
      differs("content", tag, joined(duty.content, ","));
  return out;
}

std::string check_row(const Row& row, const Assessment& a) {
  std::vector<const Duty*> duties;
  for (const Duty& d : a.duties)
    if (d.jurisdiction == row.jurisdiction && d.recipient == row.recipient && (!law_picks(row) || cites(d, row.law)))
      duties.push_back(&d);
  const std::string at = row.jurisdiction + " " + row.recipient + (law_picks(row) ? " (" + row.law + ")" : "") + ": ";
  if (row.status == DutyStatus::not_required) {
    for (const Duty* d : duties)
      if (d->status != DutyStatus::not_required)
        return at + "expected not_required, is " + std::string(to_string(d->status));
    return {};
  }
  if (duties.empty()) return at + "expected " + std::string(to_string(row.status)) + ", but there is no such duty";
  std::string first;
  for (const Duty* d : duties) {
    const std::string differs = difference(row, *d);
    if (differs.empty()) return {};
    if (first.empty()) first = differs;
  }
  return at + first;
}
}  // namespace

Result<Assessment> assess_scenario(const Rulebook& rules, std::string_view file_name, std::string_view json) {
  SPILLMAP_ASSIGN(const Scenario s, read_scenario(file_name, json));
  return assess(rules, s.holder, s.facts, std::span<const PersonGroup>(s.people));
}

Result<ScenarioResult> check_scenario(const Rulebook& rules, std::string_view file_name, std::string_view json) {
  SPILLMAP_ASSIGN(const Scenario s, read_scenario(file_name, json));
  const Assessment a = assess(rules, s.holder, s.facts, std::span<const PersonGroup>(s.people));
  ScenarioResult out{s.id, s.expect.size(), {}};
  for (const Row& row : s.expect)
    if (std::string differs = check_row(row, a); !differs.empty()) out.differences.push_back(std::move(differs));
  if (s.binding_deadline && s.binding_deadline != a.binding_deadline)
    out.differences.push_back("binding_deadline: expected " + to_string(*s.binding_deadline) + ", is " +
                              describe(a.binding_deadline));
  return out;
}

}  // namespace spillmap::law
