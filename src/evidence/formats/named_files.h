// Any text that names files, one a line: for a person who knows what it is. Never taken by itself.
#pragma once

#include "evidence/reading.h"

namespace spillmap::named_files {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::named_files
