// Every refusal is tried from the inside, in a child process that has dropped its rights.
#include "sandbox/policy.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <vector>

namespace spillmap::sandbox {
namespace {

constexpr int allowed = 10, refused = 11, setup_failed = 12;

struct Fate {
  int code = -1, signal = 0;
};

// Runs `act` inside the sandbox; it gives `allowed` or `refused`.
Fate inside(const std::function<int()>& act, std::uint64_t memory_bytes = 1u << 30) {
  const pid_t child = fork();
  if (child == 0) {
    PolicyOptions options;
    options.memory_bytes = memory_bytes;
    if (!drop_rights(options)) _exit(setup_failed);
    _exit(act());
  }
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

int verdict(bool worked) { return worked ? allowed : refused; }

#define EXPECT_REFUSED(...) EXPECT_EQ(inside(__VA_ARGS__).code, refused)
#define EXPECT_KILLED(...) EXPECT_EQ(inside(__VA_ARGS__).signal, SIGSYS)

TEST(Policy, ComputingMemoryAndOpenDescriptorsGoOn) {
  const int fd = open("/proc/self/exe", O_RDONLY);
  ASSERT_GE(fd, 0);
  const Fate fate = inside([fd] {
    std::vector<char> block(8u << 20, 'x');
    char magic[4] = {};
    if (pread(fd, magic, 4, 0) != 4 || magic[1] != 'E') return refused;
    void* map = mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
    if (map == MAP_FAILED) return refused;
    timespec now{};
    return verdict(block[77] == 'x' && clock_gettime(CLOCK_MONOTONIC, &now) == 0);
  });
  close(fd);
  EXPECT_EQ(fate.code, allowed);
}

TEST(Policy, OpeningIsRefused) {
  EXPECT_REFUSED([] { return verdict(syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY) >= 0); });
#ifdef SYS_open
  EXPECT_REFUSED([] { return verdict(syscall(SYS_open, "/etc/passwd", O_RDONLY) >= 0); });
#endif
  EXPECT_REFUSED([] { return verdict(syscall(SYS_openat, AT_FDCWD, ".", O_RDONLY | O_DIRECTORY) >= 0); });
  EXPECT_REFUSED([] {
    struct stat info {};
    return verdict(stat("/etc/passwd", &info) == 0);
  });
}

TEST(Policy, WritingFilesIsRefused) {
  EXPECT_REFUSED([] {
    return verdict(syscall(SYS_openat, AT_FDCWD, "/tmp/spillmap-sandbox-test", O_WRONLY | O_CREAT, 0600) >= 0);
  });
  EXPECT_NE(access("/tmp/spillmap-sandbox-test", F_OK), 0);
  EXPECT_REFUSED([] { return verdict(unlink("/tmp/spillmap-sandbox-test") == 0 || errno == ENOENT); });
  EXPECT_REFUSED([] { return verdict(mkdir("/tmp/spillmap-sandbox-test", 0700) == 0); });
  // A descriptor that was left open for writing by mistake is of no use either: RLIMIT_FSIZE.
  char path[] = "/tmp/spillmap-sandbox-XXXXXX";
  const int fd = mkstemp(path);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(inside([fd] { return verdict(write(fd, "x", 1) == 1); }).signal, SIGXFSZ);
  close(fd);
  unlink(path);
}

TEST(Policy, NetworkIsDeadly) {
  EXPECT_KILLED([] { return verdict(socket(AF_INET, SOCK_STREAM, 0) >= 0); });
  EXPECT_KILLED([] { return verdict(socket(AF_UNIX, SOCK_STREAM, 0) >= 0); });
  const int ready = socket(AF_INET, SOCK_STREAM, 0);
  if (ready >= 0) {
    EXPECT_KILLED([ready] {
      sockaddr_in to{};
      to.sin_family = AF_INET;
      to.sin_port = htons(9);
      to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
      return verdict(connect(ready, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0);
    });
    close(ready);
  }
}

TEST(Policy, ProgramsAndProcessesAreDeadly) {
  EXPECT_KILLED([] {
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    return verdict(execve(name, arguments, nullptr) == 0);
  });
#ifdef SYS_fork
  EXPECT_KILLED([] { return verdict(syscall(SYS_fork) >= 0); });
#endif
  // Fork of the C library and threads go through clone: refused.
  EXPECT_REFUSED([] { return verdict(syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) >= 0); });
  EXPECT_REFUSED([] { return verdict(syscall(SYS_clone3, nullptr, 0) >= 0 || errno != EPERM); });
}

TEST(Policy, OtherProcessesAreOutOfReach) {
  EXPECT_KILLED([] { return verdict(ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0); });
  EXPECT_KILLED([] { return verdict(kill(1, 0) == 0); });
  const pid_t parent = getpid();
  EXPECT_REFUSED([parent] { return verdict(syscall(SYS_tgkill, parent, parent, 0) == 0); });
}

TEST(Policy, MemoryIsNeverExecutable) {
  EXPECT_REFUSED([] {
    return verdict(mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                   MAP_FAILED);
  });
  EXPECT_REFUSED([] {
    void* page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return verdict(page != MAP_FAILED && mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0);
  });
}

TEST(Policy, LimitsCannotBeRaised) {
  EXPECT_REFUSED([] {
    const rlimit more{1u << 20, 1u << 20};
    return verdict(setrlimit(RLIMIT_FSIZE, &more) == 0);
  });
}

TEST(Policy, AbortStillEndsTheProcess) {
  EXPECT_EQ(inside([]() -> int { abort(); }).signal, SIGABRT);
}

#ifndef SPILLMAP_SANITIZED
TEST(Policy, MemoryIsBoundedAndMappedFilesDoNotCount) {
  constexpr std::uint64_t bound = 128u << 20;
  EXPECT_EQ(inside(
                [] {
                  void* block = mmap(nullptr, 256u << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                  return verdict(block != MAP_FAILED);
                },
                bound)
                .code,
            refused);
  char path[] = "/tmp/spillmap-sandbox-XXXXXX";
  const int fd = mkstemp(path);
  ASSERT_GE(fd, 0);
  ASSERT_EQ(ftruncate(fd, 512u << 20), 0);
  EXPECT_EQ(
      inside([fd] { return verdict(mmap(nullptr, 512u << 20, PROT_READ, MAP_PRIVATE, fd, 0) != MAP_FAILED); }, bound)
          .code,
      allowed);
  close(fd);
  unlink(path);
}
#endif

}  // namespace
}  // namespace spillmap::sandbox
