// The unified audit log of Microsoft 365: the portal's CSV, JSON of the API.
#pragma once

#include "evidence/reading.h"

namespace spillmap::m365 {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::m365
