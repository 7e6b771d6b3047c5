#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/command.h"
#include "cli/generate.h"
#include "cli/version.h"

namespace spillmap::cli {
namespace {
constexpr const char* story =
    "Spillmap maps a data spill to the people in it.\n"
    "\n"
    "Point it at the files that left an organisation. It answers whose data was taken, which kinds of\n"
    "data, and in which file and where in it. What it could not read, it lists. All of it happens on this\n"
    "machine: nothing is sent anywhere, and the files are only read.";

constexpr const char* how_it_goes =
    "How it goes:\n"
    "  spillmap scan /mnt/fileserver          read everything into the case folder ./spillmap-case\n"
    "  spillmap people                        who is affected\n"
    "  spillmap show P7K2M9QX4TA              one person: every value, its file and place, and why\n"
    "  spillmap explain FILE                  the text of one file, with every finding and its rule\n"
    "  spillmap review                        who may be one person after all, for you to decide\n"
    "  spillmap ledger                        what could not be read, and why\n"
    "  spillmap evidence add audit.log        what access logs and the thief's own listing say\n"
    "  spillmap scope                         which files were taken, and how many people that makes\n"
    "  spillmap report --out report.html      figures, plots and the list, in one file\n"
    "  spillmap export --out lists            people.csv, findings.csv and files.csv\n"
    "\n"
    "A scan can be stopped at any moment; the same command goes on where it stopped. Run it again later, and it\n"
    "reads only what changed.\n"
    "\n"
    "The case folder is sealed with a key that is not in it (see 'spillmap scan --help'). Numbers are shown\n"
    "masked unless you ask with --reveal, and that is written down in the case's log.\n"
    "\n"
    "Exit status: 0 done; 1 failed, nothing was changed; 2 wrong use; 3 done, but something could not be\n"
    "read: see 'spillmap ledger'.\n"
    "\n"
    "Each command explains itself: spillmap COMMAND --help\n";

void describe(CLI::App& app, Program& program, std::string& generate) {
  app.name("spillmap");
  app.description(story);
  app.footer(how_it_goes);
  app.set_version_flag("--version", "spillmap " + std::string(version), "Say which version this is");
  app.set_help_flag("-h,--help", "Explain this command");
  app.get_formatter()->column_width(34);
  app.add_option("--generate", generate, "For packagers: write the man page or a shell's completions")
      ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}))
      ->group("");
  add_scan(app, program);
  add_people(app, program);
  add_show(app, program);
  add_explain(app, program);
  add_rules(app, program);
  add_decisions(app, program);
  add_evidence(app, program);
  add_scope(app, program);
  add_incident(app, program);
  add_law(app, program);
  add_notify(app, program);
  add_export(app, program);
  add_report(app, program);
  add_ledger(app, program);
  add_exposure(app, program);
  add_qc(app, program);
  add_log(app, program);
  add_verify(app, program);
  app.require_subcommand(0, 1);
}
}  // namespace

bool is_terminal(const Program& program) {
  const char* no_colour = std::getenv("NO_COLOR");
  return &program.out == &std::cout && ::isatty(STDOUT_FILENO) == 1 && (no_colour == nullptr || *no_colour == '\0');
}

void add_case_options(CLI::App& command, Program& program) {
  Settings& s = program.settings;
  command.add_option("--case", s.case_dir, "The case folder; without it ./spillmap-case")->type_name("DIR");
  command.add_flag("--passphrase", s.passphrase,
                   "The key comes from a passphrase: $SPILLMAP_PASSPHRASE, or asked for on the terminal");
  command.add_option("--passphrase-file", s.passphrase_file, "The passphrase is the first line of this file")
      ->type_name("FILE");
  command.add_flag("--quiet", s.quiet, "Say only what was asked for, and errors");
}

void add_json_option(CLI::App& command, Program& program) {
  command.add_flag("--json", program.settings.json, "Answer in JSON, for programs");
}

void add_reveal_option(CLI::App& command, Program& program) {
  command.add_flag("--reveal", program.settings.reveal, "Show numbers in full; the case's log keeps that you did");
}

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  CLI::App app;
  Program program{out, err, {}, {}};
  std::string generate;
  describe(app, program, generate);
  try {
    // CLI11 takes them from the back.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    const int status = app.exit(error, out, err);
    return status == 0 ? exit_done : exit_wrong_use;
  }
  if (!generate.empty()) {
    out << generated(app, generate);
    return exit_done;
  }
  if (!program.run) {
    err << app.help();
    return exit_wrong_use;
  }
  const int status = program.run();
  out.flush();
  if (!out) {
    err << "spillmap: cannot write the output\n";
    return exit_failed;
  }
  return status;
}

}  // namespace spillmap::cli
