// Small files that a command reads or writes besides the case.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace spillmap::cli {

// The whole file; `limit` when it has more than `most` bytes. A folder or a device is an error.
Result<std::string> read_small_file(const std::string& path, std::size_t most);
// Written beside it and renamed, readable by its owner only: either all of it stands there or what was there before.
// Without `replace`, a file that is there is an error of kind `usage`.
Status write_small_file(const std::string& path, std::string_view text, bool replace);

}  // namespace spillmap::cli
