// Outlook for Mac's archives: a ZIP file with an XML file for each message, and contacts and appointments of a folder
// in one. Each message, contact and appointment is a member; so is every attached file.
#pragma once

#include "extract/format.h"

namespace spillmap::olm {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::olm
