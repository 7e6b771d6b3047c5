// Windows events as CSV: of the Event Viewer, Get-WinEvent, EvtxECmd and others, known by their headers.
#pragma once

#include "evidence/reading.h"

namespace spillmap::win_csv {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::win_csv
