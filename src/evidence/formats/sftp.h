// The server of OpenSSH for file transfers (sftp-server, internal-sftp with -l INFO or more), as syslog daemons and
// journalctl write its lines.
#pragma once

#include "evidence/reading.h"

namespace spillmap::sftp {

Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);

}  // namespace spillmap::sftp
