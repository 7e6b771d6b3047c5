// Where things stand in the text of an incident file, without reading their values: what a TOML reader does not tell,
// and what is needed to change one value and leave every other byte as it is. It knows lines, sections, keys and where
// a value ends, in broken files too.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::incident {

struct OutlineSection {
  std::string name;       // "dates", "letter.es"; "" before the first
  bool repeated = false;  // [[name]]
  unsigned line = 0;
  std::size_t header_begin = 0;
  std::size_t body_begin = 0;  // first byte below the header line
  std::size_t last_end = 0;    // behind the line of the last entry, or of the header
};

struct OutlineEntry {
  std::size_t section = 0;  // index into Outline::sections
  std::string key;          // as written, trimmed, without quotes
  unsigned line = 0;
  std::size_t key_begin = 0, value_begin = 0, value_end = 0;
  bool bare = false;  // neither text, list nor table: true, 12, 2026-04-29, or something that somebody forgot to quote
};

struct Outline {
  std::vector<OutlineSection> sections;  // at least one
  std::vector<OutlineEntry> entries;
};

// Linear in the text. Lines that are no entry are left out.
Outline outline_of(std::string_view text);

}  // namespace spillmap::incident
