// The program times itself: a scoped timer per stage, in CPU time of the calling thread, summed per process.
// Cheap enough to stay on (two clock reads a scope); `--timing` prints the sums.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace spillmap {

enum class Stage : std::uint8_t { walk, hash, extract, detect, attribute, store, resolve, other };
inline constexpr std::size_t stage_count = 8;
std::string_view to_string(Stage stage);

using StageTimes = std::array<std::uint64_t, stage_count>;  // nanoseconds of CPU

// Not thread-safe: one thread per process does stage work.
StageTimes& stage_times();
std::uint64_t thread_cpu_ns();

// Time inside a nested scope is charged to the inner stage only.
class ScopedTimer {
 public:
  explicit ScopedTimer(Stage stage);
  ~ScopedTimer();
  ScopedTimer(const ScopedTimer&) = delete;
  ScopedTimer& operator=(const ScopedTimer&) = delete;

 private:
  Stage stage_;
  ScopedTimer* outer_;
  std::uint64_t started_;
};

}  // namespace spillmap
