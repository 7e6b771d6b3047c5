// Passwords that the user gave, and how they are tried on what is encrypted.
//
//   PasswordTrial trial(sink);
//   if (const std::uint32_t line = trial.find(steps_of_a_try, [&](const std::string& password) { return ...; }))
//     ... outcome.password_line = line;
//   else
//     return not_read(ItemStatus::encrypted, "the document needs a password" + trial.note());
//
// They are tried in the order of their lines and for a bounded amount of work for each item, counted in steps of
// hashing and not in seconds: so what opens and what stays closed is the same on every machine. Neither the passwords
// nor their lengths are ever written anywhere; a line number is all that is told of one.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "extract/format.h"

namespace spillmap {

class Passwords {
 public:
  static constexpr std::size_t most_file_bytes = 1u << 20, most_lines = 10'000, most_bytes = 512;

  struct Line {
    std::uint32_t number = 0;  // from 1, empty ones counted
    std::string text;          // UTF-8
  };

  Passwords() = default;
  Passwords(Passwords&&) noexcept = default;
  Passwords& operator=(Passwords&&) noexcept = default;
  Passwords(const Passwords&) = delete;
  Passwords& operator=(const Passwords&) = delete;
  ~Passwords();  // wipes them

  // One password a line, UTF-8, with or without a byte order mark; spaces belong to it. Errors (kind usage) name the
  // line, never what stands in it.
  static Result<Passwords> parse(std::string_view file);
  static Passwords of(std::vector<Line> lines);

  bool empty() const { return lines_.empty(); }
  const std::vector<Line>& lines() const { return lines_; }

 private:
  std::vector<Line> lines_;
};

// The tries on one item.
class PasswordTrial {
 public:
  // About a step: one round of SHA-512 over a short text. So much, about a minute of a slow core, goes into one item.
  static constexpr std::uint64_t most_steps = 120'000'000;

  explicit PasswordTrial(Sink& sink) : sink_(sink), passwords_(sink.passwords()) {}

  bool any() const { return passwords_ != nullptr && !passwords_->empty(); }
  // The line of the first password that `opens`, or 0. Once one has opened something of the item it is tried first.
  std::uint32_t find(std::uint64_t steps, const std::function<bool(const std::string&)>& opens);
  // Work beside the tries themselves, such as unpacking what a weak check had let through.
  void spend(std::uint64_t steps);
  bool exhausted() const { return spent_ >= most_steps; }
  // What opened last.
  const std::string& password() const { return passwords_->lines()[found_ - 1].text; }
  // For the reason of what stays closed: "; none of the 12 passwords opens it". Empty when no passwords were given.
  std::string note() const;

 private:
  Sink& sink_;
  const Passwords* passwords_;
  std::uint64_t spent_ = 0, since_told_ = 0;
  std::size_t found_ = 0;  // place in lines() from 1
  std::size_t tried_ = 0;  // of the last search
};

}  // namespace spillmap
