// Pages on which a web server shows a folder.
#pragma once

#include "evidence/reading.h"

namespace spillmap::web_index {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::web_index
