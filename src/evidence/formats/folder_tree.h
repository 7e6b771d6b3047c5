// Trees of folders as JSON: `tree -J`, ncdu, spider_plus of NetExec.
#pragma once

#include "evidence/reading.h"

namespace spillmap::folder_tree {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::folder_tree
