#include "scope/bound.h"

#include <algorithm>
#include <array>
#include <limits>

namespace spillmap::scope {

unsigned most_packing(std::string_view format) {
  // Packed already: hardly anything.
  constexpr std::array<std::string_view, 24> packed = {"docx", "xlsx", "pptx", "odt", "ods", "odp",  "zip",  "7z",
                                                       "gz",   "rar",  "jpeg", "png", "gif", "webp", "heic", "mp3",
                                                       "mp4",  "mov",  "bz2",  "xz",  "zst", "epub", "jp2",  "xlsb"};
  if (std::find(packed.begin(), packed.end(), format) != packed.end()) return 13;
  if (format == "pdf") return 40;
  // Text of the same line again and again can shrink a thousandfold; people do not stand in such.
  return 200;
}

VolumeBound within_volume(std::span<const BoundFile> files, std::uint64_t bytes, std::size_t people) {
  VolumeBound out;
  std::vector<double> cost(people, std::numeric_limits<double>::infinity());
  std::vector<std::uint64_t> sizes;
  for (const BoundFile& file : files) {
    if (file.packed_bytes > bytes) continue;
    ++out.files;
    sizes.push_back(file.packed_bytes);
    for (const std::uint32_t person : file.people) {
      if (person >= people) continue;
      const double share = static_cast<double>(file.packed_bytes) / static_cast<double>(file.people.size());
      cost[person] = std::min(cost[person], share);
    }
  }
  std::sort(sizes.begin(), sizes.end());
  std::uint64_t used = 0;
  for (const std::uint64_t size : sizes) {
    if (size > bytes - used) break;
    used += size;
    ++out.most_files;
  }
  std::sort(cost.begin(), cost.end());
  // A hair more than the bytes, so that rounding takes nobody away.
  double left = static_cast<double>(bytes) * (1 + 1e-9) + 1;
  for (const double share : cost) {
    if (share > left) break;
    left -= share;
    ++out.most_people;
  }
  return out;
}

}  // namespace spillmap::scope
