// Log of Robocopy, which copies whole trees.
#pragma once

#include "evidence/reading.h"

namespace spillmap::robocopy {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::robocopy
