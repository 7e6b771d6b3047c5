#include "cli/calendar.h"

#include <cstdint>

#include "base/text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
std::string compact(Day day) {
  std::string out;
  for (const char c : to_string(day))
    if (c != '-') out.push_back(c);
  return out;
}

// FNV-1a: tells incidents apart in one calendar, and hides nothing.
std::string short_hash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  std::string bytes;
  for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(hash >> shift & 0xFF));
  return hex(bytes);
}

std::string uid_of(const Duty& duty, const CaseDuties& duties) {
  std::string name = duty.id;
  for (char& c : name)
    if (!is_alnum(c) && c != '-' && c != '_') c = '.';
  return name + "-" + short_hash(duties.incident.title + "|" + duties.incident.holder.name) + "@spillmap.invalid";
}

std::string description_of(const Duty& duty, Day day) {
  std::string out = "Status: " + std::string(to_string(duty.status)) + ". People: " + grouped(duty.count) + ".";
  if (!duty.arithmetic.empty()) out += "\n" + duty.arithmetic;
  if (duty.due && *duty.due != day) out += "\nLast day by the law itself: " + to_string(*duty.due);
  if (!duty.threshold.empty()) out += "\n" + duty.threshold;
  for (const MissingFact& fact : duty.missing) out += "\nNot known: " + fact.name;
  return out + "\n" + duty.citation + "\nMore: spillmap law --why " + duty.id + "\nResearch, not legal advice.";
}
}  // namespace

std::string escaped_text(std::string_view text) {
  std::string out;
  for (const char c : scrub_utf8(text)) {
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      if (c == '\\' || c == ';' || c == ',') out += '\\';
      out += c;
    }
  }
  return out;
}

std::string folded_line(std::string_view line) {
  std::string out;
  std::size_t room = 75;
  while (line.size() > room) {
    std::size_t cut = room;
    while ((static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    out += line.substr(0, cut);
    out += "\r\n ";
    line.remove_prefix(cut);
    room = 74;  // the space counts
  }
  out += line;
  return out + "\r\n";
}

std::string calendar_of(const CaseDuties& duties) {
  std::string out;
  const auto line = [&](std::string_view text) { out += folded_line(text); };
  const auto text = [&](std::string_view name, std::string_view value) {
    line(std::string(name) + ":" + escaped_text(value));
  };
  line("BEGIN:VCALENDAR");
  line("VERSION:2.0");
  line("PRODID:-//Spillmap//Deadlines//EN");
  line("CALSCALE:GREGORIAN");
  if (!duties.incident.title.empty()) text("X-WR-CALNAME", "Deadlines: " + duties.incident.title);
  for (const Duty& duty : duties.assessment.duties) {
    const auto day = day_of(duty);
    if (!is_owed(duty) || !day || done_on(duty, duties)) continue;
    line("BEGIN:VEVENT");
    line("UID:" + uid_of(duty, duties));
    line("DTSTAMP:" + compact(duties.as_of) + "T000000Z");
    line("SEQUENCE:" +
         std::to_string(duties.as_of.time_since_epoch().count() < 0 ? 0 : duties.as_of.time_since_epoch().count()));
    line("DTSTART;VALUE=DATE:" + compact(*day));
    line("DTEND;VALUE=DATE:" + compact(*day + std::chrono::days(1)));
    const std::string summary =
        "Due: " + who_is_told(duty) +
        (duty.status == DutyStatus::required ? "" : " (" + std::string(to_string(duty.status)) + ")");
    text("SUMMARY", summary);
    text("DESCRIPTION", description_of(duty, *day));
    line("TRANSP:TRANSPARENT");
    for (const char* before : {"-P7D", "-P1D"}) {
      line("BEGIN:VALARM");
      line("ACTION:DISPLAY");
      text("DESCRIPTION", summary);
      line(std::string("TRIGGER:") + before);
      line("END:VALARM");
    }
    line("END:VEVENT");
  }
  line("END:VCALENDAR");
  return out;
}

}  // namespace spillmap::cli
