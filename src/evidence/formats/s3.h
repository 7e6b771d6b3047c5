// S3 server access logs, as delivered and as JSON.
#pragma once

#include "evidence/reading.h"

namespace spillmap::s3 {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::s3
