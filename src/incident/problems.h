// What is wrong with a file, gathered, so that all of it is said at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace spillmap::incident {

struct Problem {
  unsigned line = 0;  // 0: of no line
  std::string field, what;
  auto operator<=>(const Problem&) const = default;
};

class Problems {
 public:
  void add(unsigned line, std::string field, std::string what) {
    list_.push_back({line, std::move(field), std::move(what)});
  }
  bool empty() const { return list_.empty(); }
  // Sorted by line; no more than fifty are told, the rest is counted.
  Error error(std::string_view file_name) const;

 private:
  std::vector<Problem> list_;
};

}  // namespace spillmap::incident
