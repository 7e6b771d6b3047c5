#include "evidence/formats/winscp.h"

#include <string>

#include "evidence/formats/xml_records.h"
#include "evidence/scan.h"

namespace spillmap::winscp {

namespace {

// ". 2026-11-23 15:43:44.337 Transfer done: 'd:\\HR\\a.csv' => '/home/drop/a.csv' [15345]"
struct Done {
  Instant at;
  std::string_view source, destination;
  std::optional<std::uint64_t> size;
};
bool parse(std::string_view line, Done& done) {
  std::string_view rest = line;
  if (rest.size() < 4 || std::string_view(".<>!*").find(rest[0]) == std::string_view::npos || rest[1] != ' ')
    return false;
  rest.remove_prefix(2);
  const std::optional<Instant> at = take_iso_time(rest, TimeBasis::local);
  if (!at) return false;
  done.at = *at;
  if (!take(rest, " Transfer done: '")) return true;
  const std::size_t arrow = rest.find("' => '");
  // An arrow in a name leaves open where the second name begins.
  if (arrow == std::string_view::npos || rest.find("' => '", arrow + 1) != std::string_view::npos) return true;
  const std::size_t close = rest.rfind("' [");
  if (close == std::string_view::npos || close < arrow + 6 || !rest.ends_with(']')) return true;
  done.size = number(rest.substr(close + 3, rest.size() - close - 4));
  if (!done.size) return true;
  done.source = rest.substr(0, arrow);
  done.destination = rest.substr(arrow + 6, close - arrow - 6);
  return true;
}

Status read_text(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    Done done;
    if (!parse(line.text, done)) continue;
    reading.saw(done.at);
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    if (done.source.empty()) continue;
    const RecordRef ref = line.ref();
    if (has_control(done.source)) {
      SPILLMAP_TRY(reading.tainted(line.text, "a control character stands in the name", ref));
      continue;
    }
    // What lies on the one side is a path of Windows: from there it was sent, to there it was fetched.
    const bool up = done.source.size() > 1 && (done.source[1] == ':' || done.source.starts_with("\\\\"));
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = done.at;
    claim.actor.process = "WinSCP";
    claim.file.path = done.source;
    claim.file.folder = IsFolder::no;
    claim.file.size = done.size;
    claim.bytes_from = claim.bytes_to = done.size;
    claim.axis = Axis::sent;
    claim.grade = Grade::sent;
    claim.weight = 95;
    claim.rule = up ? "winscp.upload" : "winscp.download";
    SPILLMAP_TRY(reading.claim(claim));
  }
  return lines.status();
}

}  // namespace

Sureness sniff(std::string_view head) {
  if (head.starts_with(". ") && head.find("WinSCP Version") != std::string_view::npos) return 92;
  return head.find("<session ") != std::string_view::npos &&
                 head.find("winscp.net/schema/session") != std::string_view::npos
             ? 95
             : 0;
}

// <upload timestamp="2026-11-23T15:43:44.337Z"> <filename value="d:\readme.txt"/> <destination
// value="/home/user/readme.txt"/> <size value="15345"/> <result success="true"/> </upload>
Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  if (as_text(first).starts_with(". ")) return read_text(again, reading);
  XmlRecords records(again, {"upload", "download", "rm", "mv"});
  std::string session_user, session_host;
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    const std::string_view kind = records.name();
    const std::string name = xml_attribute(xml_element(raw, "filename"), "value");
    const std::string destination = xml_attribute(xml_element(raw, "destination"), "value");
    const std::string time = xml_attribute(raw, "timestamp");
    const std::string session(records.context("session"));
    std::string_view time_text = time;
    Instant at;
    if (const std::optional<Instant> taken = take_iso_time(time_text, TimeBasis::utc)) at = *taken;
    reading.saw(at);
    const std::string result = xml_attribute(xml_element(raw, "result"), "success");
    if (name.empty()) {
      ++reading.info.unparsed;
      continue;
    }
    if (result != "true") continue;
    const RecordRef ref = records.ref();
    if (has_control(name)) {
      SPILLMAP_TRY(reading.tainted(raw, "a control character stands in the name", ref));
      continue;
    }
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.actor.process = "WinSCP";
    const std::string remote = xml_attribute(session, "name");
    claim.actor.session = remote;
    claim.file.path = name;
    claim.file.kind = PathKind::absolute;
    claim.file.folder = IsFolder::no;
    claim.file.size = number(xml_attribute(xml_element(raw, "size"), "value"));
    if (kind == "upload" || kind == "download") {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = 95;
      claim.rule = kind == "upload" ? "winscp.upload" : "winscp.download";
      claim.bytes_from = claim.bytes_to = claim.file.size;
    } else if (kind == "rm") {
      claim.axis = Axis::deleted;
      claim.grade = Grade::listed;
      claim.weight = 90;
      claim.rule = "winscp.rm";
    } else {
      claim.axis = Axis::altered;
      claim.grade = Grade::listed;
      claim.weight = 90;
      claim.rule = "winscp.mv";
      claim.file.renamed_to = destination;
    }
    SPILLMAP_TRY(reading.claim(claim));
  }
  if (records.cut()) reading.cut("the log ends in the middle of a record");
  return records.status();
}

}  // namespace spillmap::winscp
