// For the fuzz targets: what must hold whatever the input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace spillmap {

inline void require(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what.c_str());
  std::abort();
}

}  // namespace spillmap
