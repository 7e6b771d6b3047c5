// Zeek: smb_files, files and conn, as tab-separated text and as JSON.
#pragma once

#include "evidence/reading.h"

namespace spillmap::zeek {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::zeek
