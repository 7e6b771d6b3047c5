// Evidence in the case: what was added, its ledger in sealed pages, and everything said of each piece.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "evidence/clock.h"
#include "pipeline/evidence_reader.h"
#include "scope/ledger.h"

namespace spillmap::pipeline {

// What a person says of a log that its bytes do not.
struct EvidenceTold {
  std::string origin, custodian;
  std::string zone;               // of local times; empty: not known
  std::string columns;            // of a table: what each is, in the words of whoever added it
  std::int64_t ahead_micros = 0;  // of its clock
  std::int64_t error_micros = 0;
  int year = 0;           // of its first record
  bool complete = false;  // whoever keeps it says that nothing is missing, from its first to its last record ...
  std::optional<std::int64_t> complete_from, complete_to;  // ... or between these, UTC
  // "FROM=TO": what the front of its names stands for.
  std::vector<std::pair<std::string, std::string>> roots;
};

struct EvidenceEntry {
  std::uint32_t id = 0;  // given once, never again
  std::string path;      // absolute, raw bytes: where it was read, and where its raw lines are read again
  std::int64_t modified_ns = 0;
  std::int64_t added = 0;  // seconds since 1970
  Axis listing = Axis::held;
  EvidenceTold told;
  EvidenceInfo info;
};

struct AddEvidence {
  EvidenceTold told;
  EvidenceJob job;  // format and options; the bytes are those of the file
  EvidenceWorkerOptions worker;
};

// In the order in which they were added.
Result<std::vector<EvidenceEntry>> evidence_of(const Case& c);
Result<scope::LedgerInfo> ledger_of(const Case& c, std::uint32_t id);
// Reads the file in the sandbox and keeps what it says; nothing is changed when it cannot. Errors: usage (no file, an
// unknown format, the same evidence a second time), io.
Result<EvidenceEntry> add_evidence(Case& c, const std::string& path, AddEvidence how);
Status remove_evidence(Case& c, std::uint32_t id);

Status for_each_group_page(const Case& c, std::uint32_t id, std::uint32_t pages,
                           const std::function<Status(const std::vector<scope::Group>&)>& visit);
Result<std::vector<scope::GroupSource>> group_sources(const Case& c, std::uint32_t id, std::uint32_t page);
Status for_each_name(const Case& c, std::uint32_t id, std::uint32_t pages,
                     const std::function<Status(std::uint32_t number, const scope::StoredName&)>& visit);
Result<scope::StoredName> name_of(const Case& c, std::uint32_t id, std::uint32_t number);
std::string evidence_value(std::uint32_t id, const std::string& what);

// The clock of a piece of evidence; local times of an unknown zone are off by up to 14 hours.
Result<SourceClock> clock_of(const EvidenceEntry& entry);

}  // namespace spillmap::pipeline
