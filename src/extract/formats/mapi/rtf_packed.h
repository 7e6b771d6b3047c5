// The bodies that Outlook keeps as packed RTF, and the web page that such RTF may have been made of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap::mapi {

// [MS-OXRTFCP]. Empty: it is not that, or it is damaged from the start; `most` bytes at most come out.
std::string unpack_rtf(std::string_view packed, std::size_t most);

// [MS-OXRTFEX]: the HTML inside RTF that says \fromhtml1, as UTF-8; empty for other RTF.
std::string html_of_rtf(std::string_view rtf);

}  // namespace spillmap::mapi
