#include "base/result.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

namespace spillmap {

std::string_view to_string(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::malformed: return "malformed";
    case ErrorKind::encrypted: return "encrypted";
    case ErrorKind::unsupported: return "unsupported";
    case ErrorKind::limit: return "limit";
    case ErrorKind::io: return "io";
    case ErrorKind::usage: return "usage";
    case ErrorKind::integrity: return "integrity";
    case ErrorKind::internal: return "internal";
  }
  return "internal";
}

tl::unexpected<Error> fail_errno(std::string what) {
  const int code = errno;
  return fail(ErrorKind::io, what + ": " + std::generic_category().message(code));
}

void assertion_failed(const char* expression, const char* file, int line) {
  std::fprintf(stderr, "spillmap: bug: %s does not hold (%s:%d)\n", expression, file, line);
  std::abort();
}

}  // namespace spillmap
