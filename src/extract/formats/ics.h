// iCalendar: each event, task and journal entry is a document of its own.
#pragma once

#include "extract/format.h"

namespace spillmap::ics {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::ics
