// Names for members whose container gives them none, or not different ones: attachments, messages of a mail store.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace spillmap {

// One step of a path, whatever was written: no slashes, no control characters, at most 240 bytes, never empty.
std::string path_step(std::string_view wanted);

// The second of a name gets " (2)" before its ending.
class MemberNames {
 public:
  std::string unique(std::string_view wanted);

 private:
  std::set<std::string> used_;
  std::map<std::string, std::uint32_t> next_;
};

}  // namespace spillmap
