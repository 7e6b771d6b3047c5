#include "evidence/formats/ls_names.h"

#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

//   ./HR:
//   2023
//   payroll 1.csv
//
//   ./HR/2023:
//   W2 list.txt
//
// A folder stands among the names of its parent and again at the head of its own block, so a name without a block may
// still be an empty folder: it is given as unknown, and matching settles it. Blocks are told by the empty line before
// them.
namespace spillmap::ls_names {
namespace {

bool is_head(std::string_view line) { return line.size() > 1 && line.back() == ':' && line[0] != ' '; }

// "-rw-r--r-- 1 nina ...": the long form, which the reader of `ls` knows.
bool is_long(std::string_view line) {
  for (int words = 0; words < 3; ++words) {
    const std::string_view word = take_word(line);
    if (word.size() >= 10 && std::string_view("-dlbcps").find(word[0]) != std::string_view::npos &&
        word.substr(1, 9).find_first_not_of("rwxsStT-") == std::string_view::npos)
      return true;
  }
  return false;
}

// -Q and terminals put names in quotes.
std::string_view unquoted(std::string_view name) {
  if (name.size() > 2 && (name[0] == '"' || name[0] == '\'') && name.back() == name[0])
    return name.substr(1, name.size() - 2);
  return name;
}

class Listing {
 public:
  Listing(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {
    // -s: blocks before every name.
    std::string_view head = lines_.peek(64u << 10);
    head = head.substr(0, head.rfind('\n') + 1);
    int names = 0, sized = 0;
    while (!head.empty()) {
      const std::string_view line = take_line(head);
      if (line.empty() || is_head(line) || is_total(line)) continue;
      ++names;
      sized += is_sized(line) ? 1 : 0;
    }
    sizes_ = names != 0 && sized == names;
  }

  Status run() {
    Line line;
    bool blank = true;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      std::string_view name = line.text;
      if (name.empty()) {
        blank = true;
        continue;
      }
      if (blank && is_head(name)) {
        folder_ = unquoted(name.substr(0, name.size() - 1));
        blank = false;
        continue;
      }
      blank = false;
      if (is_total(name)) continue;
      if (sizes_) {
        while (name[0] == ' ') name.remove_prefix(1);
        take_word(name);
      }
      name = unquoted(name);
      // -F: marks of kinds. Of a folder it is certain; others may be part of the name.
      const bool folder = name.ends_with('/');
      if (name.empty() || name == "." || name == "..") continue;
      const std::string_view folder_path = std::string_view(folder_).substr(folder_.starts_with("./") ? 2 : 0);
      const std::string path = join_listed(folder_path, name, '/');
      ListedFile file;
      file.path = path;
      file.kind = kind_of_path(path);
      file.folder = folder ? IsFolder::yes : IsFolder::unknown;
      file.rule = "listing.ls_names";
      SPILLMAP_TRY(list_file(reading_, file, line.ref(), line.text));
    }
    return lines_.status();
  }

  static bool is_total(std::string_view line) {
    if (!take(line, "total ") && !take(line, "insgesamt ")) return false;
    return !line.empty() && is_digit(line[0]) && line.find(' ') == std::string_view::npos;
  }

 private:
  static bool is_sized(std::string_view line) {
    while (!line.empty() && line[0] == ' ') line.remove_prefix(1);
    const std::string_view word = take_word(line);
    return !word.empty() && is_digit(word[0]) && word.find_first_not_of("0123456789.,KMGT") == std::string_view::npos &&
           !line.empty();
  }

  Lines lines_;
  Reading& reading_;
  std::string folder_;
  bool sizes_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  // Two blocks or more, of which the later ones are folders in those before.
  int heads = 0, inside = 0, others = 0, rows = 0;
  std::string first;
  bool blank = true;
  while (!head.empty()) {
    const std::string_view line = take_line(head);
    if (line.empty()) {
      blank = true;
      continue;
    }
    if (blank && is_head(line)) {
      const std::string_view folder = unquoted(line.substr(0, line.size() - 1));
      if (has_control(folder) || folder.find("://") != std::string_view::npos) return 0;
      ++heads;
      if (first.empty()) {
        if (others != 0) return 0;  // something stands before
        first = folder;
      } else if (folder.starts_with(first) &&
                 (first.back() == '/' || (folder.size() > first.size() && folder[first.size()] == '/'))) {
        ++inside;
      }
      blank = false;
      continue;
    }
    if (blank && heads == 0) return 0;
    blank = false;
    if (line.find('/') != std::string_view::npos && !line.ends_with('/')) return 0;  // no name
    if (line.find('\t') != std::string_view::npos || is_long(line)) return 0;
    if (!Listing::is_total(line)) ++others;
    rows += line.find(", ") != std::string_view::npos || line.find("  ") != std::string_view::npos ? 1 : 0;
  }
  if (rows * 2 > others) return 0;  // several names a line (-m, -C): where one ends is not certain
  return heads >= 2 && inside == heads - 1 && others != 0 ? 70 : 0;
}

Status read(ByteSource& source, Reading& reading) { return Listing(source, reading).run(); }

}  // namespace spillmap::ls_names
