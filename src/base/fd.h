// An open file descriptor that closes itself, and reading from one until there is enough.
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace spillmap {

class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(other.release()) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    if (this != &other) reset(other.release());
    return *this;
  }
  ~UniqueFd() { reset(); }
  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  int release() { return std::exchange(fd_, -1); }
  void reset(int fd = -1) {
    if (fd_ >= 0) ::close(fd_);
    fd_ = fd;
  }

 private:
  int fd_ = -1;
};

// How many bytes came to `to`: fewer than `count` only at the end of the file; -1 with errno set when it failed. The
// second reads from a place and leaves the descriptor where it stands.
ssize_t read_full(int fd, char* to, std::size_t count);
ssize_t read_full_at(int fd, char* to, std::size_t count, std::uint64_t at);

}  // namespace spillmap
