#include "evidence/formats/dir.h"

#include <algorithm>
#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::dir {
namespace {

struct Row {
  bool folder = false, link = false;
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  std::string_view name;
};

// The size of `dir` in the grouping of the country: digits with marks between.
std::size_t size_end(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_digit(text[at]))
      end = ++at;
    else if (text[at] == ',' || text[at] == '.' || text[at] == '\'' || text[at] == '\xFF')
      ++at;
    else if (text.substr(at).starts_with("\xC2\xA0"))
      at += 2;
    else if (text.substr(at).starts_with("\xE2\x80\xAF"))
      at += 3;
    else
      break;
  }
  return end;
}

// "11/23/2026  03:15 PM            23,692 payroll 1.csv"
bool parse_dir(std::string_view line, bool day_first, Row& row) {
  std::string_view rest = line;
  if (rest.empty() || !is_digit(rest[0])) return false;
  std::optional<Instant> at = take_slash_time(rest, day_first);
  if (!at) at = take_iso_time(rest, TimeBasis::local);
  if (!at || at->resolution > 3'600'000'000) return false;
  row.modified = at;
  if (!rest.starts_with(" ")) return false;
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  if (rest.starts_with("<")) {
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos || close > 12) return false;
    const std::string_view kind = rest.substr(1, close - 1);
    row.folder = kind != "SYMLINK";
    row.link = kind == "SYMLINK";
    rest.remove_prefix(close + 1);
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    row.name = rest;
    return !rest.empty();
  }
  const std::size_t end = size_end(rest);
  if (end == 0) return false;
  row.size = grouped_number(rest.substr(0, end));
  rest.remove_prefix(end);
  if (!row.size || !take(rest, " ")) return false;
  // With /X an empty column of short names stands before the name.
  if (rest.starts_with("             ")) rest.remove_prefix(13);
  row.name = rest;
  return !row.name.empty();
}

bool is_mode(std::string_view word) {
  return (word.size() == 5 || word.size() == 6) && word.find_first_not_of("darhsl-") == std::string_view::npos &&
         (word[0] == 'd' || word[0] == '-' || word[0] == 'l');
}

// "-a----        11/23/2026   3:15 PM          23692 payroll 1.csv"
bool parse_powershell(std::string_view line, bool day_first, Row& row) {
  std::string_view rest = line;
  const std::string_view mode = take_word(rest);
  if (!is_mode(mode)) return false;
  std::optional<Instant> at = take_slash_time(rest, day_first);
  if (!at) at = take_iso_time(rest, TimeBasis::local);
  if (!at) return false;
  row.modified = at;
  row.folder = mode[0] == 'd';
  row.link = mode[0] == 'l';
  if (!rest.starts_with(" ")) return false;
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  if (!row.folder) {
    const std::optional<std::uint64_t> size = take_number(rest);
    if (!size || !take(rest, " ")) return row.link && !rest.empty();
    row.size = size;
  }
  row.name = rest;
  return !row.name.empty();
}

// " Directory of D:\HR", " Verzeichnis von \\FS01\HR", "    Directory: D:\HR": a blank, words of any language, a path.
bool folder_header(std::string_view line, std::string& folder) {
  if (line.empty() || line[0] != ' ') return false;
  std::size_t at = std::string_view::npos;
  for (std::size_t i = 1; i + 2 < line.size() && i < 64; ++i) {
    const bool drive = is_alpha(line[i]) && line[i + 1] == ':' && line[i + 2] == '\\' && line[i - 1] == ' ';
    const bool share = line[i] == '\\' && line[i + 1] == '\\' && line[i - 1] == ' ';
    if (drive || share) {
      at = i;
      break;
    }
  }
  if (at == std::string_view::npos) return false;
  std::string_view path = line.substr(at);
  // Tongues that put the words behind.
  for (const std::string_view words :
       {" \xE3\x81\xAE\xE3\x83\x87\xE3\x82\xA3\xE3\x83\xAC\xE3\x82\xAF\xE3\x83\x88\xE3\x83\xAA",
        " \xE7\x9A\x84\xE7\x9B\xAE\xE5\xBD\x95", " \xE7\x9A\x84\xE7\x9B\xAE\xE9\x8C\x84"})
    if (path.ends_with(words)) path.remove_suffix(words.size());
  folder = path;
  return true;
}

bool is_file_name(std::string_view name) {
  if (name.find(": ") != std::string_view::npos) return false;
  const std::string_view base = base_name(name);
  const std::size_t dot = base.rfind('.');
  return dot != std::string_view::npos && dot != 0 && base.size() - dot > 1 && base.size() - dot <= 6 &&
         base.find(' ', dot) == std::string_view::npos;
}

class Listing {
 public:
  Listing(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    day_first_ = reading_.options.day_first;
    look_for_days();
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      Row row;
      if (parse_dir(line.text, day_first_, row) || parse_powershell(line.text, day_first_, row)) {
        if (row.folder || row.link) continue;
        const std::string path = join_listed(folder_, row.name, '\\');
        ListedFile file;
        file.path = path;
        file.kind = kind_of_path(path);
        file.size = row.size;
        file.modified = row.modified;
        file.folder = IsFolder::no;
        file.rule = "listing.dir";
        SPILLMAP_TRY(list_file(reading_, file, line.ref(), line.text));
      } else {
        folder_header(line.text, folder_);
      }
    }
    return lines_.status();
  }

 private:
  // A day above 12 in the first place tells that days stand first.
  void look_for_days() {
    std::string_view head = lines_.peek(64u << 10);
    while (!head.empty()) {
      std::string_view line = trim(take_until(head, '\n'));
      if (!line.empty() && is_mode(line.substr(0, line.find(' ')))) take_word(line);
      const std::optional<std::uint64_t> first = take_number(line);
      if (first && *first > 12 && *first <= 31 && (line.starts_with("/") || line.starts_with("-"))) day_first_ = true;
    }
  }

  Lines lines_;
  Reading& reading_;
  std::string folder_;
  bool day_first_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int rows = 0, headers = 0, lines = 0, files = 0;
  std::string folder;
  while (!head.empty() && lines < 300) {
    const std::string_view line = take_line(head);
    if (trim(line).empty()) continue;
    ++lines;
    Row row;
    if (parse_dir(line, false, row) || parse_powershell(line, false, row)) {
      ++rows;
      files += is_file_name(row.name) ? 1 : 0;
    } else if (folder_header(line, folder)) {
      ++headers;
    }
  }
  if (rows == 0) return 0;
  if (headers != 0) return 90;
  // A time, a number and words: without a folder above that is any log, unless the words are names of files.
  if (files * 10 < rows * 8) return 0;
  return rows * 2 >= lines ? 60 : 20;
}

Status read(ByteSource& source, Reading& reading) { return Listing(source, reading).run(); }

}  // namespace spillmap::dir
