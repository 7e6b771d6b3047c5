// Resolution: mentions of all contents -> persons, with reasons that can be read and undone.
//
// Pure: the same mentions in any order give the same persons, ids and merges. Near linear by blocking.
// Conflicts (two SSNs, two birth dates, Jr and Sr) forbid a merge.
#pragma once

#include <string>
#include <vector>

#include "model/person.h"
#include "model/wire.h"

namespace spillmap {

// One ResultPage of one content, and at how many places the content stands in scope.
struct ResolveInput {
  Sha256 content{};
  std::uint32_t page = 0;
  const ResultPage* results = nullptr;  // borrowed for the duration of the call
};

struct ResolveOptions {
  std::string as_of;  // ISO date of the incident or scan: decides who is a minor. Empty: nobody is
};

struct Resolution {
  std::vector<Person> persons;  // sorted by id; affected and not affected ones
};

Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options);

}  // namespace spillmap
