#include "evidence/formats/s3.h"

#include <algorithm>
#include <string>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::s3 {
namespace {

struct Entry {
  std::string_view owner, bucket, address, requester, request_id, operation, key, status, error, bytes, size, agent;
  Instant at;
};

// A field of the line: bare, or between quotes. A quote inside a quoted field is not escaped in old logs, so a field
// ends at a quote that a blank or the end follows.
std::string_view take_field(std::string_view& text) {
  while (!text.empty() && text[0] == ' ') text.remove_prefix(1);
  if (text.starts_with('"')) {
    for (std::size_t at = 1; at < text.size(); ++at) {
      if (text[at] != '"' || (at + 1 < text.size() && text[at + 1] != ' ')) continue;
      const std::string_view field = text.substr(1, at - 1);
      text.remove_prefix(at + 1);
      return field;
    }
    const std::string_view field = text.substr(1);
    text = {};
    return field;
  }
  return take_word(text);
}

// owner bucket [14/Jul/2021:18:57:31 +0000] ip requester reqid REST.GET.OBJECT key "GET /key HTTP/1.1" 200 - 512 512 10
// 9 "-" "agent" -
bool parse(std::string_view line, Entry& entry) {
  std::string_view rest = line;
  entry.owner = take_word(rest);
  entry.bucket = take_word(rest);
  if (!take(rest, "[")) return false;
  const std::optional<Instant> at = take_clf_time(rest);
  if (!at || !take(rest, "] ")) return false;
  entry.at = *at;
  entry.address = take_word(rest);
  entry.requester = take_field(rest);
  entry.request_id = take_field(rest);
  entry.operation = take_field(rest);
  if (entry.operation.find('.') == std::string_view::npos) return false;
  entry.key = take_field(rest);
  take_field(rest);  // the request
  entry.status = take_field(rest);
  entry.error = take_field(rest);
  entry.bytes = take_field(rest);
  entry.size = take_field(rest);
  take_field(rest);
  take_field(rest);
  take_field(rest);  // referrer
  entry.agent = take_field(rest);
  return number(entry.status).has_value() || entry.status == "-";
}

Status judge(Reading& reading, const Entry& entry, RecordRef ref, std::string_view raw) {
  reading.saw(entry.at);
  const std::optional<std::uint64_t> status = number(entry.status);
  // What the bucket's own rules do has no status.
  const bool by_rule = entry.operation.starts_with("S3.") && (entry.status.empty() || entry.status == "-");
  if (entry.key.empty() || entry.key == "-") return {};
  if (!by_rule && (!status || *status < 200 || *status > 299)) return {};
  const std::string_view operation = entry.operation;
  const auto is = [&](std::string_view name) { return operation.find(name) != std::string_view::npos; };
  Claim claim;
  claim.records = std::span(&ref, 1);
  claim.from = entry.at;
  claim.file.size = number(entry.size);
  const std::optional<std::uint64_t> moved = number(entry.bytes);
  if (operation == "REST.GET.OBJECT" || operation == "WEBSITE.GET.OBJECT" || operation == "SOAP.GET.OBJECT" ||
      is("GET.PRESIGNED")) {
    if (moved && *moved == 0 && claim.file.size.value_or(1) != 0) return {};
    claim.axis = Axis::sent;
    claim.grade = Grade::sent;
    claim.weight = 95;
    claim.bytes_from = claim.bytes_to = moved;
    const bool whole = status.value_or(0) != 206 && moved && claim.file.size && *moved >= *claim.file.size;
    if (!whole) claim.flags = claim_partial;
    claim.rule = whole ? "s3.get" : "s3.get_part";
  } else if (is("COPY.OBJECT_GET") || is("COPY.PART_GET") || operation == "REST.SELECT.OBJECT") {
    claim.axis = Axis::read;
    claim.grade = Grade::read;
    claim.weight = 85;
    claim.rule = "s3.copied";
  } else if (is("HEAD.OBJECT") || is("GET.OBJECT_TAGGING") || is("GET.ACL") || is("GET.OBJECT_ATTRIBUTES")) {
    claim.weight = 60;
    claim.rule = "s3.head";
    claim.file.size = number(entry.size);
  } else if (operation == "REST.PUT.OBJECT" || is("PUT.PART") || is("COPY.OBJECT") || is("POST.OBJECT") ||
             is("POST.UPLOAD")) {
    claim.axis = Axis::altered;
    claim.weight = 95;
    claim.rule = "s3.put";
  } else if (is("DELETE.OBJECT") || is("DELETEMARKER") || is("EXPIRE.OBJECT")) {
    claim.axis = Axis::deleted;
    claim.weight = 95;
    claim.rule = "s3.delete";
  } else {
    return {};
  }
  // The key is %-encoded, and where the request was, a second time.
  std::string key = percent_decode(entry.key);
  const bool again = key.find('%') != std::string::npos && entry.key.find("%25") != std::string_view::npos;
  if (again) key = percent_decode(key);
  if (has_control(key)) return reading.tainted(raw, "a control character stands in the key", ref);
  claim.actor.account = entry.requester == "-" ? std::string_view() : entry.requester;
  claim.actor.address = entry.address == "-" ? std::string_view() : entry.address;
  claim.actor.process = entry.agent == "-" ? std::string_view() : entry.agent;
  claim.file.path = key;
  claim.file.kind = PathKind::object_key;
  claim.file.root = entry.bucket;
  claim.file.folder = key.ends_with('/') ? IsFolder::yes : IsFolder::no;
  return reading.claim(claim);
}

Status read_json(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    const std::string bucket = json_text(raw, "bucket"), address = json_text(raw, "remoteip"),
                      requester = json_text(raw, "requester"), operation = json_text(raw, "operation"),
                      key = json_text(raw, "key"), status = json_text(raw, "httpstatus"),
                      bytes = json_text(raw, "bytessent"), size = json_text(raw, "objectsize"),
                      agent = json_text(raw, "useragent"), time = json_text(raw, "time");
    Entry entry;
    entry.bucket = bucket;
    entry.address = address;
    entry.requester = requester;
    entry.operation = operation;
    entry.key = key;
    entry.status = status;
    entry.bytes = bytes;
    entry.size = size;
    entry.agent = agent;
    if (const std::optional<Instant> at = any_time(time, TimeBasis::utc, false)) entry.at = *at;
    if (operation.empty()) ++reading.info.unparsed;
    SPILLMAP_TRY(judge(reading, entry, records.ref(), raw));
  }
  if (records.cut()) reading.cut("the last record is not complete");
  return records.status();
}

}  // namespace

Sureness sniff(std::string_view head) {
  if (const std::string_view first = first_json_record(head); !first.empty())
    return !json_at(first, "bucket").empty() && !json_at(first, "operation").empty() &&
                   (!json_at(first, "requester").empty() || !json_at(first, "remoteip").empty())
               ? 88
               : 0;
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 50) {
    const std::string_view line = take_until(head, '\n');
    if (line.empty()) continue;
    ++lines;
    Entry entry;
    hits += parse(line, entry) ? 1 : 0;
  }
  return hits == 0 ? 0 : hits * 2 >= lines ? 92 : 50;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  reading.coverage_reason = "delivery is best effort: what is missing here can have happened all the same";
  if (starts_like_json(as_text(first))) return read_json(again, reading);
  Lines lines(again);
  Line line;
  while (lines.next(line)) {
    if (line.text.empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    Entry entry;
    if (!parse(line.text, entry)) {
      ++reading.info.unparsed;
      continue;
    }
    SPILLMAP_TRY(judge(reading, entry, line.ref(), line.text));
  }
  return lines.status();
}

}  // namespace spillmap::s3
