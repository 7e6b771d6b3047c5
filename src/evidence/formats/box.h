// Events of Box, as JSON.
#pragma once

#include "evidence/reading.h"

namespace spillmap::box {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::box
