// Sorting in parts: entries are laid out by the first bits of a hash or number, and the parts, each of which fits a
// cache, are sorted by the threads one by one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "resolve/big.h"
#include "resolve/parallel.h"

namespace spillmap::resolve {

inline constexpr std::size_t part_count = 256;

template <class Entry>
struct Parts {
  BigVector<Entry> entries;
  std::array<std::size_t, part_count + 1> begin{};
  std::span<Entry> part(std::size_t i) { return std::span(entries).subspan(begin[i], begin[i + 1] - begin[i]); }
};

// `list` lists the entries of a range of what there are `count` of: it calls what it is given with the part and the
// entry. It is called twice for each range, by several threads, and must say the same both times.
template <class Entry, class List>
Parts<Entry> in_parts(unsigned threads, std::size_t count, const List& list) {
  Parts<Entry> out;
  constexpr std::size_t least = 1 << 15;
  const std::size_t ranges = std::clamp<std::size_t>(count / least, 1, threads);
  const auto each_range = [&](const auto& each) {
    share_out(threads, ranges,
              [&](unsigned, std::size_t range) { each(range, count * range / ranges, count * (range + 1) / ranges); });
  };
  using Counts = std::array<std::size_t, part_count>;
  std::vector<Counts> next(ranges, Counts{});  // of each range: how many, then where the next goes
  each_range([&](std::size_t range, std::size_t begin, std::size_t end) {
    list(begin, end, [&](std::size_t part, const Entry&) { ++next[range][part]; });
  });
  std::size_t sum = 0;
  for (std::size_t part = 0; part < part_count; ++part) {
    out.begin[part] = sum;
    for (Counts& counts : next) counts[part] = std::exchange(sum, sum + counts[part]);
  }
  out.begin[part_count] = sum;
  out.entries.resize(sum);
  each_range([&](std::size_t range, std::size_t begin, std::size_t end) {
    list(begin, end, [&](std::size_t part, const Entry& entry) { out.entries[next[range][part]++] = entry; });
  });
  return out;
}

// `part_of` says the part of an entry, below part_count; what is less is in no later part.
template <class Entry, class PartOf, class Less>
void sort_in_parts(unsigned threads, BigVector<Entry>& entries, const PartOf& part_of, const Less& less) {
  constexpr std::size_t few = 4096;
  if (entries.size() < few) return std::sort(entries.begin(), entries.end(), less);
  auto parts = in_parts<Entry>(threads, entries.size(), [&](std::size_t begin, std::size_t end, const auto& take) {
    for (std::size_t i = begin; i < end; ++i) take(part_of(entries[i]), entries[i]);
  });
  share_out(threads, part_count, [&](unsigned, std::size_t i) {
    const std::span<Entry> part = parts.part(i);
    std::sort(part.begin(), part.end(), less);
  });
  entries.swap(parts.entries);
}

}  // namespace spillmap::resolve
