// What would be exposed if a share, a folder, an account's files or all files of a type were taken; and what to delete
// so that it would be less. The index of a scan, asked before anything has happened.
//
//   SPILLMAP_ASSIGN(const WhatIf what_if, WhatIf::load(c));
//   for (const GroupFigures& g : what_if.by(GroupBy::folder, 1)) ...
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "model/element.h"

namespace spillmap::pipeline {

enum class GroupBy : std::uint8_t {
  share,    // a scanned root
  folder,   // the first folders of the path
  account,  // the folder below one that is called users, home, profiles ...; a mailbox
  type,     // the format
};

struct GroupFigures {
  std::string name;
  std::uint64_t items = 0, bytes = 0;
  std::uint64_t people = 0;     // who would be affected if it were taken
  std::uint64_t only_here = 0;  // and of these, who stand nowhere else: without it they would not be exposed at all
  ElementSet elements;
};

// The files that stand below a place, and how much less would be exposed without them.
struct Deletion {
  std::string what;  // "HR/old payroll.xlsx", "files not changed for 7 years"
  std::uint64_t items = 0, bytes = 0;
  std::uint64_t people = 0;  // who would be exposed no more
};

class WhatIf {
 public:
  // 12 bytes for each person of each content, and the paths.
  static Result<WhatIf> load(const Case& c);

  // Largest first. `depth`: how many folders of the path make a group.
  std::vector<GroupFigures> by(GroupBy by, unsigned depth) const;
  // Of all that stands at or below `where` (as in files.csv; empty: everything).
  GroupFigures below(const std::string& where) const;
  // By index of Owners (affected persons in the order of their ids): what of them stands there. Empty: they are not
  // affected by it.
  std::vector<ElementSet> exposed_below(const std::string& where) const;

  // The contents without which most would be exposed no more, one after the other, each after those before it is gone.
  std::vector<Deletion> largest(const std::string& where, std::size_t most) const;
  // What has not been changed for so many years before the newest file.
  std::vector<Deletion> oldest(const std::string& where) const;
  // Second and further copies of one content: nobody less is exposed, but there are fewer places to take it from.
  Deletion copies(const std::string& where) const;

 private:
  struct Item {
    std::uint32_t root = 0, content = 0;
    std::uint64_t bytes = 0;
    std::int64_t modified_ns = 0;
    std::string path, format;
  };
  struct Mark {
    std::uint32_t person = 0;
    ElementSet elements;
    bool affects = false;  // name or identifier, and another element
  };
  struct Content {
    std::uint32_t first = 0, end = 0;  // of marks_
  };
  std::string group_of(const Item& item, GroupBy by, unsigned depth) const;
  bool is_below(const Item& item, const std::string& where) const;

  std::vector<std::string> roots_;
  std::vector<Item> items_;
  std::vector<Content> contents_;
  std::vector<Mark> marks_;
  std::size_t persons_ = 0;
};

}  // namespace spillmap::pipeline
