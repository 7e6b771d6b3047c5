// A bare list of paths: `find`, `dir /s /b`, `tar -t`, `rclone lsf -R`.
#pragma once

#include "evidence/reading.h"

namespace spillmap::paths {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::paths
