#include "evidence/formats/robocopy.h"

#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

// The log is columns with tabs before and between them, in the tongue of Windows:
//
//   	  New Dir          2	D:\HR\2023\  (a folder ends so)
//   	    New File  		   23692	payroll 1.csv
//   	    New File  		   1.2 m	scan.pdf
//   100%
//
// With /NDL or /FP folders are missing or names are whole. What a class of file is called depends on the tongue, so a
// row is told by its columns: a number and a name behind the last tab. A folder's name ends in a separator.
namespace spillmap::robocopy {
namespace {

struct Row {
  bool folder = false, skipped = false;
  std::optional<std::uint64_t> size;
  std::string_view name;
};

// "23692" or "1.2 m": exact only without a unit.
bool take_size(std::string_view text, std::optional<std::uint64_t>& size) {
  text = trim(text);
  if (text.empty() || !is_digit(text[0])) return false;
  size = number(text);
  if (size) return true;
  const char unit = text.back();
  if (unit != 'k' && unit != 'm' && unit != 'g' && unit != 't') return false;
  for (const char c : trim(text.substr(0, text.size() - 1)))
    if (!is_digit(c) && c != '.' && c != ',') return false;
  return true;
}

// Words of rows that copy nothing, in English; other tongues have their own, and such rows then count as copied only
// when the log says so for folders.
bool is_skip(std::string_view kind) {
  for (const std::string_view word : {"same", "*EXTRA File", "*EXTRA Dir", "lonely", "named", "large", "small",
                                      "too old", "too new", "attrib", "*Mismatch", "excluded", "skipped"})
    if (kind == word) return true;
  return false;
}

bool parse(std::string_view line, Row& row) {
  // The name stands behind the last tab: no name of Windows holds one.
  if (line.empty() || (line[0] != '\t' && line[0] != ' ')) return false;
  const std::size_t last = line.rfind('\t');
  if (last == std::string_view::npos || last + 1 >= line.size()) return false;
  row = {};
  row.name = line.substr(last + 1);
  if (row.name.find_first_of("<>|\"?*") != std::string_view::npos || row.name[0] == ' ') return false;
  std::string_view before = line.substr(0, last);
  std::optional<std::uint64_t> size;
  const std::size_t tab = before.rfind('\t');
  std::string_view kind = before;
  if (tab != std::string_view::npos && take_size(before.substr(tab + 1), size)) {
    kind = before.substr(0, tab);
  } else {
    // "	  New Dir          2": the number ends the words.
    const std::string_view words = trim(before);
    const std::size_t blank = words.rfind(' ');
    const std::string_view last_word = blank == std::string_view::npos ? words : words.substr(blank + 1);
    if (!take_size(last_word, size)) return false;
    kind = blank == std::string_view::npos ? std::string_view() : words.substr(0, blank);
  }
  kind = trim(kind);
  if (kind.size() > 40) return false;
  row.folder = row.name.back() == '\\' || row.name.back() == '/';
  row.skipped = is_skip(kind);
  row.size = size;
  return true;
}

bool is_rule(std::string_view line) {
  return line.size() >= 40 && line.find_first_not_of('-') == std::string_view::npos;
}

class Log {
 public:
  Log(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      SPILLMAP_TRY(take_line(line));
    }
    SPILLMAP_TRY(lines_.status());
    return flush(true);
  }

 private:
  Status take_line(const Line& line) {
    const std::string_view text = line.text;
    if (trim(text).find("ROBOCOPY") == 0 && text.find("::") != std::string_view::npos) {
      SPILLMAP_TRY(flush(false));
      only_listed_ = false;
      folder_.clear();
      return {};
    }
    // "  Options : *.* /S /E /L /COPY:DAT": the word before differs, the switches do not.
    if (const std::size_t colon = text.find(" : "); colon != std::string_view::npos && text.find(" /") > colon) {
      std::string_view rest = text.substr(colon + 3);
      while (!rest.empty())
        if (take_word(rest) == "/L") only_listed_ = true;
    }
    if (is_rule(text)) return flush(false);
    if (is_error(text)) {
      failed_ = true;
      return {};
    }
    Row row;
    if (!parse(text, row)) {
      // "100%" is written behind what was copied.
      return {};
    }
    SPILLMAP_TRY(flush(false));
    if (row.folder) {
      folder_ = row.name;
      return {};
    }
    if (row.skipped) return {};
    pending_path_ = is_full_path(row.name) ? std::string(row.name) : join_listed(folder_, row.name, '\\');
    pending_size_ = row.size;
    pending_ref_ = line.ref();
    pending_text_ = text;
    return {};
  }

  // "2023/11/12 15:04:05 ERROR 5 (0x00000005) Copying File D:\HR\a.csv": what stands before was tried and not done.
  static bool is_error(std::string_view text) {
    std::string_view rest = text;
    if (!take_iso_time(rest, TimeBasis::local)) return false;
    const std::size_t code = rest.find(" (0x");
    return code != std::string_view::npos && code < 40 && rest.substr(code + 4).find(')') == 8;
  }

  Status flush(bool end) {
    if (pending_path_.empty()) return {};
    const std::string path = std::exchange(pending_path_, {});
    const bool failed = std::exchange(failed_, false);
    if (failed) return {};
    // The log may end while the file was copied.
    if (end && !only_listed_)
      return reading_.tainted(pending_text_, "the log ends before it shows whether this was done", pending_ref_);
    if (has_control(path))
      return reading_.tainted(pending_text_, "a control character stands in the name", pending_ref_);
    Claim claim;
    claim.records = std::span(&pending_ref_, 1);
    claim.axis = only_listed_ ? Axis::listed : Axis::staged;
    claim.grade = only_listed_ ? Grade::listed : Grade::staged;
    claim.weight = only_listed_ ? 70 : 85;
    claim.rule = only_listed_ ? "robocopy.listed" : "robocopy.copied";
    claim.file.path = path;
    claim.file.kind = kind_of_path(path);
    claim.file.size = pending_size_;
    claim.file.folder = IsFolder::no;
    return reading_.claim(claim);
  }

  Lines lines_;
  Reading& reading_;
  std::string folder_, pending_path_, pending_text_;
  std::optional<std::uint64_t> pending_size_;
  RecordRef pending_ref_;
  bool only_listed_ = false, failed_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  bool title = false, rule = false;
  while (!head.empty()) {
    const std::string_view line = take_line(head);
    title = title || (trim(line).starts_with("ROBOCOPY") && line.find("::") != std::string_view::npos);
    rule = rule || is_rule(line);
  }
  return title && rule ? 92 : 0;
}

Status read(ByteSource& source, Reading& reading) { return Log(source, reading).run(); }

}  // namespace spillmap::robocopy
