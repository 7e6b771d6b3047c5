#include "evidence/formats/win_exports.h"

#include <algorithm>

#include "evidence/json.h"
#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr int deepest = 8;
constexpr int zoned = 10;
constexpr std::size_t most_fields = 2048;

// Which of several times is the event's own; 0: none.
int time_rank(std::string_view key) {
  if (equals_key(key, "SystemTime") || equals_key(key, "UtcTime")) return 5;
  if (equals_key(key, "TimeCreated")) return 4;
  if (equals_key(key, "EventTime") || equals_key(key, "TimeGenerated") || equals_key(key, "DateandTime")) return 3;
  if (key == "@timestamp" || equals_key(key, "timestamp") || key == "_time") return 2;
  return 0;
}
int id_rank(std::string_view key, std::string_view parent) {
  if (equals_key(key, "EventID")) return 3;
  if (equals_key(key, "EventCode") || (key == "code" && parent == "event")) return 2;
  return key == "Id" ? 1 : 0;
}

struct MessageName {
  std::string_view section, label, field;
};
constexpr MessageName message_names[] = {
    {"Subject", "Security ID", "SubjectUserSid"},
    {"Subject", "Account Name", "SubjectUserName"},
    {"Subject", "Account Domain", "SubjectDomainName"},
    {"Subject", "Logon ID", "SubjectLogonId"},
    {"New Logon", "Security ID", "TargetUserSid"},
    {"New Logon", "Account Name", "TargetUserName"},
    {"New Logon", "Account Domain", "TargetDomainName"},
    {"New Logon", "Logon ID", "TargetLogonId"},
    {"Object", "Object Server", "ObjectServer"},
    {"Object", "Object Type", "ObjectType"},
    {"Object", "Object Name", "ObjectName"},
    {"Object", "Handle ID", "HandleId"},
    {"Process Information", "Process ID", "ProcessId"},
    {"Process Information", "Process Name", "ProcessName"},
    {"Process", "Process ID", "ProcessId"},
    {"Process", "Process Name", "ProcessName"},
    {"Network Information", "Object Type", "ObjectType"},
    {"Network Information", "Source Address", "IpAddress"},
    {"Network Information", "Source Network Address", "IpAddress"},
    {"Network Information", "Source Port", "IpPort"},
    {"Network Information", "Workstation Name", "WorkstationName"},
    {"Share Information", "Share Name", "ShareName"},
    {"Share Information", "Share Path", "ShareLocalPath"},
    {"Share Information", "Relative Target Name", "RelativeTargetName"},
    {"Access Request Information", "Access Mask", "AccessMask"},
    {"Access Request Information", "Accesses", "AccessList"},
    {"", "TargetFilename", "TargetFilename"},
    {"", "Image", "Image"},
    {"", "User", "User"},
    {"", "Hashes", "Hashes"},
    {"", "UtcTime", "UtcTime"},
};

}  // namespace

bool is_event_id_key(std::string_view key) { return id_rank(key, {}) >= 2; }

void EventBuilder::clear() {
  texts_.clear();
  fields_.clear();
  id_ = provider_ = channel_ = computer_ = record_ = time_ = keywords_ = message_ = {};
  time_rank_ = id_rank_ = 0;
  failure_ = false;
}

void EventBuilder::add(std::string_view key, std::string text, std::string_view parent) {
  if (fields_.size() >= most_fields) return;
  texts_.push_back(std::move(text));
  const std::string_view value = texts_.back();
  if (const int rank = id_rank(key, parent); rank > id_rank_ && number(trim(value))) {
    id_rank_ = rank;
    id_ = trim(value);
  }
  if (int rank = time_rank(key); rank != 0) {
    // A time that names its zone is worth more than any that does not.
    const std::optional<Instant> at = any_time(value, TimeBasis::local, options_.day_first);
    if (at && at->basis == TimeBasis::utc) rank += zoned;
    if (at && rank > time_rank_) {
      time_rank_ = rank;
      time_ = value;
    }
  }
  if (equals_key(key, "ProviderName") || equals_key(key, "SourceName") || (key == "Name" && parent == "Provider") ||
      (key == "Provider" && provider_.empty()) || (key == "Source" && provider_.empty()))
    provider_ = value;
  else if (equals_key(key, "Channel") || equals_key(key, "LogName"))
    channel_ = value;
  else if (equals_key(key, "Computer") || equals_key(key, "ComputerName") || equals_key(key, "MachineName") ||
           (equals_key(key, "Hostname") && computer_.empty()))
    computer_ = value;
  else if (equals_key(key, "EventRecordID") || equals_key(key, "RecordNumber") || equals_key(key, "RecordId"))
    record_ = record_.empty() || equals_key(key, "EventRecordID") ? value : record_;
  else if (equals_key(key, "Message"))
    message_ = value;
  else if (equals_key(key, "Keywords") || equals_key(key, "KeywordsDisplayNames") || equals_key(key, "EventType") ||
           key == "outcome") {
    keywords_ = value;
    if (contains_ignore_case(value, "audit failure") || contains_ignore_case(value, "audit_failure") ||
        value == "failure") {
      failure_ = true;
    } else {
      // Bit 52 of the mask: as hex, or as the signed number that some forwarders make of it.
      std::string_view rest = value;
      const bool minus = take(rest, "-");
      std::uint64_t bits = 0;
      if (rest.starts_with("0x"))
        bits = hex_number(rest).value_or(0);
      else if (const std::optional<std::uint64_t> plain = number(rest))
        bits = minus ? ~*plain + 1 : *plain;
      if ((bits >> 52 & 1) != 0 && (bits >> 53 & 1) == 0 && (bits >> 63) != 0) failure_ = true;
    }
  }
  texts_.emplace_back(key);
  fields_.emplace_back(texts_.back(), value);
}

void EventBuilder::add_json(std::string_view object) { add_json(object, {}, {}, 0); }

void EventBuilder::add_json(std::string_view value, std::string_view key, std::string_view parent, int depth) {
  if (depth > deepest || fields_.size() >= most_fields) return;
  if (is_json_object(value)) {
    // {"@Name": "SubjectUserName", "#text": "bob"} and {"Name": ..., "Value": ...}
    std::string name, text;
    bool has_text = false;
    int members = 0;
    each_member(value, [&](std::string_view member, std::string_view inner) {
      ++members;
      if (member == "@Name" || member == "Name") name = json_text(inner);
      if (member == "#text" || member == "Value" || member == "Text") {
        text = json_text(inner);
        has_text = true;
      }
      return members < 4;
    });
    if (!name.empty() && has_text && members <= 3) {
      add(name, std::move(text), key);
      return;
    }
    each_member(value, [&](std::string_view member, std::string_view inner) {
      const bool passes = member == "#attributes" || member == "#text" || member == "@attributes";
      add_json(inner, passes ? key : member, passes ? parent : key, depth + 1);
      return true;
    });
    return;
  }
  if (is_json_array(value)) {
    each_element(value, [&](std::string_view inner) {
      add_json(inner, key, parent, depth + 1);
      return fields_.size() < most_fields;
    });
    return;
  }
  if (!key.empty() && value != "null")
    add(key.starts_with("@") && key != "@timestamp" ? key.substr(1) : key, json_text(value), parent);
}

void EventBuilder::add_message(std::string_view text) {
  std::string section;
  for (int lines = 0; !text.empty() && lines < 400; ++lines) {
    std::string_view line = take_until(text, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    const bool indented = line.starts_with("\t") || line.starts_with(" ");
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view label = trim(line.substr(0, colon));
    const std::string_view value = trim(line.substr(colon + 1));
    if (!indented && value.empty()) {
      section = label;
      continue;
    }
    for (const MessageName& row : message_names) {
      if (row.label != label || (!row.section.empty() && row.section != section)) continue;
      const bool known =
          std::any_of(fields_.begin(), fields_.end(), [&](const auto& field) { return field.first == row.field; });
      if (!known && !value.empty()) add(row.field, std::string(value));
      break;
    }
  }
}

bool EventBuilder::finish(WinEvent& event) {
  const std::optional<std::uint64_t> id = number(id_);
  if (!id || *id > 65535) return false;
  event = {};
  event.id = static_cast<std::uint32_t>(*id);
  if (is_wanted_event(event.id) && !message_.empty()) {
    const std::string copy(message_);
    add_message(copy);
  }
  event.provider = provider_;
  event.channel = channel_;
  event.computer = computer_;
  event.record = number(trim(record_)).value_or(0);
  event.failure = failure_;
  if (!time_.empty()) {
    // Times of the XML form and of Sysmon are UTC, with or without a mark; of a viewer's table they are the viewer's
    // own.
    const TimeBasis basis =
        time_rank_ % zoned >= 4 && (time_.find('T') != std::string_view::npos || time_rank_ % zoned == 5 ||
                                    time_.find('-') != std::string_view::npos)
            ? TimeBasis::utc
            : TimeBasis::local;
    if (const std::optional<Instant> at = any_time(time_, basis, options_.day_first)) event.at = *at;
  }
  event.fields = fields_;
  return true;
}

}  // namespace spillmap
