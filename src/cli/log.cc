#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
int log(Program& program) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  Json list = Json::array();
  TextTable table({{"NO", 10, true}, {"TIME"}, {"ACT"}, {"DETAIL"}});
  const Status done = c->for_each_log([&](const LogEntry& e) -> Status {
    if (program.settings.json) {
      Json detail = Json::parse(e.detail, nullptr, false);
      if (detail.is_discarded()) detail = e.detail;
      list.push_back(
          {{"sequence", e.sequence}, {"time", utc_time(e.unix_seconds)}, {"action", e.action}, {"detail", detail}});
    } else {
      table.add({std::to_string(e.sequence), utc_time(e.unix_seconds), e.action, e.detail});
    }
    return {};
  });
  if (!done) return program.failed(done.error());
  if (program.settings.json)
    write_json(program.out, list);
  else
    table.write(program.out);
  return exit_done;
}
}  // namespace

void add_log(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("log", "List every act on the case");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Scans, exports, reports and every look at unmasked values are written down. Entries cannot be changed or\n"
      "removed without 'spillmap verify' noticing.\n\nExample:\n  spillmap log\n");
  command->callback([&program] { program.run = [&program] { return log(program); }; });
}

}  // namespace spillmap::cli
