// What a file name says of a piece of something that was cut: data.7z.001, data.z01 + data.zip, data.part1.rar,
// data.rar + data.r00. Names only propose; whether the pieces belong together, their first bytes must say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spillmap::walk {

enum class Cut : std::uint8_t {
  counted,  // NAME.001, NAME.002, ...
  zip,      // NAME.z01, ..., NAME.zip as the last
  rar,      // NAME.part1.rar, NAME.part2.rar, ...
  old_rar,  // NAME.rar as the first, NAME.r00, NAME.r01, ...
};

inline constexpr std::uint32_t last_of_zip = UINT32_MAX;

struct SplitName {
  std::string set;  // the same for all pieces of one thing: folder, name without its end (small letters), kind of cut
  Cut cut = Cut::counted;
  std::uint32_t number = 0;  // from 1, without gaps; last_of_zip for NAME.zip
  // Where the number stands in the path; no digits in NAME.zip and NAME.rar.
  std::size_t digits_at = 0, digits = 0;
};

std::optional<SplitName> split_name(std::string_view path);

// The path of another piece, made from the path of this one, which has digits.
std::string name_of_piece(std::string_view path, const SplitName& name, std::uint32_t number);

// Do the first bytes of the first piece and those of a later one go together? 265 bytes of each are enough.
bool pieces_fit(Cut cut, std::string_view first, std::string_view later);
inline constexpr std::size_t piece_head_bytes = 265;

}  // namespace spillmap::walk
