// One value changed in the text, and nothing else.
#include <algorithm>

#include "base/text.h"
#include "incident/fields.h"
#include "incident/incident_file.h"
#include "incident/outline.h"

namespace spillmap::incident {
namespace {
// Where a value is to stand.
struct Target {
  std::string section, key;
  std::string person;  // of a roster block
  std::string value;   // as TOML
};

tl::unexpected<Error> unknown(std::string_view key, std::span<const std::string> candidates) {
  const auto like = nearest(key, candidates);
  return fail(ErrorKind::usage,
              "there is no field " + quoted(key) +
                  (like ? "; did you mean " + quoted(*like) + "?" : "; 'spillmap incident init' writes all of them"));
}

Result<std::string> checked(const Slot& slot, std::string_view key, std::string_view text,
                            std::span<const Choice> choices, Check check) {
  const Value value = typed(slot, text);
  if (const auto mistake = assign(slot, value, choices, check))
    return fail(ErrorKind::usage, std::string(key) + ": " + *mistake);
  if (!std::holds_alternative<std::monostate>(value)) return toml_of(value_of(slot));
  const bool list =
      std::holds_alternative<std::vector<std::string>*>(slot) || std::holds_alternative<std::vector<HolderKind>*>(slot);
  return std::string(list ? "[]" : "\"\"");
}

Result<Target> roster_target(std::string_view key, std::string_view value) {
  const auto parts = split(key, '.');
  std::vector<std::string> keys;
  for (const RosterField& field : roster_fields()) {
    keys.emplace_back(field.key);
    if (parts.size() != 3 || field.key != parts[2] || field.key == "person") continue;
    RosterEntry entry;
    SPILLMAP_TRY(checked(&entry.person, key, parts[1], {}, Check::person));
    SPILLMAP_ASSIGN(std::string toml, checked(field.slot(entry), key, value, {}, field.check));
    return Target{"roster", std::string(parts[2]), std::string(parts[1]), std::move(toml)};
  }
  if (parts.size() == 3)
    if (const auto like = nearest(parts[2], keys))
      return fail(ErrorKind::usage, "there is no field " + quoted(key) + "; did you mean " +
                                        quoted("roster." + std::string(parts[1]) + "." + *like) + "?");
  return fail(ErrorKind::usage, "write roster.PERSON.FIELD, as roster.P7K2M9QX4TA.bad_address");
}

Result<Target> target_of(std::string_view key, std::string_view value, const ReadOptions& options) {
  const std::size_t dot = key.find('.');
  const std::string_view section = key.substr(0, dot);
  const std::string_view rest = dot == std::string_view::npos ? std::string_view() : key.substr(dot + 1);
  if (section == "roster") return roster_target(key, value);
  if (section == "answers" && !rest.empty()) {
    if (!std::all_of(rest.begin(), rest.end(),
                     [](char c) { return is_alnum(c) || c == '_' || c == '.' || c == '-'; }) ||
        (!options.questions.empty() &&
         std::find(options.questions.begin(), options.questions.end(), rest) == options.questions.end())) {
      const auto like = nearest(rest, options.questions);
      return fail(ErrorKind::usage,
                  "no law asks " + quoted(rest) + (like ? "; did you mean " + quoted(*like) + "?" : ""));
    }
    std::optional<bool> yes;
    SPILLMAP_ASSIGN(std::string toml, checked(&yes, key, value, {}, Check::none));
    return Target{"answers", std::string(rest), "", std::move(toml)};
  }
  if (section == "told" && !rest.empty()) {
    if (!duty_id(rest))
      return fail(ErrorKind::usage,
                  "there is no duty " + quoted(rest) + "; write its id with a point, as told.us-ny.attorney_general");
    std::optional<Day> day;
    SPILLMAP_ASSIGN(std::string toml, checked(&day, key, value, {}, Check::none));
    return Target{"told", std::string(rest), "", std::move(toml)};
  }
  if (section == "letter" && !rest.empty()) {
    const std::size_t last = rest.rfind('.');
    const std::string_view language = last == std::string_view::npos ? std::string_view() : rest.substr(0, last);
    const std::string_view part = last == std::string_view::npos ? rest : rest.substr(last + 1);
    std::vector<std::string> parts;
    for (const Choice& known : letter_parts()) parts.push_back("letter." + std::string(known.id));
    const bool sound = language.size() <= 12 &&
                       std::all_of(language.begin(), language.end(), [](char c) { return is_alnum(c) || c == '-'; });
    if (!sound || std::find(parts.begin(), parts.end(), "letter." + std::string(part)) == parts.end())
      return unknown(key, parts);
    std::string text;
    SPILLMAP_ASSIGN(std::string toml, checked(&text, key, value, {}, Check::long_text));
    return Target{language.empty() ? "letter" : "letter." + std::string(language), std::string(part), "",
                  std::move(toml)};
  }
  std::vector<std::string> known;
  for (const Field& field : fields()) {
    known.push_back(std::string(field.section) + "." + std::string(field.key));
    if (known.back() != key) continue;
    Incident scratch;
    SPILLMAP_ASSIGN(std::string toml, checked(field.slot(scratch), key, value, field.choices, field.check));
    return Target{std::string(section), std::string(rest), "", std::move(toml)};
  }
  // "discovered" alone is near "dates.discovered" to a reader, not by letters.
  for (const Field& field : fields())
    if (field.key == key)
      return fail(ErrorKind::usage, "there is no field " + quoted(key) + "; did you mean " +
                                        quoted(std::string(field.section) + "." + std::string(field.key)) + "?");
  return unknown(key, known);
}

// The section of the outline that holds the target, or its number of sections.
std::size_t section_of(const Outline& outline, std::string_view text, const Target& target) {
  for (std::size_t i = 0; i < outline.sections.size(); ++i) {
    if (outline.sections[i].name != target.section) continue;
    if (target.person.empty()) return i;
    for (const OutlineEntry& e : outline.entries)
      if (e.section == i && e.key == "person" &&
          text.substr(e.value_begin, e.value_end - e.value_begin).find(target.person) != std::string_view::npos)
        return i;
  }
  return outline.sections.size();
}

std::string changed(std::string_view text, const Target& target) {
  const Outline outline = outline_of(text);
  const std::size_t section = section_of(outline, text, target);
  std::string out(text);
  const std::string line = target.key + " = " + target.value + '\n';
  if (section == outline.sections.size()) {
    if (!out.empty() && out.back() != '\n') out += '\n';
    out +=
        target.person.empty() ? "\n[" + target.section + "]\n" : "\n[[roster]]\nperson = \"" + target.person + "\"\n";
    return out + line;
  }
  for (const OutlineEntry& e : outline.entries)
    if (e.section == section && e.key == target.key)
      return out.replace(e.value_begin, e.value_end - e.value_begin, target.value);
  const std::size_t at = outline.sections[section].last_end;
  return out.insert(at, (at > 0 && out[at - 1] != '\n' ? "\n" : "") + line);
}
}  // namespace

Result<std::string> set_values(std::string_view text, std::span<const Change> changes, const ReadOptions& options) {
  std::string out(text);
  for (const Change& change : changes) {
    SPILLMAP_ASSIGN(const Target target, target_of(trim(change.key), change.value, options));
    out = changed(out, target);
  }
  auto incident = read_incident(out, "the incident's facts", options);
  if (incident) return out;
  // A text that was wrong before is not the caller's mistake.
  const bool was_sound = read_incident(text, "", options).has_value();
  return fail(was_sound ? ErrorKind::usage : ErrorKind::malformed, incident.error().message);
}

Result<std::string> set_value(std::string_view text, std::string_view key, std::string_view value,
                              const ReadOptions& options) {
  const Change change{std::string(key), std::string(value)};
  return set_values(text, {&change, 1}, options);
}

}  // namespace spillmap::incident
