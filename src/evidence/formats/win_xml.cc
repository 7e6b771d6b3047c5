#include "evidence/formats/win_xml.h"

#include <string>

#include "evidence/formats/win_exports.h"
#include "evidence/formats/xml_records.h"
#include "evidence/scan.h"

namespace spillmap::win_xml {

Sureness sniff(std::string_view head) {
  const std::size_t event = head.find("<Event ");
  const std::size_t bare = head.find("<Event>");
  if (event == std::string_view::npos && bare == std::string_view::npos) return 0;
  if (head.find("schemas.microsoft.com/win/2004/08/events/event") != std::string_view::npos) return 95;
  return head.find("<EventID") != std::string_view::npos ? 85 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  XmlRecords records(source, {"Event"}, {});
  WinEvents events(reading);
  EventBuilder builder(reading.options);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    const std::string_view system = xml_element(raw, "System");
    const std::string id = xml_text(xml_element(system, "EventID"));
    const std::optional<std::uint64_t> id_number = number(trim(id));
    if (!id_number) {
      ++reading.info.unparsed;
      continue;
    }
    if (!is_wanted_event(static_cast<std::uint32_t>(std::min<std::uint64_t>(*id_number, 65535)))) continue;
    builder.clear();
    builder.add("EventID", id);
    builder.add("Name", xml_attribute(xml_element(system, "Provider"), "Name"), "Provider");
    builder.add("SystemTime", xml_attribute(xml_element(system, "TimeCreated"), "SystemTime"));
    for (const std::string_view name : {"EventRecordID", "Channel", "Computer", "Keywords"})
      builder.add(name, xml_text(xml_element(system, name)));
    std::string_view data = xml_element(raw, "EventData");
    for (int count = 0; count < 256; ++count) {
      const std::string_view element = xml_element(data, "Data");
      if (element.empty()) break;
      const std::string name = xml_attribute(element, "Name");
      if (!name.empty()) builder.add(name, xml_text(element));
      data.remove_prefix(static_cast<std::size_t>(element.data() - data.data()) + element.size());
    }
    WinEvent event;
    if (!builder.finish(event)) {
      ++reading.info.unparsed;
      continue;
    }
    SPILLMAP_TRY(events.event(event, records.ref()));
  }
  if (records.cut()) reading.cut("the last event is not complete");
  reading.coverage_reason = "an export may have been filtered";
  return records.status();
}

}  // namespace spillmap::win_xml
