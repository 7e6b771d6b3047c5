#include "evidence/formats/xferlog.h"

#include <array>
#include <string>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::xferlog {
namespace {

struct Entry {
  Instant at;
  std::string_view host, path, user;
  std::uint64_t bytes = 0;
  char direction = 0;  // 'o' out of the server, 'i' in, 'd' deleted
  bool complete = false;
};

// Sat Oct 22 00:13:37 2016 1 10.0.0.9 40120 /home/jean/a_b.jpg b _ o r jean ftp 0 * c
// From both ends: five words and three before the name, nine behind it. Names have '_' for blanks; some servers leave
// them.
bool parse(std::string_view line, Entry& entry) {
  std::string_view rest = line;
  const std::optional<Instant> at = take_asctime(rest);
  if (!at || !rest.starts_with(" ")) return false;
  entry.at = *at;
  if (!number(take_word(rest))) return false;  // seconds
  entry.host = take_word(rest);
  const std::optional<std::uint64_t> bytes = number(take_word(rest));
  if (!bytes) return false;
  entry.bytes = *bytes;
  std::array<std::string_view, 9> last;
  for (std::size_t i = last.size(); i-- > 0;) {
    while (!rest.empty() && rest.back() == ' ') rest.remove_suffix(1);
    const std::size_t blank = rest.rfind(' ');
    if (blank == std::string_view::npos) return false;
    last[i] = rest.substr(blank + 1);
    rest = rest.substr(0, blank);
  }
  const auto one_of = [](std::string_view word, std::string_view letters) {
    return word.size() == 1 && letters.find(word[0]) != std::string_view::npos;
  };
  if (!one_of(last[0], "ab") || !one_of(last[2], "iod") || !one_of(last[3], "agru") || !one_of(last[8], "ci"))
    return false;
  entry.path = rest;
  entry.direction = last[2][0];
  entry.user = last[4];
  entry.complete = last[8] == "c";
  return !rest.empty();
}

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 100) {
    std::string_view line = take_until(head, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    ++lines;
    Entry entry;
    hits += parse(line, entry) ? 1 : 0;
  }
  return hits == 0 ? 0 : hits * 2 >= lines ? 92 : 60;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    Entry entry;
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    if (!parse(line.text, entry)) {
      if (!trim(line.text).empty()) ++reading.info.unparsed;
      continue;
    }
    reading.saw(entry.at);
    const RecordRef ref = line.ref();
    if (has_control(entry.path)) {
      SPILLMAP_TRY(reading.tainted(line.text, "a control character stands in the name", ref));
      continue;
    }
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = entry.at;
    claim.actor.account = entry.user;
    claim.actor.address = entry.host;
    claim.file.path = entry.path;
    claim.file.kind = PathKind::absolute;
    claim.file.folder = IsFolder::no;
    if (entry.direction == 'd') {
      claim.axis = Axis::deleted;
      claim.grade = Grade::listed;
      claim.weight = 90;
      claim.rule = "xferlog.delete";
    } else {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = entry.complete ? 95 : 70;
      claim.rule = entry.direction == 'o' ? "xferlog.download" : "xferlog.upload";
      claim.bytes_from = claim.bytes_to = entry.bytes;
      if (!entry.complete) claim.flags = claim_partial;
      if (entry.complete && entry.direction == 'i') claim.file.size = entry.bytes;
    }
    SPILLMAP_TRY(reading.claim(claim));
  }
  return lines.status();
}

}  // namespace spillmap::xferlog
