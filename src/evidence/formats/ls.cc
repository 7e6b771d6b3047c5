#include "evidence/formats/ls.h"

#include <algorithm>
#include <array>
#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::ls {
namespace {

bool is_mode(std::string_view word) {
  if (word.size() < 10 || word.size() > 11) return false;
  if (std::string_view("-dlbcpsDn").find(word[0]) == std::string_view::npos) return false;
  for (std::size_t i = 1; i < 10; ++i)
    if (std::string_view("rwxsStTlL-").find(word[i]) == std::string_view::npos) return false;
  return word.size() == 10 || word[10] == '.' || word[10] == '+' || word[10] == '@';
}

// `find -ls` marks blanks and what is no plain letter: "pay\ roll.csv", "Pe\303\261a".
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out += text[i];
      continue;
    }
    const std::optional<std::uint64_t> code = i + 3 < text.size() ? octal_number(text.substr(i + 1, 3)) : std::nullopt;
    if (code && *code < 256) {
      out += static_cast<char>(*code);
      i += 3;
    } else {
      out += text[++i];
    }
  }
  return out;
}

struct Row {
  char type = '-';
  bool by_find = false;
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  std::string_view name;
};

// "-rw-r--r-- 1 root root 23692 Nov 23 15:15 payroll 1.csv": what stands left of the date differs (inode, blocks,
// links, owner, group or not), so the date is looked for; before it is the size, behind it and one blank the name.
bool parse(std::string_view line, Row& row) {
  std::string_view rest = line;
  std::string_view word = take_word(rest);
  int numbers = 0;  // -i, -s
  for (; numbers < 2 && number(word) && !is_mode(word); ++numbers) word = take_word(rest);
  if (!is_mode(word)) return false;
  row.type = word[0];
  std::string_view before;
  for (int words = 0; words < 8; ++words) {
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    if (words >= 1) {
      std::string_view date = rest;
      const std::optional<std::uint64_t> size = number(before);
      if (size || before.ends_with(",")) {
        std::optional<Instant> at = take_iso_time(date, TimeBasis::local);
        if (!at) {
          // "Nov 23 15:15" or "Nov 23  2025", in some tongues "23 Nov".
          date = rest;
          std::string_view first = take_word(date), second = take_word(date);
          if (month_of(first) == 0) std::swap(first, second);
          const int month =
              first.size() >= 3 ? month_of(first.ends_with(".") ? first.substr(0, first.size() - 1) : first) : 0;
          const std::optional<std::uint64_t> day =
              number(second.ends_with(".") ? second.substr(0, second.size() - 1) : second);
          if (month != 0 && day && *day >= 1 && *day <= 31) {
            const std::size_t blank = date.find(' ');
            const std::string_view third = date.substr(0, blank);
            const std::optional<std::uint64_t> year = number(third);
            const bool clock = third.size() >= 4 && third.find(':') != std::string_view::npos && is_digit(third[0]);
            if ((year && *year >= 1970 && *year < 10000) || clock) {
              at = Instant{};
              if (year)
                *at = {micros_of(static_cast<int>(*year), month, static_cast<int>(*day)), 86'400'000'000,
                       TimeBasis::local};
              date.remove_prefix(third.size());
            }
          }
        }
        if (at && date.starts_with(" ")) {
          row.size = size;
          if (at->basis != TimeBasis::none) row.modified = at;
          row.name = date.substr(1);
          row.by_find = numbers == 2 && row.name.find('/') != std::string_view::npos;
          return !row.name.empty();
        }
      }
    }
    before = take_word(rest);
    if (before.empty()) return false;
  }
  return false;
}

class Listing {
 public:
  Listing(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    bool blank = true;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      const std::string_view text = line.text;
      if (trim(text).empty()) {
        blank = true;
        continue;
      }
      Row row;
      if (parse(text, row)) {
        blank = false;
        SPILLMAP_TRY(entry(line, row));
        continue;
      }
      // "/srv/records/HR:" stands behind an empty line; elsewhere it is a name of something.
      if (blank && text.size() > 1 && text.back() == ':') {
        folder_ = text.substr(0, text.size() - 1);
        if (folder_.size() > 2 && folder_.front() == '\'' && folder_.back() == '\'')
          folder_ = folder_.substr(1, folder_.size() - 2);
      } else if (!text.starts_with("total ") && !text.starts_with("insgesamt ")) {
        ++reading_.info.unparsed;
      }
      blank = false;
    }
    return lines_.status();
  }

 private:
  Status entry(const Line& line, Row row) {
    if (row.type != '-') return {};
    std::string plain;
    if (row.by_find) plain = unescaped(row.name);
    std::string_view name = row.by_find ? std::string_view(plain) : row.name;
    // A terminal shows names with odd characters in quotes, and then sets off all others by a blank.
    if (name.size() > 2 && name.front() == '\'' && name.back() == '\'') {
      quotes_ = true;
      name = name.substr(1, name.size() - 2);
    } else if (quotes_ && name.size() > 1 && name[0] == ' ') {
      name.remove_prefix(1);
    }
    const std::string path = is_full_path(name)
                                 ? std::string(name)
                                 : join_listed(folder_, name.starts_with("./") ? name.substr(2) : name, '/');
    ListedFile file;
    file.path = path;
    file.kind = kind_of_path(path);
    file.size = row.size;
    file.modified = row.modified;
    file.folder = IsFolder::no;
    file.rule = "listing.ls";
    return list_file(reading_, file, line.ref(), line.text);
  }

  Lines lines_;
  Reading& reading_;
  std::string folder_;
  bool quotes_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 200) {
    const std::string_view line = take_until(head, '\n');
    if (trim(line).empty()) continue;
    ++lines;
    Row row;
    hits += parse(line, row) ? 1 : 0;
  }
  if (hits == 0) return 0;
  return hits * 2 >= lines ? 85 : 45;
}

Status read(ByteSource& source, Reading& reading) { return Listing(source, reading).run(); }

}  // namespace spillmap::ls
