// What the scope of a case says, in words and JSON: for the terminal, the report and whatever is made for the chosen
// scope. Every number in a sentence comes from the answer; what is not known is said.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/json.h"
#include "pipeline/scope_case.h"

namespace spillmap::cli {

// "2026-11-23" or "2026-11-23T15:14:38+01:00"; without a zone UTC. `end`: a day means its last moment.
Result<std::int64_t> moment(const std::string& text, std::string_view option, bool end);
// "2026-11-23 15:14:38 UTC"
std::string moment_words(std::int64_t micros);
std::string moment_words(const Instant& at, const SourceClock& clock);  // "(no time)"
// "read or more by bob between ... and ...", without the list.
std::string question_words(const scope::Question& question);
// "read", "read, staged, sent or held"
std::string grade_words(Grade grade);

struct ScopeWords {
  std::string statement;               // a few sentences that can stand in a report to an authority
  std::vector<std::string> not_known;  // one sentence each
};
ScopeWords scope_words(const pipeline::ScopeCase& scoped, const pipeline::ScopeAnswer& answer);
Json scope_json(const pipeline::ScopeCase& scoped, const pipeline::ScopeAnswer& answer);

// Applies the chosen scope to what is read through the case. Nothing chosen: nothing happens.
struct AppliedScope {
  pipeline::ChosenScope chosen;
  std::uint64_t files = 0, all_files = 0, people = 0, all_people = 0;
  std::string words;  // one sentence
};
Result<std::optional<AppliedScope>> apply_chosen_scope(Case& c);
// The same, and says so on the error stream unless --quiet.
Result<std::optional<AppliedScope>> apply_chosen_scope(Case& c, const Program& program);
// For exports: a row for each file of the case with its grades, by the chosen question or else by that for what was
// read. Empty without evidence. An old list of an earlier export goes away when there is none now.
Result<std::string> scope_csv(const Case& c);
// All that is said of one piece of evidence: what was read, matched, covered and missed.
Json evidence_json(const pipeline::ScopeCase& scoped, std::size_t entry);
Status write_scope_csv(const std::string& folder, const std::string& csv);
Json applied_json(const std::optional<AppliedScope>& applied);  // null: all files

}  // namespace spillmap::cli
