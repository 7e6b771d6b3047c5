#include "evidence/formats/winscp.h"

#include <string>

#include "evidence/formats/xml_records.h"
#include "evidence/scan.h"

namespace spillmap::winscp {

Sureness sniff(std::string_view head) {
  return head.find("<session ") != std::string_view::npos &&
                 head.find("winscp.net/schema/session") != std::string_view::npos
             ? 95
             : 0;
}

// <upload timestamp="2026-11-23T15:43:44.337Z"> <filename value="d:\readme.txt"/> <destination
// value="/home/user/readme.txt"/> <size value="15345"/> <result success="true"/> </upload>
Status read(ByteSource& source, Reading& reading) {
  XmlRecords records(source, {"upload", "download", "rm", "mv"});
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
