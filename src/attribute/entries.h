// Notes kept as a list: a log with its times, numbered items, bullets. Each entry speaks of people of its own.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace spillmap::attribute {

struct Entry {
  std::uint32_t begin = 0, end = 0;
  bool room = false;  // begins with the number of a room: nothing in it is of whoever lies next door
};

// The entries within [begin, end), in order; none where fewer than two lines begin like one. `named`: where lines begin
// that open with somebody's whole name, in order; three such lines one after the other are a list as well.
std::vector<Entry> entries_of(std::string_view text, std::uint32_t begin, std::uint32_t end,
                              const std::vector<std::uint32_t>& named);

// The entry that holds `at`, or null.
const Entry* entry_at(const std::vector<Entry>& entries, std::uint32_t at);

}  // namespace spillmap::attribute
