// Samba's vfs_full_audit: by syslog (datagrams as captured, files of any syslog daemon) and in Samba's own log file.
#pragma once

#include "evidence/reading.h"

namespace spillmap::samba {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::samba
