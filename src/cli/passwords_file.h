// The file of --passwords.
#pragma once

#include <string>

#include "extract/passwords.h"

namespace spillmap::cli {

// None for an empty path. What stands in the file is told nowhere, not even when it is wrong.
Result<Passwords> read_passwords(const std::string& path);

}  // namespace spillmap::cli
