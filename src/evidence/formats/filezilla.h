// Logs of FileZilla: of the client, and of the server up to 0.9.
#pragma once

#include "evidence/reading.h"

namespace spillmap::filezilla {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::filezilla
