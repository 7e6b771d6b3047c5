// Documents inside of records are written in base64.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap {

// White space and line ends are passed over; reading stops at the first other character and at `most` bytes.
std::string decode_base64(std::string_view text, std::uint64_t most);

}  // namespace spillmap
