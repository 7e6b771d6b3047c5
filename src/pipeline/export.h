// The three lists of a case as CSV. The same case gives the same bytes.
#pragma once

#include <cstdint>
#include <filesystem>

#include "casefile/casefile.h"

namespace spillmap::pipeline {

struct ExportOptions {
  bool reveal = false;       // false: identifiers are masked, see mask.h
  bool all_persons = false;  // people.csv with everybody and a column `affected`
  bool safe_for_spreadsheets = false;
};

struct ExportCounts {
  std::uint64_t people = 0, findings = 0, files = 0, unread = 0;
};

// Writes people.csv, findings.csv and files.csv into `out` (made if missing). They appear all three, at the end; on an
// error what stood there before still stands. Readable by their owner only.
Result<ExportCounts> export_case(const Case& c, const std::filesystem::path& out, const ExportOptions& options);

}  // namespace spillmap::pipeline
