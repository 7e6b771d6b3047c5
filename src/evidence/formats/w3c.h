// Logs of web servers in the extended form of W3C: IIS, and so SharePoint on one's own machines.
#pragma once

#include "evidence/reading.h"

namespace spillmap::w3c {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::w3c
