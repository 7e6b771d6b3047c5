// What the commands of the program share. One file per command: it declares its options on a CLI11 App and leaves a
// function to be run. CLI11 itself is included by the .cc files only.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"

namespace CLI {
class App;
}

namespace spillmap::cli {

// Exit status: part of the program's contract with scripts.
enum Exit : int {
  exit_done = 0,
  exit_failed = 1,     // the command failed and nothing was changed
  exit_wrong_use = 2,  // the command line, the passphrase or the key is not right
  exit_unread = 3,     // done, but the ledger of the unread is not empty
};

struct Settings {
  std::string case_dir = "spillmap-case";
  std::string passphrase_file;
  bool passphrase = false;
  bool json = false;
  bool quiet = false;
  bool reveal = false;
};

// Everything that a command may touch outside the case.
struct Program {
  std::ostream& out;
  std::ostream& err;
  Settings settings;
  std::function<int()> run;  // set by the command that was called

  // Says the error and gives the exit status that belongs to it. A message may have further lines, each after "\n  ".
  int failed(const Error& error) const;
};

// May the output be coloured? Not into a file or a pipe, and not against $NO_COLOR.
bool is_terminal(const Program& program);

// --case and the ways to the key.
void add_case_options(CLI::App& command, Program& program);
void add_json_option(CLI::App& command, Program& program);
void add_reveal_option(CLI::App& command, Program& program);

void add_scan(CLI::App& parent, Program& program);
void add_people(CLI::App& parent, Program& program);
void add_show(CLI::App& parent, Program& program);
void add_explain(CLI::App& parent, Program& program);
void add_rules(CLI::App& parent, Program& program);
// merge, split, same, different, decisions, review
void add_decisions(CLI::App& parent, Program& program);
void add_evidence(CLI::App& parent, Program& program);
void add_scope(CLI::App& parent, Program& program);
void add_export(CLI::App& parent, Program& program);
void add_report(CLI::App& parent, Program& program);
void add_incident(CLI::App& parent, Program& program);
void add_law(CLI::App& parent, Program& program);
void add_notify(CLI::App& parent, Program& program);
void add_ledger(CLI::App& parent, Program& program);
void add_exposure(CLI::App& parent, Program& program);
void add_qc(CLI::App& parent, Program& program);
void add_log(CLI::App& parent, Program& program);
void add_verify(CLI::App& parent, Program& program);

Result<CaseKey> find_key(const Settings& settings, bool create);
Result<Case> open_case(const Settings& settings, Case::Mode mode);
// For commands that read, and that write down in the case's log when they show what is otherwise masked. `detail` is a
// JSON object. The entry is durable before anything is shown.
Result<Case> open_to_read(const Settings& settings, std::string_view act, const std::string& detail);
// After open_to_read and the reading: seals the case again where the log had to be written.
Status finish_reading(Case& c, const Settings& settings);
// False when a scan was stopped and people were not worked out since: what is listed is then not all. Says so, too.
bool is_complete(const Case& c, const Program& program);
bool is_inside(const std::string& path, const std::string& folder);

// The whole program; `arguments` without its own name.
int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace spillmap::cli
