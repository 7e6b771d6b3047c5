#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "base/text.h"
#include "cli/command.h"
#include "cli/duties.h"
#include "cli/json.h"
#include "cli/text.h"
#include "law/rules.h"
#include "pipeline/what_if.h"

namespace spillmap::cli {
namespace {
struct Options {
  std::string where, by = "folder", kind, state;
  unsigned depth = 1;
  std::size_t limit = 15;
};

// What law would ask if it were taken today.
Result<CaseDuties> duties_if_taken(const Case& c, const std::vector<ElementSet>& exposed, const Options& o) {
  SPILLMAP_ASSIGN(const auto text, stored_incident_text(c));
  Incident incident;
  if (text) {
    SPILLMAP_ASSIGN(StoredIncident stored, stored_incident(c));
    incident.holder = std::move(stored.incident.holder);
  }
  if (!o.kind.empty()) {
    const auto kind = holder_kind_from(o.kind);
    if (!kind) return fail(ErrorKind::usage, "there is no kind of holder called '" + o.kind + "'");
    incident.holder.kinds = {*kind};
  }
  if (!o.state.empty()) incident.holder.state = to_upper(o.state);
  incident.facts.dates[Anchor::discovered] = today();
  incident.facts.encrypted = false;
  pipeline::CasePersons persons;
  std::size_t index = 0;
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (!p.affected) return {};
    const ElementSet elements = exposed[index++];
    if (elements.empty()) return {};
    Person part = p;
    part.elements = elements;
    persons.ids.push_back(p.id);
    persons.facts.push_back(pipeline::person_facts(part, incident.holder, nullptr));
    return {};
  }));
  return duties_of(std::move(incident), std::move(persons), law::Rulebook::built_in(), today(), true);
}

Json group_json(const pipeline::GroupFigures& g) {
  return {{"name", g.name},     {"items", g.items},         {"bytes", g.bytes},
          {"people", g.people}, {"only_here", g.only_here}, {"elements", g.elements.to_string()}};
}

Json deletion_json(const pipeline::Deletion& d) {
  return {{"what", d.what}, {"items", d.items}, {"bytes", d.bytes}, {"people_less", d.people}};
}

void write_laws(std::ostream& out, const CaseDuties& duties) {
  TextTable table({{"LAW", 12}, {"WHO IS TOLD", 60}, {"OF", 8, true}, {"THRESHOLD CROSSED"}});
  std::size_t rows = 0;
  for (const Duty& duty : duties.assessment.duties) {
    if (!is_owed(duty)) continue;
    ++rows;
    table.add({duty.law,
               who_is_told(duty) +
                   (duty.status == DutyStatus::required ? "" : " (" + std::string(to_string(duty.status)) + ")"),
               grouped(duty.count), duty.threshold});
  }
  if (rows == 0) {
    out << "No law that reaches these people would ask for a notice.\n";
    return;
  }
  table.write(out);
}

int exposure(Program& program, const Options& o) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  is_complete(*c, program);
  const auto what_if = pipeline::WhatIf::load(*c);
  if (!what_if) return program.failed(what_if.error());
  const pipeline::GroupFigures all = what_if->below(o.where);
  if (all.items == 0)
    return program.failed({ErrorKind::usage, "nothing was read at or below '" + printable_path(o.where) + "'"});
  static const std::map<std::string, pipeline::GroupBy> ways = {{"share", pipeline::GroupBy::share},
                                                                {"folder", pipeline::GroupBy::folder},
                                                                {"account", pipeline::GroupBy::account},
                                                                {"type", pipeline::GroupBy::type}};
  auto groups = what_if->by(ways.at(o.by), o.depth);
  if (groups.size() > o.limit) groups.resize(o.limit);
  const auto largest = what_if->largest(o.where, std::min<std::size_t>(o.limit, 10));
  const auto oldest = what_if->oldest(o.where);
  const auto copies = what_if->copies(o.where);
  std::optional<CaseDuties> duties;
  if (all.people != 0) {
    auto found = duties_if_taken(*c, what_if->exposed_below(o.where), o);
    if (!found) return program.failed(found.error());
    duties = std::move(*found);
  }
  if (program.settings.json) {
    Json out = {{"where", o.where}, {"all", group_json(all)}, {"by", o.by}, {"groups", Json::array()}};
    for (const auto& g : groups) out["groups"].push_back(group_json(g));
    out["laws"] = Json::array();
    if (duties)
      for (const Duty& duty : duties->assessment.duties)
        if (is_owed(duty))
          out["laws"].push_back({{"duty", duty.id},
                                 {"who", who_is_told(duty)},
                                 {"status", to_string(duty.status)},
                                 {"people", duty.count},
                                 {"threshold", duty.threshold},
                                 {"citation", duty.citation}});
    out["deletions"] = Json::array();
    for (const auto& d : largest) out["deletions"].push_back(deletion_json(d));
    out["oldest"] = Json::array();
    for (const auto& d : oldest) out["oldest"].push_back(deletion_json(d));
    out["copies"] = deletion_json(copies);
    write_json(program.out, out);
    return exit_done;
  }
  std::ostream& out = program.out;
  out << "If " << (o.where.empty() ? std::string("all of it") : "'" + shown(o.where) + "'") << " were taken ("
      << count_of(all.items, "item", "items") << ", " << size_of(all.bytes)
      << "): " << count_of(all.people, "affected person", "affected people") << ", " << grouped(all.only_here)
      << " of them nowhere else\n  " << all.elements.to_string(' ') << "\n\n";
  if (o.where.empty()) {
    TextTable table({{o.by == "type"      ? "TYPE"
                      : o.by == "share"   ? "SHARE"
                      : o.by == "account" ? "ACCOUNT"
                                          : "FOLDER",
                      48},
                     {"ITEMS", 8, true},
                     {"SIZE", 9, true},
                     {"PEOPLE", 8, true},
                     {"ONLY HERE", 9, true},
                     {"KINDS OF DATA"}});
    for (const auto& g : groups)
      table.add({g.name, grouped(g.items), size_of(g.bytes), grouped(g.people), grouped(g.only_here),
                 g.elements.to_string(' ')});
    table.write(out);
    out << '\n';
  }
  if (duties) {
    write_laws(out, *duties);
    out << '\n';
  }
  TextTable table({{"WITHOUT", 70}, {"ITEMS", 8, true}, {"SIZE", 9, true}, {"PEOPLE LESS", 11, true}});
  for (const auto& d : largest) table.add({d.what, grouped(d.items), size_of(d.bytes), grouped(d.people)});
  for (const auto& d : oldest) table.add({d.what, grouped(d.items), size_of(d.bytes), grouped(d.people)});
  table.add({copies.what, grouped(copies.items), size_of(copies.bytes), "0"});
  table.write(out);
  out << "Single items: each after the ones above it are gone, all its copies with it.\n";
  return exit_done;
}
}  // namespace

void add_exposure(CLI::App& parent, Program& program) {
  CLI::App* command =
      parent.add_subcommand("exposure", "Say what would be exposed if something were taken, and what to delete");
  auto o = std::make_shared<Options>();
  command->add_option("where", o->where, "A share, folder or file, as in files.csv; without it everything")
      ->type_name("PATH");
  command->add_option("--by", o->by, "In what to count people: share, folder, account or type (default folder)")
      ->check(CLI::IsMember({"share", "folder", "account", "type"}).description(""))
      ->type_name("WHAT");
  command->add_option("--depth", o->depth, "How many folders of a path make one (default 1)")->type_name("N");
  command->add_option("--limit", o->limit, "How many rows (default 15)")->type_name("N");
  command
      ->add_option("--holder", o->kind,
                   "The kind of holder in law, as in the incident's facts: hipaa_covered_entity ...")
      ->type_name("KIND");
  command->add_option("--state", o->state, "The holder's state")->type_name("STATE");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command->footer(
      "Asked of a scan before anything has happened: how many people a share, folder, account or type of file would\n"
      "expose, with which kinds of data, which laws would then speak and which of their thresholds are crossed, as of\n"
      "today, and which deletions would help most: single items, old files, copies. 'Only here' are people who would "
      "not\n"
      "be exposed at all without it.\n\n"
      "Examples:\n  spillmap exposure\n  spillmap exposure HR --holder hipaa_covered_entity --state NY\n"
      "  spillmap exposure --by account\n");
  command->callback([&program, o] { program.run = [&program, o] { return exposure(program, *o); }; });
}

}  // namespace spillmap::cli
