// The hash of a file that somebody brings in beside the share: a log, a roster. It is read like any file and never
// parsed, so this needs no sandbox.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/result.h"
#include "model/item.h"

namespace spillmap::pipeline {

// Of the first `bytes` of the file; `what` is its word in an error: "the evidence". Memory: 1 MiB.
Result<Sha256> hash_file(int file, std::uint64_t bytes, const std::string& what);

}  // namespace spillmap::pipeline
