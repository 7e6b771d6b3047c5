// Output of Windows' `dir` in any language, and of PowerShell's Get-ChildItem.
#pragma once

#include "evidence/reading.h"

namespace spillmap::dir {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::dir
