// The inner side of the sandbox: a process gives up, for good, everything that reading bytes does not need.
//
// Call drop_rights() once, in a process with a single thread, after all set-up that needs files (tables, fonts,
// locales) and before the first untrusted byte. What is left: computing, memory up to the bound, the descriptors that
// are open already and those that arrive over an open socket. What exactly is allowed stands in policy.cc.
#pragma once

#include <cstdint>

#include "base/result.h"

namespace spillmap::sandbox {

struct PolicyOptions {
  // Heap and anonymous memory. Files mapped for reading do not count. Not kept in a sanitized build: its shadow memory
  // is larger than any bound.
  std::uint64_t memory_bytes = 1u << 30;
};

struct PolicyReport {
  int landlock_abi = 0;  // 0: the kernel has no Landlock; seccomp stands alone
  bool memory_bounded = false;
};

// Fails when no-new-privileges, the limits or seccomp cannot be had: the caller must then not read anything.
// A missing Landlock is reported, not failed: it doubles what seccomp refuses already.
Result<PolicyReport> drop_rights(const PolicyOptions& options);

}  // namespace spillmap::sandbox
