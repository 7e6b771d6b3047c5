#include "base/fd.h"

#include <cerrno>

namespace spillmap {
namespace {

template <class Read>
ssize_t full(std::size_t count, Read read) {
  std::size_t have = 0;
  while (have < count) {
    const ssize_t n = read(have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return -1;
    if (n == 0) break;
    have += static_cast<std::size_t>(n);
  }
  return static_cast<ssize_t>(have);
}

}  // namespace

ssize_t read_full(int fd, char* to, std::size_t count) {
  return full(count, [&](std::size_t have) { return ::read(fd, to + have, count - have); });
}

ssize_t read_full_at(int fd, char* to, std::size_t count, std::uint64_t at) {
  return full(count,
              [&](std::size_t have) { return ::pread(fd, to + have, count - have, static_cast<off_t>(at + have)); });
}

}  // namespace spillmap
