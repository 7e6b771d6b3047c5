// Work that threads share.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace spillmap::resolve {

// Calls each(thread, i) for every i below `count`, in no order, by as many threads as there is work for.
template <class Each>
void share_out(unsigned threads, std::size_t count, const Each& each) {
  std::atomic<std::size_t> next{0};
  const auto work = [&](unsigned thread) {
    for (std::size_t i; (i = next.fetch_add(1)) < count;) each(thread, i);
  };
  std::vector<std::jthread> others;
  for (unsigned thread = 1; thread < std::min<std::size_t>(threads, count); ++thread) others.emplace_back(work, thread);
  work(0);
}

// The same by ranges: calls each(thread, begin, end).
template <class Each>
void share_out_ranges(unsigned threads, std::size_t count, const Each& each) {
  constexpr std::size_t portion = 4096;
  share_out(threads, (count + portion - 1) / portion,
            [&](unsigned thread, std::size_t i) { each(thread, i * portion, std::min(count, (i + 1) * portion)); });
}

}  // namespace spillmap::resolve
