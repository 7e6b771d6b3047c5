// Output of `tree`, of Unix and of Windows (/F).
#pragma once

#include "evidence/reading.h"

namespace spillmap::tree {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::tree
