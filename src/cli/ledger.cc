#include <CLI/CLI.hpp>
#include <map>

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
int ledger(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const bool complete = is_complete(*c, program);
  std::uint64_t items = 0, unread = 0;
  std::map<std::string_view, std::uint64_t> by_status;
  Json list = Json::array();
  TextTable table({{"STATUS"}, {"FORMAT", 16}, {"SIZE", 10, true}, {"ITEM", 60}, {"WHY"}});
  const Status done = pipeline::for_each_place(*c, [&](const pipeline::Place& place) -> Status {
    ++items;
    if (place.status == ItemStatus::read) return {};
    ++unread;
    ++by_status[to_string(place.status)];
    if (program.settings.json)
      list.push_back({{"path", place.path},
                      {"status", std::string(to_string(place.status))},
                      {"format", place.format},
                      {"bytes", place.bytes},
                      {"reason", place.reason}});
    else
      table.add({std::string(to_string(place.status)), place.format, size_of(place.bytes), place.path, place.reason});
    return {};
  });
  if (!done) return program.failed(done.error());
  if (program.settings.json) {
    write_json(program.out, {{"unread", std::move(list)}, {"items", items}, {"complete", complete}});
  } else {
    if (unread != 0) table.write(program.out);
    if (!program.settings.quiet) {
      program.err << grouped(unread) << " of " << count_of(items, "item", "items") << " not fully read";
      const char* separator = ": ";
      for (const auto& [status, count] : by_status) {
        program.err << separator << grouped(count) << ' ' << status;
        separator = ", ";
      }
      program.err << '\n';
    }
  }
  return unread == 0 ? exit_done : exit_unread;
}
}  // namespace

void add_ledger(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("ledger", "List what could not be read, and why");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Everything that stands here may hold people whom no list names. Look at each, or say why not.\n"
      "Exit status 3 when the list is not empty.\n\nExample:\n  spillmap ledger --json > unread.json\n");
  command->callback([&program] { program.run = [&program] { return ledger(program); }; });
}

}  // namespace spillmap::cli
