// Tables of files: exports of Everything, WizTree, Get-ChildItem and the like, with a column of paths; and the
// tables and lists that PowerShell prints.
#pragma once

#include "evidence/reading.h"

namespace spillmap::file_table {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::file_table
