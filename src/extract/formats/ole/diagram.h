// What a drawing of the older Office formats keeps of a diagram: a package of the newer formats among the properties of
// a shape, for programs that can draw it. Its words stand nowhere else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extract/format.h"

namespace spillmap::ole {

// Records of drawings that hold properties of a shape.
constexpr bool holds_shape_properties(std::uint16_t type) { return type == 0xF00B || type == 0xF121 || type == 0xF122; }
// The package among `count` properties; empty if there is none.
std::string_view package_of_shape(std::string_view properties, unsigned count);

}  // namespace spillmap::ole
