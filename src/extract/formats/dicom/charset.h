// Text of DICOM in any of its character sets, single-byte and with code extensions (ISO 2022), as UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace spillmap::dicom {

// `specific` is the attribute Specific Character Set as written: "ISO 2022 IR 6\\ISO 2022 IR 149".
std::string to_utf8(std::string_view raw, std::string_view specific);

}  // namespace spillmap::dicom
