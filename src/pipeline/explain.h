// One file read by a worker in the sandbox, and all that is made of its text: without a case, nothing is kept. The same
// worker that a scan uses; here, and only here, it hands the text itself out.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "pipeline/protocol.h"

namespace spillmap::pipeline {

struct ExplainOptions {
  std::string worker_program;  // empty: sandbox::find_program("spillmap-worker")
  std::uint64_t memory_bytes = 1u << 30;
  Limits limits;
  const Passwords* passwords = nullptr;
  std::string knowledge;  // what is known beforehand, in its serial form (model/knowledge.h); empty: nothing
  // Where one of these is reached the rest is left out, and the summary says so.
  std::uint64_t most_text_bytes = 8u << 20;
  std::uint64_t most_findings = 100'000;
  std::uint64_t most_items = 10'000;
  // Time without a word from the worker: a page whose text is recognised takes its time.
  std::chrono::seconds silence_limit{300};
};

// Gets what the worker says, in its order: a member's begin, parts and end come between two parts of its container.
// `path` is that of files.csv below the file's own name. What comes is checked as to its form; the text itself is the
// document's, and hostile.
class ExplainSink {
 public:
  virtual ~ExplainSink() = default;
  virtual Status begin(const std::string& path, const std::string& format, std::uint64_t bytes) = 0;
  virtual Status part(const std::string& path, const ExplainedMessage& part) = 0;
  // Without a begin before: a member that could not be taken out.
  virtual Status end(const std::string& path, const ContentInfo& info) = 0;
};

struct ExplainSummary {
  std::uint64_t items = 0, unread = 0;  // unread: not read whole
  std::uint64_t text_bytes = 0, findings = 0, mentions = 0;
  bool cut = false;  // a bound of the options was reached
};

// `file` is open for reading and `bytes` long; `name` is what it is called in what comes back. When the worker dies or
// hangs, the items that were open end as partly read or skipped, with the reason. Errors: usage (no worker program),
// internal (no sandbox), and whatever the sink says.
Result<ExplainSummary> explain_file(int file, std::uint64_t bytes, const std::string& name,
                                    const ExplainOptions& options, ExplainSink& sink);

// Many short texts, one after the other in one worker: `part` gets the number of the text with each part of it. A text
// at which the worker dies is an error.
Status explain_texts(const std::vector<std::string>& texts, const ExplainOptions& options,
                     const std::function<Status(std::size_t, const ExplainedMessage&)>& part);

}  // namespace spillmap::pipeline
