#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.h"
#include "cli/report_data.h"
#include "cli/scope_text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
using pipeline::ScopeAnswer;
using pipeline::ScopeCase;

constexpr std::size_t most_files = 3000, most_claims_of_file = 4, most_actors = 12, most_points = 240,
                      most_folders = 120;
constexpr std::size_t most_lines = 6000;

// A group that the page tells of.
struct Told {
  std::size_t entry = 0;
  std::uint32_t page = 0, index = 0;
  scope::Group group;
  scope::Match match;
};
bool stronger(const scope::LedgerInfo& la, const Told& a, const scope::LedgerInfo& lb, const Told& b) {
  const scope::Deed& x = la.deeds[a.group.deed];
  const scope::Deed& y = lb.deeds[b.group.deed];
  return std::tuple(y.grade, y.weight, a.group.first) < std::tuple(x.grade, x.weight, b.group.first);
}

Status add_claims(const Case& c, const ScopeCase& scoped, const std::vector<std::uint32_t>& items, ReportScope& out) {
  std::vector<std::uint32_t> place(scoped.index().items.size(), UINT32_MAX);
  for (std::uint32_t n = 0; n < items.size(); ++n) place[items[n]] = n;
  std::vector<std::vector<Told>> told(items.size());
  for (std::size_t e = 0; e < scoped.entries().size(); ++e) {
    const scope::LedgerInfo& ledger = scoped.ledger(e);
    const scope::NameMatches& m = scoped.matches(e);
    std::uint32_t page = 0;
    SPILLMAP_TRY(pipeline::for_each_group_page(
        c, scoped.entries()[e].id, ledger.group_pages, [&](const std::vector<scope::Group>& groups) -> Status {
          for (std::uint32_t g = 0; g < groups.size(); ++g) {
            const scope::Group& group = groups[g];
            if (group.name >= m.size() || group.deed >= ledger.deeds.size()) continue;
            const auto of = m.items(group.name);
            if (!m.varies(group.name) &&
                std::none_of(of.begin(), of.end(), [&](std::uint32_t i) { return place[i] != UINT32_MAX; }))
              continue;
            const scope::Deed& deed = ledger.deeds[group.deed];
            const TimeSpan at = in_utc({group.first, deed.resolution, deed.basis}, scoped.clock(e));
            const scope::Match match = m.at(group.name, at.known ? std::optional(at.from) : std::nullopt);
            for (const std::uint32_t i : match.items) {
              if (place[i] == UINT32_MAX) continue;
              std::vector<Told>& list = told[place[i]];
              Told one{e, page, g, group, match};
              const auto before = std::find_if(list.begin(), list.end(), [&](const Told& other) {
                return stronger(ledger, one, scoped.ledger(other.entry), other);
              });
              list.insert(before, std::move(one));
              if (list.size() > most_claims_of_file) list.pop_back();
            }
          }
          ++page;
          return {};
        }));
  }
  // Where it is written: page by page, so that each is opened once.
  std::map<std::pair<std::size_t, std::uint32_t>, std::vector<std::pair<const Told*, std::size_t>>> by_page;
  for (std::size_t n = 0; n < told.size(); ++n) {
    out.files[n].claims.resize(told[n].size());
    for (std::size_t k = 0; k < told[n].size(); ++k)
      by_page[{told[n][k].entry, told[n][k].page}].emplace_back(&told[n][k], n);
  }
  std::size_t lines = 0;
  struct Place {
    RecordRef ref;
    std::size_t file, claim, line;  // where its text goes
  };
  std::map<std::size_t, std::vector<Place>> places;  // by entry
  for (const auto& [where, list] : by_page) {
    const std::size_t e = where.first;
    const pipeline::EvidenceEntry& entry = scoped.entries()[e];
    SPILLMAP_ASSIGN(const std::vector<scope::GroupSource> sources, pipeline::group_sources(c, entry.id, where.second));
    for (const auto& [one, n] : list) {
      if (one->index >= sources.size()) return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
      const scope::Deed& deed = scoped.ledger(e).deeds[one->group.deed];
      const scope::Who& who = scoped.actors().who(entry.id, one->group.actor);
      const TimeSpan first = in_utc({one->group.first, deed.resolution, deed.basis}, scoped.clock(e));
      const TimeSpan last = in_utc({one->group.last, deed.resolution, deed.basis}, scoped.clock(e));
      ReportScope::Claim claim;
      claim.when = first.known ? moment_words(first.from) : "at a time that is not known";
      if (first.known && one->group.last != one->group.first) claim.when += " to " + moment_words(last.from);
      claim.who = who.label;
      claim.what = std::string(to_string(deed.axis)) +
                   (one->group.count > 1 ? ", " + grouped(one->group.count) + " times" : std::string()) +
                   (who.address.empty() ? std::string() : ", from " + who.address);
      claim.how = "rule " + deed.rule + ", weight " + std::to_string(deed.weight) + "; matched by " +
                  std::string(scope::to_string(one->match.rule)) + ", " +
                  std::string(scope::to_string(one->match.sureness)) +
                  (deed.benign.empty() ? std::string() : "; by a program of " + deed.benign);
      const scope::GroupSource& source = sources[one->index];
      for (const RecordRef& ref : {source.first, source.last}) {
        if (!claim.lines.empty() && source.first.offset == source.last.offset) continue;
        if (lines++ < most_lines)
          places[e].push_back({ref, n, static_cast<std::size_t>(one - told[n].data()), claim.lines.size()});
        claim.lines.emplace_back("evidence " + std::to_string(entry.id) + ", byte " + std::to_string(ref.offset),
                                 std::string());
      }
      out.files[n].claims[static_cast<std::size_t>(one - told[n].data())] = std::move(claim);
    }
  }
  for (const auto& [e, list] : places) {
    std::vector<RecordRef> refs;
    for (const Place& one : list) refs.push_back(one.ref);
    std::vector<std::string> raw = pipeline::raw_records(scoped.entries()[e].path, refs);
    for (std::size_t i = 0; i < list.size(); ++i)
      out.files[list[i].file].claims[list[i].claim].lines[list[i].line].second = std::move(raw[i]);
  }
  return {};
}

void add_actors(const pipeline::ScopeIndex& index, const scope::Verdicts& v, ReportScope& out) {
  struct Run {
    std::vector<ReportScope::Point> points;
    std::vector<bool> people;
    std::uint64_t files = 0, persons = 0;
  };
  std::map<std::uint32_t, Run> runs;
  for (const scope::Event& event : v.events) {
    Run& run = runs[event.actor];
    if (run.people.empty()) run.people.resize(index.person_ids.size());
    ++run.files;
    for (const std::uint32_t p : index.people_of(event.item)) {
      if (run.people[p]) continue;
      run.people[p] = true;
      ++run.persons;
    }
    const std::int64_t seconds = event.at / 1'000'000;
    if (run.points.empty() || run.points.back().seconds != seconds) run.points.push_back({seconds, 0, 0});
    run.points.back().files = run.files;
    run.points.back().people = run.persons;
  }
  for (auto& [actor, run] : runs) {
    ReportScope::Actor one{v.actors[actor], {}};
    const std::size_t step = std::max<std::size_t>(1, (run.points.size() + most_points - 1) / most_points);
    for (std::size_t i = 0; i < run.points.size(); ++i)
      if (i % step == 0 || i + 1 == run.points.size()) one.points.push_back(run.points[i]);
    out.actors.push_back(std::move(one));
  }
  std::stable_sort(out.actors.begin(), out.actors.end(),
                   [](const auto& a, const auto& b) { return a.points.back().people > b.points.back().people; });
  if (out.actors.size() > most_actors) out.actors.resize(most_actors);
}

void add_folders(const pipeline::ScopeIndex& index, const scope::Verdicts& v, ReportScope& out) {
  struct Folder {
    std::uint64_t files = 0, reached = 0;
    std::vector<std::uint32_t> people;
  };
  std::map<std::string, Folder> folders;
  for (std::uint32_t i = 0; i < index.items.size(); ++i) {
    // Two levels say enough of where.
    const std::string& path = index.items[i].path;
    std::size_t end = path.find('/');
    if (end != std::string::npos && path.find('/', end + 1) != std::string::npos) end = path.find('/', end + 1);
    Folder& folder = folders[end == std::string::npos ? std::string() : printable_path(path.substr(0, end))];
    ++folder.files;
    if (!v.likely[i]) continue;
    ++folder.reached;
    const std::vector<std::uint32_t> people = index.people_of(i);
    folder.people.insert(folder.people.end(), people.begin(), people.end());
  }
  for (auto& [path, folder] : folders) {
    std::sort(folder.people.begin(), folder.people.end());
    const auto end = std::unique(folder.people.begin(), folder.people.end());
    out.folders.push_back(
        {path, folder.files, folder.reached, static_cast<std::uint64_t>(end - folder.people.begin())});
  }
  std::stable_sort(out.folders.begin(), out.folders.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.reached != 0, a.files) > std::tuple(b.reached != 0, b.files);
  });
  if (out.folders.size() > most_folders) out.folders.resize(most_folders);
}
}  // namespace

Result<std::optional<ReportScope>> report_scope(const Case& c) {
  SPILLMAP_ASSIGN(const auto entries, pipeline::evidence_of(c));
  if (entries.empty()) return std::nullopt;
  SPILLMAP_ASSIGN(const auto chosen, pipeline::chosen_scope(c));
  SPILLMAP_ASSIGN(const ScopeCase scoped, ScopeCase::load(c));
  SPILLMAP_ASSIGN(const ScopeAnswer answer, scoped.ask(c, chosen ? chosen->question : scope::Question(), true));
  const scope::Verdicts& v = answer.verdicts;
  const pipeline::ScopeIndex& index = scoped.index();
  ReportScope out;
  if (chosen) out.chosen = scope::to_string(chosen->list);
  ScopeWords words = scope_words(scoped, answer);
  out.statement = std::move(words.statement);
  out.not_known = std::move(words.not_known);
  out.lower = {answer.lower.files, answer.lower.people};
  out.likely = {answer.likely.files, answer.likely.people};
  out.upper = {answer.upper.files, answer.upper.people};
  out.all = {answer.all.files, answer.all.people};
  for (std::size_t g = 0; g < grade_count; ++g) out.grades.emplace_back(to_string(static_cast<Grade>(g)));
  for (int g = grade_count - 1; g >= static_cast<int>(Grade::listed); --g) {
    ReportScope::ByGrade row{out.grades[static_cast<std::size_t>(g)], 0, 0, 0};
    for (const scope::ItemVerdict& item : v.items) {
      row.proven += item.lower >= g ? 1 : 0;
      row.likely += item.likely >= g ? 1 : 0;
      row.possible += item.upper >= g ? 1 : 0;
    }
    out.by_grade.push_back(std::move(row));
  }
  add_actors(index, v, out);
  add_folders(index, v, out);
  // The farthest first, then those with most people.
  std::vector<std::pair<std::tuple<int, int, int, std::uint64_t>, std::uint32_t>> order;
  for (std::uint32_t i = 0; i < index.items.size(); ++i) {
    const scope::ItemVerdict& item = v.items[i];
    if (item.upper < 0) continue;
    order.push_back({{-item.lower, -item.likely, -item.upper, UINT64_MAX - index.people_of(i).size()}, i});
  }
  std::sort(order.begin(), order.end());
  if (order.size() > most_files) {
    out.files_left_out = order.size() - most_files;
    order.resize(most_files);
  }
  std::vector<std::uint32_t> items;
  for (const auto& [key, i] : order) {
    items.push_back(i);
    const scope::ItemVerdict& item = v.items[i];
    out.files.push_back(
        {printable_path(index.items[i].path), item.lower, item.likely, item.upper, index.people_of(i).size(), {}});
  }
  SPILLMAP_TRY(add_claims(c, scoped, items, out));
  return out;
}

}  // namespace spillmap::cli
