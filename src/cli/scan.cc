#include "pipeline/scan.h"

#include <signal.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/duties.h"
#include "cli/json.h"
#include "cli/passwords_file.h"
#include "cli/progress.h"
#include "cli/resolving.h"
#include "cli/text.h"
#include "pipeline/own_rules.h"
#include "pipeline/roster.h"

namespace spillmap::cli {
namespace {
struct Options {
  std::vector<std::string> paths;
  unsigned workers = 0;
  bool timing = false;
  std::string as_of;
  std::string passwords_file;
  std::string roster;
  bool no_roster = false;
  std::string rules;
  bool no_rules = false;
};

std::atomic<bool> stop_wanted{false};
int stop_signal = 0;

// The first signal asks the scan to come to an end; after that the usual handling is back, so a second one kills.
void on_stop(int signal_number) {
  stop_wanted = true;
  stop_signal = signal_number;
}

class StopSignals {
 public:
  StopSignals() {
    struct sigaction action {};
    action.sa_handler = on_stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &before_int_);
    ::sigaction(SIGTERM, &action, &before_term_);
  }
  ~StopSignals() {
    ::sigaction(SIGINT, &before_int_, nullptr);
    ::sigaction(SIGTERM, &before_term_, nullptr);
  }
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

 private:
  struct sigaction before_int_ {
  }, before_term_{};
};

bool is_date(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (const std::size_t i : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u})
    if (!is_digit(text[i])) return false;
  return true;
}

// All that can be wrong with the command line is found before anything is made.
Status check(const Options& o, const Settings& s) {
  for (const std::string& path : o.paths) {
    if (::access(path.c_str(), R_OK) != 0)
      return fail(ErrorKind::usage, fail_errno("cannot read " + printable_path(path)).value().message);
    if (is_inside(s.case_dir, path))
      return fail(ErrorKind::usage, "the case folder " + printable_path(s.case_dir) + " would stand inside " +
                                        printable_path(path) +
                                        ", which is to be read; put it elsewhere with --case DIR");
    if (is_inside(path, s.case_dir))
      return fail(ErrorKind::usage, printable_path(path) + " stands inside the case folder");
  }
  if (!o.as_of.empty() && !is_date(o.as_of)) return fail(ErrorKind::usage, "--as-of wants a date like 2024-04-29");
  return {};
}

Result<std::uint64_t> count_unread(const Case& c) {
  std::uint64_t unread = 0;
  SPILLMAP_TRY(pipeline::for_each_place(c, [&](const pipeline::Place& place) {
    unread += place.status != ItemStatus::read ? 1u : 0u;
    return Status();
  }));
  return unread;
}

Json summary_json(const pipeline::ScanSummary& r, std::uint64_t unread, const Settings& s) {
  Json stages = Json::object();
  for (std::size_t i = 0; i < stage_count; ++i)
    stages[std::string(to_string(static_cast<Stage>(i)))] = static_cast<double>(r.cpu_ns[i]) / 1e9;
  return {{"case", printable_path(s.case_dir)},
          {"stopped", r.stopped},
          {"files", r.files},
          {"files_unchanged", r.files_unchanged},
          {"files_removed", r.files_removed},
          {"items_again", r.items_again},
          {"items_read", r.items_read},
          {"items_known", r.items_known},
          {"items_lost", r.items_lost},
          {"bytes_read", r.bytes_read},
          {"unread", unread},
          {"persons", r.persons},
          {"affected", r.affected},
          {"workers", r.workers},
          {"seconds", static_cast<double>(r.wall_ns) / 1e9},
          {"cpu_seconds", stages}};
}

void write_timing(std::ostream& out, const pipeline::ScanSummary& r) {
  double sum = 0;
  for (const std::uint64_t ns : r.cpu_ns) sum += static_cast<double>(ns) / 1e9;
  TextTable table({{"STAGE"}, {"CPU", 12, true}, {"SHARE", 8, true}});
  for (std::size_t i = 0; i < stage_count; ++i) {
    const double seconds = static_cast<double>(r.cpu_ns[i]) / 1e9;
    const auto percent = static_cast<int>(sum > 0 ? 100 * seconds / sum + 0.5 : 0);
    table.add({std::string(to_string(static_cast<Stage>(i))), duration_of(seconds), std::to_string(percent) + " %"});
  }
  table.add({"all", duration_of(sum), "100 %"});
  table.write(out);
}

std::string case_argument(const Settings& s) {
  return s.case_dir == Settings().case_dir ? std::string() : " --case '" + shown(printable_path(s.case_dir)) + "'";
}

// The day of the incident is the case's: a later scan keeps it, and another one asks for people to be resolved again.
// Without a word about it, it is the day of the first scan.
Result<std::string> settle_as_of(Case& c, const std::string& wanted) {
  SPILLMAP_ASSIGN(const std::optional<std::string> kept, c.value("as_of"));
  if (kept && (wanted.empty() || wanted == kept)) return *kept;
  const std::string day = wanted.empty() ? to_string(today()) : wanted;
  SPILLMAP_TRY(c.put_value("as_of", day));
  SPILLMAP_TRY(c.put_value("scan.finished", "no"));
  return day;
}

void write_summary(Program& program, const pipeline::ScanSummary& r, std::uint64_t unread) {
  std::ostream& out = program.out;
  out << count_of(r.affected, "affected person", "affected people") << " (" << grouped(r.persons) << " named)\n";
  out << count_of(r.files, "file", "files") << ": " << count_of(r.items_read, "item", "items") << " read ("
      << size_of(r.bytes_read) << ")";
  if (r.files_unchanged != 0) out << ", " << count_of(r.files_unchanged, "file", "files") << " unchanged";
  if (r.files_removed != 0) out << ", " << grouped(r.files_removed) << " gone since";
  out << ", in " << duration_of(static_cast<double>(r.wall_ns) / 1e9) << " with "
      << count_of(r.workers, "worker", "workers") << '\n';
  if (r.items_again != 0)
    out << count_of(r.items_again, "item", "items") << " of before read again, for other passwords, roster or rules\n";
  const std::string where = case_argument(program.settings);
  if (unread != 0)
    out << count_of(unread, "item was", "items were") << " not fully read: spillmap ledger" << where << '\n';
  if (!program.settings.quiet) {
    out << "Next: spillmap people" << where << "\n      spillmap report" << where << " --out report.html\n"
        << "      spillmap export" << where << " --out lists\n";
  }
}

// Read before anything is made or changed.
Result<std::optional<pipeline::Roster>> read_roster(const Options& o, const Passwords& passwords) {
  if (o.roster.empty()) return std::nullopt;
  pipeline::ExplainOptions options;
  options.passwords = &passwords;
  SPILLMAP_ASSIGN(pipeline::Roster roster, pipeline::read_roster(o.roster, options));
  return roster;
}

// The roster of the case stays until another one, or none, is asked for.
Status settle_roster(Case& c, const std::optional<pipeline::Roster>& roster, const Options& o, Program& program) {
  if (o.no_roster) {
    SPILLMAP_ASSIGN(const bool dropped, pipeline::drop_roster(c));
    if (dropped) SPILLMAP_TRY(c.append_log("roster", Json({{"dropped", true}}).dump()));
  }
  if (roster) {
    SPILLMAP_ASSIGN(const bool changed, pipeline::put_roster(c, *roster));
    const Json detail = {
        {"name", roster->info.name},
        {"sha256", hex({reinterpret_cast<const char*>(roster->info.sha256.data()), roster->info.sha256.size()})},
        {"people", roster->info.people}};
    if (changed) SPILLMAP_TRY(c.append_log("roster", one_line(detail)));
  }
  SPILLMAP_ASSIGN(const std::optional<pipeline::RosterInfo> now, pipeline::roster_of(c));
  if (now && !program.settings.quiet)
    program.err << "The roster is " << shown(now->name) << ", " << count_of(now->people, "entry", "entries")
                << (roster ? "" : ", as before (--no-roster forgets it)") << '\n';
  return {};
}

// Rules stay in the case in the same way.
Status settle_rules(Case& c, const std::optional<pipeline::OwnRuleBook>& book, const Options& o, Program& program) {
  if (book || o.no_rules) {
    SPILLMAP_ASSIGN(const bool changed, pipeline::put_own_rules(c, book ? book->rules : OwnRules()));
    if (changed) SPILLMAP_TRY(c.append_log("rules", Json({{"rules", book ? book->list.size() : 0}}).dump()));
  }
  if (book || o.no_rules || program.settings.quiet) return {};
  SPILLMAP_ASSIGN(const OwnRules now, pipeline::own_rules_of(c));
  if (!now.empty()) program.err << "Rules of your own are in force, as before (--no-rules forgets them)\n";
  return {};
}

int scan_paths(Program& program, const Options& o) {
  const Settings& s = program.settings;
  if (const Status good = check(o, s); !good) return program.failed(good.error());
  const auto passwords = read_passwords(o.passwords_file);
  if (!passwords) return program.failed(passwords.error());
  std::optional<pipeline::OwnRuleBook> rules;
  if (!o.rules.empty()) {
    auto read = pipeline::read_own_rules(o.rules);
    if (!read) return program.failed(read.error());
    rules = std::move(*read);
  }
  const auto roster = read_roster(o, *passwords);
  if (!roster) return program.failed(roster.error());
  auto c = open_case(s, Case::Mode::create);
  if (!c) return program.failed(c.error());
  if (!s.quiet) program.err << "The case is " << shown(printable_path(s.case_dir)) << '\n';
  Json roots = Json::array();
  for (const std::string& path : o.paths) roots.push_back(printable_path(path));
  const Status logged = c->append_log("scan.started", Json({{"paths", roots}}).dump());
  if (!logged) return program.failed(logged.error());
  if (const Status settled = settle_roster(*c, *roster, o, program); !settled) return program.failed(settled.error());
  if (const Status settled = settle_rules(*c, rules, o, program); !settled) return program.failed(settled.error());

  ProgressDisplay display(program.err, ::isatty(STDERR_FILENO) == 1);
  pipeline::ScanOptions options;
  options.workers = o.workers;
  auto as_of = settle_as_of(*c, o.as_of);
  if (!as_of) return program.failed(as_of.error());
  set_resolving(options, *as_of);
  options.passwords = &*passwords;
  options.stop = &stop_wanted;
  if (!s.quiet) options.progress = [&](const pipeline::ScanProgress& p) { display.update(p); };
  stop_wanted = false;
  const StopSignals signals;
  const auto summary = pipeline::scan(*c, o.paths, options);
  display.finish();
  if (!summary) return program.failed(summary.error());
  const Result<std::uint64_t> unread = summary->unread ? *summary->unread : count_unread(*c);
  if (!unread) return program.failed(unread.error());

  if (s.json) write_json(program.out, summary_json(*summary, *unread, s));
  if (summary->stopped) {
    program.err << "Stopped after " << count_of(summary->items_read, "item", "items")
                << ". What was read is kept; the same command goes on where it stopped.\n";
    return 128 + stop_signal;
  }
  if (!s.json) write_summary(program, *summary, *unread);
  if (o.timing) write_timing(s.json ? program.err : program.out, *summary);
  return *unread == 0 ? exit_done : exit_unread;
}
}  // namespace

void add_scan(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("scan", "Read files and find out whose data is in them");
  auto o = std::make_shared<Options>();
  command
      ->add_option("paths", o->paths, "Folders or files to read; containers in them are opened, links are not followed")
      ->required()
      ->type_name("PATH");
  add_case_options(*command, program);
  command->add_option("--workers", o->workers, "How many processes read at the same time; without it one per core")
      ->check(CLI::Range(1u, 1024u).description(""))
      ->type_name("N");
  command
      ->add_option("--as-of", o->as_of,
                   "The day of the incident, YYYY-MM-DD: decides who is a minor (default: the day of the first scan)")
      ->type_name("DATE");
  command
      ->add_option("--passwords", o->passwords_file,
                   "Try each line of this file (UTF-8) on everything that is encrypted")
      ->type_name("FILE");
  auto* roster = command
                     ->add_option("--roster", o->roster,
                                  "Your own list of clients or staff, any table: helps to tell who is who. It is kept "
                                  "in the case and is no part of the spill")
                     ->type_name("FILE");
  command->add_flag("--no-roster", o->no_roster, "Forget the roster that an earlier scan was given")->excludes(roster);
  auto* rules = command
                    ->add_option("--rules", o->rules,
                                 "Use the rules of your own in the .toml files of this folder (see 'spillmap rules'). "
                                 "They are kept in the case")
                    ->type_name("DIR");
  command->add_flag("--no-rules", o->no_rules, "Forget the rules that an earlier scan was given")->excludes(rules);
  command->add_flag("--timing", o->timing, "Say at the end where the CPU time went");
  add_json_option(*command, program);
  command->footer(
      "Files are read by processes that can do nothing else: no network, no writing, bounded memory and time. One\n"
      "that breaks on a file costs that item, which then stands in the ledger.\n\n"
      "Stop it with Ctrl-C whenever you like. The same command goes on where it stopped; later it reads only files "
      "that\n"
      "are new or changed, and forgets those that are gone.\n\n"
      "The key of a new case is made in ~/.config/spillmap/keys; keep a copy, for without it the case cannot be "
      "opened. With\n"
      "--passphrase or --passphrase-file the key comes from a passphrase instead.\n\n"
      "With --passwords FILE each line is tried, in order, on encrypted archives (ZIP, 7z, RAR), PDF, Office and\n"
      "OpenDocument files, for about a minute of computing each at most. The ledger says what opened, by the number "
      "of\n"
      "the line, and what did not. The passwords are kept nowhere. Given others later, the same command reads again\n"
      "what had stayed closed, and nothing else. What was found in the files is never tried by itself.\n\n"
      "With --roster FILE a list that you hold yourself (CSV, XLSX, any table with headers) says what is known\n"
      "beforehand: whose record or member number stands alone in a file, that two spellings are one client, where a\n"
      "letter goes of whom no file has an address. Nobody is affected because they stand in the list, and what a file\n"
      "says against it (another birth date) counts more. 'spillmap show PERSON --why' tells what rests on it. With\n"
      "another list, or with other rules (--rules DIR), all is read again.\n\n"
      "Exit status 3: done, but not everything could be read (spillmap ledger).\n\nExamples:\n"
      "  spillmap scan --roster clients.xlsx /mnt/fileserver\n"
      "  spillmap scan /mnt/fileserver\n"
      "  spillmap scan --case incident-2024 --passphrase --as-of 2024-04-29 /mnt/share /mnt/mail\n");
  command->callback([&program, o] { program.run = [&program, o] { return scan_paths(program, *o); }; });
}

}  // namespace spillmap::cli
