#include "evidence/formats/win_json.h"

#include <string>

#include "evidence/formats/win_exports.h"
#include "evidence/json.h"
#include "evidence/scan.h"

namespace spillmap::win_json {
namespace {

// At the top, below "Event"/"System", "winlog" or "event".
bool has_event_id(std::string_view object, int depth) {
  bool found = false;
  each_member(object, [&](std::string_view key, std::string_view value) {
    if (is_event_id_key(key) && (is_json_object(value) || number(json_text(value))))
      found = true;
    else if (depth < 2 && is_json_object(value) && (key == "Event" || key == "System" || key == "winlog"))
      found = has_event_id(value, depth + 1);
    return !found;
  });
  return found;
}
bool has_key(std::string_view object, std::initializer_list<std::string_view> names) {
  bool found = false;
  each_member(object, [&](std::string_view key, std::string_view) {
    for (const std::string_view name : names) found = found || equals_key(key, name);
    return !found;
  });
  return found;
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view first = first_json_record(head);
  if (first.empty()) return 0;
  if (has_event_id(first, 0)) {
    if (!json_at(first, "Event.System").empty() || !json_at(first, "winlog").empty()) return 95;
    return has_key(first, {"Channel", "SourceName", "ProviderName", "Provider", "LogName", "Hostname", "Computer",
                           "ComputerName", "EventRecordID"})
               ? 90
               : 0;
  }
  // Get-WinEvent | ConvertTo-Json
  return has_key(first, {"ProviderName"}) && has_key(first, {"LogName"}) && has_key(first, {"Id"}) ? 88 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  WinEvents events(reading);
  EventBuilder builder(reading.options);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    builder.clear();
    builder.add_json(records.raw());
    WinEvent event;
    if (!builder.finish(event)) {
      ++reading.info.unparsed;
      continue;
    }
    reading.saw(event.at);
    if (is_wanted_event(event.id)) SPILLMAP_TRY(events.event(event, records.ref()));
  }
  if (records.cut()) reading.cut("the last event is not complete");
  reading.coverage_reason = "an export may have been filtered";
  return records.status();
}

}  // namespace spillmap::win_json
