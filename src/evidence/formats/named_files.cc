#include "evidence/formats/named_files.h"

#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

// The last resort: a post on a leak site, the output of a tool that nobody knows. Of each line those stretches are
// taken that look like files; nothing is known of what the line says about them, so what they stand for is what the
// person who brought the text in has said.
namespace spillmap::named_files {
namespace {

constexpr std::size_t most_in_a_line = 16;

bool is_ending(std::string_view text) {
  if (text.empty() || text.size() > 5) return false;
  bool letter = false;
  for (const char c : text) {
    if (!is_digit(c) && !is_alpha(c)) return false;
    letter = letter || is_alpha(c);
  }
  return letter;
}

// "HR/2023" and "a.csv" are names, "(12" and ">f+++" are none.
bool is_name_like(std::string_view word) {
  std::size_t letters = 0;
  for (const char c : word) letters += is_alpha(c) || static_cast<unsigned char>(c) >= 0x80 ? 1 : 0;
  if (letters == 0 || word.back() == ':' || word.back() == ';') return false;
  if (word.find_first_of("<>+[]{}=") != std::string_view::npos) return false;
  for (const std::string_view unit : {"B",     "KB",   "MB", "GB", "TB",  "KiB", "MiB", "GiB", "K", "M", "G",
                                      "bytes", "byte", "AM", "PM", "UTC", "GMT", "and", "und", "y", "et"})
    if (word == unit) return false;
  if (word.size() >= 9 && word.find_first_not_of("-rwxdlsStT.+@") == std::string_view::npos) return false;  // a mode
  std::string_view time = word;
  if (take_iso_time(time, TimeBasis::local) && time.empty()) return false;
  // "303B", "1.2MB"
  std::string_view size = word;
  while (!size.empty() && (is_digit(size[0]) || size[0] == '.' || size[0] == ',')) size.remove_prefix(1);
  if (size.size() < word.size() && size.size() <= 2 && (size.ends_with("B") || size.size() == 1)) return false;
  return true;
}

// Where a full path begins at or behind `at`.
std::size_t full_path_at(std::string_view line, std::size_t at) {
  for (; at < line.size(); ++at) {
    const char before = at == 0 ? ' ' : line[at - 1];
    if (is_alpha(before) || is_digit(before)) continue;
    const std::string_view rest = line.substr(at);
    if (rest.size() > 3 && is_alpha(rest[0]) && rest[1] == ':' && (rest[2] == '\\' || rest[2] == '/') && rest[3] != '/')
      return at;
    if (rest.starts_with("\\\\") && rest.size() > 4 && (is_alpha(rest[2]) || is_digit(rest[2]))) return at;
    if ((before == ' ' || before == '\t' || before == '"' || before == '\'' || before == '(' || before == '=' ||
         before == '>') &&
        rest.size() > 2 &&
        ((rest[0] == '/' && rest[1] != '/' && rest[1] != ' ') || rest.starts_with("./") || rest.starts_with("//")))
      return at;
  }
  return std::string_view::npos;
}

// Behind the last ending of a file in `text`; 0: there is none.
std::size_t last_ending(std::string_view text) {
  for (std::size_t dot = text.rfind('.'); dot != std::string_view::npos && dot != 0; dot = text.rfind('.', dot - 1)) {
    std::size_t end = dot + 1;
    while (end < text.size() && (is_digit(text[end]) || is_alpha(text[end]))) ++end;
    const bool stands = end == text.size() ||
                        std::string_view(" \t,;:|)\"'>]#").find(text[end]) != std::string_view::npos ||
                        (text[end] == '.' && end + 1 >= text.size());
    const char before = text[dot - 1];
    if (stands && before != ' ' && before != '/' && before != '\\' && is_ending(text.substr(dot + 1, end - dot - 1)))
      return end;
  }
  return 0;
}

// The files that `line` names, as stretches of it.
void names_in(std::string_view line, std::vector<std::string_view>& names) {
  names.clear();
  std::size_t at = 0;
  while (at < line.size() && names.size() < most_in_a_line) {
    // A part goes as far as what no name holds.
    const std::size_t mark = line.find_first_of("\t|\"<>`", at);
    std::size_t end = std::min(mark, line.size());
    for (const std::string_view divider : {"  ", " -> ", "; ", " => "})
      end = std::min(end, std::min(line.find(divider, at), line.size()));
    std::string_view part = line.substr(at, end - at);
    at = end + 1;
    // "https://host/share/a.csv"
    const std::size_t scheme = part.find("://");
    if (scheme != std::string_view::npos) {
      std::string_view url = part.substr(scheme + 3);
      // On the web a blank ends it, elsewhere ("gs://bucket/a b.csv") it is part of a name.
      if (part.substr(0, scheme).ends_with("http") || part.substr(0, scheme).ends_with("https"))
        url = url.substr(0, url.find_first_of(" ?#"));
      else
        url = url.substr(0, last_ending(url));
      const std::size_t path = url.find('/');
      if (path != std::string_view::npos && path + 1 < url.size()) names.push_back(url.substr(path));
      continue;
    }
    while (!part.empty() && names.size() < most_in_a_line) {
      const std::size_t full = full_path_at(part, 0);
      if (full != std::string_view::npos) {
        const std::size_t next = full_path_at(part, full + 3);
        const std::string_view stretch = part.substr(full, next == std::string_view::npos ? next : next - full);
        const std::size_t last = last_ending(stretch);
        if (last != 0) names.push_back(stretch.substr(0, last));
        if (next == std::string_view::npos) break;
        part.remove_prefix(next);
        continue;
      }
      const std::size_t last = last_ending(part);
      if (last == 0) break;
      std::string_view name = part.substr(0, last);
      // Words before it that are no part of a name: numbers, times, marks, "INFO:".
      for (;;) {
        while (!name.empty() &&
               (is_space(name[0]) || name[0] == '*' || name[0] == '-' || name[0] == '(' || name[0] == '\''))
          name.remove_prefix(1);
        const std::size_t blank = name.find(' ');
        if (blank == std::string_view::npos || is_name_like(name.substr(0, blank))) break;
        name.remove_prefix(blank + 1);
      }
      // "size: a.csv"
      if (const std::size_t colon = name.rfind(": "); colon != std::string_view::npos) name.remove_prefix(colon + 2);
      if (name.size() >= 3 && is_name_like(name)) names.push_back(name);
      break;
    }
  }
}

}  // namespace

// What a text of any kind says of a file is for a person to know, so it is never taken for a listing by itself.
Sureness sniff(std::string_view) { return 0; }

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  std::vector<std::string_view> names;
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      SPILLMAP_TRY(list_cut(reading, line.text, line.ref()));
      break;
    }
    names_in(line.text, names);
    if (names.empty() && !trim(line.text).empty()) ++reading.info.unparsed;
    for (std::string_view name : names) {
      std::string decoded;
      if (name.find('%') != std::string_view::npos && line.text.find("://") != std::string_view::npos) {
        decoded = percent_decode(name);
        name = decoded;
      }
      if (name.starts_with("./")) name.remove_prefix(2);
      ListedFile file;
      file.path = name;
      file.kind = kind_of_path(name);
      file.folder = IsFolder::unknown;
      file.rule = "listing.named";
      SPILLMAP_TRY(list_file(reading, file, line.ref(), line.text));
    }
  }
  return lines.status();
}

}  // namespace spillmap::named_files
