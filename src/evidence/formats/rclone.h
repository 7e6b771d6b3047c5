// rclone's own log: text (-v, --log-file), JSON (--use-json-log) and syslog. The program is often renamed; the shape of
// its messages is not.
#pragma once

#include "evidence/reading.h"

namespace spillmap::rclone {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::rclone
