#include "casefile/log_chain.h"

#include "base/serial.h"

namespace spillmap {

std::string pack_log_entry(const LogEntry& entry, const Mac& before) {
  Writer out;
  for (const unsigned char b : before) out.byte(b);
  out.i64(entry.unix_seconds);
  out.str(entry.action);
  out.str(entry.detail);
  return out.take();
}

Result<LogEntry> unpack_log_entry(std::uint64_t sequence, std::string_view text, Mac& before) {
  LogEntry entry;
  entry.sequence = sequence;
  Reader in(text);
  for (unsigned char& b : before) b = in.byte();
  entry.unix_seconds = in.i64();
  entry.action = in.str();
  entry.detail = in.str();
  if (!in.done()) return fail(ErrorKind::integrity, "a log entry does not hold what it should");
  return entry;
}

}  // namespace spillmap
