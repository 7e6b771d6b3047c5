// The last stage of a scan: everything that the contents say of people becomes persons.
#pragma once

#include "pipeline/scan.h"

namespace spillmap::pipeline {

struct PeopleCounts {
  std::uint64_t persons = 0, affected = 0;
  std::uint64_t unread = 0;  // places that were not read whole
};

// Replaces the persons of the case. Does not commit.
Result<PeopleCounts> resolve_people(Case& the_case, const ScanOptions& options);

}  // namespace spillmap::pipeline
