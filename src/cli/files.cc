#include "cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/fd.h"
#include "base/text.h"

namespace spillmap::cli {

Result<std::string> read_small_file(const std::string& path, std::size_t most) {
  const std::string name = printable_path(path);
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return fail_errno("cannot open " + name);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return fail_errno("cannot read " + name);
  if (!S_ISREG(status.st_mode)) return fail(ErrorKind::usage, name + " is no file");
  std::string out;
  std::string part(1 << 16, '\0');
  for (;;) {
    const ssize_t n = ::read(file.get(), part.data(), part.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot read " + name);
    if (n == 0) return out;
    out.append(part, 0, static_cast<std::size_t>(n));
    if (out.size() > most) return fail(ErrorKind::limit, name + " is too large");
  }
}

Status write_small_file(const std::string& path, std::string_view text, bool replace) {
  const std::string name = printable_path(path);
  if (!replace && ::access(path.c_str(), F_OK) == 0)
    return fail(ErrorKind::usage, name + " is there already; --force writes over it");
  const std::string beside = path + ".part";
  ::unlink(beside.c_str());
  Status written;
  {
    const UniqueFd file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() < 0) return fail_errno("cannot create " + name);
    while (written && !text.empty()) {
      const ssize_t n = ::write(file.get(), text.data(), text.size());
      if (n < 0 && errno != EINTR) written = fail_errno("cannot write " + name);
      if (n > 0) text.remove_prefix(static_cast<std::size_t>(n));
    }
  }
  if (written && ::rename(beside.c_str(), path.c_str()) != 0) written = fail_errno("cannot create " + name);
  if (!written) ::unlink(beside.c_str());
  return written;
}

}  // namespace spillmap::cli
