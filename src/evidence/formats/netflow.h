// Network flows with byte counts: nfdump and other CSV, VPC flow logs, firewalls. Bounds, never files.
#pragma once

#include "evidence/reading.h"

namespace spillmap::netflow {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::netflow
