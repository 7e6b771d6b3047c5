// Windows events as XML: saved by the Event Viewer, by wevtutil, by tools.
#pragma once

#include "evidence/reading.h"

namespace spillmap::win_xml {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::win_xml
