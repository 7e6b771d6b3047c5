#include <CLI/CLI.hpp>
#include <filesystem>
#include <map>

#include "base/text.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/incident_facts.h"
#include "cli/json.h"
#include "cli/text.h"
#include "incident/incident_file.h"
#include "law/vocabulary.h"
#include "pipeline/person_facts.h"

namespace spillmap::cli {
namespace {
constexpr const char* text_name = "incident";
constexpr const char* folder_name = "incident.folder";

struct Options {
  std::string file;
  bool force = false;
  std::vector<std::string> words;  // KEY VALUE KEY VALUE …
};

// Which fields two texts differ in; all of the new one when the old one cannot be read.
std::vector<std::string> changed_fields(const std::string& before, const Incident& after) {
  std::map<std::string, std::string> old;
  if (const auto incident = incident::read_incident(before, "", incident_options()))
    for (const auto& fact : incident::facts_of(*incident)) old[fact.key] = incident::shown_value(fact.value);
  std::vector<std::string> out;
  for (const auto& fact : incident::facts_of(after)) {
    const auto at = old.find(fact.key);
    if (at == old.end() || at->second != incident::shown_value(fact.value)) out.push_back(fact.key);
    if (at != old.end()) old.erase(at);
  }
  for (const auto& [key, value] : old) out.push_back(key);
  std::sort(out.begin(), out.end());
  return out;
}

Status store(Case& c, const std::string& text, const Json& log) {
  SPILLMAP_TRY(c.put_value(text_name, text));
  SPILLMAP_TRY(c.append_log("incident", one_line(log)));
  SPILLMAP_TRY(c.commit());
  return c.seal();
}

// People of the roster whom the case does not know are told, not refused: another scan may find them.
Status tell_unknown_people(const Case& c, const Incident& incident, Program& program) {
  SPILLMAP_ASSIGN(const pipeline::CasePersons persons, pipeline::case_persons(c, incident));
  for (std::size_t i = 0; i < persons.unknown_in_roster.size(); ++i) {
    if (i == 10) {
      program.err << "  and " << persons.unknown_in_roster.size() - i << " more\n";
      break;
    }
    program.err << "roster." << shown(persons.unknown_in_roster[i]) << ": the case knows no such person\n";
  }
  return {};
}

int init(Program& program, const Options& o) {
  if (!o.file.empty()) {
    if (is_inside(o.file, program.settings.case_dir))
      return program.failed({ErrorKind::usage, "the file may not stand inside the case folder"});
    if (const Status written = write_small_file(o.file, incident::template_text(), o.force); !written)
      return program.failed(written.error());
    if (!program.settings.quiet)
      program.out << shown(printable_path(o.file)) << ": fill it in, then: spillmap incident load "
                  << shown(printable_path(o.file)) << '\n';
    return exit_done;
  }
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const auto before = stored_incident_text(*c);
  if (!before) return program.failed(before.error());
  if (*before && !o.force)
    return program.failed({ErrorKind::usage,
                           "the case has facts of the incident already; --force empties them, "
                           "'spillmap incident set' changes one"});
  if (const Status done = store(*c, incident::template_text(), {{"act", "init"}}); !done)
    return program.failed(done.error());
  if (!program.settings.quiet)
    program.out << "The case has a sheet of facts now, all of them empty. Fill in one by one:\n"
                   "  spillmap incident set dates.discovered 2026-04-29\n"
                   "or all at once: spillmap incident init --file incident.toml\n";
  return exit_done;
}

int load(Program& program, const std::string& file) {
  const auto text = read_small_file(file, incident::most_bytes);
  if (!text) return program.failed(text.error());
  const auto incident = incident::read_incident(*text, file, incident_options());
  if (!incident) return program.failed(incident.error());
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const auto before = stored_incident_text(*c);
  if (!before) return program.failed(before.error());
  const std::vector<std::string> changed = changed_fields(before->value_or(""), *incident);
  std::error_code error;
  const std::string folder = std::filesystem::absolute(file, error).parent_path().string();
  Status done = c->put_value(folder_name, folder);
  if (done) done = store(*c, *text, {{"act", "load"}, {"file", printable_path(file)}, {"changed", changed}});
  if (done) done = tell_unknown_people(*c, *incident, program);
  if (!done) return program.failed(done.error());
  if (!program.settings.quiet)
    program.out << shown(printable_path(file)) << ": "
                << count_of(incident::facts_of(*incident).size(), "fact", "facts") << ", "
                << count_of(changed.size(), "change", "changes")
                << ". Kept sealed in the case; the file is not needed any more. Next: spillmap law\n";
  return exit_done;
}

int set(Program& program, const Options& o) {
  if (o.words.empty() && !o.file.empty()) return load(program, o.file);
  if (o.words.empty() || o.words.size() % 2 != 0 || !o.file.empty())
    return program.failed({ErrorKind::usage,
                           "give a key and a value, as: spillmap incident set dates.discovered "
                           "2026-04-29; or --file FILE alone"});
  std::vector<incident::Change> changes;
  for (std::size_t i = 0; i < o.words.size(); i += 2) changes.push_back({o.words[i], o.words[i + 1]});
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const auto before = stored_incident_text(*c);
  if (!before) return program.failed(before.error());
  const std::string old = before->value_or(incident::template_text());
  const auto text = incident::set_values(old, changes, incident_options());
  if (!text) return program.failed(text.error());
  const auto incident = incident::read_incident(*text, "", incident_options());
  if (!incident) return program.failed(incident.error());
  // Who said what, and when, counts later; what the letters say and where people may be reached, stays out.
  Json values = Json::object();
  for (const incident::Change& change : changes) {
    const bool own = change.key.starts_with("roster.") || change.key.starts_with("letter.");
    values[change.key] = own ? Json() : Json(change.value);
  }
  Status done = store(*c, *text, {{"act", "set"}, {"values", values}});
  if (done) done = tell_unknown_people(*c, *incident, program);
  if (!done) return program.failed(done.error());
  if (!program.settings.quiet)
    for (const incident::Change& change : changes)
      program.out << shown(change.key) << " = " << (change.value.empty() ? "(not known)" : shown(change.value)) << '\n';
  return exit_done;
}

Json json_of(const incident::Value& value) {
  if (const auto* b = std::get_if<bool>(&value)) return *b;
  if (const auto* n = std::get_if<std::int64_t>(&value)) return *n;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return *list;
  return incident::shown_value(value);
}

int show(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const auto stored = stored_incident(*c);
  if (!stored) return program.failed(stored.error());
  if (!program.settings.json) {
    // As it was given, so that it can be edited and loaded again; nothing in it may steer the terminal.
    for (const std::string_view line : split(stored->text, '\n')) {
      if (line.data() + line.size() == stored->text.data() + stored->text.size() && line.empty()) break;
      for (std::size_t i = 0; const std::string_view part : split(line, '\t'))
        program.out << (i++ == 0 ? "" : "\t") << shown(part);
      program.out << '\n';
    }
    return exit_done;
  }
  Json out = Json::object();
  Json roster = Json::array();
  for (const auto& fact : incident::facts_of(stored->incident)) {
    const std::size_t dot = fact.key.find('.');
    const std::string section = fact.key.substr(0, dot), rest = fact.key.substr(dot + 1);
    if (section != "roster") {
      out[section][rest] = json_of(fact.value);
      continue;
    }
    const std::size_t second = rest.find('.');
    const std::string person = rest.substr(0, second);
    if (roster.empty() || roster.back()["person"] != person) roster.push_back({{"person", person}});
    roster.back()[rest.substr(second + 1)] = json_of(fact.value);
  }
  if (!roster.empty()) out["roster"] = roster;
  write_json(program.out, out);
  return exit_done;
}
}  // namespace

incident::ReadOptions incident_options() { return {law::question_names()}; }

Result<std::optional<std::string>> stored_incident_text(const Case& c) { return c.value(text_name); }

Result<StoredIncident> stored_incident(const Case& c) {
  SPILLMAP_ASSIGN(std::optional<std::string> text, c.value(text_name));
  if (!text)
    return fail(
        ErrorKind::usage,
        "the case has no facts of the incident yet: write a file to fill in with 'spillmap incident init "
        "--file incident.toml' and load it with 'spillmap incident load incident.toml', or begin with 'spillmap "
        "incident set dates.discovered 2026-04-29'");
  StoredIncident out;
  SPILLMAP_ASSIGN(out.incident, incident::read_incident(*text, "the incident's facts", incident_options()));
  SPILLMAP_ASSIGN(const std::optional<std::string> folder, c.value(folder_name));
  out.text = std::move(*text);
  out.folder = folder.value_or("");
  return out;
}

void add_incident(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("incident", "Say what happened: the facts that law and letters need");
  command->require_subcommand(1);
  command->footer(
      "The facts are kept sealed in the case, and every change of them is in the case's log. What is not known stays\n"
      "empty; 'spillmap law' asks for it where it would change an answer.\n\nExamples:\n"
      "  spillmap incident init --file incident.toml\n  spillmap incident load incident.toml\n"
      "  spillmap incident set dates.discovered 2026-04-29\n  spillmap incident show\n");
  auto o = std::make_shared<Options>();

  CLI::App* init_command = command->add_subcommand("init", "Write the sheet of facts, with an explanation of each");
  init_command->add_option("--file", o->file, "Write it here, to be filled in; without it, into the case")
      ->type_name("FILE");
  init_command->add_flag("--force", o->force, "Even if it is there already: what stands in it is lost");
  add_case_options(*init_command, program);
  init_command->callback([&program, o] { program.run = [&program, o] { return init(program, *o); }; });

  CLI::App* load_command = command->add_subcommand("load", "Check a filled-in sheet and keep it sealed in the case");
  load_command->add_option("file", o->file, "The sheet")->required()->type_name("FILE");
  add_case_options(*load_command, program);
  load_command->footer(
      "All mistakes are told, each with its line and what to do; then nothing is kept. Facts that were there before\n"
      "are replaced as a whole.\n\nExample:\n  spillmap incident load incident.toml\n");
  load_command->callback([&program, o] { program.run = [&program, o] { return load(program, o->file); }; });

  CLI::App* set_command = command->add_subcommand("set", "Change single facts");
  set_command->add_option("words", o->words, "A fact and what it is to be, or several such pairs")
      ->type_name("KEY VALUE");
  set_command->add_option("--file", o->file, "All facts from this sheet, as 'incident load'")->type_name("FILE");
  add_case_options(*set_command, program);
  set_command->footer(
      "Keys are section.field, as in the sheet. An empty value takes the fact away. Several pairs are checked\n"
      "together: for days that only hold in their order.\n\nExamples:\n"
      "  spillmap incident set dates.discovered 2026-04-29\n"
      "  spillmap incident set holder.kinds 'hipaa_covered_entity; part2_program'\n"
      "  spillmap incident set answers.account_usable_alone no\n"
      "  spillmap incident set roster.P7K2M9QX4TA.mail_to 'PO Box 7; Albany, NY 12203'\n");
  set_command->callback([&program, o] { program.run = [&program, o] { return set(program, *o); }; });

  CLI::App* show_command = command->add_subcommand("show", "Print the facts as they are kept");
  add_case_options(*show_command, program);
  add_json_option(*show_command, program);
  show_command->footer(
      "What is printed can be edited and loaded again.\n\nExample:\n  spillmap incident show >incident.toml\n");
  show_command->callback([&program] { program.run = [&program] { return show(program); }; });
}

}  // namespace spillmap::cli
