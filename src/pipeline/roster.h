// The roster of `scan --roster FILE`: the holder's own list of clients or staff, any table that can be read. It is no
// part of the spill, and nobody is affected because they stand in it: it helps to tell who is who (resolve/resolve.h),
// and its names and numbers are found in files where rules alone would not dare (model/knowledge.h).
//
// The incident sheet has a roster, too (IncidentFacts::roster): facts on persons of the case by their ids. That is
// another thing.
//
// It stays in the case, sealed like all else, until another one or none is given. Kept are names, birth dates,
// addresses, telephone numbers and identifiers; what a list says of health is not.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "casefile/casefile.h"
#include "model/knowledge.h"
#include "pipeline/explain.h"

namespace spillmap::pipeline {

struct RosterInfo {
  std::string name;  // of the file, without its folders
  Sha256 sha256{};   // of its bytes
  std::uint32_t pages = 0;
  std::uint64_t people = 0;
};

// What stands in a file, before it is in the case.
struct Roster {
  RosterInfo info;
  std::vector<ResultPage> pages;
};
// Read by a worker in the sandbox, like any file. Errors: usage when it cannot be read, is too large, or names nobody.
Result<Roster> read_roster(const std::string& path, const ExplainOptions& options);

Result<std::optional<RosterInfo>> roster_of(const Case& c);
// In the place of the one of before; people are to be resolved again. Nothing is changed, and false comes back, when it
// is the same.
Result<bool> put_roster(Case& c, const Roster& roster);
Result<bool> drop_roster(Case& c);
Status for_each_roster_page(const Case& c, const std::function<Status(std::uint32_t, const ResultPage&)>& visit);
// "row 12", "sheet 'Staff', row 3".
std::string roster_place(const ResultPage& page, std::uint32_t mention);

Result<Knowledge> knowledge_of(const Case& c);

}  // namespace spillmap::pipeline
