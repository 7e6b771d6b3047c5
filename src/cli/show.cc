#include <CLI/CLI.hpp>
#include <set>
#include <unordered_set>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"
#include "pipeline/mask.h"
#include "pipeline/scan.h"

namespace spillmap::cli {
namespace {
using pipeline::Exposure;
using pipeline::Owners;
using pipeline::Place;

std::string value_of(const Exposure& e, bool reveal) {
  const Finding& f = e.finding;
  return reveal ? f.value : pipeline::masked(f.element, f.value, f.normalized);
}

void line(std::ostream& out, std::string_view label, const std::string& text) {
  if (!text.empty())
    out << "  " << label << std::string(label.size() < 14 ? 14 - label.size() : 1, ' ') << shown(text) << '\n';
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

void describe(std::ostream& out, const Person& p, bool reveal) {
  out << p.id << "  " << shown(p.name.empty() ? "(no name)" : p.name.display()) << '\n';
  line(out, "also called", joined(p.other_names));
  line(out, "born", reveal ? p.date_of_birth : pipeline::masked_date(p.date_of_birth));
  line(out, "SSN", reveal ? p.ssn : pipeline::masked(Element::ssn, p.ssn, p.ssn));
  std::vector<std::string> address;
  for (const std::string* part :
       {&p.address.line, &p.address.city, &p.address.state, &p.address.zip, &p.address.country})
    if (!part->empty()) address.push_back(*part);
  line(out, "address", joined(address));
  std::vector<std::string> roles;
  for (const Role role : p.roles) roles.emplace_back(to_string(role));
  line(out, "seen as", joined(roles));
  line(out, "", p.minor ? "a minor" : "");
  line(out, "", p.deceased ? "deceased" : "");
  line(out, "guardian", p.guardian_id);
  line(out, "exposed", p.elements.to_string(' '));
  line(out, "sensitive", flags_to_string(p.flags));
  line(out, p.affected ? "affected:" : "not affected", p.affected_reason);
}

int show_person(Program& program, Case& c, const Person& person) {
  const bool reveal = program.settings.reveal;
  std::unordered_set<Sha256, pipeline::Sha256Hash> contents;
  for (const MentionRef& ref : person.mentions) contents.insert(ref.content);
  auto owners = Owners::load(c, true);
  if (!owners) return program.failed(owners.error());
  const std::optional<std::uint32_t> self = owners->person(person.id);
  Json findings = Json::array();
  if (!program.settings.json) describe(program.out, person, reveal);
  const Status done = pipeline::for_each_place(c, [&](const Place& place) -> Status {
    const bool here = place.content != nullptr && contents.contains(place.content->info.sha256);
    if (!here && !contents.contains(pipeline::path_content_id(place))) return {};
    std::vector<std::vector<std::string>> rows;
    SPILLMAP_TRY(pipeline::for_each_exposure(c, place, *owners, [&](const Exposure& e) -> Status {
      if (e.person != self) return {};
      if (program.settings.json)
        findings.push_back(finding_json(e, *owners, reveal));
      else
        rows.push_back({std::string(id(e.finding.element)), value_of(e, reveal), e.finding.locator.to_string(),
                        std::to_string(e.finding.confidence) + " %", e.finding.reason + "; " + e.mention->reason});
      return {};
    }));
    if (rows.empty()) return {};
    program.out << '\n' << shown(place.path) << '\n';
    TextTable table({{"  ELEMENT"}, {"VALUE", 44}, {"WHERE", 36}, {"SURE", 6, true}, {"WHY"}});
    for (auto& row : rows) {
      row[0].insert(0, "  ");
      table.add(std::move(row));
    }
    table.write(program.out);
    return {};
  });
  if (!done) return program.failed(done.error());
  if (program.settings.json) {
    Json merges = Json::array();
    for (const Merge& m : person.merges) merges.push_back({{"reason", m.reason}, {"weight", m.weight}});
    Json out = person_json(person, reveal);
    out["merges"] = merges;
    out["findings"] = findings;
    write_json(program.out, out);
  } else if (!person.merges.empty()) {
    program.out << "\nWhy these are one person:\n";
    for (const Merge& m : person.merges) program.out << "  " << shown(m.reason) << '\n';
  }
  return exit_done;
}

int show_item(Program& program, Case& c, const std::string& path) {
  const bool reveal = program.settings.reveal;
  auto owners = Owners::load(c, true);
  if (!owners) return program.failed(owners.error());
  std::uint64_t found = 0;
  Json items = Json::array();
  const Status done = pipeline::for_each_place(c, [&](const Place& place) -> Status {
    if (place.path != path) return {};
    ++found;
    std::set<std::uint32_t> people;
    Json findings = Json::array();
    TextTable table({{"PERSON"}, {"ELEMENT"}, {"VALUE", 44}, {"WHERE", 36}, {"SURE", 6, true}, {"WHY"}});
    std::uint64_t rows = 0;
    SPILLMAP_TRY(pipeline::for_each_exposure(c, place, *owners, [&](const Exposure& e) -> Status {
      ++rows;
      if (e.person) people.insert(*e.person);
      if (program.settings.json)
        findings.push_back(finding_json(e, *owners, reveal));
      else
        table.add({e.person ? owners->id(*e.person) : "-", std::string(id(e.finding.element)), value_of(e, reveal),
                   e.finding.locator.to_string(), std::to_string(e.finding.confidence) + " %", e.finding.reason});
      return {};
    }));
    if (program.settings.json) {
      Json item = place_json(place, people.size());
      item["findings"] = findings;
      items.push_back(item);
      return {};
    }
    program.out << shown(place.path) << '\n';
    line(program.out, "status",
         std::string(to_string(place.status)) + (place.reason.empty() ? "" : ": " + place.reason));
    line(program.out, "format", place.format + ", " + size_of(place.bytes));
    if (place.content != nullptr)
      line(program.out, "SHA-256", hex({reinterpret_cast<const char*>(place.content->info.sha256.data()), 32}));
    line(program.out, "people", std::to_string(people.size()));
    if (rows != 0) table.write(program.out << '\n');
    return {};
  });
  if (!done) return program.failed(done.error());
  if (found == 0)
    return program.failed(
        {ErrorKind::usage, "no person and no item of the case is called '" + path +
                               "'; persons are listed by 'spillmap people', items by 'spillmap export'"});
  if (program.settings.json) write_json(program.out, found == 1 ? items[0] : items);
  return exit_done;
}

int show(Program& program, const std::string& what) {
  auto c = open_to_read(program.settings, "show",
                        Json({{"what", what}, {"reveal", true}}).dump(-1, ' ', false, Json::error_handler_t::replace));
  if (!c) return program.failed(c.error());
  auto person = c->find_person(what);
  if (!person) return program.failed(person.error());
  const int status = *person ? show_person(program, *c, **person) : show_item(program, *c, what);
  if (const Status sealed = finish_reading(*c, program.settings); !sealed) return program.failed(sealed.error());
  return status;
}
}  // namespace

void add_show(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("show", "Show all that is known of one person or one item");
  auto what = std::make_shared<std::string>();
  command->add_option("what", *what, "A person's id, or the path of an item as in files.csv")
      ->required()
      ->type_name("PERSON|ITEM");
  add_case_options(*command, program);
  add_json_option(*command, program);
  add_reveal_option(*command, program);
  command->footer(
      "Of a person: what is exposed, in which file and where in it, and why these places were taken for one\n"
      "person. Of an item: how it was read, and every value found in it.\n\nExamples:\n"
      "  spillmap show P7K2M9QX4TA\n  spillmap show 'HR/Archive 2019.zip!/staff.xlsx'\n");
  command->callback([&program, what] { program.run = [&program, what] { return show(program, *what); }; });
}

}  // namespace spillmap::cli
