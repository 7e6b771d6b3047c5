// Output of `rclone lsl`, `rclone ls`, `rclone lsjson`; sums of hashes.
#pragma once

#include "evidence/reading.h"

namespace spillmap::rclone_listing {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::rclone_listing
