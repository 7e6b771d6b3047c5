#include "evidence/formats/win_csv.h"

#include <string>
#include <vector>

#include "evidence/formats/win_exports.h"
#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::win_csv {
namespace {

std::string_view first_line(std::string_view head) {
  std::string_view line = take_until(head, '\n');
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  // Export-Csv writes the type of its objects first.
  if (line.starts_with("#TYPE")) return first_line(head);
  return line;
}

std::vector<std::string> headers_of(std::string_view line) {
  std::vector<std::string> names;
  MemorySource source(as_bytes(line));
  DelimitedRecords records(source, guess_separator(line));
  if (records.next())
    for (const std::string_view field : records.fields()) names.emplace_back(trim(field));
  return names;
}

bool has(const std::vector<std::string>& names, std::initializer_list<std::string_view> wanted) {
  for (const std::string& name : names)
    for (const std::string_view want : wanted)
      if (equals_key(name, want)) return true;
  return false;
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view line = first_line(head);
  if (line.empty() || line[0] == '{' || line[0] == '<') return 0;
  const std::vector<std::string> names = headers_of(line);
  if (names.size() < 3) return 0;
  const bool id = has(names, {"EventID", "Event ID", "EventCode"});
  const bool about = has(names, {"Channel", "Provider", "ProviderName", "Source", "SourceName", "Computer",
                                 "MachineName", "LogName", "SubjectUserName", "Level", "Keywords"});
  if (id && about) return 88;
  return has(names, {"Id"}) && has(names, {"ProviderName"}) && has(names, {"LogName"}) ? 88 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  DelimitedRecords records(source, ',');
  records.set_separator(guess_separator(first_line(records.peek(64u << 10))));
  std::vector<std::string> names;
  WinEvents events(reading);
  EventBuilder builder(reading.options);
  while (records.next()) {
    if (names.empty()) {
      if (records.raw().starts_with("#TYPE")) continue;
      for (const std::string_view field : records.fields()) {
        std::string_view name = trim(field);
        if (name.starts_with("\xEF\xBB\xBF")) name.remove_prefix(3);
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"') name = name.substr(1, name.size() - 2);
        names.emplace_back(name);
      }
      continue;
    }
    if (trim(records.raw()).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!records.whole()) {
      reading.cut("the last record is not complete");
      continue;
    }
    builder.clear();
    for (std::size_t i = 0; i < records.fields().size(); ++i) {
      const std::string_view value = records.fields()[i];
      if (i >= names.size() || names[i].empty()) {
        // The Event Viewer gives the text of the event no header.
        if (value.find(':') != std::string_view::npos) builder.add("Message", std::string(value));
      } else if (equals_key(names[i], "Payload") && is_json_object(value)) {
        builder.add_json(value);
      } else {
        builder.add(names[i], std::string(value));
      }
    }
    WinEvent event;
    if (!builder.finish(event)) {
      ++reading.info.unparsed;
      continue;
    }
    reading.saw(event.at);
    if (is_wanted_event(event.id)) SPILLMAP_TRY(events.event(event, records.ref()));
  }
  reading.coverage_reason = "an export may have been filtered";
  return records.status();
}

}  // namespace spillmap::win_csv
