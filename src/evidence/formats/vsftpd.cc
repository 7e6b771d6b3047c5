#include "evidence/formats/vsftpd.h"

#include <string>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::vsftpd {
namespace {

struct Entry {
  Instant at;
  std::string_view user, result, command, client, path, rest;
};

// Mon Jun  6 18:43:59 2016 [pid 3] [jean] OK UPLOAD: Client "192.168.1.9", "/home/jean/a.jpg", 40120 bytes,
// 7308.28Kbyte/sec
bool parse(std::string_view line, Entry& entry) {
  std::string_view rest = line;
  const std::optional<Instant> at = take_asctime(rest);
  if (!at || !take(rest, " [pid ")) return false;
  entry = {};
  entry.at = *at;
  take_until(rest, ']');
  take(rest, " ");
  if (take(rest, "[")) {
    const std::size_t close = rest.find("] ");
    if (close == std::string_view::npos) return false;
    entry.user = rest.substr(0, close);
    rest.remove_prefix(close + 2);
  }
  if (take(rest, "OK "))
    entry.result = "OK";
  else if (take(rest, "FAIL "))
    entry.result = "FAIL";
  const std::size_t colon = rest.find(": Client \"");
  if (colon == std::string_view::npos || colon > 16) return false;
  entry.command = rest.substr(0, colon);
  rest.remove_prefix(colon + 10);
  entry.client = take_until(rest, '"');
  if (take(rest, ", \"")) {
    // A quote in a name is not escaped: the last one before the sizes ends it.
    std::size_t close = rest.rfind("\", ");
    if (close == std::string_view::npos || rest.find(" byte", close) == std::string_view::npos) close = rest.rfind('"');
    if (close == std::string_view::npos) return false;
    entry.path = rest.substr(0, close);
    rest.remove_prefix(close + 1);
  }
  entry.rest = rest;
  return true;
}

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0;
  for (int lines = 0; !head.empty() && lines < 100; ++lines) {
    std::string_view line = take_until(head, '\n');
    Entry entry;
    hits += parse(line, entry) ? 1 : 0;
  }
  return hits == 0 ? 0 : 92;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  reading.coverage_reason = "the log does not show whether lines are missing";
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    Entry entry;
    if (!parse(line.text, entry)) {
      if (!trim(line.text).empty()) ++reading.info.unparsed;
      continue;
    }
    reading.saw(entry.at);
    if (!line.whole) {
      reading.cut("the last line has no end");
      continue;
    }
    const RecordRef ref = line.ref();
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = entry.at;
    claim.actor.account = entry.user;
    claim.actor.address = entry.client.starts_with("::ffff:") ? entry.client.substr(7) : entry.client;
    if (entry.result == "OK" && entry.command == "LOGIN") {
      const Identity identity{entry.at, claim.actor, {}, "vsftpd.login", ref};
      SPILLMAP_TRY(reading.identity(identity));
      continue;
    }
    if (entry.path.empty()) continue;
    if (has_control(entry.path)) {
      SPILLMAP_TRY(reading.tainted(line.text, "a control character stands in the name", ref));
      continue;
    }
    claim.file.path = entry.path;
    claim.file.kind = PathKind::absolute;
    std::string_view rest = entry.rest;
    take(rest, ", ");
    std::string_view size_text = rest;
    const std::optional<std::uint64_t> bytes = take_number(size_text);
    const bool has_bytes = bytes && size_text.starts_with(" bytes");
    const bool ok = entry.result == "OK";
    if (entry.command == "DOWNLOAD" || entry.command == "UPLOAD") {
      const bool down = entry.command == "DOWNLOAD";
      if (!ok && !(has_bytes && *bytes != 0)) continue;
      // Taken from here, or, on the server of somebody who drops things there, brought: both left where they were.
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = ok ? 95 : 70;
      claim.rule = down ? "vsftpd.download" : "vsftpd.upload";
      if (!ok) claim.flags = claim_partial;
      claim.file.folder = IsFolder::no;
      if (has_bytes) {
        claim.bytes_from = claim.bytes_to = *bytes;
        if (ok && !down) claim.file.size = *bytes;
      }
    } else if (ok && entry.command == "DELETE") {
      claim.axis = Axis::deleted;
      claim.grade = Grade::listed;
      claim.weight = 95;
      claim.rule = "vsftpd.delete";
    } else if (ok && entry.command == "RENAME") {
      const std::size_t blank = entry.path.find(' ');
      // "old new": with another blank it is open where the one ends.
      if (blank == std::string_view::npos || entry.path.find(' ', blank + 1) != std::string_view::npos) {
        SPILLMAP_TRY(reading.tainted(line.text, "it is open where the second name begins", ref));
        continue;
      }
      claim.axis = Axis::altered;
      claim.grade = Grade::listed;
      claim.weight = 90;
      claim.rule = "vsftpd.rename";
      claim.file.path = entry.path.substr(0, blank);
      claim.file.renamed_to = entry.path.substr(blank + 1);
    } else {
      continue;
    }
    SPILLMAP_TRY(reading.claim(claim));
  }
  return lines.status();
}

}  // namespace spillmap::vsftpd
