#include <pwd.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ctime>
#include <map>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/resolving.h"
#include "cli/text.h"
#include "cli/why.h"

namespace spillmap::cli {
namespace {
struct Options {
  std::vector<std::string> what;
  std::string who, why;
  bool later = false;
};

// A person or a place, as an argument names it.
struct Target {
  std::string person;
  std::vector<MentionRef> mentions;  // the one that stands for it first
  bool is_person = false;
};

std::string user_name() {
  const passwd* user = ::getpwuid(::getuid());
  return user != nullptr && user->pw_name != nullptr ? user->pw_name : "uid " + std::to_string(::getuid());
}

// In the order of the arguments; an id that a person had before counts, too.
Result<std::vector<Target>> find_targets(const Case& c, const std::vector<std::string>& what) {
  std::vector<std::string> ids;
  for (const std::string& text : what) ids.push_back(to_upper(text));
  std::vector<Target> out(what.size());
  const bool places = std::any_of(ids.begin(), ids.end(), [](const std::string& id) { return id.starts_with('M'); });
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const bool former =
          std::any_of(p.former_ids.begin(), p.former_ids.end(), [&](const FormerId& f) { return f.id == ids[i]; });
      if (p.id != ids[i] && !(former && out[i].mentions.empty())) continue;
      out[i] = {p.id, {p.anchor}, true};
      for (const MentionRef& ref : p.mentions)
        if (ref != p.anchor) out[i].mentions.push_back(ref);
    }
    if (!places) return {};
    for (const MentionRef& ref : p.mentions) {
      const std::string id = mention_id(ref);
      for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == id) out[i] = {p.id, {ref}, false};
    }
    return {};
  }));
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i].mentions.empty())
      return fail(ErrorKind::usage, "'" + printable_path(what[i]) +
                                        "' is no person and no place of this case; 'spillmap people' lists persons, "
                                        "'spillmap show PERSON --why' the places of one");
  return out;
}

Json ids_json(const std::vector<MentionRef>& refs) {
  constexpr std::size_t most = 100;
  Json out = Json::array();
  for (std::size_t i = 0; i < std::min(refs.size(), most); ++i) out.push_back(mention_id(refs[i]));
  return out;
}

std::uint32_t next_number(const std::vector<Decision>& decisions, const std::optional<std::string>& last) {
  std::uint32_t out = decisions.empty() ? 0 : decisions.back().number;
  if (last) out = std::max(out, static_cast<std::uint32_t>(std::strtoul(last->c_str(), nullptr, 10)));
  return out + 1;
}
constexpr const char* last_number_name = "resolve.last_decision";

// Keeps the decisions, logs the act, and works out people again unless that is left for the next scan.
int keep(Program& program, Case& c, const std::vector<Decision>& decisions, std::string_view act, Json detail,
         bool later) {
  const Settings& s = program.settings;
  const auto finished = c.value("scan.finished");
  if (!finished) return program.failed(finished.error());
  const bool unfinished = *finished == "no";
  Status done = c.put_decisions(decisions);
  if (done) done = c.append_log(act, one_line(detail));
  // Another word than "yes": the next scan works out people even if no file has changed.
  if (done && later && !unfinished) done = c.put_value("scan.finished", "decided");
  if (done) done = c.commit();
  if (!done) return program.failed(done.error());
  Json out = detail;
  if (later || unfinished) {
    out["applied"] = false;
    if (!s.json)
      program.out << "Kept. It takes effect with the next 'spillmap scan'"
                  << (unfinished ? ", for the last one did not finish" : "") << ".\n";
  } else {
    std::uint64_t before = 0;
    done = c.for_each_person([&](const Person& p) -> Status {
      before += p.affected ? 1 : 0;
      return {};
    });
    if (!done) return program.failed(done.error());
    done = c.put_value("scan.finished", "yes");
    if (!done) return program.failed(done.error());
    const auto counts = resolve_again(c);
    if (!counts) return program.failed(counts.error());
    out["applied"] = true;
    out["affected_before"] = before;
    out["affected"] = counts->affected;
    out["persons"] = counts->persons;
    if (!s.json)
      program.out << "Kept, and followed: " << count_of(counts->affected, "affected person", "affected people") << " ("
                  << grouped(before) << " before)\n";
  }
  if (const Status sealed = c.seal(); !sealed) return program.failed(sealed.error());
  if (s.json) write_json(program.out, out);
  return exit_done;
}

int decide(Program& program, const Options& o, const std::string& command) {
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const auto targets = find_targets(*c, o.what);
  if (!targets) return program.failed(targets.error());
  auto decisions = c->decisions();
  if (!decisions) return program.failed(decisions.error());
  const auto last = c->value(last_number_name);
  if (!last) return program.failed(last.error());

  std::vector<Decision> made;
  const auto add = [&](Ruling ruling, std::vector<MentionRef> one, std::vector<MentionRef> other) {
    Decision& d = made.emplace_back();
    d.number = next_number(*decisions, *last) + static_cast<std::uint32_t>(made.size() - 1);
    d.ruling = ruling;
    d.one = std::move(one);
    d.other = std::move(other);
    d.who = o.who.empty() ? user_name() : o.who;
    d.why = o.why;
    d.unix_seconds = static_cast<std::int64_t>(std::time(nullptr));
  };
  const Target& first = targets->front();
  const auto wrong = [&](const std::string& words) { return program.failed({ErrorKind::usage, words}); };
  if (command == "merge") {
    for (std::size_t i = 1; i < targets->size(); ++i) {
      if ((*targets)[i].person == first.person) return wrong("these are one person already: " + first.person);
      add(Ruling::same, first.mentions, (*targets)[i].mentions);
    }
  } else if (command == "split") {
    if (!first.is_person) return wrong("split takes a person first, then the places that are somebody else");
    std::vector<MentionRef> rest = first.mentions, away;
    for (std::size_t i = 1; i < targets->size(); ++i) {
      const Target& place = (*targets)[i];
      if (place.is_person || place.person != first.person)
        return wrong("'" + o.what[i] + "' is no place of " + first.person + "; 'spillmap show " + first.person +
                     " --why' lists them");
      std::erase(rest, place.mentions.front());
      away.push_back(place.mentions.front());
    }
    if (rest.empty()) return wrong("then nothing would be left of " + first.person);
    add(Ruling::different, rest, away);
    made.back().other_is_one = true;
  } else {
    const Target& second = (*targets)[1];
    if (first.mentions.front() == second.mentions.front()) return wrong("both are the same place");
    const bool different = command == "different";
    if (different && first.person == second.person && (first.is_person || second.is_person))
      return wrong("these are one person now; say which places are somebody else with 'spillmap split'");
    add(different ? Ruling::different : Ruling::same, first.mentions, second.mentions);
  }
  Json detail = {{"ruling", command}, {"who", made.front().who}, {"why", o.why}, {"decisions", Json::array()}};
  for (const Decision& d : made)
    detail["decisions"].push_back({{"number", d.number},
                                   {"ruling", to_string(d.ruling)},
                                   {"one", ids_json(d.one)},
                                   {"other", ids_json(d.other)}});
  decisions->insert(decisions->end(), made.begin(), made.end());
  if (const Status kept = c->put_value(last_number_name, std::to_string(decisions->back().number)); !kept)
    return program.failed(kept.error());
  return keep(program, *c, *decisions, "decide", detail, o.later);
}

struct ListOptions {
  std::uint32_t undo = 0;
  std::string who, why;
};

int list_decisions(Program& program, const ListOptions& o) {
  auto c = open_case(program.settings, o.undo != 0 ? Case::Mode::write : Case::Mode::read);
  if (!c) return program.failed(c.error());
  auto decisions = c->decisions();
  if (!decisions) return program.failed(decisions.error());
  if (o.undo != 0) {
    const auto gone =
        std::find_if(decisions->begin(), decisions->end(), [&](const Decision& d) { return d.number == o.undo; });
    if (gone == decisions->end())
      return program.failed({ErrorKind::usage, "there is no decision " + std::to_string(o.undo)});
    if (o.why.empty()) return program.failed({ErrorKind::usage, "say why with --why"});
    const Json detail = {{"undone", o.undo}, {"who", o.who.empty() ? user_name() : o.who}, {"why", o.why}};
    decisions->erase(gone);
    return keep(program, *c, *decisions, "decide.undo", detail, false);
  }
  if (program.settings.json) {
    Json list = Json::array();
    for (const Decision& d : *decisions)
      list.push_back({{"number", d.number},
                      {"ruling", to_string(d.ruling)},
                      {"one", ids_json(d.one)},
                      {"other", ids_json(d.other)},
                      {"who", d.who},
                      {"why", d.why},
                      {"when", utc_time(d.unix_seconds)}});
    write_json(program.out, list);
    return exit_done;
  }
  TextTable table({{"NO", 6, true}, {"RULING"}, {"ONE", 20}, {"OTHER", 20}, {"WHEN"}, {"WHO", 20}, {"WHY"}});
  const auto first = [](const std::vector<MentionRef>& refs) {
    return refs.empty() ? std::string() : mention_id(refs.front()) + (refs.size() > 1 ? " ..." : "");
  };
  for (const Decision& d : *decisions)
    table.add({std::to_string(d.number), std::string(to_string(d.ruling)), first(d.one), first(d.other),
               utc_time(d.unix_seconds), d.who, d.why});
  table.write(program.out);
  return exit_done;
}

int review(Program& program, std::size_t most) {
  auto c = open_to_read(program.settings, "review", Json({{"reveal", true}}).dump());
  if (!c) return program.failed(c.error());
  auto near = c->near_misses();
  if (!near) return program.failed(near.error());
  const std::size_t all = near->size();
  if (near->size() > most) near->resize(most);
  std::set<MentionRef> wanted;
  for (const NearMiss& n : *near) wanted.insert({n.mention_of_one, n.mention_of_other});
  const auto seen = pipeline::seen_mentions(*c, wanted, program.settings.reveal);
  if (!seen) return program.failed(seen.error());
  if (program.settings.json) {
    Json list = Json::array();
    for (const NearMiss& n : *near) list.push_back(near_miss_json(n, *seen));
    write_json(program.out, list);
  } else {
    for (const NearMiss& n : *near) {
      write_near_miss(program.out, n, *seen);
      program.out << '\n';
    }
    program.out << grouped(near->size()) << " of " << count_of(all, "pair", "pairs")
                << " that nearly were one person, what would change the list most first.\n"
                   "Decide with: spillmap same P... P... --why '...', spillmap different P... P... --why '...'\n";
  }
  if (const Status sealed = finish_reading(*c, program.settings); !sealed) return program.failed(sealed.error());
  return exit_done;
}

void add_decision(CLI::App& parent, Program& program, const std::string& name, const std::string& story,
                  const std::string& arguments, int least, int most, const std::string& footer) {
  CLI::App* command = parent.add_subcommand(name, story);
  auto o = std::make_shared<Options>();
  command->add_option("what", o->what, "Persons (P...), or places as 'spillmap show PERSON --why' names them (M...)")
      ->required()
      ->expected(least, most)
      ->type_name(arguments);
  add_case_options(*command, program);
  command->add_option("--why", o->why, "Why; it is kept with the decision and in the case's log")
      ->required()
      ->type_name("TEXT");
  command->add_option("--by", o->who, "Who decides; without it the name of your account")->type_name("NAME");
  command->add_flag("--later", o->later, "Only keep it; the next scan follows it");
  add_json_option(*command, program);
  command->footer(footer);
  command->callback([&program, o, name] { program.run = [&program, o, name] { return decide(program, *o, name); }; });
}
}  // namespace

void add_decisions(CLI::App& parent, Program& program) {
  constexpr int many = 1000;
  const std::string common =
      "The decision is kept in the case and followed by every later scan, until 'spillmap decisions --undo' takes it\n"
      "back. Of two that contradict each other the later counts.\n\n";
  add_decision(
      parent, program, "merge", "Say that persons are one human being", "PERSON...", 2, many,
      "The first id stays; the others lead to it from then on.\n" + common +
          "Example:\n  spillmap merge P7K2M9QX4TA0B P1Z8... --why 'married in 2021, file 44/2021' --by 'A. Doe'\n");
  add_decision(parent, program, "split", "Say that some places of a person are somebody else", "PERSON PLACE...", 2,
               many,
               "The places given become a person of their own, or join whom they fit; no later scan puts them back.\n" +
                   common + "Example:\n  spillmap split P7K2M9QX4TA0B M03F... --why 'father and son' --by 'A. Doe'\n");
  add_decision(parent, program, "same", "Say that two persons or places are one human being", "PERSON|PLACE", 2, 2,
               common + "Example:\n  spillmap same M03F... M9QX... --why 'same hand, same day'\n");
  add_decision(parent, program, "different", "Say that two persons or places are two human beings", "PERSON|PLACE", 2,
               2, common + "Example:\n  spillmap different P7K2... P1Z8... --why 'twins'\n");

  CLI::App* list = parent.add_subcommand("decisions", "List what was decided of who is one human being, or undo it");
  auto lo = std::make_shared<ListOptions>();
  list->add_option("--undo", lo->undo, "Take this decision back")->type_name("NO");
  list->add_option("--why", lo->why, "Why it is taken back")->type_name("TEXT");
  list->add_option("--by", lo->who, "Who takes it back; without it the name of your account")->type_name("NAME");
  add_case_options(*list, program);
  add_json_option(*list, program);
  list->footer("Example:\n  spillmap decisions --undo 3 --why 'the birth certificate came'\n");
  list->callback([&program, lo] { program.run = [&program, lo] { return list_decisions(program, *lo); }; });

  CLI::App* open = parent.add_subcommand("review", "List pairs of persons that nearly were one, for you to decide");
  auto most = std::make_shared<std::size_t>(20);
  open->add_option("--limit", *most, "How many (default 20)")->type_name("N");
  add_case_options(*open, program);
  add_json_option(*open, program);
  add_reveal_option(*open, program);
  open->footer(
      "What a decision would change most comes first: a person more or fewer to be told, then kinds of data in a\n"
      "letter. Each with what speaks for it, in bits of match weight (1 doubles the odds), and why they are two.\n");
  open->callback([&program, most] { program.run = [&program, most] { return review(program, *most); }; });
}

}  // namespace spillmap::cli
