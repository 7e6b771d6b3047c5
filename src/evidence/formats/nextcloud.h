// Audit log of Nextcloud and ownCloud (app admin_audit), JSON lines.
#pragma once

#include "evidence/reading.h"

namespace spillmap::nextcloud {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::nextcloud
