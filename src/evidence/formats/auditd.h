// Linux auditd: raw and enriched, from its own file, from a dispatcher (node=), or from syslog and the kernel's log.
#pragma once

#include <functional>
#include <string>

#include "evidence/reading.h"

namespace spillmap::auditd {

Sureness sniff(std::string_view head);
Status read(ByteSource& source, Reading& reading);

// One line taken apart. `type` is a word or a number as written.
struct Record {
  std::string_view type, node, fields;
  Instant at;
  std::uint64_t serial = 0;
};
// The lines of an event have the same stamp; who reads many of them passes the last one on.
struct Stamp {
  std::string text;  // "1795448295.776:6"
  Instant at;
  std::uint64_t serial = 0;
};
bool parse(std::string_view line, Record& record, Stamp* last = nullptr);
// Fields in order, values without quotes but not decoded; those behind the mark of the enriched form too.
// `quoted` tells a text from a number or hex digits. Returns false to stop.
void for_each_field(std::string_view fields,
                    const std::function<bool(std::string_view key, std::string_view value, bool quoted)>& visit);

}  // namespace spillmap::auditd
