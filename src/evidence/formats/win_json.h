// Windows events as JSON: of forwarders, evtx_dump, Get-WinEvent; nested or flat.
#pragma once

#include "evidence/reading.h"

namespace spillmap::win_json {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::win_json
