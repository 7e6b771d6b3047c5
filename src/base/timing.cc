#include "base/timing.h"

#include <ctime>

namespace spillmap {
namespace {
ScopedTimer* g_innermost = nullptr;
}

std::string_view to_string(Stage stage) {
  static constexpr std::string_view names[stage_count] = {"walk",      "hash",  "extract", "detect",
                                                          "attribute", "store", "resolve", "other"};
  return names[static_cast<std::size_t>(stage)];
}

StageTimes& stage_times() {
  static StageTimes times{};
  return times;
}

std::uint64_t thread_cpu_ns() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<std::uint64_t>(now.tv_nsec);
}

ScopedTimer::ScopedTimer(Stage stage) : stage_(stage), outer_(g_innermost), started_(thread_cpu_ns()) {
  if (outer_) stage_times()[static_cast<std::size_t>(outer_->stage_)] += started_ - outer_->started_;
  g_innermost = this;
}

ScopedTimer::~ScopedTimer() {
  const std::uint64_t now = thread_cpu_ns();
  stage_times()[static_cast<std::size_t>(stage_)] += now - started_;
  g_innermost = outer_;
  if (outer_) outer_->started_ = now;
}

}  // namespace spillmap
