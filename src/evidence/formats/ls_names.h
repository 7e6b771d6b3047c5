// Output of `ls -R` without -l: folders and names, nothing else.
#pragma once

#include "evidence/reading.h"

namespace spillmap::ls_names {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::ls_names
