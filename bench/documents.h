// The documents of the demo share, or of $SPILLMAP_BENCH_SHARE.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace spillmap::bench {

inline std::vector<std::string> documents(const std::string& extension) {
  const char* chosen = std::getenv("SPILLMAP_BENCH_SHARE");
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(chosen != nullptr ? chosen : SPILLMAP_BENCH_SHARE))
    if (entry.is_regular_file() && entry.path().extension() == extension) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> out;
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return out;
}

}  // namespace spillmap::bench
