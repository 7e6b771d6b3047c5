// For tests: zip files made in memory.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace spillmap {

// In the given order; members are deflated (level 1 to 9), except one called "mimetype", which is stored.
std::string make_zip(const std::vector<std::pair<std::string, std::string>>& members, int level = 9);

}  // namespace spillmap
