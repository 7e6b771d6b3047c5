// The incident file: what the people who handle an incident know of it, as one commented TOML text that somebody with
// no training can fill in. Every value may stand between quotes, and "" means "not known", which is never the same as
// "no".
//
//   std::string text = template_text();                                // to be filled in
//   SPILLMAP_ASSIGN(text, set_value(text, "dates.discovered", "2026-04-29"));  // comments stay
//   SPILLMAP_ASSIGN(const Incident incident, read_incident(text, "incident.toml"));
//
// Errors are of kind `malformed` and name all that is wrong, not the first only: a first line, then one line a mistake
// with its line in the file, the field and what to do. No clock is read, and no file: the caller does both. Threads:
// free.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "model/incident.h"

namespace spillmap::incident {

// A file may not be longer than this many bytes.
inline constexpr std::size_t most_bytes = 4u << 20;

struct ReadOptions {
  // The names under which laws ask questions. Other names under [answers] are mistakes; with an empty list, none is.
  std::vector<std::string> questions;
};

// The file to fill in: every field with a comment, all of them empty. Reading it gives an empty Incident.
std::string template_text();

// Reads and checks. A file that breaks a rule gives no Incident at all. What is checked besides the form: days that do
// not exist or cannot follow each other (letters before the discovery, a discovery before the incident), days after
// `dates.as_of` of what cannot be known before it happens, unknown keys (with the nearest known one), kinds and states.
// Words of [letter.es] come out under "what_happened.es", those of [letter] under "what_happened".
Result<Incident> read_incident(std::string_view text, std::string_view file_name, const ReadOptions& options = {});

// The same text with one value changed; comments, order and all other bytes stay. `key` is "section.field"
// ("facts.encrypted"), "answers.NAME", "letter.es.what_happened" or "roster.PERSON.field"; what is not there yet is
// added. `value` is as people write it: 2026-04-29, yes, free text; lists (kinds, lines of an address) are separated by
// ';'; "" takes the value away. The result is read and checked as a whole. An unknown key or an impossible value is an
// error of kind `usage`, a text that was wrong before is `malformed`.
Result<std::string> set_value(std::string_view text, std::string_view key, std::string_view value,
                              const ReadOptions& options = {});

// Several changes at once, for what only holds together: a request of the police and its day, two days in their order.
struct Change {
  std::string key, value;
};
Result<std::string> set_values(std::string_view text, std::span<const Change> changes, const ReadOptions& options = {});

// The template, filled in.
std::string write_incident(const Incident& incident);

// That nothing is known on `as_of` that happened later. read_incident checks it for the `dates.as_of` of the file.
Status check_as_of(const Incident& incident, Day as_of);

// A value as it stands in the file. `monostate`: "" or nothing.
using Value = std::variant<std::monostate, std::string, std::vector<std::string>, bool, std::int64_t, Day>;
std::string shown_value(const Value& value);  // as set_values takes it: "yes", "2026-04-29", "one line; another"

// What an incident says, in the order of the file; `key` is as for set_values. What is not known is left out.
struct Fact {
  std::string key;
  Value value;
};
std::vector<Fact> facts_of(const Incident& incident);

}  // namespace spillmap::incident
