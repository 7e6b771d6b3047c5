// Any delimited log, with the mapping of columns that a person gave.
#pragma once

#include "evidence/reading.h"

namespace spillmap::columns {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::columns
