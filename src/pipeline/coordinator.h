// Feeds files to workers and stores what they say. One thread, poll() over the workers' sockets.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/fd.h"
#include "casefile/casefile.h"
#include "pipeline/protocol.h"
#include "sandbox/channel.h"
#include "sandbox/process.h"

namespace spillmap::pipeline {

struct CoordinatorOptions {
  unsigned workers = 1;
  std::string worker_program;
  std::uint64_t worker_memory_bytes = 1u << 30;
  Limits limits;
  const Passwords* passwords = nullptr;  // borrowed; null or empty: none are tried
  std::string knowledge;                 // what is known beforehand, in its serial form; empty: nothing
  std::chrono::nanoseconds item_cpu_limit = std::chrono::seconds(60);
  std::chrono::nanoseconds item_wall_limit = std::chrono::seconds(900);
};

struct CoordinatorCounts {
  std::uint64_t items_read = 0, items_known = 0, items_lost = 0;
  std::uint64_t files_done = 0, bytes_done = 0, mentions = 0;
  std::uint64_t changes = 0;  // sources and contents put into the case
  int landlock_abi = 0;
  StageTimes worker_cpu_ns{};
};

class Coordinator {
 public:
  Coordinator(Case& the_case, const CoordinatorOptions& options) : case_(the_case), options_(options) {}

  bool has_room() const;  // a worker is free, or may still be started
  bool busy() const;
  // The file of `source`, open for reading; sizes and times of the record are those of the open file.
  Status submit(SourceRecord source, UniqueFd file);
  // The same, cut into pieces, in their order; the size in the record is that of all of them. See can_be_joined.
  struct Piece {
    UniqueFd file;
    std::uint64_t bytes = 0;
  };
  Status submit(SourceRecord source, std::vector<Piece> pieces);
  static bool can_be_joined(const std::vector<Piece>& pieces);
  // Waits at most this long for workers to say something, and deals with all that they said.
  Status turn(int milliseconds);
  const CoordinatorCounts& counts() const { return counts_; }

 private:
  // An item whose begin was answered with go and whose done has not come.
  struct OpenItem {
    std::uint64_t ordinal = 0;
    ContentRecord record;
    bool cut = false;
  };
  struct Job {
    SourceRecord source;
    std::vector<Piece> pieces;   // one, if the file was not cut
    std::vector<OpenItem> open;  // the way from the file to the item that is being read
    std::uint64_t next_ordinal = 0;
    bool began = false;             // the file itself has a content
    bool done = false;              // and source says how it was read
    std::optional<Sha256> retried;  // a worker died of this content once
    std::uint32_t deaths = 0;
  };
  struct Slot {
    std::optional<sandbox::WorkerProcess> process;
    std::optional<sandbox::MessageReader> reader;
    bool ready = false;
    std::unique_ptr<Job> job;
    std::optional<BeginMessage> held;  // a begin that waits for another worker to be done with the same content
    // CPU time and wall time when it was last seen to have said something since the look before.
    bool spoke = false;
    std::uint64_t cpu_mark = 0;
    std::chrono::steady_clock::time_point wall_mark;
  };
  using Clock = std::chrono::steady_clock;

  Status start(Slot& slot);
  Status pack_passwords();
  Status give(Slot& slot);  // sends the job of the slot to its worker

  // What one message leads to. An Error of kind malformed is the worker's fault, any other ends the scan.
  Status handle(Slot& slot, const sandbox::Message& message);
  Status on_begin(Slot& slot, BeginMessage&& message);
  Status answer(Slot& slot, const BeginMessage& message);
  Status on_kind(Slot& slot, KindMessage&& message);
  Status on_page(Slot& slot, const PageMessage& message);
  Status on_lost(Slot& slot, LostMessage&& message);
  Status on_done(Slot& slot, DoneMessage&& message);
  Status on_finished(Slot& slot, const FinishedMessage& message);
  Status answer_held();

  Status drain(Slot& slot);
  Status check_limits(Slot& slot);
  // The worker is dead or must die; `reason` is for the ledger.
  Status worker_lost(Slot& slot, const std::string& reason, bool retry);
  // The innermost open item is put into the case as it is, with the reason.
  Status blame(Slot& slot, const std::string& reason);
  Status finish(Slot& slot);

  bool open_elsewhere(const Slot& slot, const Sha256& sha) const;

  Case& case_;
  const CoordinatorOptions& options_;
  std::vector<std::unique_ptr<Slot>> slots_;
  // Contents that were left short by the depth at which they stood, with that depth: read again where they stand less
  // deep, so that the result does not depend on which place came first.
  std::map<Sha256, std::size_t> cut_;
  UniqueFd passwords_, knowledge_;  // memory that every worker gets
  std::uint64_t passwords_bytes_ = 0;
  std::uint32_t failed_starts_ = 0;
  Clock::time_point last_check_{};
  CoordinatorCounts counts_;
};

}  // namespace spillmap::pipeline
