// Has a log or listing read by a worker in the sandbox. The coordinator itself looks at none of its bytes; it only
// hashes them.
#pragma once

#include <chrono>
#include <functional>
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

// The raw text of a record as it stands in the evidence, its first 4096 bytes. Empty when the place lies outside or
// what stands there is not what was read: the file was changed, or it is in UTF-16, whose places count the text as
// UTF-8.
std::string raw_record(int file, const RecordRef& place);

}  // namespace spillmap::pipeline
