#include "evidence/formats/paths.h"

#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::paths {
namespace {

// One path and nothing else: has a separator, and no mark of a sentence or a table around it.
bool is_path_line(std::string_view line) {
  if (line.size() < 3 || line.size() > 4096 || has_control(line) || line.starts_with(" ") || line.ends_with(" "))
    return false;
  if (line.find('/') == std::string_view::npos && line.find('\\') == std::string_view::npos) return false;
  if (line.find("://") != std::string_view::npos || line.find_first_of("|;\"<>{}\t") != std::string_view::npos)
    return false;
  // Columns of a log hold at least two groups of blanks before the first separator.
  const std::string_view before = line.substr(0, line.find_first_of("/\\"));
  return before.find("  ") == std::string_view::npos && before.find(": ") == std::string_view::npos;
}

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0, full = 0;
  const bool cut = head.find('\n') == std::string_view::npos;
  while (!head.empty() && lines < 300) {
    std::string_view line = take_until(head, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || (head.empty() && cut)) continue;
    ++lines;
    hits += is_path_line(line) ? 1 : 0;
    full += is_full_path(line) || line.starts_with("./") ? 1 : 0;
  }
  if (lines == 0 || hits * 10 < lines * 9) return 0;
  return full * 10 >= lines * 9 ? 45 : 25;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  // A folder is known by the next line, which stands in it, or by a separator at its end.
  std::string last, raw;
  RecordRef record;
  const auto flush = [&](std::string_view next, bool end) -> Status {
    if (last.empty()) return {};
    const bool folder = last.ends_with('/') || last.ends_with('\\') ||
                        (next.size() > last.size() && next.starts_with(last) &&
                         (next[last.size()] == '/' || next[last.size()] == '\\'));
    if (end && !folder) {
      const std::string_view name = base_name(last);
      const std::size_t dot = name.rfind('.');
      if (dot == std::string_view::npos || dot == 0 || name.size() - dot > 6) {
        last.clear();
        return reading.tainted(raw, "the listing ends here: a file or a folder", record);
      }
    }
    ListedFile file;
    file.path = last;
    file.kind = kind_of_path(last);
    file.folder = folder ? IsFolder::yes : IsFolder::unknown;
    file.rule = "listing.paths";
    const Status status = list_file(reading, file, record, raw);
    last.clear();
    return status;
  };
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    std::string_view text = line.text;
    if (text.starts_with("./")) text.remove_prefix(2);
    SPILLMAP_TRY(flush(text, !line.whole));
    if (!line.whole) {
      SPILLMAP_TRY(list_cut(reading, line.text, line.ref()));
      break;
    }
    if (trim(text).empty()) continue;
    last = text;
    raw = line.text;
    record = line.ref();
  }
  SPILLMAP_TRY(flush({}, true));
  return lines.status();
}

}  // namespace spillmap::paths
