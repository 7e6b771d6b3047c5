// How many people can have left within a number of bytes, at the most: a bound that no choice of files can pass.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace spillmap::scope {

// How much smaller a file of this format can get at most when it is packed, in tenths: generous, so that the bound
// holds.
unsigned most_packing(std::string_view format);

struct BoundFile {
  std::uint64_t packed_bytes = 0;  // at the least
  std::vector<std::uint32_t> people;
};
struct VolumeBound {
  std::uint64_t files = 0;        // each of which alone fits
  std::uint64_t most_files = 0;   // that fit together
  std::uint64_t most_people = 0;  // that files which fit together can hold
};
// Each person is given the least share of a file that has them; whatever files fit into `bytes`, the shares of the
// people in them do not add up to more. So no more people fit than the cheapest ones together.
VolumeBound within_volume(std::span<const BoundFile> files, std::uint64_t bytes, std::size_t people);

}  // namespace spillmap::scope
