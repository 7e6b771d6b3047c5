// A .torrent: names and sizes of what it shares, versions 1 and 2.
#pragma once

#include "evidence/reading.h"

namespace spillmap::torrent {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::torrent
