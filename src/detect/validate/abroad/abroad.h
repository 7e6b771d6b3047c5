// National numbers of persons by region: a function, two lines of examples and a row in its region's file each.
#pragma once

#include <span>

#include "detect/validate/number.h"

namespace spillmap::detect::abroad {

std::span<const Number> european_union();
std::span<const Number> europe();  // outside of the Union
std::span<const Number> asia_and_pacific();
std::span<const Number> americas_and_africa();

}  // namespace spillmap::detect::abroad
