// Digits, letters and marks of full width ("４１５－６６６"), as East Asian keyboards write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::detect {

// Whether a digit of full width stands in the text.
bool has_wide_digit(std::string_view utf8);

// The text in plain ASCII where it was of full width. `places`: where each byte of it stood, and the end of the text.
struct NarrowText {
  std::string text;
  std::vector<std::uint32_t> places;
};
NarrowText narrow(std::string_view utf8);

}  // namespace spillmap::detect
