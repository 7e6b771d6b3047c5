// The outer side of the sandbox: a worker program is started, talked to over a socket, and ended.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fd.h"
#include "base/result.h"

namespace spillmap::sandbox {

// The descriptor at which the worker program finds its socket.
inline constexpr int worker_socket_fd = 3;

// How a worker ended.
struct End {
  int exit_code = 0;  // when `signal` is 0
  int signal = 0;
};

class WorkerProcess {
 public:
  // Starts `program` with `arguments`, an empty environment, no standard streams and the socket as its only
  // descriptor. The coordinator's end is non-blocking.
  static Result<WorkerProcess> start(const std::string& program, const std::vector<std::string>& arguments);
  WorkerProcess(WorkerProcess&&) noexcept;
  WorkerProcess& operator=(WorkerProcess&&) noexcept;
  ~WorkerProcess();  // kills and reaps

  pid_t pid() const { return pid_; }
  int socket() const { return socket_.get(); }
  // CPU time used so far, all of it; 0 when it cannot be told any more.
  std::uint64_t cpu_ns() const;
  // Kills, if it still runs, and reaps. How it ended by itself if it had.
  End end();
  // Waits for a worker that closed its socket to end by itself, at most this long; then as end().
  End end_within(int milliseconds);

 private:
  WorkerProcess(pid_t pid, UniqueFd socket) : pid_(pid), socket_(std::move(socket)) {}
  pid_t pid_ = -1;
  UniqueFd socket_;
};

// A program of ours beside the running one, or in ../libexec/spillmap where they are installed. Empty: there is none.
std::string find_program(std::string_view name);

}  // namespace spillmap::sandbox
