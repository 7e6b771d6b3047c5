// The log of vsftpd in its own format.
#pragma once

#include "evidence/reading.h"

namespace spillmap::vsftpd {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::vsftpd
