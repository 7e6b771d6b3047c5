// Activity reports of Google Workspace on Drive: JSON of the API, CSV of the console.
#pragma once

#include "evidence/reading.h"

namespace spillmap::google {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::google
