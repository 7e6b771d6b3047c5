#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"
#include "notify/pack.h"

namespace spillmap::cli {
namespace {
int verify_papers(Program& program, const std::string& folder, const std::string& key) {
  const auto report = notify::verify_pack(folder, key);
  if (!report) return program.failed(report.error());
  if (program.settings.json) {
    Json facts = Json::object();
    for (const auto& [name, value] : report->facts) facts[name] = value;
    write_json(program.out, {{"state", report->problems.empty() ? "sealed" : "altered"},
                             {"key", report->key},
                             {"files", report->files},
                             {"bytes", report->bytes},
                             {"facts", facts},
                             {"problems", report->problems}});
    return report->problems.empty() ? exit_done : exit_failed;
  }
  for (const std::string& problem : report->problems) program.out << shown(problem) << '\n';
  if (!report->problems.empty()) {
    program.out << "THE PACK IS NOT AS IT WAS SIGNED.\n";
    return exit_failed;
  }
  program.out << "The pack is as it was signed: " << count_of(report->files, "file", "files") << ", "
              << size_of(report->bytes) << ".\n";
  for (const auto& [name, value] : report->facts) program.out << "  " << shown(name) << ": " << shown(value) << '\n';
  program.out << "Signed with the key " << report->key
              << (key.empty() ? "; ask whoever made it whether that is theirs.\n" : ", as expected.\n");
  return exit_done;
}

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
  CLI::App* command = parent.add_subcommand("verify", "Check that nobody altered the case, or an evidence pack");
  auto pack = std::make_shared<std::string>();
  auto expected = std::make_shared<std::string>();
  command->add_option("pack", *pack, "An evidence pack of 'spillmap notify --pack'; without it the case is checked")
      ->type_name("PACK");
  command->add_option("--key", *expected, "Fingerprint of the key that must have signed the pack")
      ->needs("pack")
      ->type_name("KEY");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Checks every byte of the folder against the seal, every row, and the chain of the log. A case that was\n"
      "interrupted is told from one that was altered. Of a pack: the signature, and the SHA-256 of every file. Exit "
      "status 1 when anything does not hold.\n\nExample:\n"
      "  spillmap verify --case incident\n  spillmap verify letters\n");
  command->callback([&program, pack, expected] {
    program.run = [&program, pack, expected] {
      return pack->empty() ? verify(program) : verify_papers(program, *pack, *expected);
    };
  });
}

}  // namespace spillmap::cli
