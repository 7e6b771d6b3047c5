// Places: where contents stand. Equal content is kept once in the case; files.csv, findings.csv, the report and `show`
// speak of every place where it stands, and all of them take the places from here.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "casefile/casefile.h"

namespace spillmap::pipeline {

struct Place {
  std::uint32_t root = 0;
  // Printable (base/text.h), below the root, "!/" between a container and its member.
  std::string path;
  std::uint32_t depth = 0;  // 0: a file; 1: a member of a file; ...
  // Null when the bytes were never read. Borrowed for the duration of the visit.
  const ContentRecord* content = nullptr;
  ItemStatus status = ItemStatus::skipped;
  std::string format = "unknown";
  std::uint64_t bytes = 0;
  std::string reason;
};

struct PlaceLimits {
  std::uint32_t depth = 16;
  // A small archive of archives that share their members stands for a huge tree: it is cut here, and said so in a place
  // of status skipped.
  std::uint64_t members_of_one_file = 2'000'000;
};

// Files in the order of for_each_source; after a container its members by name, each followed by its own members.
Status for_each_place(const Case& c, const std::function<Status(const Place&)>& visit, const PlaceLimits& limits = {});

}  // namespace spillmap::pipeline
