// Sorting in parts: entries are laid out by the first bits of a hash or number, and the parts, each of which fits a
// cache, are sorted by the threads one by one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

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

// `list` is called twice with what takes an entry and the number of its part, and must say the same both times.
template <class Entry, class List>
Parts<Entry> in_parts(const List& list) {
  Parts<Entry> out;
  list([&](std::size_t part, const Entry&) { ++out.begin[part + 1]; });
  for (std::size_t i = 0; i < part_count; ++i) out.begin[i + 1] += out.begin[i];
  out.entries.resize(out.begin[part_count]);
  auto next = out.begin;
  list([&](std::size_t part, const Entry& entry) { out.entries[next[part]++] = entry; });
  return out;
}

// `part_of` says the part of an entry, below part_count; what is less is in no later part.
template <class Entry, class PartOf, class Less>
void sort_in_parts(unsigned threads, BigVector<Entry>& entries, const PartOf& part_of, const Less& less) {
  constexpr std::size_t few = 4096;
  if (entries.size() < few) return std::sort(entries.begin(), entries.end(), less);
  Parts<Entry> parts = in_parts<Entry>([&](const auto& take) {
    for (const Entry& entry : entries) take(part_of(entry), entry);
  });
  share_out(threads, part_count, [&](unsigned, std::size_t i) {
    const std::span<Entry> part = parts.part(i);
    std::sort(part.begin(), part.end(), less);
  });
  entries.swap(parts.entries);
}

}  // namespace spillmap::resolve
