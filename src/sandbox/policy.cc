// What a process that reads untrusted bytes may still do. The whole policy stands in this file.
//
//   allowed   memory without execute permission, reading and writing descriptors it holds already, receiving more over
//             its socket, clocks, random numbers, ending itself
//   refused   (EPERM) everything else; libraries probe for files, locales and terminals and go on without
//   killed    (SIGSYS) what no reader of bytes ever asks for, and what only an attacker would: running programs, new
//             processes, the network, other processes, the kernel's own interfaces
//
// Landlock refuses every path, TCP port, and signal or abstract socket outside once more, so that one mistake in either
// list is not enough. Limits bound memory, forbid writing files and core dumps.
#include "sandbox/policy.h"

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

namespace spillmap::sandbox {
namespace {

constexpr int allowed_calls[] = {
    // Bytes over descriptors that are open already.
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(pread64),
    SCMP_SYS(lseek),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendmsg),
    SCMP_SYS(close),
    // Memory. mmap, mprotect and mremap: see below.
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(madvise),
    SCMP_SYS(mremap),
    // Time, luck and locks.
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(getrandom),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getcpu),
    SCMP_SYS(sysinfo),
    SCMP_SYS(membarrier),
    SCMP_SYS(restart_syscall),
    // Itself and its end.
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
#ifdef SPILLMAP_SANITIZED
    // The sanitizers write through a pipe to learn whether memory may be read.
    SCMP_SYS(pipe2),
#ifdef __x86_64__
    SCMP_SYS(pipe),
#endif
#endif
};

constexpr int killed_calls[] = {
    // Other programs and processes.
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo),
    // The network.
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    // The kernel.
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(keyctl),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(chroot),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load),
    SCMP_SYS(setuid),
    SCMP_SYS(setgid),
    SCMP_SYS(setresuid),
    SCMP_SYS(setresgid),
    SCMP_SYS(capset),
};

struct ReleaseFilter {
  void operator()(void* filter) const { seccomp_release(filter); }
};

Status install_seccomp() {
  std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  if (!filter) return fail(ErrorKind::internal, "cannot make a seccomp filter");
  int bad = 0;
  // Calls of another architecture would pass by other numbers.
  bad |= seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  for (const int call : allowed_calls) bad |= seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
  for (const int call : killed_calls) {
    const int added = seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0);
    // Not every architecture has every call (fork, for one); the default refuses what cannot be named.
    if (added != 0 && added != -EDOM && added != -EINVAL) bad |= added;
  }
  // Memory is never executable, neither fresh nor changed.
  bad |= seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  bad |=
      seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  // abort() signals its own process; any other target is refused.
  const auto own = static_cast<scmp_datum_t>(getpid());
  bad |= seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, own));
  // getrlimit is asked by the C library (stack size, sysconf); setting one is not.
  bad |= seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2, SCMP_A0(SCMP_CMP_EQ, 0),
                          SCMP_A2(SCMP_CMP_EQ, 0));
  if (bad != 0) return fail(ErrorKind::internal, "cannot build the seccomp filter");
  if (const int loaded = seccomp_load(filter.get()); loaded != 0) {
    errno = -loaded;
    return fail_errno("cannot install the seccomp filter");
  }
  return {};
}

// The kernel's structure as of ABI 6; an older kernel accepts a shorter one.
struct Ruleset {
  std::uint64_t handled_access_fs;
  std::uint64_t handled_access_net;
  std::uint64_t scoped;
};

// Every right that this ABI knows is handled and none is granted. Gives the ABI, 0 where the kernel has no Landlock.
int install_landlock() {
  const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (abi < 1) return 0;
  constexpr std::uint64_t abi_1 = (1ull << 13) - 1;  // execute ... make_sym
  Ruleset rules{abi_1, 0, 0};
  if (abi >= 2) rules.handled_access_fs |= 1ull << 13;  // refer
  if (abi >= 3) rules.handled_access_fs |= 1ull << 14;  // truncate
  if (abi >= 5) rules.handled_access_fs |= 1ull << 15;  // ioctl on devices
  if (abi >= 4) rules.handled_access_net = 3;           // bind and connect, TCP
  if (abi >= 6) rules.scoped = 3;                       // abstract sockets and signals out of the sandbox
  const std::size_t size = abi >= 6   ? sizeof(Ruleset)
                           : abi >= 4 ? offsetof(Ruleset, scoped)
                                      : offsetof(Ruleset, handled_access_net);
  const long fd = syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  if (fd < 0) return 0;
  const long restricted = syscall(SYS_landlock_restrict_self, fd, 0);
  close(static_cast<int>(fd));
  return restricted == 0 ? static_cast<int>(abi) : 0;
}

Status limit(int resource, rlim_t value, const char* what) {
  const rlimit bound{value, value};
  if (setrlimit(static_cast<__rlimit_resource_t>(resource), &bound) != 0)
    return fail_errno(std::string("cannot limit ") + what);
  return {};
}

}  // namespace

Result<PolicyReport> drop_rights(const PolicyOptions& options) {
  PolicyReport report;
  // Dies with the coordinator, even when that is killed.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return fail_errno("cannot tie the worker to its parent");
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return fail_errno("cannot forbid new privileges");
  // No core file with people's data, and no other process of the same user may look inside.
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return fail_errno("cannot forbid dumps");
  SPILLMAP_TRY(limit(RLIMIT_CORE, 0, "core dumps"));
  SPILLMAP_TRY(limit(RLIMIT_FSIZE, 0, "file size"));
  SPILLMAP_TRY(limit(RLIMIT_NOFILE, 64, "open files"));
#ifndef SPILLMAP_SANITIZED
  SPILLMAP_TRY(limit(RLIMIT_DATA, options.memory_bytes, "memory"));
  report.memory_bounded = true;
#else
  (void)options;
#endif
  report.landlock_abi = install_landlock();
  SPILLMAP_TRY(install_seccomp());
  return report;
}

}  // namespace spillmap::sandbox
