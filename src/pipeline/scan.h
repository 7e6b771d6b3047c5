// The order of things: walk, read in workers, store, resolve, seal. The only place that knows it.
//
//   ScanOptions options;
//   options.make_resolver = make_resolver;
//   auto summary = scan(the_case, {"/srv/share"}, options);
//
// One thread: it walks, feeds the workers, and is the one writer of the case. Results are committed every second or 200
// items; a scan that is stopped, or killed at any moment, goes on from the last commit when it is called again with the
// same roots, and ends in the same result. A file whose size, times and inode are as before is not opened again. What
// the results are does not depend on the number of workers or on which of them read what.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/timing.h"
#include "casefile/casefile.h"
#include "extract/format.h"
#include "extract/passwords.h"
#include "pipeline/place_walk.h"
#include "resolve/resolve.h"

namespace spillmap::pipeline {

struct ScanProgress {
  std::uint64_t files_done = 0, files_found = 0;  // files below the roots
  bool all_found = false;                         // files_found is final
  std::uint64_t items_done = 0;                   // files and members
  std::uint64_t bytes_done = 0, bytes_found = 0;  // of files
  std::uint64_t mentions = 0;                     // stands for people until they are resolved
  std::string current;                            // path of the file that was begun last, raw bytes
  enum class Phase : std::uint8_t { reading, resolving, sealing } phase = Phase::reading;
};

// A path can be evidence too: "HR/Personnel/Roe, Jane/FMLA.docx". Given a place, its content and the content's pages,
// finds mentions in the path itself (How::metadata). They are kept as the one page of a content of their own, whose id
// is path_content_id(place) and whose format is path_content_format: pages of real contents never depend on a path.
using PathFinder = std::function<std::optional<ResultPage>(const Place& place, const std::vector<ResultPage>& pages)>;
Sha256 path_content_id(const Place& place);
inline constexpr std::string_view path_content_format = "path";

struct ScanOptions {
  unsigned workers = 0;  // 0: one per core
  Limits limits;
  // Tried on everything that is encrypted. Borrowed. When they are others than at the scan before, what stayed
  // encrypted is read again, and nothing else. The case keeps a keyed hash of them, so that it can tell.
  const Passwords* passwords = nullptr;
  std::string worker_program;  // empty: sandbox::find_program("spillmap-worker")
  std::uint64_t worker_memory_bytes = 1u << 30;
  // CPU time that the reader of one item may use without saying anything, and the same in wall time as the last resort.
  std::chrono::seconds item_cpu_limit{60};
  std::chrono::seconds item_wall_limit{900};
  MakeResolver make_resolver;
  ResolveOptions resolve_options;
  PathFinder path_finder;                                  // may be empty
  std::function<bool(std::string_view path)> path_filter;  // which paths the finder is asked about; empty: all
  std::function<void(const ScanProgress&)> progress;       // called at most ten times a second, and at the end
  const std::atomic<bool>* stop = nullptr;                 // set by a signal handler
};

struct ScanSummary {
  bool stopped = false;               // by the stop flag: committed, to be continued
  std::uint64_t files = 0;            // entries below the roots, special files included
  std::uint64_t files_unchanged = 0;  // not opened again
  std::uint64_t files_removed = 0;    // were in the case and are gone
  // Forgotten to be read again: had stayed encrypted and other passwords are there, or hold such an item; all of them
  // when the roster or the rules are others.
  std::uint64_t items_again = 0;
  std::uint64_t items_read = 0;   // contents read in this run
  std::uint64_t items_known = 0;  // met again with equal content
  std::uint64_t items_lost = 0;   // a worker died of them, or ran out of time or memory
  std::uint64_t bytes_read = 0;
  std::uint64_t persons = 0, affected = 0;
  std::optional<std::uint64_t> unread;  // places not read whole; not counted when nothing had changed, or when stopped
  int landlock_abi = 0;                 // 0: this kernel has none, seccomp stood alone
  unsigned workers = 0;
  StageTimes cpu_ns{};  // of all workers and of this process, by stage
  std::uint64_t wall_ns = 0;
};

// Errors: usage (a root does not exist, no worker program), io and integrity from the case, internal when workers
// cannot be started in their sandbox. What was committed before the error stays.
Result<ScanSummary> scan(Case& the_case, const std::vector<std::string>& roots, const ScanOptions& options);

}  // namespace spillmap::pipeline
