// AWS CloudTrail: data events of S3.
#pragma once

#include "evidence/reading.h"

namespace spillmap::cloudtrail {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::cloudtrail
