// Output of `ls -l` and `ls -lR`, `tar -tv`, and listings of FTP servers.
#pragma once

#include "evidence/reading.h"

namespace spillmap::ls {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::ls
