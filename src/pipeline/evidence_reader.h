// Has a log or listing read by a worker in the sandbox. The coordinator itself looks at none of its bytes; it only
// hashes them.
#pragma once

#include <chrono>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/fd.h"
#include "pipeline/evidence_protocol.h"

namespace spillmap::pipeline {

struct EvidenceWorkerOptions {
  std::string worker_program;  // empty: sandbox::find_program("spillmap-evidence-worker")
  std::uint64_t memory_bytes = 512u << 20;
  // Time without a word from the worker.
  std::chrono::seconds silence_limit{120};
};

// `file` is open for reading and `job.bytes` long. What the worker finds goes to `sink`. When the worker dies, hangs or
// breaks the protocol, what had come is kept, and the info says so. Errors: usage (unknown format, no worker program),
// and whatever the sink says.
Result<EvidenceInfo> read_in_sandbox(int file, EvidenceJob job, const EvidenceWorkerOptions& options,
                                     EvidenceSink& sink);

// The raw texts of records as they stand in the evidence at `path`, the first 4096 bytes of each, in the order of
// `places`, of which there are at most most_shown_records. Those of a plain file are read at their places; text that
// was compressed or in UTF-16 is read again by a worker, up to the last of them. Empty where something else stands by
// now.
std::vector<std::string> raw_records(const std::string& path, std::span<const RecordRef> places,
                                     const EvidenceWorkerOptions& options = {});

// What the columns of a table with a line for each event may mean, and its first rows. Errors: usage, io.
Result<ColumnGuess> guess_columns(const std::string& path, std::uint32_t rows,
                                  const EvidenceWorkerOptions& options = {});

}  // namespace spillmap::pipeline
