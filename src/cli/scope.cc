#include <CLI/CLI.hpp>
#include <cmath>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/scope_text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
struct Options {
  std::string grade = "read", from, to, volume, use, files;
  std::vector<std::string> actors;
  bool altered = false, everything = false;
};

// "40GB", "1.5 GiB", "1845449"
Result<std::uint64_t> bytes_of(const std::string& text) {
  std::size_t used = 0;
  double number = 0;
  try {
    number = std::stod(text, &used);
  } catch (const std::exception&) {
    used = 0;
  }
  std::string unit = to_upper(trim(std::string_view(text).substr(used)));
  double factor = 0;
  const double step = unit.find('I') != std::string::npos ? 1024 : 1000;
  if (unit.empty() || unit == "B") factor = 1;
  for (std::size_t i = 0; i < 4; ++i) {
    const char letter = "KMGT"[i];
    if (!unit.empty() && unit[0] == letter &&
        (unit.size() == 1 || unit == std::string(1, letter) + "B" || unit == std::string(1, letter) + "IB"))
      factor = std::pow(step, static_cast<double>(i + 1));
  }
  if (used == 0 || factor == 0 || number < 0 || number * factor > 9e18)
    return fail(ErrorKind::usage,
                "--volume wants a number of bytes, as 40GB or 1845449, not '" + shortened(text, 40) + "'");
  return static_cast<std::uint64_t>(number * factor);
}

Result<scope::Question> question_of(const Options& o) {
  scope::Question q;
  if (!o.from.empty()) {
    SPILLMAP_ASSIGN(q.from, moment(o.from, "--from", false));
  }
  if (!o.to.empty()) {
    SPILLMAP_ASSIGN(q.to, moment(o.to, "--to", true));
  }
  if (q.from && q.to && *q.from > *q.to) return fail(ErrorKind::usage, "--to is before --from");
  q.actors = o.actors;
  const std::optional<Grade> grade = grade_from(o.grade);
  if (!grade || *grade == Grade::reachable)
    return fail(ErrorKind::usage, "--grade wants listed, opened, read, staged, sent or held");
  q.grade = *grade;
  q.altered = o.altered;
  if (!o.volume.empty()) {
    SPILLMAP_ASSIGN(q.volume, bytes_of(o.volume));
  }
  return q;
}

std::string grade_or_dash(std::int8_t grade) {
  return grade < 0 ? "-" : std::string(to_string(static_cast<Grade>(grade)));
}

void write_files(Program& program, const pipeline::ScopeCase& scoped, const pipeline::ScopeAnswer& answer,
                 scope::List list) {
  const scope::Verdicts& v = answer.verdicts;
  const pipeline::ScopeIndex& index = scoped.index();
  TextTable table({{"PROVEN"}, {"LIKELY"}, {"POSSIBLE"}, {"PEOPLE", 12, true}, {"FILE", 400}});
  Json rows = Json::array();
  for (std::uint32_t i = 0; i < index.items.size(); ++i) {
    if (!v.list(list)[i]) continue;
    const scope::ItemVerdict& item = v.items[i];
    const std::size_t people = index.people_of(i).size();
    const std::string path = printable_path(index.items[i].path);
    if (program.settings.json)
      rows.push_back({{"file", path},
                      {"proven", grade_or_dash(item.lower)},
                      {"likely", grade_or_dash(item.likely)},
                      {"possible", grade_or_dash(item.upper)},
                      {"altered", item.altered},
                      {"deleted", item.deleted},
                      {"people", people}});
    else
      table.add(
          {grade_or_dash(item.lower), grade_or_dash(item.likely), grade_or_dash(item.upper), grouped(people), path});
  }
  if (program.settings.json)
    write_json(program.out,
               {{"list", to_string(list)}, {"files", std::move(rows)}, {"scope", scope_json(scoped, answer)}});
  else
    table.write(program.out);
}

void write_answer(std::ostream& out, const pipeline::ScopeCase& scoped, const pipeline::ScopeAnswer& answer) {
  const ScopeWords words = scope_words(scoped, answer);
  out << "Files " << shown(question_words(answer.question)) << ":\n\n";
  TextTable table({{"LIST"}, {"FILES", 14, true}, {"PEOPLE", 14, true}, {"", 80}});
  const auto row = [&](std::string name, const pipeline::ScopeAnswer::Figures& f, std::string what) {
    table.add({std::move(name), grouped(f.files), grouped(f.people), std::move(what)});
  };
  row("lower", answer.lower, "proven");
  row("likely", answer.likely, "and what is claimed on less");
  row("upper", answer.upper, "what the evidence cannot clear");
  row("all", answer.all, "the whole case");
  table.write(out);
  out << '\n';
  TextTable grades({{"GRADE"}, {"PROVEN", 14, true}, {"LIKELY", 14, true}, {"POSSIBLE", 14, true}});
  for (int g = grade_count - 1; g >= static_cast<int>(Grade::listed); --g) {
    std::uint64_t n[3] = {};
    for (const scope::ItemVerdict& i : answer.verdicts.items) {
      n[0] += i.lower == g ? 1 : 0;
      n[1] += i.likely == g ? 1 : 0;
      n[2] += i.upper == g ? 1 : 0;
    }
    if (n[0] + n[1] + n[2] != 0)
      grades.add({std::string(to_string(static_cast<Grade>(g))), grouped(n[0]), grouped(n[1]), grouped(n[2])});
  }
  grades.write(out);
  out << '\n' << shown(words.statement) << '\n';
  if (!words.not_known.empty()) out << "\nNot known:\n";
  for (const std::string& line : words.not_known) out << "  - " << shown(line) << '\n';
}

int scope_command(Program& program, const Options& o) {
  const Settings& s = program.settings;
  const auto question = question_of(o);
  if (!question) return program.failed(question.error());
  const bool uses = !o.use.empty();
  const scope::List use = scope::list_from(o.use).value_or(scope::List::likely);
  // Written to when something is chosen, or worked out for the first time.
  auto c = open_case(s, Case::Mode::write);
  if (!c) return program.failed(c.error());
  if (o.everything) {
    Status done = pipeline::choose_scope(*c, std::nullopt);
    if (done) done = c->append_log("scope", R"({"list":"everything"})");
    if (done) done = c->seal();
    if (!done) return program.failed(done.error());
    if (s.json)
      write_json(program.out, {{"chosen", nullptr}});
    else if (!s.quiet)
      program.err << "From here on every step works on all files of the case.\n";
    return exit_done;
  }
  const bool complete = is_complete(*c, program);
  auto scoped = pipeline::ScopeCase::load(*c);
  if (!scoped) return program.failed(scoped.error());
  const auto answer = scoped->ask(*c, *question);
  if (!answer) return program.failed(answer.error());
  Status done = scoped->keep(*c);
  if (done && uses) {
    done = pipeline::choose_scope(*c, pipeline::ChosenScope{use, *question});
    const Json detail = {{"list", to_string(use)},
                         {"question", question_words(*question)},
                         {"files", answer->of(use).files},
                         {"people", answer->of(use).people}};
    if (done) done = c->append_log("scope", one_line(detail));
  }
  if (done) done = c->seal();
  if (!done) return program.failed(done.error());
  if (!o.files.empty()) {
    write_files(program, *scoped, *answer, *scope::list_from(o.files));
  } else if (s.json) {
    Json json = scope_json(*scoped, *answer);
    json["chosen"] = uses ? Json(to_string(use)) : Json(nullptr);
    json["complete"] = complete;
    write_json(program.out, json);
  } else {
    write_answer(program.out, *scoped, *answer);
  }
  if (uses && !s.quiet)
    program.err << "people, law, notify, report and export now work on the " << to_string(use) << " list.\n";
  return exit_done;
}
}  // namespace

void add_scope(CLI::App& parent, Program& program) {
  CLI::App* command =
      parent.add_subcommand("scope", "Work out which files were taken, and choose whom later steps count");
  add_case_options(*command, program);
  add_json_option(*command, program);
  auto o = std::make_shared<Options>();
  command->add_option("--grade", o->grade, "At least this far; without it read")
      ->check(CLI::IsMember({"listed", "opened", "read", "staged", "sent", "held"}));
  command->add_option("--from", o->from, "Only from this day or time on (UTC, or with +01:00)")->type_name("TIME");
  command->add_option("--to", o->to, "Only until this day or time")->type_name("TIME");
  command->add_option("--actor", o->actors, "Only by this account, id or address; may be given again")
      ->type_name("NAME");
  command->add_flag("--altered", o->altered, "Count files that were altered or deleted, too");
  command->add_option("--volume", o->volume, "No more than this left, as 40GB: how many people that can be")
      ->type_name("BYTES");
  command->add_option("--files", o->files, "List the files of a list with their grades")
      ->check(CLI::IsMember({"lower", "likely", "upper"}));
  command->add_option("--use", o->use, "Choose a list: later steps work on its files and people alone")
      ->check(CLI::IsMember({"lower", "likely", "upper"}));
  command->add_flag("--everything", o->everything, "Choose all files of the case again");
  command->footer(
      "The lower list is proven, the likely one also has what is claimed on less, the upper one is all that the "
      "evidence\n"
      "cannot clear: without a log that was complete for the whole window, that is every file. Evidence comes in with\n"
      "'spillmap evidence add'. A choice is kept in the case and worked out again whenever evidence or files "
      "change.\n\n"
      "Examples:\n"
      "  spillmap scope --from 2026-11-20 --to 2026-11-23 --actor bob\n"
      "  spillmap scope --grade sent --files likely\n"
      "  spillmap scope --from 2026-11-20 --to 2026-11-23 --use upper && spillmap people\n");
  command->callback([&program, o] { program.run = [&program, o] { return scope_command(program, *o); }; });
}

}  // namespace spillmap::cli
