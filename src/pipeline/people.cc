#include "pipeline/people.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

#include "pipeline/item.h"
#include "pipeline/path_day.h"
#include "pipeline/roster.h"

namespace spillmap::pipeline {
namespace {

// A content of more pages is a table or a mailbox, not one person's paper.
constexpr std::uint32_t most_pages = 32;

struct Content {
  Sha256 sha256{};
  std::uint32_t pages = 0;
  bool operator==(const Content&) const = default;
  auto operator<=>(const Content&) const = default;
};

// Contents that have pages, each once, in an order that depends on nothing else.
void sort_once(std::vector<Content>& contents) {
  std::sort(contents.begin(), contents.end());
  contents.erase(std::unique(contents.begin(), contents.end()), contents.end());
}

// What paths say, put into the case as contents of their own.
class PathFindings {
 public:
  PathFindings(Case& the_case, const PathFinder& finder) : case_(the_case), finder_(finder) {}

  // Places are kept: the case is not written to while it is being visited.
  void keep(const Place& place) {
    Place copy = place;
    ContentRecord content;
    content.info = place.content->info;
    content.pages = place.content->pages;
    copy.content = &contents_.emplace_back(std::move(content));
    places_.push_back(std::move(copy));
  }

  Status find(std::vector<Content>& all) {
    std::set<Sha256> known;
    for (const Place& place : places_) {
      std::vector<ResultPage> pages;
      for (std::uint32_t index = 0; index < place.content->pages; ++index) {
        SPILLMAP_ASSIGN(ResultPage page, case_.page(place.content->info.sha256, index));
        pages.push_back(std::move(page));
      }
      const std::optional<ResultPage> found = finder_(place, pages);
      if (!found) continue;
      ContentRecord record;
      record.info.sha256 = path_content_id(place);
      if (!known.insert(record.info.sha256).second) continue;
      record.info.bytes = place.path.size();
      record.info.status = ItemStatus::read;
      record.info.format = path_content_format;
      record.pages = 1;
      SPILLMAP_TRY(case_.put_page(record.info.sha256, 0, *found));
      SPILLMAP_TRY(case_.put_content(record));
      all.push_back({record.info.sha256, 1});
    }
    return {};
  }

 private:
  Case& case_;
  const PathFinder& finder_;
  std::vector<Place> places_;
  std::deque<ContentRecord> contents_;
};

// Of a content that stands in several places: what a name says before what a folder says, then the earliest, for a copy
// is no news.
void note_day(std::map<Sha256, PathDay>& days, const Sha256& content, const PathDay& day) {
  const auto [at, is_new] = days.emplace(content, day);
  if (is_new) return;
  PathDay& known = at->second;
  if (day.in_name != known.in_name ? day.in_name : day.day < known.day) known = day;
}

Status add_pages(Case& the_case, const std::vector<Content>& contents, Resolver& resolver) {
  PageView page;
  for (const Content& content : contents)
    for (std::uint32_t index = 0; index < content.pages; ++index) {
      SPILLMAP_ASSIGN(const std::string bytes, the_case.packed_page(content.sha256, index));
      if (!page.read(bytes)) return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
      const ScopedTimer timer(Stage::resolve);
      resolver.add(content.sha256, index, page);
    }
  return {};
}

}  // namespace

Sha256 path_content_id(const Place& place) {
  return sha256(as_bytes("spillmap path\n" + std::to_string(place.root) + "\n" + place.path));
}

Result<PeopleCounts> resolve_people(Case& the_case, const ScanOptions& options) {
  PeopleCounts counts;
  const std::unique_ptr<Resolver> resolver = options.make_resolver(options.resolve_options);
  {
    const ScopedTimer timer(Stage::store);
    std::vector<Content> contents;
    PathFindings paths(the_case, options.path_finder);
    std::map<Sha256, PathDay> days;
    SPILLMAP_TRY(for_each_place(the_case, [&](const Place& place) -> Status {
      if (place.status != ItemStatus::read) ++counts.unread;
      if (place.content == nullptr) return {};
      if (place.content->pages != 0)
        if (const auto day = day_in_path(place.path)) note_day(days, place.content->info.sha256, *day);
      if (place.content->pages != 0) contents.push_back({place.content->info.sha256, place.content->pages});
      if (options.path_finder && place.content->pages <= most_pages &&
          (!options.path_filter || options.path_filter(place.path)))
        paths.keep(place);
      return {};
    }));
    if (options.path_finder) SPILLMAP_TRY(paths.find(contents));
    sort_once(contents);
    SPILLMAP_TRY(add_pages(the_case, contents, *resolver));
    SPILLMAP_TRY(for_each_roster_page(the_case, [&](std::uint32_t index, const ResultPage& page) -> Status {
      std::vector<std::string> places;
      for (std::uint32_t m = 0; m < page.mentions.size(); ++m) places.push_back(roster_place(page, m));
      const ScopedTimer resolving(Stage::resolve);
      resolver->roster(index, PageView(page), std::move(places));
      return {};
    }));
    for (const auto& [content, day] : days) resolver->dated(content, day.day);
  }
  // Ids that were given stay.
  SPILLMAP_TRY(the_case.for_each_person([&](const Person& person) -> Status {
    resolver->previous(person);
    return {};
  }));
  SPILLMAP_ASSIGN(const std::vector<Decision> decisions, the_case.decisions());
  resolver->decide(decisions);
  const ScopedTimer timer(Stage::resolve);
  SPILLMAP_TRY(the_case.replace_persons([&](const Case::PutPerson& put) {
    return resolver->resolve([&](Person&& person) -> Status {
      ++counts.persons;
      counts.affected += person.affected ? 1 : 0;
      const ScopedTimer storing(Stage::store);
      return put(person);
    });
  }));
  SPILLMAP_TRY(the_case.put_near_misses(resolver->near_misses()));
  return counts;
}

}  // namespace spillmap::pipeline
