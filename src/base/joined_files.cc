#include "base/joined_files.h"

#include <algorithm>

namespace spillmap {

std::vector<std::pair<std::string, std::string>> read_joined_files(std::string_view joined) {
  constexpr std::string_view mark = "#=== ";
  std::vector<std::pair<std::string, std::string>> files;
  while (joined.starts_with(mark)) {
    const std::size_t line = joined.find('\n');
    const std::size_t next = std::min(joined.find("\n#=== ", line), joined.size());
    files.emplace_back(std::string(joined.substr(mark.size(), line - mark.size())),
                       std::string(joined.substr(line + 1, next - line)));
    joined.remove_prefix(std::min(next + 1, joined.size()));
  }
  return files;
}

}  // namespace spillmap
