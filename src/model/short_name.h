// A mark on findings of names, beside those of element.h.
#pragma once

#include <cstdint>

namespace spillmap {

// One word without a title ("Maria called"): nobody's, unless the name stands whole nearby.
inline constexpr std::uint32_t flag_short_name = 1u << 18;

}  // namespace spillmap
