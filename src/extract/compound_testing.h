// For tests: a compound file out of streams, '/' between storages, the way Office writes it (sectors of 512 bytes,
// small streams in sectors of 64).
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace spillmap {

std::string make_compound(const std::vector<std::pair<std::string, std::string>>& streams);

}  // namespace spillmap
