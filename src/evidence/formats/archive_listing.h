// Tables of contents of archives as 7z, unzip, zipinfo and unrar print them.
#pragma once

#include "evidence/reading.h"

namespace spillmap::archive_listing {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::archive_listing
