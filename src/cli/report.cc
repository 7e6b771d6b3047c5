#include "report/report.h"

#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/report_data.h"
#include "cli/scope_text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
int report(Program& program, const std::string& out, const std::string& as_of_text) {
  const Settings& s = program.settings;
  if (is_inside(out, s.case_dir))
    return program.failed({ErrorKind::usage, "the report is not sealed and may not stand inside the case folder"});
  std::optional<Day> as_of;
  if (!as_of_text.empty() && !(as_of = parse_day(as_of_text)))
    return program.failed({ErrorKind::usage, "--as-of wants a day of the calendar as year-month-day, as 2026-04-29"});
  auto c = open_case(s, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const Json detail = {{"out", printable_path(out)}, {"reveal", s.reveal}};
  Status done = c->append_log("report", one_line(detail));
  if (done) done = c->commit();
  if (!done) return program.failed(done.error());
  const bool complete = is_complete(*c, program);
  auto taken = report_scope(*c);
  if (!taken) return program.failed(taken.error());
  const auto scope = apply_chosen_scope(*c, program);
  if (!scope) return program.failed(scope.error());
  auto data = report_data(*c, s.reveal, as_of);
  if (data) data->scope = std::move(*taken);
  if (data) done = write_report(*data, std::filesystem::path(out));
  const Status sealed = c->seal();
  if (!data) return program.failed(data.error());
  if (!done) return program.failed(done.error());
  if (!sealed) return program.failed(sealed.error());
  if (s.json) {
    write_json(program.out, {{"out", printable_path(out)},
                             {"people", data->people.size()},
                             {"files", data->files.size()},
                             {"reveal", s.reveal},
                             {"complete", complete},
                             {"scope", applied_json(*scope)}});
  } else if (!s.quiet) {
    program.out << shown(printable_path(out)) << ": " << count_of(data->people.size(), "person", "people") << ", "
                << count_of(data->files.size(), "item", "items") << ". Open it in a browser; it needs no network.\n";
  }
  return exit_done;
}
}  // namespace

void add_report(CLI::App& parent, Program& program) {
  CLI::App* command =
      parent.add_subcommand("report", "Write the report: one HTML file with figures, plots and the list");
  auto out = std::make_shared<std::string>();
  command->add_option("--out", *out, "The file to write")->required()->type_name("FILE");
  auto as_of = std::make_shared<std::string>();
  command->add_option("--as-of", *as_of, "Count the days left to deadlines from this day, as 'spillmap law'")
      ->type_name("DATE");
  add_case_options(*command, program);
  add_json_option(*command, program);
  add_reveal_option(*command, program);
  command->footer(
      "The file needs nothing else and fetches nothing. Without --reveal, identifiers are masked.\n\nExamples:\n"
      "  spillmap report --out report.html\n  spillmap report --case incident --out full.html --reveal\n");
  command->callback(
      [&program, out, as_of] { program.run = [&program, out, as_of] { return report(program, *out, *as_of); }; });
}

}  // namespace spillmap::cli
