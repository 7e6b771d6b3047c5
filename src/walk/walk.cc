#include "walk/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace spillmap::walk {
namespace {

// Opens a path below `root` without following a link anywhere in it. The kernel does it in one call; where it cannot
// (an old kernel, a path longer than PATH_MAX) each component is opened by itself.
int open_below(int root, std::string_view path, int flags) {
  flags |= O_CLOEXEC | O_NOFOLLOW;
  if (path.empty()) path = ".";
  if (path.size() < PATH_MAX) {
    open_how how{};
    how.flags = static_cast<std::uint64_t>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const std::string terminated(path);
    const long fd = syscall(SYS_openat2, root, terminated.c_str(), &how, sizeof how);
    if (fd >= 0) return static_cast<int>(fd);
    if (errno != ENOSYS && errno != EPERM) return -1;
  }
  UniqueFd folder;
  int at = root;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string name(path.substr(0, slash));
    if (name == "..") {
      errno = EXDEV;
      return -1;
    }
    if (slash == std::string_view::npos) return openat(at, name.c_str(), flags);
    UniqueFd next(openat(at, name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!next) return -1;
    folder = std::move(next);
    at = folder.get();
    path.remove_prefix(slash + 1);
  }
}

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

void describe(const struct stat& info, Entry& entry) {
  entry.modified_ns = nanoseconds(info.st_mtim);
  entry.changed_ns = nanoseconds(info.st_ctim);
  entry.inode = info.st_ino;
  entry.device = info.st_dev;
  if (S_ISREG(info.st_mode)) {
    entry.kind = Kind::file;
    entry.bytes = static_cast<std::uint64_t>(info.st_size);
  } else if (S_ISLNK(info.st_mode)) {
    entry.kind = Kind::symlink;
    entry.reason = "a symbolic link, not followed";
  } else if (S_ISFIFO(info.st_mode)) {
    entry.kind = Kind::fifo;
    entry.reason = "a named pipe, not a file";
  } else if (S_ISSOCK(info.st_mode)) {
    entry.kind = Kind::socket;
    entry.reason = "a socket, not a file";
  } else {
    entry.kind = Kind::device;
    entry.reason = "a device, not a file";
  }
}

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

std::string because(const char* what, int error) { return std::string(what) + ": " + std::strerror(error); }

}  // namespace

Result<Root> Root::open(std::string_view path) {
  const std::string given(path);
  char* resolved = realpath(given.c_str(), nullptr);
  if (!resolved) return fail_errno("cannot open " + given);
  Root root;
  root.absolute_ = resolved;
  free(resolved);
  struct stat info {};
  if (stat(root.absolute_.c_str(), &info) != 0) return fail_errno("cannot open " + given);
  std::string folder = root.absolute_;
  if (S_ISREG(info.st_mode)) {
    const std::size_t slash = folder.rfind('/');
    root.file_name_ = folder.substr(slash + 1);
    folder.resize(std::max<std::size_t>(slash, 1));
  } else if (!S_ISDIR(info.st_mode)) {
    return fail(ErrorKind::io, given + " is neither a folder nor a file");
  }
  // For a single file the way to it is enough; its folder need not be readable.
  root.folder_.reset(::open(folder.c_str(), (root.single_file() ? O_PATH : O_RDONLY) | O_DIRECTORY | O_CLOEXEC));
  if (!root.folder_) return fail_errno("cannot open " + given);
  return root;
}

Result<UniqueFd> Root::open_file(std::string_view path) const {
  UniqueFd fd(open_below(folder_.get(), path, O_RDONLY | O_NONBLOCK | O_NOCTTY));
  if (!fd) {
    const int error = errno;
    return fail(ErrorKind::io, because("cannot be opened", error));
  }
  struct stat info {};
  if (fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)) return fail(ErrorKind::io, "is no longer a regular file");
  return fd;
}

Walker::Walker(const Root& root) : root_(root) {
  if (root.single_file()) {
    Entry entry;
    struct stat info {};
    if (fstatat(root.folder_.get(), root.file_name_.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0) {
      describe(info, entry);
    } else {
      entry.kind = Kind::unreadable;
      entry.reason = because("cannot be looked at", errno);
    }
    entry.path = root.file_name_;
    pending_ = std::move(entry);
    return;
  }
  pending_ = descend();
}

std::optional<Entry> Walker::descend() {
  const auto unreadable = [this](int error) {
    Entry entry;
    entry.path = path_;
    entry.kind = Kind::unreadable;
    entry.folder = true;
    entry.reason = because("the folder cannot be listed", error);
    return entry;
  };
  const int fd = open_below(root_.folder_.get(), path_, O_RDONLY | O_DIRECTORY);
  if (fd < 0) return unreadable(errno);
  const std::unique_ptr<DIR, CloseFolder> folder(fdopendir(fd));
  if (!folder) {
    const int error = errno;
    close(fd);
    return unreadable(error);
  }
  Level level;
  level.path_bytes = path_.size();
  std::optional<Entry> broken;
  for (;;) {
    errno = 0;
    const dirent* found = readdir(folder.get());
    if (!found) {
      if (errno != 0) broken = unreadable(errno);  // what was listed so far is still walked
      break;
    }
    const std::string_view name = found->d_name;
    if (name == "." || name == "..") continue;
    Child child;
    child.name = name;
    struct stat info {};
    if (fstatat(fd, found->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
      child.entry.kind = Kind::unreadable;
      child.entry.reason = because("cannot be looked at", errno);
    } else if (S_ISDIR(info.st_mode)) {
      child.folder = true;
      child.name += '/';  // sorts folders so that whole paths come out in byte order
    } else {
      describe(info, child.entry);
    }
    level.remaining.push_back(std::move(child));
  }
  std::sort(level.remaining.begin(), level.remaining.end(),
            [](const Child& a, const Child& b) { return a.name > b.name; });
  levels_.push_back(std::move(level));
  return broken;
}

std::optional<Entry> Walker::next() {
  if (pending_) return std::exchange(pending_, std::nullopt);
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.remaining.empty()) {
      levels_.pop_back();
      continue;
    }
    Child child = std::move(level.remaining.back());
    level.remaining.pop_back();
    path_.resize(level.path_bytes);
    if (!path_.empty()) path_ += '/';
    path_ += child.name;
    if (!child.folder) {
      child.entry.path = path_;
      return std::move(child.entry);
    }
    path_.pop_back();
    if (std::optional<Entry> unreadable = descend()) return unreadable;
  }
  return std::nullopt;
}

}  // namespace spillmap::walk
