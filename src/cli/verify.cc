#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
int verify(Program& program) {
  auto key = find_key(program.settings, false);
  if (!key) return program.failed(key.error());
  const auto report = Case::verify(program.settings.case_dir, std::move(*key));
  if (!report) return program.failed(report.error());
  const char* state = report->altered ? "altered" : report->unsealed ? "unsealed" : "sealed";
  if (program.settings.json) {
    write_json(program.out, {{"state", state},
                             {"rows_checked", report->rows_checked},
                             {"log_entries", report->log_entries},
                             {"files_checked", report->files_checked},
                             {"problems", report->problems}});
  } else {
    for (const std::string& problem : report->problems) program.out << shown(problem) << '\n';
    if (report->problems.empty()) {
      program.out << "The case is as it was sealed: " << count_of(report->files_checked, "file", "files") << ", "
                  << count_of(report->rows_checked, "row", "rows") << " and "
                  << count_of(report->log_entries, "log entry", "log entries") << " hold.\n";
    } else if (!report->altered) {
      program.out << "Nothing shows that somebody altered it. Run the last command again: it goes on where it stopped, "
                     "and seals the case.\n";
    } else {
      program.out << "THE CASE WAS ALTERED. Do not rely on it; keep this folder as evidence and scan again into a new "
                     "one.\n";
    }
  }
  return report->problems.empty() ? exit_done : exit_failed;
}
}  // namespace

void add_verify(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("verify", "Check that nobody altered the case");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Checks every byte of the folder against the seal, every row, and the chain of the log. A case that was\n"
      "interrupted is told from one that was altered. Exit status 1 when anything does not hold.\n\nExample:\n"
      "  spillmap verify --case incident\n");
  command->callback([&program] { program.run = [&program] { return verify(program); }; });
}

}  // namespace spillmap::cli
