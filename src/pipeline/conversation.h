// One worker that does one job, and its messages. For commands that have a single file read while they wait; a scan
// talks to many at a time (coordinator.h).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "sandbox/channel.h"
#include "sandbox/process.h"

namespace spillmap::pipeline {

// How a worker ended, for the ledger: "the reader crashed (signal 11)".
std::string why_it_ended(const sandbox::End& end, std::uint64_t memory_bytes);

struct ConversationOptions {
  std::string worker_program;  // empty: the one of this name beside this program
  std::string_view worker_name;
  std::uint64_t memory_bytes = 0;
  std::size_t most_message_bytes = sandbox::max_payload_bytes;
  // Time without a word from the worker.
  std::chrono::seconds silence_limit{120};
};

class Conversation {
 public:
  // Errors: usage (no worker program), io.
  static Result<Conversation> start(const ConversationOptions& options);

  template <class Kind>
  Status send(Kind kind, std::string_view payload, int fd) {
    return sandbox::send_message(process_.socket(), static_cast<std::uint8_t>(kind), payload, fd);
  }
  // Nothing: the worker is no more; why() tells of what. An error: no sandbox on this machine.
  Result<std::optional<sandbox::Message>> next();
  void end() { process_.end(); }
  const std::string& why() const { return why_; }

 private:
  Conversation(const ConversationOptions& options, sandbox::WorkerProcess process)
      : memory_bytes_(options.memory_bytes),
        silence_limit_(options.silence_limit),
        process_(std::move(process)),
        reader_(process_.socket(), options.most_message_bytes, false) {}

  std::uint64_t memory_bytes_;
  std::chrono::seconds silence_limit_;
  sandbox::WorkerProcess process_;
  sandbox::MessageReader reader_;
  std::string why_;
};

inline constexpr std::string_view broke_protocol = "the reader broke the protocol";

}  // namespace spillmap::pipeline
