#include "sandbox/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

namespace spillmap::sandbox {
namespace {

End end_of(int status) {
  End end;
  if (WIFSIGNALED(status))
    end.signal = WTERMSIG(status);
  else
    end.exit_code = WEXITSTATUS(status);
  return end;
}

std::optional<End> reap(pid_t pid, int flags) {
  for (;;) {
    int status = 0;
    const pid_t got = waitpid(pid, &status, flags);
    if (got == pid) return end_of(status);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return End{};
    return std::nullopt;
  }
}

}  // namespace

Result<WorkerProcess> WorkerProcess::start(const std::string& program, const std::vector<std::string>& arguments) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return fail_errno("cannot make a socket pair");
  UniqueFd ours(pair[0]);
  UniqueFd theirs(pair[1]);
  // Large enough for a page of findings of an ordinary document: the worker goes on while the coordinator stores.
  const int buffer_bytes = 1 << 20;
  setsockopt(ours.get(), SOL_SOCKET, SO_SNDBUF, &buffer_bytes, sizeof buffer_bytes);
  setsockopt(theirs.get(), SOL_SOCKET, SO_SNDBUF, &buffer_bytes, sizeof buffer_bytes);
  if (fcntl(ours.get(), F_SETFL, O_NONBLOCK) != 0) return fail_errno("cannot set up a socket");

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
#ifndef SPILLMAP_SANITIZED
  // Libraries print what they find in hostile files; none of that may reach the user's terminal. Reports of the
  // sanitizers must.
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
#endif
  // dup2 onto itself would leave close-on-exec set.
  int source = theirs.get();
  UniqueFd moved;
  if (source == worker_socket_fd) {
    moved.reset(fcntl(source, F_DUPFD_CLOEXEC, worker_socket_fd + 1));
    source = moved.get();
  }
  posix_spawn_file_actions_adddup2(&actions, source, worker_socket_fd);
  posix_spawn_file_actions_addclosefrom_np(&actions, worker_socket_fd + 1);

  // Ctrl-C is for the coordinator, which ends its workers in order; signals ignored or blocked here are not inherited.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  char* environment[] = {nullptr};
  pid_t pid = -1;
  const int error = posix_spawn(&pid, program.c_str(), &actions, &attributes, argv.data(), environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) {
    errno = error;
    return fail_errno("cannot start " + program);
  }
  return WorkerProcess(pid, std::move(ours));
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), socket_(std::move(other.socket_)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  if (this != &other) {
    end();
    pid_ = std::exchange(other.pid_, -1);
    socket_ = std::move(other.socket_);
  }
  return *this;
}

WorkerProcess::~WorkerProcess() { end(); }

std::uint64_t WorkerProcess::cpu_ns() const {
  clockid_t clock{};
  timespec used{};
  if (pid_ <= 0 || clock_getcpuclockid(pid_, &clock) != 0 || clock_gettime(clock, &used) != 0) return 0;
  return static_cast<std::uint64_t>(used.tv_sec) * 1'000'000'000u + static_cast<std::uint64_t>(used.tv_nsec);
}

End WorkerProcess::end() { return end_within(0); }

End WorkerProcess::end_within(int milliseconds) {
  socket_.reset();
  if (pid_ <= 0) return {};
  const pid_t pid = std::exchange(pid_, -1);
  std::optional<End> ended = reap(pid, WNOHANG);
  for (int waited = 0; !ended && waited < milliseconds; waited += 5) {
    poll(nullptr, 0, 5);
    ended = reap(pid, WNOHANG);
  }
  if (ended) return *ended;
  kill(pid, SIGKILL);
  return reap(pid, 0).value_or(End{});
}

std::string find_program(std::string_view name) {
  char self[4096];
  const ssize_t length = ::readlink("/proc/self/exe", self, sizeof self);
  if (length <= 0 || static_cast<std::size_t>(length) >= sizeof self) return {};
  std::string folder(self, static_cast<std::size_t>(length));
  folder.resize(folder.rfind('/') + 1);
  for (const char* place : {"", "../libexec/spillmap/"})
    if (std::string program = (folder + place).append(name); ::access(program.c_str(), X_OK) == 0) return program;
  return {};
}

}  // namespace spillmap::sandbox
