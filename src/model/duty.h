// An obligation in law that an incident gives: who must be told, of whom, by when, how, with what content, and the rule
// it comes from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/incident.h"

namespace spillmap {

enum class DutyStatus : std::uint8_t {
  required,
  not_required,         // the law was looked at, and does not ask for it: the reason says why
  met_by_other_notice,  // done by the letter that another law (HIPAA) asks for anyway
  conditional,          // on a fact that was not given: `missing` names it
  ambiguous,            // the law is open: the reason says so, and the date is the safe one
};
std::string_view to_string(DutyStatus status);
std::optional<DutyStatus> duty_status_from(std::string_view word);

// The rule where a law names no day, or beside the day.
enum class DueRule : std::uint8_t {
  none,
  without_unreasonable_delay,  // no number in the law
  before_letters,              // strictly before
  with_or_before_letters,      // not later than the letters
  same_as_individuals,         // with the letters
  after_letters,               // counted from the letters, whose day is not known
  annual_log,                  // within 60 days of the end of the year of discovery
};
std::string_view to_string(DueRule rule);  // "" for none
std::optional<DueRule> due_rule_from(std::string_view word);

enum class Confidence : std::uint8_t { low, medium, high };
std::string_view to_string(Confidence confidence);
std::optional<Confidence> confidence_from(std::string_view word);

// A fact that would change the answer, asked for by name.
struct MissingFact {
  std::string name;      // key in the incident file: "dates.scope_identified", "answers.account_usable_alone"
  std::string question;  // "Can money be moved with the account number alone?"
  auto operator<=>(const MissingFact&) const = default;
};

struct Duty {
  std::string id;            // "us-ny/individuals": stable, names it in --why
  std::string law;           // id of the law: "us-ny"
  std::string jurisdiction;  // "US", "US-NY", "EU", "CA-QC"
  std::string recipient;     // "individuals", "attorney_general", "regulator:nj_state_police"
  std::string title;         // for people: "Attorney General of New York"
  DutyStatus status = DutyStatus::not_required;

  std::optional<Day> due;  // last allowed day by the law's own number; a weekend is not moved
  DueRule rule = DueRule::none;
  std::optional<Day>
      act_by;          // the day to plan for, never later than `due`: the safe reading, or derived from another duty
  std::string anchor;  // "discovered": what the clock counts from
  std::string
      arithmetic;  // "discovered 2026-04-29 + 60 days = 2026-06-28, a Sunday; last business day before it 2026-06-26"
  std::optional<Day> held_until, keep_until, assess_by;

  std::uint64_t count = 0;           // people whom the duty counts
  std::vector<std::string> states;   // of media: the states whose media are told
  unsigned months = 0;               // of paid services
  std::string threshold;             // "more than 500 residents of the state: 520"
  std::vector<std::string> content;  // tags of what the notice must have or leave out, sorted
  std::vector<std::string> how;      // form and channel in words

  std::vector<std::string> reasons;   // in words that a lawyer can read, the deciding one first
  std::vector<MissingFact> missing;   // sorted
  std::vector<std::uint32_t> groups;  // indices into Assessment::groups: whom it is about
  std::string citation, source;       // "N.Y. Gen. Bus. Law § 899-aa(2)"; where that was read and when
  Confidence confidence = Confidence::low;
};

// What a careful holder does: a duty that may apply counts as one that does.
inline bool owed(const Duty& d) {
  return d.status == DutyStatus::required || d.status == DutyStatus::ambiguous || d.status == DutyStatus::conditional;
}

// People of whom the same is known as far as law asks: they are owed the same.
struct PersonGroup {
  PersonFacts facts;
  std::uint64_t count = 0;
};

struct Assessment {
  std::vector<PersonGroup> groups;
  std::vector<std::uint32_t> group_of;  // for each person that was given, in that order
  // All that was looked at and reaches somebody, also what is not required; in order of the day to act by (none last),
  // then id.
  std::vector<Duty> duties;
  // The day by which letters must be out to satisfy every law that reaches the people.
  std::optional<Day> binding_deadline;
  std::string binding_duty;          // its id
  std::vector<MissingFact> missing;  // of all duties, sorted, each once
  std::vector<std::string> notes;    // "12 people have no known state: no state law was applied to them"
  std::string rules_digest;          // SHA-256 over all law files, hex
};

}  // namespace spillmap
