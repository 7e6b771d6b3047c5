// The few things that the case does with files itself; everything else goes through SQLite.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace spillmap {

class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~FileDescriptor();
  int get() const { return fd_; }
  bool open() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

Result<FileDescriptor> open_file(const std::filesystem::path& path, int flags, unsigned mode = 0);

// The whole file; kind limit when it is longer than `limit`.
Result<std::string> read_small_file(const std::filesystem::path& path, std::size_t limit);
Status write_all(int fd, const void* data, std::size_t size);

// Either the old or the new bytes stand at `path` after a crash, never a mixture. Mode 0600. Goes through `path`.tmp.
// With `replace` false an existing file stays and the error is usage.
Status write_durably(const std::filesystem::path& path, std::string_view bytes, bool replace);

// Makes `dir` and what is missing above it; `dir` itself gets mode 0700 when made.
Status make_private_folder(const std::filesystem::path& dir);

// Names of everything in the folder, sorted.
Result<std::vector<std::string>> list_folder(const std::filesystem::path& dir);

}  // namespace spillmap
