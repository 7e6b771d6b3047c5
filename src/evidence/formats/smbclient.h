// Output of smbclient's `ls`, recursive or not.
#pragma once

#include "evidence/reading.h"

namespace spillmap::smbclient {
Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);
}  // namespace spillmap::smbclient
