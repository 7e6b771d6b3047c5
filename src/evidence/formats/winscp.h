// WinSCP's logs of a session: XML, and text.
#pragma once

#include "evidence/reading.h"

namespace spillmap::winscp {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::winscp
