#include "casefile/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/text.h"

namespace spillmap {
namespace {
std::string shown(const std::filesystem::path& path) { return printable_path(path.native()); }

Status sync_folder(const std::filesystem::path& dir) {
  SPILLMAP_ASSIGN(const FileDescriptor fd, open_file(dir.empty() ? "." : dir, O_RDONLY | O_DIRECTORY));
  // Some network file systems refuse to sync a folder; they write through anyway.
  if (::fsync(fd.get()) != 0 && errno != EINVAL) return fail_errno("cannot write " + shown(dir) + " to disk");
  return {};
}
}  // namespace

FileDescriptor::~FileDescriptor() {
  if (fd_ >= 0) ::close(fd_);
}

Result<FileDescriptor> open_file(const std::filesystem::path& path, int flags, unsigned mode) {
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
  if (fd < 0) return fail_errno("cannot open " + shown(path));
  return FileDescriptor(fd);
}

Result<std::string> read_small_file(const std::filesystem::path& path, std::size_t limit) {
  SPILLMAP_ASSIGN(const FileDescriptor fd, open_file(path, O_RDONLY | O_NOFOLLOW));
  std::string bytes;
  char buffer[4096];
  for (;;) {
    const ssize_t n = ::read(fd.get(), buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot read " + shown(path));
    if (n == 0) return bytes;
    bytes.append(buffer, static_cast<std::size_t>(n));
    if (bytes.size() > limit) return fail(ErrorKind::limit, shown(path) + " is longer than it can be");
  }
}

Status write_all(int fd, const void* data, std::size_t size) {
  const char* at = static_cast<const char*>(data);
  while (size > 0) {
    const ssize_t n = ::write(fd, at, size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot write");
    at += n;
    size -= static_cast<std::size_t>(n);
  }
  return {};
}

Status write_durably(const std::filesystem::path& path, std::string_view bytes, bool replace) {
  std::filesystem::path temporary = path;
  temporary += ".tmp";
  if (::unlink(temporary.c_str()) != 0 && errno != ENOENT) return fail_errno("cannot remove " + shown(temporary));
  {
    SPILLMAP_ASSIGN(const FileDescriptor fd, open_file(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
    SPILLMAP_TRY(write_all(fd.get(), bytes.data(), bytes.size()));
    if (::fsync(fd.get()) != 0) return fail_errno("cannot write " + shown(temporary) + " to disk");
  }
  if (replace) {
    if (::rename(temporary.c_str(), path.c_str()) != 0) return fail_errno("cannot replace " + shown(path));
  } else {
    // link() is the atomic "only if absent" that every file system has.
    const int linked = ::link(temporary.c_str(), path.c_str());
    const int why = errno;
    ::unlink(temporary.c_str());
    if (linked != 0 && why == EEXIST) return fail(ErrorKind::usage, shown(path) + " exists already");
    if (linked != 0) {
      errno = why;
      return fail_errno("cannot make " + shown(path));
    }
  }
  return sync_folder(path.parent_path());
}

Status make_private_folder(const std::filesystem::path& dir) {
  std::error_code error;
  if (std::filesystem::is_directory(dir, error)) return {};
  error.clear();  // that `dir` does not exist yet
  const std::filesystem::path above = dir.parent_path();
  error.clear();
  if (!above.empty()) std::filesystem::create_directories(above, error);
  if (error) return fail(ErrorKind::io, "cannot make the folder " + shown(above) + ": " + error.message());
  if (::mkdir(dir.c_str(), 0700) != 0 && errno != EEXIST) return fail_errno("cannot make the folder " + shown(dir));
  return {};
}

Result<std::vector<std::string>> list_folder(const std::filesystem::path& dir) {
  DIR* stream = ::opendir(dir.c_str());
  if (stream == nullptr) return fail_errno("cannot open the folder " + shown(dir));
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(stream)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  ::closedir(stream);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace spillmap
