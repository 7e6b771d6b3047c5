#include <CLI/CLI.hpp>
#include <map>

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"
#include "pipeline/unread.h"

namespace spillmap::cli {
namespace {
std::string range_of(const pipeline::PeopleRange& people) {
  if (people.low == people.high) return grouped(people.high);
  return grouped(people.low) + "-" + grouped(people.high);
}

Json json_of(const pipeline::PeopleRange& people) {
  return {{"low", people.low}, {"likely", people.likely}, {"high", people.high}};
}

int ledger(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const bool complete = is_complete(*c, program);
  const auto owners = pipeline::Owners::load(*c, false);
  if (!owners) return program.failed(owners.error());
  const auto unread = pipeline::unread_of(*c, *owners);
  if (!unread) return program.failed(unread.error());
  std::map<std::string_view, std::uint64_t> by_status;
  Json list = Json::array(), opened = Json::array();
  for (const pipeline::Opened& item : unread->opened)
    opened.push_back({{"path", item.place.path},
                      {"format", item.place.format},
                      {"bytes", item.place.bytes},
                      {"password_line", item.password_line}});
  TextTable table(
      {{"PEOPLE", 16, true}, {"STATUS"}, {"FORMAT", 16}, {"SIZE", 10, true}, {"ITEM", 60}, {"WHY", 70}, {"ESTIMATE"}});
  for (const pipeline::UnreadItem& item : unread->items) {
    const pipeline::Place& place = item.place;
    ++by_status[to_string(place.status)];
    if (program.settings.json)
      list.push_back({{"path", place.path},
                      {"status", std::string(to_string(place.status))},
                      {"format", place.format},
                      {"bytes", place.bytes},
                      {"reason", place.reason},
                      {"people", json_of(item.estimate.people)},
                      {"estimate", item.estimate.reason}});
    else
      table.add({range_of(item.estimate.people), std::string(to_string(place.status)), place.format,
                 size_of(place.bytes), place.path, place.reason, item.estimate.reason});
  }
  if (program.settings.json) {
    write_json(program.out, {{"unread", std::move(list)},
                             {"opened", std::move(opened)},
                             {"items", unread->all_items},
                             {"people", json_of(unread->together)},
                             {"percent_in_one_file", unread->percent_in_one_file},
                             {"complete", complete}});
  } else {
    if (!unread->items.empty()) table.write(program.out);
    if (!unread->opened.empty()) {
      if (!unread->items.empty()) program.out << '\n';
      TextTable keys({{"OPENED WITH", 12}, {"FORMAT", 16}, {"SIZE", 10, true}, {"ITEM"}});
      for (const pipeline::Opened& item : unread->opened)
        keys.add({"line " + std::to_string(item.password_line), item.place.format, size_of(item.place.bytes),
                  item.place.path});
      keys.write(program.out);
    }
    if (!program.settings.quiet) {
      program.err << grouped(unread->items.size()) << " of " << count_of(unread->all_items, "item", "items")
                  << " not fully read";
      const char* separator = ": ";
      for (const auto& [status, count] : by_status) {
        program.err << separator << grouped(count) << ' ' << status;
        separator = ", ";
      }
      program.err << '\n';
      if (!unread->items.empty())
        program.err << "An estimate: together they may hold " << range_of(unread->together) << " people, about "
                    << grouped(unread->together.likely)
                    << ", the same people often in several of them. Of those in files that were "
                    << "read, " << unread->percent_in_one_file << " % stand in one file only.\n";
    }
  }
  return unread->items.empty() ? exit_done : exit_unread;
}
}  // namespace

void add_ledger(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("ledger", "List what could not be read, and why");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Everything that stands here may hold people whom no list names. Look at each, or say why not. How many people\n"
      "each may hold is estimated from its name, format and size and from what was read beside it; those that may "
      "hold\n"
      "most come first.\n"
      "Below them stands what was encrypted and opened with a line of the passwords that scan --passwords was given.\n"
      "Exit status 3 when something was not fully read.\n\nExample:\n  spillmap ledger --json > unread.json\n");
  command->callback([&program] { program.run = [&program] { return ledger(program); }; });
}

}  // namespace spillmap::cli
