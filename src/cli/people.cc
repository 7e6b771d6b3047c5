#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/scope_text.h"
#include "cli/text.h"
#include "pipeline/mask.h"

namespace spillmap::cli {
namespace {
struct Filter {
  std::string element, state, search;
  bool all_persons = false;
};

bool contains(std::string_view text, const std::string& folded) { return fold(text).find(folded) != std::string::npos; }

bool matches(const Person& p, const Filter& f, std::optional<Element> element, const std::string& search) {
  if (!p.affected && !f.all_persons) return false;
  if (element && !p.elements.has(*element)) return false;
  if (!f.state.empty() && !equals_ignore_case(p.address.state, f.state)) return false;
  if (search.empty()) return true;
  if (contains(p.name.display(), search) || contains(p.id, search) || contains(p.address.city, search)) return true;
  for (const std::string& name : p.other_names)
    if (contains(name, search)) return true;
  return false;
}

std::string years_and_signs(const Person& p) {
  std::string out;
  for (const auto& [is, word] :
       {std::pair{p.minor, "minor"}, {p.deceased, "deceased"}, {!p.affected, "not affected"}}) {
    if (!is) continue;
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

int people(Program& program, const Filter& filter) {
  const Settings& s = program.settings;
  std::optional<Element> element;
  if (!filter.element.empty()) {
    element = element_from_id(filter.element);
    if (!element)
      return program.failed({ErrorKind::usage, "'" + filter.element + "' is no element; see 'spillmap people --help'"});
  }
  auto c = open_to_read(s, "people", R"({"reveal":true})");
  if (!c) return program.failed(c.error());
  const bool complete = is_complete(*c, program);
  const auto scope = apply_chosen_scope(*c, program);
  if (!scope) return program.failed(scope.error());
  const std::string search = fold(filter.search);
  std::uint64_t all = 0, found = 0;
  Json list = Json::array();
  // Sorted by name for a reader; by id, as everywhere, for a program.
  std::vector<std::pair<std::string, std::vector<std::string>>> rows;
  const Status done = c->for_each_person([&](const Person& p) -> Status {
    if (p.affected) ++all;
    if (!matches(p, filter, element, search)) return {};
    ++found;
    if (s.json) {
      list.push_back(person_json(p, s.reveal));
      return {};
    }
    const std::string name = p.name.empty() ? "(no name)" : p.name.display();
    std::vector<std::string> cells = {p.id, name, s.reveal ? p.date_of_birth : pipeline::masked_date(p.date_of_birth)};
    if (s.reveal) cells.push_back(p.ssn);
    for (const std::string& cell : {p.address.city, p.address.state, years_and_signs(p), p.elements.to_string(' ')})
      cells.push_back(cell);
    // People without a name come last.
    rows.emplace_back((p.name.empty() ? "\x7F" : "") + fold(p.name.family + ' ' + p.name.given + ' ' + p.id),
                      std::move(cells));
    return {};
  });
  if (!done) return program.failed(done.error());
  if (const Status sealed = finish_reading(*c, s); !sealed) return program.failed(sealed.error());
  if (s.json) {
    write_json(program.out, {{"people", std::move(list)},
                             {"found", found},
                             {"affected", all},
                             {"complete", complete},
                             {"scope", applied_json(*scope)}});
    return exit_done;
  }
  std::sort(rows.begin(), rows.end());
  std::vector<TextTable::Column> columns = {{"PERSON"}, {"NAME", 32}, {"BORN"}};
  if (s.reveal) columns.push_back({"SSN"});
  for (const char* name : {"CITY", "STATE", "", "EXPOSED"}) columns.push_back({name, 20});
  TextTable table(columns);
  for (auto& [key, cells] : rows) table.add(std::move(cells));
  if (found != 0) table.write(program.out);
  if (!s.quiet) {
    program.err << count_of(found, "person", "people") << " listed, " << count_of(all, "person is", "people are")
                << " affected. More on one: spillmap show PERSON\n";
  }
  return exit_done;
}
}  // namespace

void add_people(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("people", "List the affected people");
  add_case_options(*command, program);
  add_json_option(*command, program);
  add_reveal_option(*command, program);
  auto filter = std::make_shared<Filter>();
  std::string elements = "Elements:";
  std::size_t line = elements.size();
  for (std::size_t i = 0; i < element_count; ++i) {
    const std::string_view name = id(static_cast<Element>(i));
    const bool full = line + name.size() > 98;
    elements += full ? "\n  " : " ";
    elements += name;
    line = (full ? 2 : line + 1) + name.size();
  }
  command->add_option("--element", filter->element, "Only people of whom this kind of data is exposed")
      ->type_name("ELEMENT");
  command->add_option("--state", filter->state, "Only people who live there, as in an address: NY")->type_name("STATE");
  command
      ->add_option("--search", filter->search,
                   "Only people whose name, id or city has this text; accents and case "
                   "do not matter")
      ->type_name("TEXT");
  command->add_flag("--all-persons", filter->all_persons, "Also people who are named but not affected");
  command->footer(
      "A person is affected when one file has their name or a unique identifier together with another kind of\n"
      "data.\n\n" +
      elements +
      "\n\nExamples:\n  spillmap people\n  spillmap people --element ssn --state NY\n"
      "  spillmap people --search garcia --json\n");
  command->callback([&program, filter] { program.run = [&program, filter] { return people(program, *filter); }; });
}

}  // namespace spillmap::cli
