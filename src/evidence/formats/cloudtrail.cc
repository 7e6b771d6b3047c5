#include "evidence/formats/cloudtrail.h"

#include <algorithm>
#include <string>

#include "evidence/json.h"
#include "evidence/scan.h"

namespace spillmap::cloudtrail {
namespace {

struct Event {
  std::string_view name;
  Axis axis;
  Grade grade;
  std::uint8_t weight;
  std::string_view rule;
};
constexpr Event events[] = {
    {"GetObject", Axis::sent, Grade::sent, 95, "cloudtrail.get"},
    {"GetObjectTorrent", Axis::sent, Grade::sent, 80, "cloudtrail.get"},
    {"SelectObjectContent", Axis::read, Grade::read, 85, "cloudtrail.select"},
    {"HeadObject", Axis::listed, Grade::listed, 60, "cloudtrail.head"},
    {"GetObjectAttributes", Axis::listed, Grade::listed, 60, "cloudtrail.head"},
    {"GetObjectAcl", Axis::listed, Grade::listed, 40, "cloudtrail.head"},
    {"PutObject", Axis::altered, Grade::listed, 95, "cloudtrail.put"},
    {"CopyObject", Axis::altered, Grade::listed, 95, "cloudtrail.put"},
    {"UploadPart", Axis::altered, Grade::listed, 80, "cloudtrail.put"},
    {"CompleteMultipartUpload", Axis::altered, Grade::listed, 95, "cloudtrail.put"},
    {"DeleteObject", Axis::deleted, Grade::listed, 95, "cloudtrail.delete"},
    {"PutObjectAcl", Axis::listed, Grade::reachable, 80, "cloudtrail.shared"},
};

Status emit(Reading& reading, std::string_view object, RecordRef ref) {
  const std::string time = json_text(object, "eventTime");
  Instant at;
  if (const std::optional<Instant> taken = any_time(time, TimeBasis::utc, false)) at = *taken;
  reading.saw(at);
  const std::string name = json_text(object, "eventName");
  if (name.empty()) {
    ++reading.info.unparsed;
    return {};
  }
  const auto* const event =
      std::find_if(std::begin(events), std::end(events), [&](const Event& e) { return e.name == name; });
  if (event == std::end(events) || json_text(object, "eventSource") != "s3.amazonaws.com") return {};
  if (!json_text(object, "errorCode").empty()) return {};
  const std::string bucket = json_text(object, "requestParameters.bucketName"),
                    key = json_text(object, "requestParameters.key");
  if (key.empty()) return {};
  const auto who = [&](Actor& actor, std::string& account, std::string& id, std::string& address, std::string& session,
                       std::string& agent) {
    account = json_text(object, "userIdentity.arn");
    if (account.empty()) account = json_text(object, "userIdentity.userName");
    id = json_text(object, "userIdentity.principalId");
    if (account.empty()) account = json_text(object, "userIdentity.invokedBy");
    address = json_text(object, "sourceIPAddress");
    session = json_text(object, "userIdentity.accessKeyId");
    agent = json_text(object, "userAgent");
    actor.account = account;
    actor.id = id;
    actor.address = address;
    actor.session = session;
    actor.process = agent;
  };
  std::string account, id, address, session, agent;
  Claim claim;
  claim.records = std::span(&ref, 1);
  claim.from = at;
  who(claim.actor, account, id, address, session, agent);
  claim.file.kind = PathKind::object_key;
  claim.file.root = bucket;
  claim.file.path = key;
  claim.file.folder = key.ends_with('/') ? IsFolder::yes : IsFolder::no;
  if (has_control(key)) return reading.tainted(key, "a control character stands in the key", ref);
  if (name == "CopyObject") {
    // What is copied was read.
    std::string source = json_text(object, "requestParameters.x-amz-copy-source");
    if (source.empty() && !json_at(object, "requestParameters").empty()) {
      each_member(json_at(object, "requestParameters"), [&](std::string_view member, std::string_view value) {
        if (!contains_ignore_case(member, "copy-source") || contains_ignore_case(member, "copy-source-")) return true;
        source = json_text(value);
        return false;
      });
    }
    std::string decoded = percent_decode(source);
    std::string_view rest = decoded;
    if (rest.starts_with("/")) rest.remove_prefix(1);
    const std::string_view from_bucket = take_until(rest, '/');
    rest = rest.substr(0, rest.find("?versionId="));
    if (!rest.empty() && !has_control(rest)) {
      Claim read = claim;
      read.axis = Axis::read;
      read.grade = Grade::read;
      read.weight = 90;
      read.rule = "cloudtrail.copied";
      read.file.root = from_bucket;
      read.file.path = rest;
      SPILLMAP_TRY(reading.claim(read));
    }
  }
  claim.axis = event->axis;
  claim.grade = event->grade;
  claim.weight = event->weight;
  claim.rule = event->rule;
  if (event->axis == Axis::sent) {
    std::string_view moved = json_at(object, "additionalEventData.bytesTransferredOut");
    // Numbers come as 40120 and as 40120.0
    moved = moved.substr(0, moved.find('.'));
    claim.bytes_from = claim.bytes_to = number(moved);
    if (!json_text(object, "requestParameters.Range").empty() || !json_text(object, "requestParameters.range").empty())
      claim.flags = claim_partial;
  }
  return reading.claim(claim);
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view first = first_json_record(head);
  if (first.empty()) {
    // Records can be longer than what is looked at.
    return head.find("\"eventSource\"") != std::string_view::npos &&
                   head.find("\"eventVersion\"") != std::string_view::npos
               ? 85
               : 0;
  }
  if (!json_at(first, "eventSource").empty() && !json_at(first, "eventName").empty()) return 93;
  return !json_at(first, "CloudTrailEvent").empty() ? 93 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    // `lookup-events` wraps the record as a text.
    const std::string_view wrapped = json_at(records.raw(), "CloudTrailEvent");
    const std::string inner = json_text(wrapped);
    SPILLMAP_TRY(emit(reading, inner.empty() ? records.raw() : std::string_view(inner), records.ref()));
  }
  if (records.cut()) reading.cut("the last record is not complete");
  reading.coverage_reason = "reads of objects are only logged where data events were on";
  return records.status();
}

}  // namespace spillmap::cloudtrail
