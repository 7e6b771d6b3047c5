// How this program works out who is one human being; the same for a scan and after a decision.
#pragma once

#include <string>

#include "base/result.h"
#include "pipeline/people.h"
#include "pipeline/scan.h"

namespace spillmap::cli {

void set_resolving(pipeline::ScanOptions& options, const std::string& as_of);

// Works out the people of a case again from what is in it, with the decisions that it holds. Commits.
Result<pipeline::PeopleCounts> resolve_again(Case& c);

}  // namespace spillmap::cli
