// Windows event logs as they lie on disk (EVTX): binary XML with templates, in chunks of 64 KiB. Damaged and cut files
// are read as far as their records hold.
#pragma once

#include <functional>

#include "evidence/formats/win_events.h"

namespace spillmap::evtx {

Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);

// All events of a file, or those that `wanted` chooses by id; for tests and tools. What is wrong with the file goes
// into the reading.
Status for_each_event(ByteSource& source, Reading& reading, bool (*wanted)(std::uint32_t id),
                      const std::function<Status(const WinEvent& event, RecordRef record)>& visit);

}  // namespace spillmap::evtx
