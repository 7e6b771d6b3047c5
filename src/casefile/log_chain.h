// The text of a log row: its entry and the chain value before it.
#pragma once

#include "casefile/casefile.h"
#include "casefile/crypto.h"

namespace spillmap {

std::string pack_log_entry(const LogEntry& entry, const Mac& before);
Result<LogEntry> unpack_log_entry(std::uint64_t sequence, std::string_view text, Mac& before);

}  // namespace spillmap
