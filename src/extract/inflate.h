// Deflate as it stands inside of records: a whole stream in memory.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap {

enum class DeflateWrap { zlib, none };

// Appends what can be unpacked to `out`, at most 64 KiB beyond `most`, also when the stream breaks off. True when it
// came to its end within `most`.
bool inflate(std::string_view packed, std::uint64_t most, std::string& out, DeflateWrap wrap = DeflateWrap::zlib);

}  // namespace spillmap
