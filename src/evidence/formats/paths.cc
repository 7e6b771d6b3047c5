#include "evidence/formats/paths.h"

#include <string>
#include <utility>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::paths {
namespace {

// What stands around the path: quotes, or the blocks that `du -a` puts before it.
std::string_view bare(std::string_view line) {
  if (line.size() > 2 && (line[0] == '"' || line[0] == '\'') && line.back() == line[0])
    return line.substr(1, line.size() - 2);
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos || tab == 0 || !is_digit(line[0])) return line;
  const std::string_view blocks = line.substr(0, tab);
  const std::size_t unit = blocks.find_first_not_of("0123456789.,");
  const bool sized =
      unit == std::string_view::npos || (unit + 1 == blocks.size() && blocks.find_first_of("KMGT") == unit);
  return sized ? line.substr(tab + 1) : line;
}

bool holds(std::string_view folder, std::string_view path) {
  return path.size() > folder.size() && path.starts_with(folder) &&
         (path[folder.size()] == '/' || path[folder.size()] == '\\');
}

// One path and nothing else: has a separator, and no mark of a sentence or a table around it.
bool is_path_line(std::string_view line) {
  if (line.size() < 3 || line.size() > 4096 || has_control(line) || line.starts_with(" ") || line.ends_with(" "))
    return false;
  if (line.find('/') == std::string_view::npos && line.find('\\') == std::string_view::npos) return false;
  if (line.find("://") != std::string_view::npos || line.find_first_of("|;\"<>{}\t") != std::string_view::npos)
    return false;
  // "a.csv: CSV text", as `file` and `grep` write.
  const std::size_t colon = line.find(": ", line.find_last_of("/\\"));
  if (colon != std::string_view::npos && line.substr(0, colon).rfind('.') > line.find_last_of("/\\")) return false;
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
    // What `du` was asked about stands last and may have no separator.
    const std::string_view path = bare(line);
    const bool sized =
        !path.empty() && path.size() < line.size() && is_digit(line[0]) && hits != 0 && !has_control(path);
    line = path;
    hits += is_path_line(line) || sized ? 1 : 0;
    full += is_full_path(line) || line.starts_with("./") ? 1 : 0;
  }
  if (lines == 0 || hits * 10 < lines * 9) return 0;
  return full * 10 >= lines * 9 ? 45 : 25;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  // A folder is known by the next line, which stands in it, or, of `du`, by the one before, or by a separator at its
  // end.
  std::string last, before, raw;
  RecordRef record;
  const auto flush = [&](std::string_view next, bool end) -> Status {
    if (last.empty()) return {};
    const bool folder = last.ends_with('/') || last.ends_with('\\') || holds(last, next) || holds(last, before);
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
    before = std::exchange(last, {});
    return status;
  };
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    std::string_view text = bare(line.text);
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
