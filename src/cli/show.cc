#include <CLI/CLI.hpp>
#include <algorithm>
#include <set>
#include <unordered_set>

#include "base/text.h"
#include "base/written.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/told.h"
#include "cli/why.h"
#include "notify/number.h"
#include "pipeline/best_record.h"
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
  line(out, "", p.address.empty() ? std::string() : p.address_reason);
  line(out, "in the roster", pipeline::roster_words(p));
  line(out, "before writing", p.affected ? pipeline::mail_warning(p) : std::string());
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

// What the hot line needs: which letters this person got, what they said, and why.
void describe_told(std::ostream& out, const std::vector<LetterRow>& rows) {
  if (rows.empty()) return;
  out << "\nTold:\n";
  for (const LetterRow& row : rows) {
    const auto get = [&](const char* key) {
      const auto at = row.find(key);
      return at == row.end() ? std::string() : at->second;
    };
    out << "  " << get("date") << "  " << get("channel") << ' ' << shown(get("letter_number")) << ", wave "
        << shown(get("wave")) << ", as " << get("variant") << ", in " << get("language") << '\n';
    line(out, "  named", get("elements"));
    line(out, "  because", get("why"));
    line(out, "  file", get("file"));
  }
}

// The person of a letter number, or the people of a name: all its words must stand in one name of theirs.
Result<std::vector<Person>> find_people(const Case& c, const std::string& what) {
  std::vector<Person> out;
  if (notify::is_letter_number(what)) {
    const auto bare = [](std::string_view number) { return alnum_upper(number); };
    SPILLMAP_ASSIGN(const std::vector<notify::Sent> sent, sent_letters(c));
    for (const notify::Sent& s : sent) {
      if (bare(s.number) != bare(what)) continue;
      SPILLMAP_ASSIGN(std::optional<Person> person, c.find_person(s.person));
      if (person) out.push_back(std::move(*person));
      return out;
    }
  }
  // An id of before leads to who took that person in.
  if (what.size() > 1 && what[0] == 'P' && std::none_of(what.begin(), what.end(), is_lower)) {
    SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
      if (std::any_of(p.former_ids.begin(), p.former_ids.end(), [&](const FormerId& f) { return f.id == what; }))
        out.push_back(p);
      return {};
    }));
    if (!out.empty()) return out;
  }
  const std::vector<std::string> wanted = folded_words(what);
  if (wanted.empty() || what.find('/') != std::string::npos) return out;
  const auto fits = [&](const std::string& name) {
    const std::vector<std::string> words = folded_words(name);
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
      return std::find(words.begin(), words.end(), word) != words.end();
    });
  };
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (p.affected && (fits(p.name.display()) || std::any_of(p.other_names.begin(), p.other_names.end(), fits)))
      out.push_back(p);
    return {};
  }));
  return out;
}

int choose(Program& program, const std::vector<Person>& people) {
  if (program.settings.json) {
    Json list = Json::array();
    for (const Person& p : people) list.push_back(person_json(p, program.settings.reveal));
    write_json(program.out, list);
    return exit_done;
  }
  TextTable table({{"PERSON"}, {"NAME", 40}, {"BORN"}, {"CITY", 30}, {"STATE"}});
  for (const Person& p : people)
    table.add({p.id, p.name.display(),
               program.settings.reveal ? p.date_of_birth : pipeline::masked_date(p.date_of_birth), p.address.city,
               p.address.state});
  table.write(program.out);
  program.out << "More than one person is called so; show one by its id.\n";
  return exit_done;
}

int show_person(Program& program, Case& c, const Person& person, bool why) {
  const bool reveal = program.settings.reveal;
  const auto letters = told(c, person.id);
  if (!letters) return program.failed(letters.error());
  std::unordered_set<Sha256, pipeline::Sha256Hash> contents;
  for (const MentionRef& ref : person.mentions) contents.insert(ref.content);
  auto owners = Owners::load(c, true);
  if (!owners) return program.failed(owners.error());
  const std::optional<std::uint32_t> self = owners->person(person.id);
  Json findings = Json::array();
  if (!program.settings.json) {
    describe(program.out, person, reveal);
    describe_told(program.out, *letters);
  }
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
    if (why) {
      auto explained = why_json(c, person, reveal);
      if (!explained) return program.failed(explained.error());
      out["why"] = std::move(*explained);
    }
    out["told"] = Json::array();
    for (const LetterRow& row : *letters) out["told"].push_back(Json(row));
    write_json(program.out, out);
  } else if (why) {
    if (const Status written = write_why(program.out, c, person, reveal); !written)
      return program.failed(written.error());
  } else if (!person.merges.empty()) {
    program.out << "\nWhy these are one person (more with --why):\n";
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

int show(Program& program, const std::string& what, bool why) {
  auto c = open_to_read(program.settings, "show", one_line(Json({{"what", what}, {"reveal", true}})));
  if (!c) return program.failed(c.error());
  auto person = c->find_person(what);
  if (!person) return program.failed(person.error());
  std::vector<Person> people;
  if (*person) {
    people.push_back(std::move(**person));
  } else {
    auto found = find_people(*c, what);
    if (!found) return program.failed(found.error());
    people = std::move(*found);
  }
  const int status = people.empty()       ? show_item(program, *c, what)
                     : people.size() == 1 ? show_person(program, *c, people[0], why)
                                          : choose(program, people);
  if (const Status sealed = finish_reading(*c, program.settings); !sealed) return program.failed(sealed.error());
  return status;
}
}  // namespace

void add_show(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("show", "Show all that is known of one person or one item");
  auto what = std::make_shared<std::string>();
  command
      ->add_option("what", *what,
                   "A person's id or name, the number of a letter, or the path of an item as in files.csv")
      ->required()
      ->type_name("PERSON|LETTER|ITEM");
  auto why = std::make_shared<bool>(false);
  command->add_flag("--why", *why,
                    "Of a person: every step by which its places were taken for one human being, with weights, and who "
                    "nearly was the same");
  add_case_options(*command, program);
  add_json_option(*command, program);
  add_reveal_option(*command, program);
  command->footer(
      "Of a person: what is exposed, in which file and where in it, why these places were taken for one person, and\n"
      "what this person was told, by which letter and law. Of an item: how it was read, and every value found in "
      "it.\n\n"
      "Examples:\n"
      "  spillmap show P7K2M9QX4TA\n  spillmap show 'Ann Doe'\n  spillmap show 7K2M-Q9XD-40TC\n  spillmap show "
      "'HR/Archive 2019.zip!/staff.xlsx'\n");
  command->callback(
      [&program, what, why] { program.run = [&program, what, why] { return show(program, *what, *why); }; });
}

}  // namespace spillmap::cli
