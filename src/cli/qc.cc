#include <CLI/CLI.hpp>
#include <iostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/qc_record.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
using pipeline::QcItem;
using pipeline::QcRow;
using pipeline::QcSample;

struct Options {
  std::uint64_t items = 200, rows = 100, seed = 1;
  bool force = false;
  std::string file, who;
};

Result<QcSample> sample_of(const Case& c) {
  SPILLMAP_ASSIGN(std::optional<QcSample> sample, stored_sample(c));
  if (!sample) return fail(ErrorKind::usage, "no sample was drawn yet; draw one with 'spillmap qc draw'");
  return std::move(*sample);
}

bool has_marks(const QcSample& sample) {
  const pipeline::QcFigures f = figures_of(sample);
  return f.items_reviewed != 0 || f.rows_reviewed != 0;
}

Status keep(Case& c, const QcSample& sample, std::string_view act, const Json& detail) {
  SPILLMAP_TRY(store_sample(c, sample));
  SPILLMAP_TRY(c.append_log(act, one_line(detail)));
  SPILLMAP_TRY(c.commit());
  return c.seal();
}

int draw(Program& program, const Options& o) {
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  if (!is_complete(*c, program)) return exit_failed;
  const auto before = stored_sample(*c);
  if (!before) return program.failed(before.error());
  if (*before && has_marks(**before) && !o.force)
    return program.failed(
        {ErrorKind::usage, "the sample that is there has marks; --force draws another and drops them"});
  const auto sample = pipeline::draw_sample(*c, o.seed, o.items, o.rows);
  if (!sample) return program.failed(sample.error());
  const Json detail = {{"seed", o.seed}, {"items", sample->items.size()}, {"rows", sample->rows.size()}};
  if (const Status kept = keep(*c, *sample, "qc.draw", detail); !kept) return program.failed(kept.error());
  if (program.settings.json) {
    write_json(program.out, sample_json(*sample));
    return exit_done;
  }
  TextTable table({{"OF ITEMS"}, {"THERE ARE", 12, true}, {"DRAWN", 8, true}});
  for (std::size_t h = 0; h < pipeline::stratum_count; ++h) {
    const auto stratum = static_cast<pipeline::Stratum>(h);
    const auto drawn = std::count_if(sample->items.begin(), sample->items.end(),
                                     [&](const QcItem& item) { return item.stratum == stratum; });
    table.add(
        {std::string(label(stratum)), grouped(sample->population[h]), grouped(static_cast<std::uint64_t>(drawn))});
  }
  table.add({"rows of the list", grouped(sample->rows_population), grouped(sample->rows.size())});
  table.write(program.out);
  program.out << "Next: spillmap qc review, or spillmap qc list --json >marks.json, fill it in, and spillmap qc load "
                 "marks.json\n";
  return exit_done;
}

int list(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const auto sample = sample_of(*c);
  if (!sample) return program.failed(sample.error());
  if (program.settings.json) {
    write_json(program.out, sample_json(*sample));
    return exit_done;
  }
  TextTable table({{"NO", 6, true}, {"MARK", 10}, {"KIND", 16}, {"FOUND", 8, true}, {"WHAT"}});
  std::size_t number = 0;
  for (const QcItem& item : sample->items)
    table.add({std::to_string(++number), item.missed ? std::to_string(*item.missed) + " missed" : "-",
               std::string(label(item.stratum)), std::to_string(item.found), item.path});
  for (const QcRow& row : sample->rows)
    table.add({std::to_string(++number), row.wrong ? *row.wrong ? "wrong" : "right" : "-", "row of the list", "",
               row.person + " " + row.name});
  table.write(program.out);
  return exit_done;
}

int load(Program& program, const Options& o) {
  constexpr std::size_t most_bytes = 64u << 20;
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  auto sample = sample_of(*c);
  if (!sample) return program.failed(sample.error());
  const auto text = read_small_file(o.file, most_bytes);
  if (!text) return program.failed(text.error());
  if (const Status taken = take_marks(*sample, Json::parse(*text, nullptr, false)); !taken)
    return program.failed(taken.error());
  const pipeline::QcFigures f = figures_of(*sample);
  const Json detail = {{"items_reviewed", f.items_reviewed}, {"rows_reviewed", f.rows_reviewed}, {"who", o.who}};
  if (const Status kept = keep(*c, *sample, "qc.marks", detail); !kept) return program.failed(kept.error());
  if (program.settings.json)
    write_json(program.out, figures_json(*sample));
  else
    program.out << figures_text(*sample);
  return exit_done;
}

// An answer of the reviewer; nothing at the end of input or for "q".
std::optional<std::string> ask(Program& program, const std::string& question) {
  program.out << question << std::flush;
  std::string answer;
  if (!std::getline(std::cin, answer) || trim(answer) == "q") return std::nullopt;
  return std::string(trim(answer));
}

// Asks of each item and row that has no mark yet. True: all were asked.
bool ask_all(Program& program, QcSample& sample) {
  for (std::size_t i = 0; i < sample.items.size(); ++i) {
    QcItem& item = sample.items[i];
    if (item.missed) continue;
    program.out << '\n'
                << i + 1 << ". " << shown(printable_path(item.root)) << '/' << shown(item.path) << " ("
                << shown(item.format) << ", " << label(item.stratum)
                << "); on the list from it: " << count_of(item.found, "person", "people") << '\n';
    for (;;) {
      const auto answer =
          ask(program, "   Affected people in it who are not on the list (0, 1, ...; Enter: later; q: stop): ");
      if (!answer) return false;
      if (answer->empty()) break;
      const bool digits = answer->size() <= 6 && answer->find_first_not_of("0123456789") == std::string::npos;
      if (!digits) continue;
      item.missed = static_cast<std::uint32_t>(std::stoul(*answer));
      break;
    }
  }
  for (QcRow& row : sample.rows) {
    if (row.wrong) continue;
    program.out << '\n' << row.person << "  " << shown(row.name) << "  (spillmap show " << row.person << ")\n";
    for (;;) {
      const auto answer =
          ask(program, "   Is this row right: one affected human being, listed once? (y, n; Enter: later; q: stop): ");
      if (!answer) return false;
      if (answer->empty()) break;
      if (*answer != "y" && *answer != "n") continue;
      row.wrong = *answer == "n";
      break;
    }
  }
  return true;
}

int review(Program& program, const Options& o) {
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  auto sample = sample_of(*c);
  if (!sample) return program.failed(sample.error());
  ask_all(program, *sample);
  const pipeline::QcFigures f = figures_of(*sample);
  const Json detail = {{"items_reviewed", f.items_reviewed}, {"rows_reviewed", f.rows_reviewed}, {"who", o.who}};
  if (const Status kept = keep(*c, *sample, "qc.marks", detail); !kept) return program.failed(kept.error());
  program.out << "\n\n" << figures_text(*sample);
  return exit_done;
}

int result(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const auto sample = sample_of(*c);
  if (!sample) return program.failed(sample.error());
  if (program.settings.json)
    write_json(program.out, figures_json(*sample));
  else
    program.out << figures_text(*sample);
  return exit_done;
}
}  // namespace

void add_qc(CLI::App& parent, Program& program) {
  CLI::App* command =
      parent.add_subcommand("qc", "Say how many affected people are still missed, from a sample that you review");
  command->require_subcommand(1);
  command->footer(
      "A sample of items and of rows of the list is drawn; you say of each item how many affected people it shows who\n"
      "are not on the list, and of each row whether it is right. From that follows, with 95 % confidence, how many "
      "are\n"
      "still missed, how many rows are wrong, and how many more items to review to halve the first.\n\n"
      "Items are drawn apart from those called clean, partly read, found with low confidence, and the rest. What "
      "could\n"
      "not be read at all is not in the figures: see 'spillmap ledger'. A person who stands in two items that were\n"
      "missed counts twice, so the figures are of people at most. How it is reckoned: docs/quality-control.md\n\n"
      "Examples:\n  spillmap qc draw --items 300 --seed 7\n  spillmap qc review\n  spillmap qc result\n");
  auto o = std::make_shared<Options>();

  CLI::App* draw_command = command->add_subcommand("draw", "Draw the sample; the same seed draws the same");
  draw_command->add_option("--items", o->items, "How many items (default 200)")->type_name("N");
  draw_command->add_option("--rows", o->rows, "How many rows of the list (default 100)")->type_name("N");
  draw_command->add_option("--seed", o->seed, "Any number (default 1)")->type_name("N");
  draw_command->add_flag("--force", o->force, "Even if the sample that is there has marks: they are lost");
  add_case_options(*draw_command, program);
  add_json_option(*draw_command, program);
  draw_command->callback([&program, o] { program.run = [&program, o] { return draw(program, *o); }; });

  CLI::App* list_command = command->add_subcommand("list", "List the sample and the marks");
  add_case_options(*list_command, program);
  add_json_option(*list_command, program);
  list_command->callback([&program] { program.run = [&program] { return list(program); }; });

  CLI::App* review_command = command->add_subcommand("review", "Ask of each item and row that has no mark yet");
  review_command->add_option("--by", o->who, "Who reviews; kept in the log")->type_name("NAME");
  add_case_options(*review_command, program);
  review_command->callback([&program, o] { program.run = [&program, o] { return review(program, *o); }; });

  CLI::App* load_command = command->add_subcommand("load", "Take marks from a file in the form of 'qc list --json'");
  load_command->add_option("file", o->file, "Items with \"missed\", rows with \"wrong\"")
      ->required()
      ->type_name("FILE");
  load_command->add_option("--by", o->who, "Who reviewed; kept in the log")->type_name("NAME");
  add_case_options(*load_command, program);
  add_json_option(*load_command, program);
  load_command->callback([&program, o] { program.run = [&program, o] { return load(program, *o); }; });

  CLI::App* result_command = command->add_subcommand("result", "What the marks so far say of the whole");
  add_case_options(*result_command, program);
  add_json_option(*result_command, program);
  result_command->callback([&program] { program.run = [&program] { return result(program); }; });
}

}  // namespace spillmap::cli
