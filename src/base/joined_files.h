// Files that the build joined to one (cmake/JoinLaws.cmake), each behind a line "#=== NAME": their names and texts.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace spillmap {

std::vector<std::pair<std::string, std::string>> read_joined_files(std::string_view joined);

}  // namespace spillmap
