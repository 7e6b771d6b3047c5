#include "evidence/formats/archive_listing.h"

#include <algorithm>
#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::archive_listing {
namespace {

bool is_rule(std::string_view line) {  // "---------  ---------- -----   ----"
  const std::string_view text = trim(line);
  return text.size() >= 10 && text.find_first_not_of("- ") == std::string_view::npos && text.find("---") == 0;
}

bool is_crc(std::string_view word) {
  return word.size() == 8 && word.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

enum class Table : std::uint8_t { none, seven_zip, unzip, unzip_long, rar, rar_long };

// What the line of headers above a rule says of the rows below.
Table table_of(std::string_view header) {
  const auto has = [&](std::string_view word) { return header.find(word) != std::string_view::npos; };
  if (!has("Name")) return Table::none;
  if (has("Attr") && has("Compressed")) return Table::seven_zip;
  if (has("CRC-32") && has("Method")) return Table::unzip_long;
  if (has("Length") && has("Date") && has("Time")) return Table::unzip;
  if (has("Attributes") && has("Packed") && has("Checksum")) return Table::rar_long;
  if (has("Attributes") && has("Size") && has("Date")) return Table::rar;
  return Table::none;
}

struct Row {
  std::string_view name;
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  std::string hash;
  bool folder = false;
};

std::optional<Instant> take_day_and_time(std::string_view& text) {
  std::optional<Instant> at = take_iso_time(text, TimeBasis::local);
  if (!at) at = take_slash_time(text, false);
  return at;
}

// Behind columns of known width the name begins; leading blanks belong to it.
bool skip_blanks(std::string_view& text, std::size_t count) {
  if (text.size() <= count || text.substr(0, count).find_first_not_of(' ') != std::string_view::npos) return false;
  text.remove_prefix(count);
  return true;
}

bool parse_row(Table table, std::size_t name_column, std::string_view line, Row& row) {
  std::string_view rest = line;
  switch (table) {
    case Table::seven_zip: {
      // 2026-11-23 15:15:32 ....A        23692       322832  dept00/rec.txt: columns stand still, values may be
      // missing.
      if (line.size() <= name_column || name_column < 53) return false;
      std::string_view date = line;
      row.modified = take_day_and_time(date);
      if (!row.modified && !line.starts_with("                   ")) return false;
      const std::string_view attributes = line.substr(20, 5);
      if (attributes.find_first_not_of(".DRHSAIL") != std::string_view::npos) return false;
      row.folder = attributes.find('D') != std::string_view::npos;
      row.size = number(trim(line.substr(25, 13)));
      row.name = line.substr(name_column);
      return true;
    }
    case Table::unzip: {
      row.size = number(take_word(rest));
      row.modified = take_day_and_time(rest);
      if (!row.size || !row.modified || !skip_blanks(rest, 3)) return false;
      row.name = rest;
      break;
    }
    case Table::unzip_long: {
      row.size = number(take_word(rest));
      take_word(rest);  // method
      const std::optional<std::uint64_t> packed = number(take_word(rest));
      take_word(rest);  // ratio
      row.modified = take_day_and_time(rest);
      if (!row.size || !packed || !row.modified || !take(rest, " ")) return false;
      const std::string_view crc = rest.substr(0, 8);
      rest.remove_prefix(crc.size());
      if (!is_crc(crc) || !skip_blanks(rest, 2)) return false;
      row.hash = "crc32:" + to_lower(crc);
      row.name = rest;
      break;
    }
    case Table::rar:
    case Table::rar_long: {
      std::string_view attributes = take_word(rest);
      const bool encrypted_mark = attributes == "*";
      if (encrypted_mark) attributes = take_word(rest);
      if (attributes.size() < 7) return false;
      row.folder = attributes.find('D') != std::string_view::npos || attributes[0] == 'd';
      row.size = number(take_word(rest));
      if (table == Table::rar_long) {
        take_word(rest);
        take_word(rest);
      }
      row.modified = take_day_and_time(rest);
      if (!row.size || !row.modified) return false;
      if (table == Table::rar_long) {
        while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
        const std::string_view sum = take_word(rest);
        if (is_crc(sum)) row.hash = "crc32:" + to_lower(sum);
        row.name = rest;
      } else {
        if (!skip_blanks(rest, 2)) return false;
        row.name = rest;
      }
      break;
    }
    case Table::none: return false;
  }
  if (row.name.ends_with("/") || row.name.ends_with("\\")) row.folder = true;
  return !row.name.empty();
}

// "-rw-r--r--  3.0 unx    23692 Bx defN 26-Nov-23 15:15 dept00/rec.txt", of zipinfo. 'B' or 'T': encrypted.
bool parse_zipinfo(std::string_view line, Row& row) {
  std::string_view rest = line;
  const std::string_view mode = take_word(rest);
  if (mode.size() < 7 || mode.size() > 10 || std::string_view("-dl?").find(mode[0]) == std::string_view::npos ||
      mode.find_first_not_of("drwxsStTlahv?-") != std::string_view::npos)
    return false;
  const std::string_view version = take_word(rest);
  if (version.size() != 3 || version[1] != '.') return false;
  take_word(rest);  // system
  row.size = number(take_word(rest));
  const std::string_view kind = take_word(rest);
  take_word(rest);  // method
  if (!row.size || kind.size() != 2) return false;
  const std::string_view day = take_word(rest);
  const std::size_t colon = rest.find(' ');
  if (day.size() < 9 || colon == std::string_view::npos || rest.find(':') > colon) return false;
  const std::optional<std::uint64_t> year = number(day.substr(0, 2)), date = number(day.substr(7));
  const int month = month_of(day.substr(3, 3));
  const std::optional<std::uint64_t> hour = number(rest.substr(0, 2)), minute = number(rest.substr(3, 2));
  if (!year || !date || month == 0 || *date < 1 || *date > 31 || !hour || !minute || *hour > 23 || *minute > 59)
    return false;
  row.modified = Instant{micros_of(static_cast<int>(*year) + (*year < 70 ? 2000 : 1900), month, static_cast<int>(*date),
                                   static_cast<int>(*hour), static_cast<int>(*minute)),
                         60'000'000, TimeBasis::local};
  row.name = rest.substr(colon + 1);
  row.folder = mode[0] == 'd' || row.name.ends_with("/");
  return !row.name.empty();
}

class Listing {
 public:
  Listing(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        if (in_block_) {
          SPILLMAP_TRY(end_block(false));
        } else {
          SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        }
        reading_.cut("the last line has no end");
        break;
      }
      SPILLMAP_TRY(one(line));
      previous_ = line.text.substr(0, 512);
    }
    SPILLMAP_TRY(end_block(false));
    return lines_.status();
  }

 private:
  Status one(const Line& line) {
    const std::string_view text = line.text;
    if (text.starts_with("Listing archive: ")) {
      archive_ = text.substr(17);
      table_ = Table::none;
    } else if (text.starts_with("Archive:")) {
      archive_ = trim(text.substr(8));
      table_ = Table::none;
    }
    // The blocks of `7z l -slt`, and of `unrar lt`.
    if (trim(text).empty()) return end_block();
    if (text == "----------") {
      technical_ = true;
      block_.clear();
      table_ = Table::none;
      return {};
    }
    if (text == "--" || text.starts_with("Listing archive: ")) {
      technical_ = false;
      block_.clear();
      in_block_ = false;
      return {};
    }
    if (technical_) {
      const std::size_t equals = text.find(" =");
      if (equals != std::string_view::npos && equals < 32) {
        if (text.starts_with("Path = ")) {
          SPILLMAP_TRY(end_block());
          in_block_ = true;
          start_ = line.offset;
          block_.clear();
        }
        if (in_block_ && block_.size() < 8192) {
          block_ += line.raw;
          block_ += '\n';
        }
        return {};
      }
      // The rest of a name with a line break.
      if (in_block_) tainted_block_ = true;
      return {};
    }
    std::string_view value = text;
    while (!value.empty() && value[0] == ' ') value.remove_prefix(1);
    if (value.starts_with("Name: ") && text.starts_with(" ")) {
      SPILLMAP_TRY(end_block());
      in_block_ = true;
      start_ = line.offset;
      block_ = std::string(line.raw) + "\n";
      return {};
    }
    if (in_block_) {
      if (block_.size() < 8192) {
        block_ += line.raw;
        block_ += '\n';
      }
      return {};
    }
    if (is_rule(text)) {
      if (table_ != Table::none) {
        table_ = Table::none;  // the sums follow
        return {};
      }
      table_ = table_of(previous_);
      // Where the last group of the rule begins, names do.
      name_column_ = text.rfind(' ') == std::string_view::npos ? 0 : text.rfind(' ') + 1;
      return {};
    }
    Row row;
    if (table_ != Table::none ? parse_row(table_, name_column_, text, row) : parse_zipinfo(text, row))
      return emit(row, line.ref(), text);
    return {};
  }

  // A block ends with an empty line; one that the end of the bytes cuts off may not have said yet that it is a folder.
  Status end_block(bool whole = true) {
    if (!std::exchange(in_block_, false)) {
      block_.clear();
      return {};
    }
    const bool broken = std::exchange(tainted_block_, false);
    Row row;
    std::string name;
    std::string_view rest = block_;
    bool attributes_folder = false, kind_known = false;
    while (!rest.empty()) {
      std::string_view line = take_until(rest, '\n');
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      while (!technical_ && !line.empty() && line[0] == ' ') line.remove_prefix(1);
      if (take(line, "Path = ") || take(line, "Name: "))
        name = line;
      else if (take(line, "Size = ") || take(line, "Size: "))
        row.size = number(trim(line));
      else if (take(line, "Modified = ") || take(line, "mtime: ") || take(line, "Modified: ")) {
        std::string time(line);
        std::replace(time.begin(), time.end(), ',', '.');
        std::string_view taken = time;
        row.modified = take_day_and_time(taken);
      } else if (take(line, "CRC = ") || take(line, "CRC32: ")) {
        if (is_crc(trim(line)) && trim(line) != "00000000") row.hash = "crc32:" + to_lower(trim(line));
      } else if (take(line, "Folder = ")) {
        row.folder = trim(line) == "+";
        kind_known = true;
      } else if (take(line, "Attributes = ")) {
        kind_known = true;
        const std::string_view first = line.substr(0, line.find(' '));
        attributes_folder = first.find('D') != std::string_view::npos || line.find(" drwx") != std::string_view::npos;
      } else if (take(line, "Type: ")) {
        kind_known = true;
        row.folder = line.starts_with("Directory");
        if (!line.starts_with("File") && !row.folder) row.folder = true;  // links and services
      }
    }
    row.folder = row.folder || attributes_folder;
    row.name = name;
    std::string raw = std::move(block_);
    block_.clear();
    if (!raw.empty()) raw.pop_back();
    const RecordRef record = record_at(start_, raw);
    if (broken) return reading_.tainted(raw, "a name goes over several lines", record);
    if (name.empty()) return {};
    if (!whole && !kind_known) return reading_.tainted(raw, "the listing ends here: a file or a folder", record);
    return emit(row, record, raw);
  }

  Status emit(const Row& row, RecordRef record, std::string_view raw) {
    ListedFile file;
    file.path = row.name;
    file.kind = kind_of_path(row.name);
    file.root = archive_;
    file.size = row.size;
    file.modified = row.modified;
    file.hash = row.hash;
    file.folder = row.folder ? IsFolder::yes : IsFolder::no;
    file.rule = row.hash.empty() ? "listing.archive" : "listing.archive_crc";
    return list_file(reading_, file, record, raw);
  }

  Lines lines_;
  Reading& reading_;
  std::string archive_, previous_, block_;
  std::uint64_t start_ = 0;
  std::size_t name_column_ = 0;
  Table table_ = Table::none;
  bool technical_ = false, in_block_ = false, tainted_block_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  std::string_view previous;
  int zipinfo = 0, lines = 0;
  const bool seven = head.find("7-Zip") != std::string_view::npos || head.find("p7zip") != std::string_view::npos ||
                     head.find("Listing archive: ") != std::string_view::npos;
  if (seven && head.find("\nPath = ") != std::string_view::npos) return 95;
  while (!head.empty() && lines < 300) {
    std::string_view line = take_until(head, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    ++lines;
    if (is_rule(line) && table_of(previous) != Table::none) return 92;
    if (line == "----------") {
      std::string_view next = head.substr(0, head.find('\n'));
      if (next.starts_with("Path = ")) return 92;
    }
    Row row;
    zipinfo += parse_zipinfo(line, row) ? 1 : 0;
    if (line.starts_with("UNRAR ") || line.starts_with("RAR ")) return 88;
    previous = line;
  }
  return zipinfo == 0 ? 0 : zipinfo * 2 >= lines ? 90 : 60;
}

Status read(ByteSource& source, Reading& reading) { return Listing(source, reading).run(); }

}  // namespace spillmap::archive_listing
