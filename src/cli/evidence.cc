#include <CLI/CLI.hpp>
#include <cmath>
#include <filesystem>
#include <iomanip>

#include "base/text.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/scope_text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
using pipeline::EvidenceEntry;
using pipeline::ScopeCase;

struct Options {
  std::vector<std::string> files, roots;
  std::string format, zone, as, origin, custodian, complete_from, complete_to, columns, file;
  int year = 0;
  double ahead = 0, error = 0;
  unsigned remove = 0;
  bool complete = false, day_first = false, not_held = false;
};

void write_entry(std::ostream& out, const Json& j) {
  const auto text = [&](const char* key) { return shown(j[key].get<std::string>()); };
  const auto number = [&](const char* key) { return grouped(j[key].get<std::uint64_t>()); };
  out << "Evidence " << j["id"] << ": " << text("file") << '\n';
  out << "  " << text("format") << (text("detail").empty() ? "" : ", " + text("detail")) << "; SHA-256 "
      << text("sha256") << '\n';
  if (!text("origin").empty() || !text("custodian").empty())
    out << "  from " << text("origin") << (text("custodian").empty() ? "" : ", kept by " + text("custodian")) << '\n';
  if (!text("columns").empty()) out << "  columns as told: " << text("columns") << '\n';
  out << "  " << number("records") << " records, " << number("unparsed") << " not understood, " << number("claims")
      << " claims up to '" << text("best") << "' by " << number("actors") << " actors\n";
  out << "  " << number("names") << " names: " << number("names_matched") << " are files of the case, "
      << number("names_open") << " open, " << number("names_of_folders") << " folders, " << number("names_not_held")
      << " not held\n";
  if (j["tainted"] != 0 || j["gaps"] != 0)
    out << "  " << number("tainted") << " records that cannot be trusted, " << number("gaps") << " gaps\n";
  if (j["status"] != "read") out << "  NOT READ WHOLE: " << text("reason") << '\n';
  for (const Json& front : j["fronts"])
    out << "  '" << shown(front["from"].get<std::string>()) << "' stands for " << shown(front["to"].get<std::string>())
        << (front["given"].get<bool>() ? " (as given)"
                                       : " (" + grouped(front["names"].get<std::uint64_t>()) + " names fit)")
        << '\n';
  for (const Json& c : j["coverage"]) {
    out << "  speaks of " << c["from"].get<std::string>() << " to " << c["to"].get<std::string>() << ", "
        << c["state"].get<std::string>();
    if (!c["reason"].get<std::string>().empty()) out << ": " << shown(c["reason"].get<std::string>());
    out << '\n';
  }
  for (const Json& c : j["complete"])
    out << "  counts as complete from " << c[0].get<std::string>() << " to " << c[1].get<std::string>() << '\n';
}

Result<pipeline::AddEvidence> how_to_add(const Options& o) {
  pipeline::AddEvidence how;
  how.told.origin = o.origin;
  how.told.custodian = o.custodian;
  how.told.zone = o.zone;
  if (!o.zone.empty()) SPILLMAP_TRY(Zone::parse(o.zone));
  how.told.ahead_micros = static_cast<std::int64_t>(o.ahead * 1e6);
  how.told.error_micros = static_cast<std::int64_t>(std::abs(o.error) * 1e6);
  how.told.year = o.year;
  how.told.complete = o.complete;
  if (!o.complete_from.empty()) {
    SPILLMAP_ASSIGN(how.told.complete_from, moment(o.complete_from, "--complete-from", false));
  }
  if (!o.complete_to.empty()) {
    SPILLMAP_ASSIGN(how.told.complete_to, moment(o.complete_to, "--complete-to", true));
  }
  for (const std::string& root : o.roots) {
    const std::size_t equals = root.find('=');
    if (equals == std::string::npos || equals == 0)
      return fail(ErrorKind::usage,
                  R"(--root wants FROM=TO, as '\\FS01\HR$=/srv/copy/HR', not ')" + shortened(root, 60) + "'");
    how.told.roots.emplace_back(root.substr(0, equals), root.substr(equals + 1));
  }
  how.job.format = o.format;
  if (!o.format.empty() && find_evidence_format(o.format) == nullptr) {
    std::string ids;
    for (const EvidenceFormat& format : evidence_formats()) ids += (ids.empty() ? "" : ", ") + std::string(format.id);
    return fail(ErrorKind::usage, "there is no format '" + shortened(o.format, 40) + "'; there are: " + ids);
  }
  // What a text of any kind says of the files in it only a person can know.
  if (o.format == "named-files" && o.as.empty())
    return fail(ErrorKind::usage,
                "say what the text means for the files that it names: --as held, staged, sent or listed");
  how.job.options.day_first = o.day_first;
  how.job.options.listing = o.as == "staged"   ? Axis::staged
                            : o.as == "sent"   ? Axis::sent
                            : o.as == "listed" ? Axis::listed
                                               : Axis::held;
  if (!o.columns.empty()) {
    SPILLMAP_ASSIGN(how.job.columns, columns_from(o.columns, o.day_first));
    how.told.columns = o.columns;
    how.job.format = "columns";
  }
  return how;
}

int add(Program& program, const Options& o) {
  const Settings& s = program.settings;
  const auto how = how_to_add(o);
  if (!how) return program.failed(how.error());
  auto c = open_case(s, Case::Mode::write);
  if (!c) return program.failed(c.error());
  std::vector<std::uint32_t> added;
  for (const std::string& file : o.files) {
    if (is_inside(file, s.case_dir))
      return program.failed({ErrorKind::usage, "the evidence may not stand inside the case folder"});
    const auto entry = pipeline::add_evidence(*c, file, *how);
    if (!entry) return program.failed(entry.error());
    added.push_back(entry->id);
    const Json detail = {{"id", entry->id},
                         {"file", printable_path(entry->path)},
                         {"sha256", hex({reinterpret_cast<const char*>(entry->info.sha256.data()), 32})},
                         {"format", entry->info.format},
                         {"claims", entry->info.claims}};
    if (const Status done = c->append_log("evidence.add", one_line(detail)); !done) return program.failed(done.error());
  }
  auto scoped = ScopeCase::load(*c);
  if (!scoped) return program.failed(scoped.error());
  Status done = scoped->keep(*c);
  if (done) done = c->seal();
  if (!done) return program.failed(done.error());
  Json list = Json::array();
  for (std::size_t e = 0; e < scoped->entries().size(); ++e)
    if (std::find(added.begin(), added.end(), scoped->entries()[e].id) != added.end())
      list.push_back(evidence_json(*scoped, e));
  if (s.json) {
    write_json(program.out, {{"evidence", list}});
  } else if (!s.quiet) {
    for (const Json& j : list) write_entry(program.out, j);
    program.err
        << "What it means: spillmap scope. Names that the case does not hold: spillmap evidence list --not-held\n";
  }
  return exit_done;
}

// What is in each column of an unknown table, and what it may mean.
int columns(Program& program, const Options& o) {
  constexpr std::uint32_t rows_shown = 4;
  const auto guess = pipeline::guess_columns(o.file, rows_shown);
  if (!guess) return program.failed({guess.error().kind, printable_path(o.file) + ": " + guess.error().message});
  std::size_t width = 0;
  for (const auto& row : guess->rows) width = std::max(width, row.size());
  const std::string spec = columns_text(guess->mapping);
  const bool table = width > 1;
  if (program.settings.json) {
    Json rows = Json::array();
    for (const auto& row : guess->rows) {
      Json cells = Json::array();
      for (const std::string& cell : row) cells.push_back(scrub_utf8(cell));
      rows.push_back(std::move(cells));
    }
    write_json(program.out, {{"rows", rows}, {"suggested", table ? Json(spec) : Json(nullptr)}});
    return table ? exit_done : exit_wrong_use;
  }
  if (!table)
    return program.failed({ErrorKind::usage, printable_path(o.file) + " is no table: no separator divides its lines"});
  for (std::size_t i = 0; i < width; ++i) {
    program.out << std::setw(3) << i + 1 << "  ";
    for (std::size_t r = 0; r < guess->rows.size(); ++r)
      program.out << (r == 0 ? "" : " | ")
                  << (i < guess->rows[r].size() ? shown(shortened(scrub_utf8(guess->rows[r][i]), 40)) : std::string());
    program.out << '\n';
  }
  program.out << "\nWhat they may mean; correct it, and say for each action what it stands for:\n"
              << "  spillmap evidence add '" << shown(printable_path(o.file)) << "' --columns '" << spec << "'\n";
  if (guess->mapping.path < 0) program.out << "Which column names the file could not be told: add path=N.\n";
  return exit_done;
}

int list(Program& program, const Options& o) {
  const Settings& s = program.settings;
  auto c = open_case(s, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const auto scoped = ScopeCase::load(*c);
  if (!scoped) return program.failed(scoped.error());
  Json json = Json::array(), names = Json::array();
  for (std::size_t e = 0; e < scoped->entries().size(); ++e) {
    if (!o.not_held) {
      json.push_back(evidence_json(*scoped, e));
      if (!s.json) write_entry(program.out, json.back());
      continue;
    }
    const EvidenceEntry& entry = scoped->entries()[e];
    const scope::NameMatches& m = scoped->matches(e);
    const Status done = pipeline::for_each_name(
        *c, entry.id, scoped->ledger(e).name_pages, [&](std::uint32_t number, const scope::StoredName& name) -> Status {
          if (m.sureness(number) >= scope::MatchClass::likely || m.is_folder(number)) return {};
          const std::string path = printable_path(name.root.empty() ? name.path : name.root + " " + name.path);
          const std::string_view state =
              m.sureness(number) == scope::MatchClass::none ? "not held" : to_string(m.sureness(number));
          if (s.json)
            names.push_back({{"evidence", entry.id},
                             {"name", path},
                             {"state", state},
                             {"size", name.size ? Json(*name.size) : Json(nullptr)}});
          else
            program.out << entry.id << '\t' << state << '\t' << shown(path) << '\n';
          return {};
        });
    if (!done) return program.failed(done.error());
  }
  if (s.json) write_json(program.out, o.not_held ? Json{{"names", names}} : Json{{"evidence", json}});
  if (!s.json && !s.quiet && scoped->entries().empty())
    program.err << "There is no evidence in this case. Bring a log or listing in with: spillmap evidence add FILE\n";
  return exit_done;
}

// All that is said of one item, group by group, with its raw lines.
Status explain_item(Program& program, const Case& c, const ScopeCase& scoped, std::uint32_t item, Json& out) {
  constexpr std::size_t most_groups = 2000, most_lines = 200;
  std::size_t lines = 0;
  Json claims = Json::array();
  for (std::size_t e = 0; e < scoped.entries().size(); ++e) {
    const EvidenceEntry& entry = scoped.entries()[e];
    const scope::LedgerInfo& ledger = scoped.ledger(e);
    const scope::NameMatches& m = scoped.matches(e);
    std::vector<bool> wanted(m.size());
    bool any = false;
    for (std::uint32_t n = 0; n < m.size(); ++n) {
      const auto of = m.items(n);
      wanted[n] = m.varies(n) || std::find(of.begin(), of.end(), item) != of.end();
      any = any || wanted[n];
    }
    if (!any) continue;
    const std::size_t first_claim = claims.size();
    std::vector<RecordRef> places;
    std::uint32_t page = 0;
    SPILLMAP_TRY(pipeline::for_each_group_page(
        c, entry.id, ledger.group_pages, [&](const std::vector<scope::Group>& groups) -> Status {
          std::vector<scope::GroupSource> sources;
          const std::uint32_t this_page = page++;
          for (std::size_t g = 0; g < groups.size() && claims.size() < most_groups; ++g) {
            const scope::Group& group = groups[g];
            if (group.name >= wanted.size() || !wanted[group.name]) continue;
            const scope::Deed& deed = ledger.deeds.at(group.deed);
            const Instant first{group.first, deed.resolution, deed.basis},
                last{group.last, deed.resolution, deed.basis};
            const TimeSpan at = in_utc(first, scoped.clock(e));
            const scope::Match match = m.at(group.name, at.known ? std::optional(at.from) : std::nullopt);
            if (std::find(match.items.begin(), match.items.end(), item) == match.items.end()) continue;
            if (sources.empty()) {
              SPILLMAP_ASSIGN(sources, pipeline::group_sources(c, entry.id, this_page));
            }
            if (g >= sources.size()) return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
            SPILLMAP_ASSIGN(const scope::StoredName name, pipeline::name_of(c, entry.id, group.name));
            const scope::Who& who = scoped.actors().who(entry.id, group.actor);
            Json records = Json::array();
            for (const RecordRef& ref : {sources[g].first, sources[g].last}) {
              if (!records.empty() && records[0]["offset"] == ref.offset) continue;
              records.push_back({{"offset", ref.offset}, {"length", ref.length}, {"raw", nullptr}});
              if (lines++ < most_lines) places.push_back(ref);
            }
            claims.push_back({{"evidence", entry.id},
                              {"axis", to_string(deed.axis)},
                              {"grade", to_string(deed.grade)},
                              {"count", group.count},
                              {"first", moment_words(first, scoped.clock(e))},
                              {"last", moment_words(last, scoped.clock(e))},
                              {"actor", who.label},
                              {"address", who.address},
                              {"linked", who.linked},
                              {"rule", deed.rule},
                              {"weight", deed.weight},
                              {"benign", deed.benign},
                              {"name", printable_path(name.path)},
                              {"match", to_string(match.sureness)},
                              {"match_rule", to_string(match.rule)},
                              {"rivals", match.rivals},
                              {"candidates", match.items.size()},
                              {"records", records}});
          }
          return {};
        }));
    std::size_t next = 0;
    const std::vector<std::string> raw = pipeline::raw_records(entry.path, places);
    for (std::size_t i = first_claim; i < claims.size(); ++i)
      for (Json& record : claims[i]["records"]) {
        if (next == raw.size()) break;
        if (!raw[next].empty()) record["raw"] = scrub_utf8(raw[next]);
        ++next;
      }
  }
  const scope::Item& of = scoped.index().items[item];
  out = {{"file", printable_path(of.path)}, {"people", scoped.index().people_of(item).size()}, {"claims", claims}};
  if (program.settings.json) return {};
  std::ostream& text = program.out;
  text << shown(printable_path(of.path)) << ": " << count_of(scoped.index().people_of(item).size(), "person", "people")
       << '\n';
  if (claims.empty()) text << "  No evidence names this file.\n";
  const auto word = [](const Json& j) { return shown(j.get<std::string>()); };
  for (const Json& j : claims) {
    text << "  " << word(j["first"]) << (j["first"] == j["last"] ? "" : " to " + word(j["last"])) << "  "
         << word(j["actor"]);
    if (!j["address"].get<std::string>().empty()) text << " from " << word(j["address"]);
    text << ": " << word(j["axis"]);
    if (j["count"] != 1) text << ", " << grouped(j["count"].get<std::uint64_t>()) << " times";
    text << "\n      grade " << word(j["grade"]) << ", rule " << word(j["rule"]) << " (weight " << j["weight"]
         << "), evidence " << j["evidence"] << "; matched by " << word(j["match_rule"]) << ", " << word(j["match"]);
    if (j["rivals"] != 0) text << ", " << j["rivals"] << " rivals";
    if (!j["benign"].get<std::string>().empty()) text << "; by a program of " << word(j["benign"]);
    text << '\n';
    for (const Json& record : j["records"]) {
      text << "      byte " << record["offset"] << ": ";
      text << (record["raw"].is_null() ? std::string("(the evidence is not at its place any more, or was changed)")
                                       : shortened(word(record["raw"]), 300))
           << '\n';
    }
  }
  return {};
}

int explain(Program& program, const Options& o) {
  auto c = open_case(program.settings, Case::Mode::read);
  if (!c) return program.failed(c.error());
  const auto scoped = ScopeCase::load(*c);
  if (!scoped) return program.failed(scoped.error());
  // By its path in the case, or the end of it.
  std::vector<std::uint32_t> exact, ends;
  const std::vector<scope::Item>& items = scoped->index().items;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const std::string path = printable_path(items[i].path);
    if (path == o.file || items[i].path == o.file) exact.push_back(i);
    if (path.ends_with("/" + o.file)) ends.push_back(i);
  }
  const std::vector<std::uint32_t>& found = exact.empty() ? ends : exact;
  if (found.empty())
    return program.failed(
        {ErrorKind::usage, "there is no file " + shortened(o.file, 80) +
                               " in the case; names that it does not hold: spillmap evidence list --not-held"});
  constexpr std::size_t most_items = 20;
  Json all = Json::array();
  for (std::size_t i = 0; i < std::min(found.size(), most_items); ++i) {
    Json one;
    if (const Status done = explain_item(program, *c, *scoped, found[i], one); !done)
      return program.failed(done.error());
    all.push_back(std::move(one));
  }
  if (found.size() > most_items)
    program.err << grouped(found.size() - most_items) << " more files end so; give more of the path.\n";
  if (program.settings.json) write_json(program.out, {{"files", all}});
  return exit_done;
}

int remove(Program& program, const Options& o) {
  auto c = open_case(program.settings, Case::Mode::write);
  if (!c) return program.failed(c.error());
  Status done = pipeline::remove_evidence(*c, o.remove);
  if (done) done = c->append_log("evidence.remove", Json({{"id", o.remove}}).dump());
  if (done) {
    auto scoped = ScopeCase::load(*c);
    done = scoped ? scoped->keep(*c) : Status(tl::unexpected(scoped.error()));
  }
  if (done) done = c->seal();
  return done ? int{exit_done} : program.failed(done.error());
}
}  // namespace

void add_evidence(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("evidence", "Bring in access logs and listings of what was taken");
  command->require_subcommand(1);
  auto o = std::make_shared<Options>();

  CLI::App* add_command = command->add_subcommand("add", "Read a log or listing and keep what it claims");
  add_command->add_option("files", o->files, "Logs, exports, listings; their formats are told by content")
      ->required()
      ->type_name("FILE");
  add_case_options(*add_command, program);
  add_json_option(*add_command, program);
  add_command
      ->add_option(
          "--as", o->as,
          "What a listing stands for: files that the thief holds (if nothing is said), that were staged or sent, "
          "or only seen")
      ->check(CLI::IsMember({"held", "staged", "sent", "listed"}));
  add_command->add_option("--zone", o->zone, "Zone of local times: America/New_York, +01:00, or a POSIX rule")
      ->type_name("ZONE");
  add_command->add_option("--year", o->year, "Year of the first record, where the log writes none")->type_name("YEAR");
  add_command->add_option("--ahead", o->ahead, "How much its clock was ahead of the right time")->type_name("SECONDS");
  add_command->add_option("--clock-error", o->error, "How far its clock can be off besides, to either side")
      ->type_name("SECONDS");
  add_command->add_option("--root", o->roots, "What the front of its names stands for, if it is not found by itself")
      ->type_name("FROM=TO");
  add_command->add_flag("--complete", o->complete,
                        "Whoever keeps it states that no record is missing, from first to last");
  add_command->add_option("--complete-from", o->complete_from, "... and that logging was on from here")
      ->type_name("TIME");
  add_command->add_option("--complete-to", o->complete_to, "... until here")->type_name("TIME");
  add_command->add_option("--origin", o->origin, "Where it comes from, for the record")->type_name("TEXT");
  add_command->add_option("--custodian", o->custodian, "Who kept it, for the record")->type_name("TEXT");
  add_command->add_option("--format", o->format, "Read it as this format")->type_name("ID");
  add_command->add_option("--columns", o->columns, "A table with a line for each event: which column is what")
      ->type_name("SPEC");
  add_command->add_flag("--day-first", o->day_first, "4/5/2026 is the 4th of May");
  add_command->footer(
      "It is read in a process without rights, like every untrusted file, and never changed; the case keeps claims "
      "and\n"
      "places of records, not the log. Nothing is believed above what a source can show: see docs/evidence.md.\n\n"
      "SPEC of --columns: "
      "path=3,time=1,account=2,action=4,on:READ=read,on:DENIED=failed,separator=tab,header=yes,utc=yes\n"
      "(columns count from 1; an action means listed, opened, read, staged, sent, held, altered, deleted or failed; "
      "the\n"
      "first that stands in the cell counts).\n\n"
      "Examples:\n"
      "  spillmap evidence add smbd_audit.log --zone America/New_York --complete\n"
      "  spillmap evidence add leak-site-listing.txt\n"
      "  spillmap evidence add loot.7z.txt --as staged\n"
      "  spillmap evidence add post.txt --format named-files --as held    any text that names files\n");
  add_command->callback([&program, o] { program.run = [&program, o] { return add(program, *o); }; });

  CLI::App* columns_command =
      command->add_subcommand("columns", "Show the columns of a table that is not known, and what they may mean");
  columns_command->add_option("file", o->file, "The table")->required()->type_name("FILE");
  add_json_option(*columns_command, program);
  columns_command->callback([&program, o] { program.run = [&program, o] { return columns(program, *o); }; });

  CLI::App* list_command =
      command->add_subcommand("list", "List the evidence: what was read, matched, covered and missed");
  add_case_options(*list_command, program);
  add_json_option(*list_command, program);
  list_command->add_flag("--not-held", o->not_held, "List the names that are no file of the case, or that stay open");
  list_command->callback([&program, o] { program.run = [&program, o] { return list(program, *o); }; });

  CLI::App* explain_command =
      command->add_subcommand("explain", "Show all that is said of one file, with the raw lines");
  explain_command->add_option("file", o->file, "Its path in the case, or the end of it")->required()->type_name("FILE");
  add_case_options(*explain_command, program);
  add_json_option(*explain_command, program);
  explain_command->callback([&program, o] { program.run = [&program, o] { return explain(program, *o); }; });

  CLI::App* remove_command =
      command->add_subcommand("remove", "Take a piece of evidence out of the case; the log keeps that you did");
  remove_command->add_option("id", o->remove, "Its number in the list")->required()->type_name("N");
  add_case_options(*remove_command, program);
  remove_command->callback([&program, o] { program.run = [&program, o] { return remove(program, *o); }; });
}

}  // namespace spillmap::cli
