// NCPDP SCRIPT: electronic prescriptions in XML, of any version.
#pragma once

#include "extract/format.h"

namespace spillmap::ncpdp {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::ncpdp
