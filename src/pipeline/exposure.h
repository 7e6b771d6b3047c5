// The rows of every list of a case: which value of whom stands where. Export, report, `people` and `show` all take
// their rows from here, so that their counts agree by construction.
//
//   SPILLMAP_ASSIGN(const Owners owners, Owners::load(c, false));
//   for_each_place(c, [&](const Place& place) {
//     return for_each_exposure(c, place, owners, [&](const Exposure& e) { ... });
//   });
#pragma once

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "casefile/casefile.h"
#include "pipeline/place_walk.h"

namespace spillmap::pipeline {

struct Sha256Hash {
  std::size_t operator()(const Sha256& hash) const;
};

// Whose mentions stand in which content. 12 bytes a mention in memory; the persons themselves stay in the case.
class Owners {
 public:
  struct Mentioned {
    std::uint32_t page = 0, mention = 0;
    std::uint32_t person = 0;  // index for id(): persons in the order of their ids
  };
  // Affected persons only, unless `all_persons`.
  static Result<Owners> load(const Case& c, bool all_persons);
  const std::string& id(std::uint32_t person) const { return ids_[person]; }
  std::size_t persons() const { return ids_.size(); }
  std::optional<std::uint32_t> person(std::string_view id) const;
  std::span<const Mentioned> in(const Sha256& content) const;  // sorted by page, mention, person

 private:
  std::vector<std::string> ids_;
  std::unordered_map<Sha256, std::vector<Mentioned>, Sha256Hash> by_content_;
};

// One value of one person, or of nobody known, at one place. Borrowed for the duration of the visit.
struct Exposure {
  const Place& place;
  const Finding& finding;
  std::optional<std::uint32_t> person;  // index into Owners
  const Mention* mention = nullptr;     // when there is a person
};

// The exposures of one place in the order of its pages, then those of its path; one for each owner of a finding, by
// person id.
Status for_each_exposure(const Case& c, const Place& place, const Owners& owners,
                         const std::function<Status(const Exposure&)>& visit);

}  // namespace spillmap::pipeline
