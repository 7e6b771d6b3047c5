// The transfer log of wu-ftpd, as ProFTPD, vsftpd and others write it, too.
#pragma once

#include "evidence/reading.h"

namespace spillmap::xferlog {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::xferlog
