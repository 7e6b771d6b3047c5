// Access logs of Apache, nginx and all that write like them: common and combined form, with or without the virtual host
// in front; WebDAV and the downloads of file-sharing pages among the requests.
#pragma once

#include "evidence/reading.h"

namespace spillmap::access_log {

Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);

}  // namespace spillmap::access_log
