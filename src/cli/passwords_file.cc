#include "cli/passwords_file.h"

#include <fcntl.h>
#include <string.h>

#include "base/fd.h"
#include "base/text.h"

namespace spillmap::cli {

Result<Passwords> read_passwords(const std::string& path) {
  if (path.empty()) return Passwords();
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return fail(ErrorKind::usage, fail_errno("cannot open " + printable_path(path)).value().message);
  std::string text(Passwords::most_file_bytes + 1, '\0');
  const ssize_t have = read_full(file.get(), text.data(), text.size());
  if (have < 0) return fail_errno("cannot read " + printable_path(path));
  auto passwords = Passwords::parse(std::string_view(text).substr(0, static_cast<std::size_t>(have)));
  ::explicit_bzero(text.data(), text.size());
  if (passwords && passwords->empty()) return fail(ErrorKind::usage, "no password stands in " + printable_path(path));
  return passwords;
}

}  // namespace spillmap::cli
