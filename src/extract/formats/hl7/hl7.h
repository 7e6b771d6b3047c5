// HL7 v2 messages, any version, in any separators, one or many in a file, with or without file and batch headers and
// transport framing. Documents embedded in results (ED values, encapsulated reports) are members.
#pragma once

#include "extract/format.h"

namespace spillmap::hl7 {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::hl7
