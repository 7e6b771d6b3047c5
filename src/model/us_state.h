// States of the United States whose residents a law protects: the 50, the District of Columbia, and the three
// territories with a notice law of their own.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace spillmap {

struct UsState {
  std::string_view code, name;  // "NY", "New York"
};
inline constexpr std::size_t us_state_count = 54;
const std::array<UsState, us_state_count>& us_states();  // sorted by code

// "New York" for "NY"; nothing for what is no such code. Codes are in upper case.
std::optional<std::string_view> us_state_name(std::string_view code);
// "NY" for "NY", "ny", "N.Y." and "new york": as people write it in an address. Nothing for what is no state.
std::optional<std::string_view> us_state_code(std::string_view text);

}  // namespace spillmap
