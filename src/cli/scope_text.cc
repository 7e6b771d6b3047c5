#include "cli/scope_text.h"

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <ostream>

#include "base/text.h"
#include "cli/files.h"
#include "cli/text.h"
#include "evidence/scan.h"
#include "pipeline/csv.h"

namespace spillmap::cli {
namespace {
using pipeline::ScopeAnswer;
using pipeline::ScopeCase;
using scope::List;

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day = 86'400 * second;

std::string listed(const std::vector<std::string>& words, std::size_t most = 5) {
  std::string out;
  for (std::size_t i = 0; i < std::min(words.size(), most); ++i) {
    if (i != 0) out += i + 1 == words.size() ? " and " : ", ";
    out += words[i];
  }
  if (words.size() > most) out += " and " + grouped(words.size() - most) + " others";
  return out;
}

std::string format_name(const std::string& id) {
  const EvidenceFormat* format = find_evidence_format(id);
  return format == nullptr ? id : std::string(format->name);
}

std::string files_of(std::uint64_t n, std::uint64_t all) {
  return grouped(n) + " of " + count_of(all, "file", "files");
}
std::string verb(Grade grade) {
  constexpr const char* verbs[] = {"could be reached",     "were listed or more", "were opened or more",
                                   "were read or more",    "were staged or more", "were sent or more",
                                   "are held by the thief"};
  return verbs[static_cast<std::size_t>(grade)];
}
}  // namespace

Result<std::int64_t> moment(const std::string& text, std::string_view option, bool end) {
  std::string_view rest = text;
  // A day alone.
  if (text.size() == 10) {
    const std::string with_time = text + "T00:00:00Z";
    rest = with_time;
    const auto at = take_iso_time(rest, TimeBasis::utc);
    if (at && rest.empty()) return at->micros + (end ? day - 1 : 0);
  } else {
    const auto at = take_iso_time(rest, TimeBasis::utc);
    if (at && rest.empty() && at->basis == TimeBasis::utc) return at->micros + (end ? at->resolution - 1 : 0);
  }
  return fail(ErrorKind::usage, std::string(option) +
                                    " wants a day or a time, as 2026-11-23 or 2026-11-23T15:14:38+01:00, not '" +
                                    shortened(text, 40) + "'");
}

std::string moment_words(std::int64_t micros) {
  return utc_time(micros >= 0 ? micros / second : (micros - second + 1) / second);
}

std::string grade_words(Grade grade) {
  std::string out;
  for (int g = static_cast<int>(grade); g < grade_count; ++g) {
    if (!out.empty()) out += g + 1 == grade_count ? " or " : ", ";
    out += to_string(static_cast<Grade>(g));
  }
  return out;
}

std::string question_words(const scope::Question& q) {
  std::string out = grade_words(q.grade);
  if (q.altered) out += ", or altered";
  if (!q.actors.empty()) out += ", by " + listed(q.actors);
  if (q.from && q.to)
    out += ", between " + moment_words(*q.from) + " and " + moment_words(*q.to);
  else if (q.from)
    out += ", from " + moment_words(*q.from) + " on";
  else if (q.to)
    out += ", until " + moment_words(*q.to);
  return out;
}

ScopeWords scope_words(const ScopeCase& scoped, const ScopeAnswer& a) {
  const scope::Verdicts& v = a.verdicts;
  const scope::Question& q = a.question;
  ScopeWords out;
  std::string& s = out.statement;
  if (scoped.entries().empty()) {
    s = "No evidence of access was given. All " + count_of(a.all.files, "file", "files") + " with " +
        count_of(a.all.people, "person", "people") + " must be taken for exposed.";
    return out;
  }
  if (q.from && q.to)
    s += "Between " + moment_words(*q.from) + " and " + moment_words(*q.to) + ", ";
  else if (q.from)
    s += "From " + moment_words(*q.from) + " on, ";
  else if (q.to)
    s += "Until " + moment_words(*q.to) + ", ";
  std::string what = files_of(a.lower.files, a.all.files) + ' ' + verb(q.grade);
  what += q.actors.empty() ? "" : " by " + listed(q.actors);
  s += what + ", which is proven; they expose " + count_of(a.lower.people, "person", "people") + ".";
  if (v.first && v.last && a.likely.files != 0) {
    s += " The deeds that are told began " + moment_words(*v.first) + " and ended " + moment_words(*v.last);
    if (!v.addresses.empty()) s += ", from " + listed(v.addresses);
    s += ".";
  }
  if (a.likely.files > a.lower.files)
    s += " With what is claimed on less than proof it is " + count_of(a.likely.files, "file", "files") + " and " +
         count_of(a.likely.people, "person", "people") + ".";
  std::uint64_t only_listed = 0, altered = 0;
  for (const scope::ItemVerdict& i : v.items) {
    only_listed += i.likely == static_cast<int>(Grade::listed) ? 1 : 0;
    altered += i.altered || i.deleted ? 1 : 0;
  }
  if (only_listed != 0)
    s += " " + count_of(only_listed, "more file was", "more files were") + " named in listings only.";
  if (altered != 0) s += " " + count_of(altered, "file was", "files were") + " altered or deleted.";
  s += " The evidence cannot clear " + files_of(a.upper.files, a.all.files) + ", which expose at most " +
       count_of(a.upper.people, "person", "people") + ".";
  if (a.bound)
    s += " Within " + size_of(*q.volume) + " no more than " + count_of(a.bound->most_people, "person", "people") +
         " can have left, in at most " + count_of(a.bound->most_files, "file", "files") + ".";
  std::vector<std::string>& n = out.not_known;
  if (!q.from || !q.to)
    n.push_back("No window of time was given (--from and --to), so no log can show that a file was left alone.");
  const std::uint64_t open = a.all.files - v.covered_count;
  if (q.from && q.to && open != 0)
    n.push_back("For " + files_of(open, a.all.files) +
                " no source was complete for the whole window: what was not seen there can still have happened.");
  if (v.covered_count != 0)
    n.push_back(
        "For " + count_of(v.covered_count, "file", "files") +
        " a source was complete for the window, as its format shows or its keeper states; ways of access that it "
        "does not watch, such as work on the server itself, are not seen by it.");
  for (std::size_t e = 0; e < scoped.entries().size(); ++e) {
    const pipeline::EvidenceEntry& entry = scoped.entries()[e];
    const scope::LedgerInfo& ledger = scoped.ledger(e);
    const std::string name = "Evidence " + std::to_string(entry.id) + " (" + format_name(entry.info.format) + ")";
    if (entry.info.status != ItemStatus::read) n.push_back(name + " was not read whole: " + entry.info.reason + ".");
    if (ledger.gaps_seen != 0) n.push_back(name + " has " + count_of(ledger.gaps_seen, "gap", "gaps") + ".");
    if (ledger.taints_seen != 0)
      n.push_back(name + " has " + count_of(ledger.taints_seen, "record", "records") +
                  " that cannot be trusted to name a file.");
    if (ledger.best < q.grade && ledger.claims != 0)
      n.push_back(name + " shows nothing above '" + std::string(to_string(ledger.best)) + "'.");
    const bool local = !entry.info.coverage.empty() && entry.info.coverage.front().from.basis >= TimeBasis::local;
    if (local && entry.told.zone.empty())
      n.push_back(name + " writes local times and its zone was not given: they can be off by 14 hours.");
  }
  if (v.names_not_held != 0)
    n.push_back("The evidence names " + count_of(v.names_not_held, "file", "files") + " that the case does not hold.");
  if (v.names_open != 0)
    n.push_back(count_of(v.names_open, "name", "names") +
                " could be one of several files, or rest on too little; those files are on the upper list only.");
  if (v.unknown_time != 0)
    n.push_back(count_of(v.unknown_time, "claim has", "claims have") +
                " no time that is known, and may lie outside of the window.");
  const bool benign = std::any_of(v.items.begin(), v.items.end(), [](const auto& i) { return i.benign; });
  if (benign) n.push_back("What programs read by trade (backup, antivirus, indexing) counts for the upper list only.");
  return out;
}

Json scope_json(const ScopeCase& scoped, const ScopeAnswer& a) {
  const auto figures = [](const ScopeAnswer::Figures& f) { return Json{{"files", f.files}, {"people", f.people}}; };
  const ScopeWords words = scope_words(scoped, a);
  const scope::Verdicts& v = a.verdicts;
  Json by_grade = Json::array();
  for (int g = static_cast<int>(Grade::listed); g < grade_count; ++g) {
    std::uint64_t proven = 0, likely = 0, possible = 0;
    for (const scope::ItemVerdict& i : v.items) {
      proven += i.lower == g ? 1 : 0;
      likely += i.likely == g ? 1 : 0;
      possible += i.upper == g ? 1 : 0;
    }
    by_grade.push_back(
        {{"grade", to_string(static_cast<Grade>(g))}, {"proven", proven}, {"likely", likely}, {"possible", possible}});
  }
  Json out = {{"question", question_words(a.question)},
              {"grade", to_string(a.question.grade)},
              {"lower", figures(a.lower)},
              {"likely", figures(a.likely)},
              {"upper", figures(a.upper)},
              {"all", figures(a.all)},
              {"by_grade", by_grade},
              {"claims", v.claims},
              {"covered_files", v.covered_count},
              {"names_not_held", v.names_not_held},
              {"names_open", v.names_open},
              {"statement", words.statement},
              {"not_known", words.not_known}};
  if (a.question.from) out["from"] = moment_words(*a.question.from);
  if (a.question.to) out["to"] = moment_words(*a.question.to);
  if (!a.question.actors.empty()) out["actors"] = a.question.actors;
  if (a.bound)
    out["bound"] = {
        {"bytes", *a.question.volume}, {"most_people", a.bound->most_people}, {"most_files", a.bound->most_files}};
  return out;
}

Result<std::optional<AppliedScope>> apply_chosen_scope(Case& c) {
  SPILLMAP_ASSIGN(const std::optional<pipeline::ChosenScope> chosen, pipeline::chosen_scope(c));
  if (!chosen) return std::nullopt;
  SPILLMAP_ASSIGN(const ScopeCase scoped, ScopeCase::load(c));
  SPILLMAP_ASSIGN(const ScopeAnswer answer, scoped.ask(c, chosen->question));
  AppliedScope out;
  out.chosen = *chosen;
  out.files = answer.of(chosen->list).files;
  out.people = answer.of(chosen->list).people;
  out.all_files = answer.all.files;
  out.all_people = answer.all.people;
  out.words = "Scope: the " + std::string(to_string(chosen->list)) + " list of files " +
              question_words(chosen->question) + ": " + files_of(out.files, out.all_files) + ", " +
              grouped(out.people) + " of " + count_of(out.all_people, "person", "people") + ".";
  pipeline::look_through(c, scoped, answer, chosen->list);
  return out;
}

Result<std::optional<AppliedScope>> apply_chosen_scope(Case& c, const Program& program) {
  auto applied = apply_chosen_scope(c);
  if (applied && *applied && !program.settings.quiet)
    program.err << shown((*applied)->words) << " All files again: spillmap scope --everything\n";
  return applied;
}

std::string moment_words(const Instant& at, const SourceClock& clock) {
  const TimeSpan span = in_utc(at, clock);
  return span.known ? moment_words(span.from) : std::string("(no time)");
}

Json evidence_json(const ScopeCase& scoped, std::size_t e) {
  const pipeline::EvidenceEntry& entry = scoped.entries()[e];
  const scope::LedgerInfo& ledger = scoped.ledger(e);
  std::uint64_t matched = 0, open = 0, folders = 0;
  const scope::NameMatches& m = scoped.matches(e);
  for (std::uint32_t n = 0; n < m.size(); ++n) {
    matched += m.sureness(n) >= scope::MatchClass::likely ? 1 : 0;
    open += m.sureness(n) == scope::MatchClass::ambiguous || m.sureness(n) == scope::MatchClass::lead ? 1 : 0;
    folders += m.is_folder(n) ? 1 : 0;
  }
  Json fronts = Json::array();
  for (const scope::RootMap::Entry& front : scoped.fronts(e)) {
    std::string words;
    for (const std::string& part : front.front) words += (words.empty() ? "" : "/") + part;
    fronts.push_back({{"from", printable_path(words)},
                      {"to", scoped.folder_words(front)},
                      {"names", front.given ? 0 : static_cast<std::uint64_t>(front.votes)},
                      {"given", front.given}});
  }
  Json coverage = Json::array();
  for (const Coverage& c : entry.info.coverage)
    coverage.push_back({{"from", moment_words(c.from, scoped.clock(e))},
                        {"to", moment_words(c.to, scoped.clock(e))},
                        {"state", to_string(c.state)},
                        {"scope", c.scope},
                        {"reason", c.reason}});
  Json complete = Json::array();
  for (const auto& [from, to] : scoped.complete(e)) complete.push_back({moment_words(from), moment_words(to)});
  return {{"id", entry.id},
          {"file", printable_path(entry.path)},
          {"sha256", hex({reinterpret_cast<const char*>(entry.info.sha256.data()), entry.info.sha256.size()})},
          {"bytes", entry.info.bytes},
          {"format", entry.info.format},
          {"detail", entry.info.detail},
          {"origin", entry.told.origin},
          {"custodian", entry.told.custodian},
          {"zone", entry.told.zone},
          {"columns", entry.told.columns},
          {"status", to_string(entry.info.status)},
          {"reason", entry.info.reason},
          {"records", entry.info.records},
          {"unparsed", entry.info.unparsed},
          {"tainted", ledger.taints_seen},
          {"gaps", ledger.gaps_seen},
          {"claims", ledger.claims},
          {"best", to_string(ledger.best)},
          {"names", ledger.names},
          {"names_matched", matched},
          {"names_open", open},
          {"names_of_folders", folders},
          {"names_not_held", ledger.names - matched - open - folders},
          {"actors", ledger.actors},
          {"flow_bytes_out", ledger.flow_bytes_out},
          {"fronts", fronts},
          {"coverage", coverage},
          {"complete", complete}};
}

Result<std::string> scope_csv(const Case& c) {
  SPILLMAP_ASSIGN(const auto entries, pipeline::evidence_of(c));
  if (entries.empty()) return std::string();
  SPILLMAP_ASSIGN(const auto chosen, pipeline::chosen_scope(c));
  SPILLMAP_ASSIGN(const ScopeCase scoped, ScopeCase::load(c));
  SPILLMAP_ASSIGN(const ScopeAnswer answer, scoped.ask(c, chosen ? chosen->question : scope::Question()));
  const std::vector<std::string> roots = c.roots();
  std::string out;
  pipeline::CsvRow header(out, false);
  for (const char* name : {"file", "proven", "likely", "possible", "altered", "deleted", "covered", "lower",
                           "likely_list", "upper", "people", "first", "last", "root"})
    header.cell(std::string_view(name));
  header.end();
  const auto grade = [](std::int8_t g) { return g < 0 ? std::string_view() : to_string(static_cast<Grade>(g)); };
  for (std::uint32_t i = 0; i < scoped.index().items.size(); ++i) {
    const scope::Item& item = scoped.index().items[i];
    const scope::ItemVerdict& v = answer.verdicts.items[i];
    const bool dated = v.first <= v.last;
    pipeline::CsvRow(out, false)
        .cell(printable_path(item.path))
        .cell(grade(v.lower))
        .cell(grade(v.likely))
        .cell(grade(v.upper))
        .flag(v.altered)
        .flag(v.deleted)
        .flag(v.covered)
        .flag(answer.verdicts.lower[i])
        .flag(answer.verdicts.likely[i])
        .flag(answer.verdicts.upper[i])
        .cell(scoped.index().people_of(i).size())
        .cell(dated ? moment_words(v.first) : std::string())
        .cell(dated ? moment_words(v.last) : std::string())
        .cell(item.root < roots.size() ? printable_path(roots[item.root]) : std::string())
        .end();
  }
  return out;
}

Status write_scope_csv(const std::string& folder, const std::string& csv) {
  const std::string path = folder + "/scope.csv";
  if (!csv.empty()) return write_small_file(path, csv, true);
  ::unlink(path.c_str());
  return {};
}

Json applied_json(const std::optional<AppliedScope>& applied) {
  if (!applied) return nullptr;
  return {{"list", to_string(applied->chosen.list)},
          {"question", question_words(applied->chosen.question)},
          {"files", applied->files},
          {"of_files", applied->all_files},
          {"people", applied->people},
          {"of_people", applied->all_people}};
}

}  // namespace spillmap::cli
