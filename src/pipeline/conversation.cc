#include "pipeline/conversation.h"

#include <poll.h>

#include <cerrno>
#include <csignal>

#include "pipeline/protocol.h"

namespace spillmap::pipeline {

std::string why_it_ended(const sandbox::End& end, std::uint64_t memory_bytes) {
  if (end.signal == SIGSYS) return "the reader tried something that the sandbox forbids";
  if (end.signal == SIGBUS) return "the reader crashed (signal 7): the file may have changed while it was read";
  if (end.signal != 0) return "the reader crashed (signal " + std::to_string(end.signal) + ")";
  if (end.exit_code == exit_out_of_memory)
    return "memory limit of " + std::to_string(memory_bytes >> 20) + " MiB reached";
  return "the reader ended (code " + std::to_string(end.exit_code) + ")";
}

Result<Conversation> Conversation::start(const ConversationOptions& options) {
  const std::string program =
      options.worker_program.empty() ? sandbox::find_program(options.worker_name) : options.worker_program;
  if (program.empty())
    return fail(ErrorKind::usage, "the program " + std::string(options.worker_name) + " is not beside this one");
  SPILLMAP_ASSIGN(sandbox::WorkerProcess process,
                  sandbox::WorkerProcess::start(program, {std::to_string(options.memory_bytes)}));
  return Conversation(options, std::move(process));
}

Result<std::optional<sandbox::Message>> Conversation::next() {
  for (;;) {
    auto message = reader_.next();
    if (!message) {
      why_ = broke_protocol;
      return std::nullopt;
    }
    if (*message) return std::move(*message);
    if (reader_.closed()) {
      const sandbox::End end = process_.end_within(2000);
      if (end.exit_code == exit_no_sandbox)
        return fail(ErrorKind::internal, "the sandbox cannot be set up on this machine; nothing is read without it");
      why_ = why_it_ended(end, memory_bytes_);
      return std::nullopt;
    }
    pollfd polled{process_.socket(), POLLIN, 0};
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(silence_limit_).count();
    const int ready = ::poll(&polled, 1, static_cast<int>(limit));
    if (ready < 0 && errno != EINTR) return fail_errno("cannot wait for the reader");
    if (ready == 0) {
      process_.end();
      why_ = "the reader said nothing for " + std::to_string(silence_limit_.count()) + " s";
      return std::nullopt;
    }
  }
}

}  // namespace spillmap::pipeline
