// Documents inside of records are written in base64.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap {

// What to do at a character that is not of base64: in records it ends the value, in mail it is passed over (RFC 2045).
enum class OddCharacters { stop, skip };

// White space and line ends are passed over; both alphabets are read. Reading stops at `most` bytes.
std::string decode_base64(std::string_view text, std::uint64_t most, OddCharacters odd = OddCharacters::stop);

}  // namespace spillmap
