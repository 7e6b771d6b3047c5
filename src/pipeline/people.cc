#include "pipeline/people.h"

#include <algorithm>
#include <deque>
#include <set>
#include <tuple>

#include "pipeline/item.h"

namespace spillmap::pipeline {
namespace {

// All result pages of the case, once for each content, in an order that depends on contents alone.
class Gathering {
 public:
  explicit Gathering(Case& the_case) : case_(the_case) {}

  Status place(const Place& place, const PathFinder& path_finder) {
    if (place.content == nullptr) return {};
    const Sha256& sha = place.content->info.sha256;
    std::vector<ResultPage> pages;
    const bool fresh = seen_.insert(sha).second;
    if (fresh || path_finder) {
      for (std::uint32_t index = 0; index < place.content->pages; ++index) {
        SPILLMAP_ASSIGN(ResultPage page, case_.page(sha, index));
        pages.push_back(std::move(page));
      }
    }
    if (path_finder) {
      if (std::optional<ResultPage> found = path_finder(place, pages)) SPILLMAP_TRY(keep(place, std::move(*found)));
    }
    if (!fresh) return {};
    for (std::uint32_t index = 0; index < pages.size(); ++index) add(sha, index, std::move(pages[index]));
    return {};
  }

  std::vector<ResolveInput> inputs() const {
    std::vector<ResolveInput> all;
    all.reserve(pages_.size());
    for (const Kept& kept : pages_) all.push_back({kept.content, kept.page, &kept.results});
    std::sort(all.begin(), all.end(), [](const ResolveInput& a, const ResolveInput& b) {
      return std::tie(a.content, a.page) < std::tie(b.content, b.page);
    });
    return all;
  }

 private:
  struct Kept {
    Sha256 content{};
    std::uint32_t page = 0;
    ResultPage results;
  };

  void add(const Sha256& sha, std::uint32_t index, ResultPage&& page) {
    if (page.mentions.empty()) return;
    pages_.push_back({sha, index, std::move(page)});
  }

  Status keep(const Place& place, ResultPage&& page) {
    ContentRecord record;
    record.info.sha256 = path_content_id(place);
    if (!seen_.insert(record.info.sha256).second) return {};
    record.info.bytes = place.path.size();
    record.info.status = ItemStatus::read;
    record.info.format = path_content_format;
    record.pages = 1;
    SPILLMAP_TRY(case_.put_page(record.info.sha256, 0, page));
    SPILLMAP_TRY(case_.put_content(record));
    add(record.info.sha256, 0, std::move(page));
    return {};
  }

  Case& case_;
  std::set<Sha256> seen_;
  std::deque<Kept> pages_;
};

}  // namespace

Sha256 path_content_id(const Place& place) {
  return sha256(as_bytes("spillmap path\n" + std::to_string(place.root) + "\n" + place.path));
}

Result<PeopleCounts> resolve_people(Case& the_case, const ScanOptions& options) {
  Gathering gathering(the_case);
  {
    // Places are gathered first: the case is not written to while it is being visited.
    std::vector<Place> places;
    std::deque<ContentRecord> contents;
    std::set<Sha256> listed;
    const ScopedTimer timer(Stage::store);
    SPILLMAP_TRY(for_each_place(the_case, [&](const Place& place) -> Status {
      if (place.content == nullptr) return {};
      // Without a path finder one place of a content is as good as all.
      if (!listed.insert(place.content->info.sha256).second && !options.path_finder) return {};
      Place copy = place;
      ContentRecord content;
      content.info = place.content->info;
      content.pages = place.content->pages;
      copy.content = &contents.emplace_back(std::move(content));
      places.push_back(std::move(copy));
      return {};
    }));
    for (const Place& place : places) SPILLMAP_TRY(gathering.place(place, options.path_finder));
  }
  Resolution resolution;
  {
    const ScopedTimer timer(Stage::resolve);
    resolution = options.resolver(gathering.inputs(), options.resolve_options);
  }
  PeopleCounts counts;
  counts.persons = resolution.persons.size();
  for (const Person& person : resolution.persons) counts.affected += person.affected ? 1 : 0;
  const ScopedTimer timer(Stage::store);
  SPILLMAP_TRY(the_case.replace_persons(resolution.persons));
  return counts;
}

}  // namespace spillmap::pipeline
