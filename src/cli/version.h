#pragma once

#include <string_view>

namespace spillmap::cli {

inline constexpr std::string_view version = SPILLMAP_VERSION;

}  // namespace spillmap::cli
