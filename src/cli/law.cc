
#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/calendar.h"
#include "cli/command.h"
#include "cli/duties.h"
#include "cli/files.h"
#include "cli/law_book.h"
#include "cli/law_text.h"
#include "cli/scope_text.h"
#include "cli/text.h"
#include "law/scenario.h"

namespace spillmap::cli {
namespace {
constexpr std::size_t most_scenario_bytes = 4u << 20;

struct Options {
  std::string as_of, by, why, ics, rules;
  bool all = false;
  std::string jurisdiction, on, folder;  // of show and lint
  std::vector<std::string> files;        // of check
};

// Filled only from files; the built-in rules are there anyway.
Result<const law::Rulebook*> rulebook(const std::string& folder, std::optional<law::Rulebook>& own) {
  if (folder.empty()) return &law::Rulebook::built_in();
  SPILLMAP_ASSIGN(own, law::Rulebook::from_folder(folder));
  return &*own;
}

Result<std::optional<Day>> day_option(const std::string& text, std::string_view option) {
  if (text.empty()) return std::optional<Day>();
  const auto day = parse_day(text);
  if (!day)
    return fail(ErrorKind::usage, std::string(option) +
                                      " wants a day of the calendar as year-month-day, as 2026-04-29, not '" +
                                      shortened(text, 40) + "'");
  return day;
}

Status known_duty(const CaseDuties& duties, const std::string& id) {
  std::string ids;
  for (const Duty& d : duties.assessment.duties) {
    if (d.id == id) return {};
    if (is_owed(d) && ids.find(d.id) == std::string::npos) ids += (ids.empty() ? "" : ", ") + d.id;
  }
  return fail(ErrorKind::usage, "there is no duty '" + shortened(id, 60) + "' here; there are: " + ids);
}

Result<std::vector<NamedPerson>> names_of(const Case& c, const CaseDuties& duties) {
  std::vector<NamedPerson> out;
  out.reserve(duties.persons.ids.size());
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (p.affected) out.push_back({p.id, p.name.display()});
    return {};
  }));
  return out;
}

int duties_of_case(Program& program, const Options& o) {
  const Settings& s = program.settings;
  const auto as_of = day_option(o.as_of, "--as-of");
  if (!as_of) return program.failed(as_of.error());
  if (!o.ics.empty() && is_inside(o.ics, s.case_dir))
    return program.failed({ErrorKind::usage, "the calendar is not sealed and may not stand inside the case folder"});
  std::optional<law::Rulebook> own;
  const auto rules = rulebook(o.rules, own);
  if (!rules) return program.failed(rules.error());
  auto c = open_to_read(s, "law", one_line(Json({{"why", o.why}, {"reveal", true}})));
  if (!c) return program.failed(c.error());
  const auto scope = apply_chosen_scope(*c, program);
  if (!scope) return program.failed(scope.error());
  const auto duties = case_duties(*c, **rules, *as_of);
  std::vector<NamedPerson> named;
  Status done = duties ? Status() : Status(tl::unexpected(duties.error()));
  if (done && !o.why.empty()) done = known_duty(*duties, o.why);
  if (done && s.reveal && !o.why.empty()) {
    auto names = names_of(*c, *duties);
    if (names)
      named = std::move(*names);
    else
      done = tl::unexpected(names.error());
  }
  if (const Status sealed = finish_reading(*c, s); done && !sealed) done = sealed;
  if (!done) return program.failed(done.error());
  const bool complete = is_complete(*c, program);
  if (!o.ics.empty()) {
    if (const Status written = write_small_file(o.ics, calendar_of(*duties), true); !written)
      return program.failed(written.error());
    if (!s.quiet && !s.json) program.err << shown(printable_path(o.ics)) << ": the deadlines, for a calendar\n";
  }
  if (s.json) {
    Json json;
    if (o.why.empty()) {
      json = duties_json(*duties);
      json["complete"] = complete;
      json["scope"] = applied_json(*scope);
    } else {
      json = Json::array();
      for (const Duty& d : duties->assessment.duties)
        if (d.id == o.why) json.push_back(duty_json(d, *duties));
      if (s.reveal) {
        for (std::size_t k = 0, i = 0; i < duties->assessment.duties.size(); ++i) {
          const Duty& d = duties->assessment.duties[i];
          if (d.id != o.why) continue;
          Json people = Json::array();
          for (std::size_t p = 0; p < named.size(); ++p)
            if (std::binary_search(d.groups.begin(), d.groups.end(), duties->assessment.group_of[p]))
              people.push_back({{"person_id", named[p].id}, {"display_name", named[p].name}});
          json[k++]["people"] = people;
        }
      }
    }
    write_json(program.out, json);
    return exit_done;
  }
  if (o.why.empty())
    write_duties(program.out, *duties,
                 {.by_recipient = o.by == "recipient", .all = o.all, .colour = is_terminal(program)});
  else
    write_why(program.out, *duties, o.why, named);
  return exit_done;
}

int show_law(Program& program, const Options& o) {
  const auto on = day_option(o.on, "--on");
  if (!on) return program.failed(on.error());
  std::optional<law::Rulebook> own;
  const auto rules = rulebook(o.rules, own);
  if (!rules) return program.failed(rules.error());
  const auto laws = laws_named(**rules, o.jurisdiction);
  if (laws.empty())
    return program.failed({ErrorKind::usage, "there is no law of '" + shortened(o.jurisdiction, 40) +
                                                 "' here; 'spillmap law list' names them"});
  const Day day = on->value_or(today());
  if (program.settings.json) {
    Json list = Json::array();
    for (const law::Law* law : laws) list.push_back(law_json(*law, day));
    write_json(program.out, list);
    return exit_done;
  }
  for (std::size_t i = 0; i < laws.size(); ++i) {
    if (i != 0) program.out << '\n';
    write_law(program.out, *laws[i], day);
  }
  program.out << "\nResearch, not legal advice.\n";
  return exit_done;
}

int list_laws(Program& program, const Options& o) {
  std::optional<law::Rulebook> own;
  const auto rules = rulebook(o.rules, own);
  if (!rules) return program.failed(rules.error());
  if (program.settings.json)
    write_json(program.out, law_list_json(**rules));
  else
    write_law_list(program.out, **rules);
  return exit_done;
}

int lint(Program& program, const Options& o) {
  std::optional<law::Rulebook> own;
  const auto rules = rulebook(o.folder, own);
  if (!rules) return program.failed(rules.error());
  program.out << count_of((*rules)->laws().size(), "law", "laws") << ", no mistake found\n";
  return exit_done;
}

int check(Program& program, const Options& o) {
  std::optional<law::Rulebook> own;
  const auto rules = rulebook(o.rules, own);
  if (!rules) return program.failed(rules.error());
  std::uint64_t passed = 0, failed = 0;
  for (const std::string& file : o.files) {
    const std::string name = shown(printable_path(file));
    const auto text = read_small_file(file, most_scenario_bytes);
    std::vector<std::string> lines;
    if (!text) {
      lines.push_back(text.error().message);
    } else if (const auto result = law::check_scenario(**rules, file, *text)) {
      lines = result->differences;
    } else {
      lines.push_back(result.error().message);
    }
    for (const std::string& line : lines) program.out << name << ": " << shown(line) << '\n';
    ++(lines.empty() ? passed : failed);
  }
  program.out << passed << " passed, " << failed << " failed\n";
  return failed == 0 ? exit_done : exit_failed;
}

void add_rules_option(CLI::App& command, const std::shared_ptr<Options>& o) {
  command.add_option("--rules", o->rules, "Use the law files below this folder instead of the built-in ones")
      ->type_name("DIR");
}
}  // namespace

void add_law(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("law", "Work out who must be told, by when, and by which law");
  auto o = std::make_shared<Options>();
  command->require_subcommand(0, 1);
  add_case_options(*command, program);
  command->add_option("--as-of", o->as_of, "Count the days left from this day; without it from dates.as_of, or today")
      ->type_name("DATE");
  command->add_option("--by", o->by, "Sort the duties by whom is told")->check(CLI::IsMember({"day", "recipient"}));
  command->add_option("--why", o->why, "Explain one duty: days, threshold, reasons, source, people")->type_name("DUTY");
  command->add_option("--ics", o->ics, "Write the deadlines as a calendar file, too")->type_name("FILE");
  command->add_flag("--all", o->all, "List what was looked at and is not required, too");
  add_rules_option(*command, o);
  add_json_option(*command, program);
  command->add_flag("--reveal", program.settings.reveal,
                    "With --why: name the people; the case's log keeps that you did");
  command->footer(
      "It needs the facts of the incident ('spillmap incident --help') and says which ones it misses where they would\n"
      "change an answer. BY is the day to act by: the law's own, or an earlier one that is safe. Research, not legal\n"
      "advice.\n\nExamples:\n"
      "  spillmap law\n  spillmap law --by recipient --as-of 2026-06-01\n  spillmap law --why us-ny/individuals\n"
      "  spillmap law --ics deadlines.ics\n  spillmap law show NY --on 2025-03-21\n");
  command->callback([&program, o, command] {
    if (command->get_subcommands().empty()) program.run = [&program, o] { return duties_of_case(program, *o); };
  });

  CLI::App* show = command->add_subcommand("show", "Print a law as it stood on a day");
  show->add_option("jurisdiction", o->jurisdiction, "A state, country or law: NY, EU, us-hipaa")
      ->required()
      ->type_name("JURISDICTION");
  show->add_option("--on", o->on, "The day; without it today")->type_name("DATE");
  add_rules_option(*show, o);
  add_json_option(*show, program);
  show->callback([&program, o] { program.run = [&program, o] { return show_law(program, *o); }; });

  CLI::App* list = command->add_subcommand("list", "List the laws");
  add_rules_option(*list, o);
  add_json_option(*list, program);
  list->callback([&program, o] { program.run = [&program, o] { return list_laws(program, *o); }; });

  CLI::App* lint_command = command->add_subcommand("lint", "Check law files: citations, sources, dates, words");
  lint_command->add_option("folder", o->folder, "Where they are; without it the built-in ones")->type_name("DIR");
  lint_command->callback([&program, o] { program.run = [&program, o] { return lint(program, *o); }; });

  CLI::App* check_command = command->add_subcommand("check", "Compare scenarios with what the laws give");
  check_command->add_option("files", o->files, "Scenarios: facts, people and expected duties, in JSON")
      ->required()
      ->type_name("FILE");
  add_rules_option(*check_command, o);
  check_command->callback([&program, o] { program.run = [&program, o] { return check(program, *o); }; });
}

}  // namespace spillmap::cli
