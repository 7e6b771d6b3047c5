#include "cli/passwords_file.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <cerrno>

#include "base/fd.h"
#include "base/text.h"

namespace spillmap::cli {

Result<Passwords> read_passwords(const std::string& path) {
  if (path.empty()) return Passwords();
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return fail(ErrorKind::usage, fail_errno("cannot open " + printable_path(path)).value().message);
  std::string text(Passwords::most_file_bytes + 1, '\0');
  std::size_t have = 0;
  while (have < text.size()) {
    const ssize_t n = ::read(file.get(), text.data() + have, text.size() - have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot read " + printable_path(path));
    if (n == 0) break;
    have += static_cast<std::size_t>(n);
  }
  auto passwords = Passwords::parse(std::string_view(text).substr(0, have));
  ::explicit_bzero(text.data(), text.size());
  if (passwords && passwords->empty()) return fail(ErrorKind::usage, "no password stands in " + printable_path(path));
  return passwords;
}

}  // namespace spillmap::cli
