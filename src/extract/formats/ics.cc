#include "extract/formats/ics.h"

#include <algorithm>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/formats/content_lines.h"
#include "extract/formats/html.h"

namespace spillmap::ics {
namespace {

// 20240305T143000Z -> 2024-03-05 14:30
std::string time_of(std::string_view value) {
  const std::string_view v = trim(value);
  if (v.size() < 8 || !all_digits(v.substr(0, 8))) return std::string(v);
  std::string out = std::string(v.substr(0, 4)) + "-" + std::string(v.substr(4, 2)) + "-" + std::string(v.substr(6, 2));
  if (v.size() >= 13 && v[8] == 'T' && all_digits(v.substr(9, 4)))
    out += " " + std::string(v.substr(9, 2)) + ":" + std::string(v.substr(11, 2));
  return out;
}

std::string person_of(const ContentLine& line) {
  std::string address = line.value;
  if (to_lower(std::string_view(address).substr(0, 7)) == "mailto:") address.erase(0, 7);
  const std::string_view name = trim(line.parameter("CN"));
  if (name.empty() || equals_ignore_case(name, address)) return address;
  return address.find('@') == std::string::npos ? std::string(name) : std::string(name) + " <" + address + ">";
}

class Reader {
 public:
  Reader(ByteView bytes, const Limits& limits, Sink& sink)
      : lines_(bytes), limits_(limits), sink_(sink), out_(sink, limits) {}

  Outcome run() {
    ContentLine line;
    while (out_.ok() && !stopped_ && lines_.next(line)) {
      if (line.name == "BEGIN") {
        const std::string kind = to_upper(trim(line.value));
        if (kind == "VEVENT" || kind == "VTODO" || kind == "VJOURNAL") begin();
        if (depth_ < 1000) ++depth_;
      } else if (line.name == "END") {
        if (depth_ > 0) --depth_;
        if (to_upper(trim(line.value)) == "VEVENT") end();
      } else {
        property(line);
      }
    }
    end();
    if (depth_ != 0) out_.lost("the calendar breaks off");
    return out_.finish();
  }

 private:
  void begin() {
    end();
    if (++entries_ > limits_.members) {
      out_.lost("there are more than " + std::to_string(limits_.members) + " entries");
      stopped_ = true;
      return;
    }
    if (entries_ > 1) out_.new_document();
    out_.page(entries_);
    described_ = false;
  }

  void end() {
    if (!described_ && !page_.empty()) html::read_into(out_, as_bytes(page_), "utf-8", limits_);
    page_.clear();
  }

  void put(std::string_view label, std::string_view value, std::string_view name) {
    std::string text(value);
    std::replace(text.begin(), text.end(), '\n', ' ');
    text = squeeze(text);
    if (!text.empty()) out_.field(FieldKind::form, label, text, name);
  }

  void property(const ContentLine& line) {
    const std::string& n = line.name;
    if (line.binary) return attached(line);
    if (n == "SUMMARY") return put("Subject", unescaped(line.value), n);
    if (n == "DTSTART") return put("Start", time_of(line.value), n);
    if (n == "DTEND" || n == "DUE") return put(n == "DUE" ? "Due" : "End", time_of(line.value), n);
    if (n == "LOCATION") return put("Location", unescaped(line.value), n);
    // Who invites and who is invited are as in a mail.
    if (n == "ORGANIZER" || n == "ATTENDEE") {
      const std::string person = squeeze(person_of(line));
      const bool organizer = n == "ORGANIZER";
      if (!person.empty())
        out_.field(FieldKind::mail_header, organizer ? "Organizer" : "Attendee", person, organizer ? "From" : "To");
      return;
    }
    if (n == "CONTACT") return put("Contact", unescaped(line.value), n);
    if (n == "CATEGORIES") return put("Categories", unescaped(line.value), n);
    if (n == "X-WR-CALNAME" || n == "X-WR-CALDESC") return put("Calendar", unescaped(line.value), n);
    if (n == "DESCRIPTION" || n == "COMMENT") {
      const std::string text = unescaped(line.value);
      described_ = described_ || !trim(text).empty();
      for (const std::string_view one : split(text, '\n')) out_.line(one);
      return;
    }
    if (n == "X-ALT-DESC" && page_.empty()) page_ = unescaped(line.value);
    if (n == "RESOURCES") return put("Resources", unescaped(line.value), n);
  }

  void attached(const ContentLine& line) {
    if (line.name != "ATTACH" || line.value.empty()) return;
    std::string_view given = line.parameter("FILENAME");
    if (given.empty()) given = line.parameter("X-FILENAME");
    std::string name(given.substr(given.find_last_of("/\\") + 1));
    ++attachments_;
    if (name.empty()) name = "attachment-" + std::to_string(attachments_);
    Member member;
    member.name = "entry-" + std::to_string(entries_) + "/" + std::to_string(attachments_) + "-" + name;
    member.bytes = line.value.size();
    member.data = as_bytes(line.value);
    if (const Status taken = sink_.member(member); !taken) {
      out_.lost(taken.error().message);
      stopped_ = true;
    }
  }

  ContentLineReader lines_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  std::string page_;
  std::uint32_t entries_ = 0, attachments_ = 0, depth_ = 0;
  bool described_ = false, stopped_ = false;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  const ByteView head = bytes.first(std::min<std::size_t>(bytes.size(), 512));
  std::string start;
  for (const char c : as_text(head))
    if (c != '\0') start.push_back(c);
  std::string_view text = start;
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return to_upper(trim(text).substr(0, 15)) == "BEGIN:VCALENDAR" ? 90 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) { return Reader(bytes, limits, sink).run(); }

}  // namespace spillmap::ics
