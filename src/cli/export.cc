#include "pipeline/export.h"

#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/scope_text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
struct Options {
  std::string out;
  pipeline::ExportOptions what;
};

int export_lists(Program& program, Options& o) {
  o.what.reveal = program.settings.reveal;
  if (is_inside(o.out, program.settings.case_dir))
    return program.failed({ErrorKind::usage, "the lists are not sealed and may not stand inside the case folder"});
  // Written down in the log whether masked or not: who had the list matters later.
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const Json detail = {{"out", printable_path(o.out)}, {"reveal", o.what.reveal}, {"all_persons", o.what.all_persons}};
  Status logged = c->append_log("export", one_line(detail));
  if (logged) logged = c->commit();
  if (!logged) return program.failed(logged.error());
  const bool complete = is_complete(*c, program);
  const auto grades = scope_csv(*c);
  if (!grades) return program.failed(grades.error());
  const auto scope = apply_chosen_scope(*c, program);
  if (!scope) return program.failed(scope.error());
  auto counts = pipeline::export_case(*c, o.out, o.what);
  if (const Status written = counts ? write_scope_csv(o.out, *grades) : Status(); !written)
    counts = tl::unexpected(written.error());
  const Status sealed = c->seal();
  if (!counts) return program.failed(counts.error());
  if (!sealed) return program.failed(sealed.error());
  if (program.settings.json) {
    write_json(program.out, {{"out", printable_path(o.out)},
                             {"people", counts->people},
                             {"findings", counts->findings},
                             {"files", counts->files},
                             {"unread", counts->unread},
                             {"reveal", o.what.reveal},
                             {"complete", complete},
                             {"scope", applied_json(*scope)}});
  } else if (!program.settings.quiet) {
    program.out << shown(printable_path(o.out)) << ": " << count_of(counts->people, "person", "people") << ", "
                << count_of(counts->findings, "finding", "findings") << ", " << count_of(counts->files, "item", "items")
                << " (" << grouped(counts->unread) << " not fully read)\n";
    if (!o.what.reveal) program.out << "Identifiers are masked; --reveal writes them in full.\n";
  }
  return exit_done;
}
}  // namespace

void add_export(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("export", "Write the lists of people, findings and files as CSV");
  auto o = std::make_shared<Options>();
  command->add_option("--out", o->out, "Folder for people.csv, findings.csv and files.csv; made if missing")
      ->required()
      ->type_name("DIR");
  add_case_options(*command, program);
  add_json_option(*command, program);
  add_reveal_option(*command, program);
  command->add_flag("--all-persons", o->what.all_persons,
                    "Also people who are named but not affected, with a column that says so");
  command->add_flag("--safe-for-spreadsheets", o->what.safe_for_spreadsheets,
                    "Put an apostrophe before cells that a spreadsheet would run as a formula");
  command->footer(
      "UTF-8 CSV with a header, quoted as RFC 4180 says; the same case gives the same bytes. Without --reveal, "
      "numbers\n"
      "keep their last four characters and birth dates their year. Values come from the files as they are: before you\n"
      "open a list in a spreadsheet, use --safe-for-spreadsheets, because a cell that begins with = + - or @ can run "
      "as a\n"
      "formula. For programs leave it off: values then are exact.\n\nExamples:\n  spillmap export --out lists\n"
      "  spillmap export --case incident --out mailing --reveal\n\n"
      "With evidence in the case there is a scope.csv, too: how far each file got away, by what the evidence says. "
      "When a\n"
      "scope was chosen ('spillmap scope --use'), the other lists hold its files and people alone.\n");
  command->callback([&program, o] { program.run = [&program, o] { return export_lists(program, *o); }; });
}

}  // namespace spillmap::cli
