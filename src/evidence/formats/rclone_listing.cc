#include "evidence/formats/rclone_listing.h"

#include <string>

#include "evidence/formats/listing.h"
#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::rclone_listing {
namespace {

struct Row {
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  std::string hash;
  std::string_view name;
};

// "    23692 2026-11-23 15:15:32.418213080 dept00/rec_00000.txt"
bool parse_lsl(std::string_view line, Row& row) {
  std::string_view rest = line;
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  row.size = take_number(rest);
  if (!row.size || !take(rest, " ")) return false;
  const std::optional<Instant> at = take_iso_time(rest, TimeBasis::local);
  if (!at || at->resolution > 1'000'000 || !take(rest, " ")) return false;
  row.modified = at;
  row.name = rest;
  return !rest.empty();
}
// "    23692 dept00/rec_00000.txt": right-aligned to 9.
bool parse_ls(std::string_view line, Row& row) {
  std::string_view rest = line;
  std::size_t blanks = 0;
  while (!rest.empty() && rest[0] == ' ') {
    rest.remove_prefix(1);
    ++blanks;
  }
  const std::size_t before = rest.size();
  row.size = take_number(rest);
  if (!row.size || blanks + (before - rest.size()) < 9 || !take(rest, " ")) return false;
  row.name = rest;
  return !rest.empty() && rest[0] != ' ';
}
// "5d41402abc4b2a76b9719d911017c592  dept00/rec.txt", of md5sum and its kin, with ' ' or '*' before the name.
bool parse_sum(std::string_view line, Row& row) {
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos || blank + 2 >= line.size()) return false;
  const std::string_view digits = line.substr(0, blank);
  for (const char c : digits)
    if (!is_digit(c) && !(lower(c) >= 'a' && lower(c) <= 'f')) return false;
  const std::string_view kind = digits.size() == 32   ? "md5"
                                : digits.size() == 40 ? "sha1"
                                : digits.size() == 64 ? "sha256"
                                : digits.size() == 8  ? "crc32"
                                                      : "";
  if (kind.empty() || (line[blank + 1] != ' ' && line[blank + 1] != '*')) return false;
  row.hash = std::string(kind) + ":" + to_lower(digits);
  row.name = line.substr(blank + 2);
  return true;
}
bool parse(std::string_view line, Row& row) {
  for (const auto way : {parse_lsl, parse_sum, parse_ls}) {
    row = {};
    if (way(line, row)) return true;
  }
  return false;
}

Status read_json(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    const std::string path = json_text(raw, "Path");
    if (path.empty()) {
      ++reading.info.unparsed;
      continue;
    }
    std::string hash;
    each_member(json_at(raw, "Hashes"), [&](std::string_view key, std::string_view value) {
      const std::string kind = to_lower(key);
      const std::string text = json_text(value);
      if (text.empty() || hash.size() > 512) return true;
      std::string name;
      if (kind == "md5")
        name = "md5";
      else if (kind == "sha1" || kind == "sha-1")
        name = "sha1";
      else if (kind == "sha256" || kind == "sha-256")
        name = "sha256";
      else if (kind == "crc32" || kind == "crc-32")
        name = "crc32";
      else if (kind == "quickxor" || kind == "quickxorhash")
        name = "quickxor";
      else
        return true;
      hash += (hash.empty() ? "" : " ") + name + ":" + (name == "quickxor" ? text : to_lower(text));
      return true;
    });
    const std::string time = json_text(raw, "ModTime");
    const std::string id = json_text(raw, "ID");
    ListedFile file;
    file.path = path;
    file.kind = kind_of_path(path);
    file.size = number(json_at(raw, "Size"));
    file.modified = any_time(time, TimeBasis::local, false);
    file.hash = hash;
    file.id = id;
    file.folder = json_at(raw, "IsDir") == "true" ? IsFolder::yes : IsFolder::no;
    file.rule = "listing.rclone";
    SPILLMAP_TRY(list_file(reading, file, records.ref(), raw));
  }
  if (records.cut()) reading.cut("the last record is not complete");
  return records.status();
}

}  // namespace

Sureness sniff(std::string_view head) {
  if (const std::string_view first = first_json_record(head); !first.empty()) {
    return !json_at(first, "Path").empty() && !json_at(first, "IsDir").empty() ? 95 : 0;
  }
  int hits = 0, plain = 0, lines = 0;
  while (!head.empty() && lines < 200) {
    std::string_view line = take_until(head, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (trim(line).empty() || head.empty()) continue;
    ++lines;
    Row row;
    if (parse_lsl(line, row) || parse_sum(line, row))
      ++hits;
    else if (parse_ls(line, row))
      ++plain;
  }
  if (hits != 0 && hits * 10 >= lines * 9) return 90;
  if (plain != 0 && (plain + hits) * 10 >= lines * 9) return 50;
  return 0;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  if (starts_like_json(as_text(first))) return read_json(again, reading);
  Lines lines(again);
  Line line;
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      SPILLMAP_TRY(list_cut(reading, line.text, line.ref()));
      break;
    }
    Row row;
    if (!parse(line.text, row)) {
      if (!trim(line.text).empty()) ++reading.info.unparsed;
      continue;
    }
    ListedFile file;
    file.path = row.name;
    file.kind = kind_of_path(row.name);
    file.size = row.size;
    file.modified = row.modified;
    file.hash = row.hash;
    file.folder = IsFolder::no;
    file.rule = row.hash.empty() ? "listing.rclone" : "listing.sum";
    SPILLMAP_TRY(list_file(reading, file, line.ref(), line.text));
  }
  return lines.status();
}

}  // namespace spillmap::rclone_listing
