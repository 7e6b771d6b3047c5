// Which pictures inside of documents are items. Small bitmaps are bullets, lines and logos, too small to show a page of
// anything; metafiles keep words, which need little room.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/text.h"

namespace spillmap {

inline constexpr std::uint64_t least_bitmap_bytes = 8u << 10, least_metafile_bytes = 200;

inline bool worth_reading(std::uint64_t bytes, bool metafile) {
  return bytes >= (metafile ? least_metafile_bytes : least_bitmap_bytes);
}
// By the ending of its name: emf, wmf and the two packed, emz and wmz.
inline bool worth_reading(std::string_view name, std::uint64_t bytes) {
  const std::string ending = to_lower(name.substr(name.size() < 4 ? 0 : name.size() - 4));
  return worth_reading(bytes, ending == ".emf" || ending == ".wmf" || ending == ".emz" || ending == ".wmz");
}

}  // namespace spillmap
