// Errors as values. Every function that can fail for a reason outside the program returns Result<T>;
// a bug is an assertion (SPILLMAP_ASSERT) and must not be reachable from input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace spillmap {

// Whose fault an error is decides what the user is told and where it is recorded.
enum class ErrorKind : std::uint8_t {
  malformed,    // the bytes are not what they claim to be
  encrypted,    // the bytes need a password that was not given
  unsupported,  // sound, but nothing here reads it
  limit,        // a bound of memory, time, depth or expansion was reached
  io,           // the operating system refused
  usage,        // the caller asked for something impossible
  integrity,    // sealed or chained data was altered
  internal,     // our own mistake, caught
};

std::string_view to_string(ErrorKind kind);

struct Error {
  ErrorKind kind = ErrorKind::internal;
  std::string message;  // one sentence for a person, no trailing full stop, no secrets
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(message)});
}

// Error of kind io with the text of errno appended: "cannot open x: No such file or directory".
tl::unexpected<Error> fail_errno(std::string what);

[[noreturn]] void assertion_failed(const char* expression, const char* file, int line);

}  // namespace spillmap

#define SPILLMAP_CONCAT_(a, b) a##b
#define SPILLMAP_CONCAT(a, b) SPILLMAP_CONCAT_(a, b)

// Passes an error up, else goes on: SPILLMAP_TRY(do_it());
#define SPILLMAP_TRY(expression)                                             \
  do {                                                                       \
    auto&& try_result_ = (expression);                                       \
    if (!try_result_) return tl::unexpected(std::move(try_result_).error()); \
  } while (false)

// Passes an error up, else binds the value: SPILLMAP_ASSIGN(auto x, make_x());
#define SPILLMAP_ASSIGN(declaration, expression)                                  \
  auto SPILLMAP_CONCAT(result_, __LINE__) = (expression);                         \
  if (!SPILLMAP_CONCAT(result_, __LINE__))                                        \
    return tl::unexpected(std::move(SPILLMAP_CONCAT(result_, __LINE__)).error()); \
  declaration = std::move(*SPILLMAP_CONCAT(result_, __LINE__))

#define SPILLMAP_ASSERT(condition) \
  ((condition) ? void(0) : ::spillmap::assertion_failed(#condition, __FILE__, __LINE__))
