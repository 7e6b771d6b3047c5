#include "evidence/formats/smbclient.h"

#include <algorithm>
#include <array>
#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::smbclient {
namespace {

struct Row {
  std::string_view name, attributes;
  std::uint64_t size = 0;
  Instant modified;
};

constexpr bool is_attribute(char c) {
  constexpr std::array<std::uint64_t, 2> letters = [] {
    std::array<std::uint64_t, 2> bits{};
    for (const char letter : std::string_view("DAHSRNVrsXnplTtcoiE"))
      bits[static_cast<unsigned char>(letter) / 64] |= std::uint64_t{1} << (static_cast<unsigned char>(letter) % 64);
    return bits;
  }();
  const auto byte = static_cast<unsigned char>(c);
  return byte < 128 && (letters[byte / 64] >> (byte % 64) & 1) != 0;
}

// "  name" padded to 30, attributes in 7 columns, size in at least 8, two blanks, asctime. Blanks in names break every
// reading from the left, so it is taken apart from the right.
// Files that came in one go have the same time: it is read once.
struct LastTime {
  std::string text;
  Instant at;
  std::int64_t day = 0;  // at, without its time of the day
};

// "Mon Nov 23 15:03:23 2026" where the one before was of the same day: only the time is read.
bool same_day(std::string_view date, const LastTime& last, std::int64_t& micros) {
  constexpr std::size_t time = 11, year = 19;
  if (last.at.basis == TimeBasis::none || date.substr(0, time) != std::string_view(last.text).substr(0, time) ||
      date.substr(year) != std::string_view(last.text).substr(year) || date[13] != ':' || date[16] != ':')
    return false;
  int parts[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    const char tens = date[time + 3 * i], ones = date[time + 3 * i + 1];
    if (!is_digit(tens) || !is_digit(ones)) return false;
    parts[i] = (tens - '0') * 10 + (ones - '0');
  }
  if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59) return false;
  micros = last.day + (parts[0] * 3600 + parts[1] * 60 + parts[2]) * std::int64_t{1'000'000};
  return true;
}
bool parse(std::string_view line, Row& row, LastTime& last) {
  if (line.size() < 24 + 2 + 8 + 1 + 7 + 3 || !line.starts_with("  ")) return false;
  std::string_view date = line.substr(line.size() - 24);
  if (date != last.text && same_day(date, last, last.at.micros)) {
    last.text = date;
  } else if (date != last.text) {
    last.text = date;
    const std::optional<Instant> at = take_asctime(date);
    last.at = at && date.empty() ? *at : Instant();
    constexpr std::int64_t day = 86'400'000'000;
    last.day = last.at.micros >= 0 ? last.at.micros / day * day : (last.at.micros - day + 1) / day * day;
  }
  if (last.at.basis == TimeBasis::none) return false;
  row.modified = last.at;
  std::string_view rest = line.substr(0, line.size() - 24);
  if (!rest.ends_with("  ")) return false;
  rest.remove_suffix(2);
  const std::size_t blank = rest.rfind(' ');
  if (blank == std::string_view::npos) return false;
  const std::optional<std::uint64_t> size = number(rest.substr(blank + 1));
  if (!size) return false;
  row.size = *size;
  // The size is padded on the left to 8, with one blank before.
  const std::size_t digits = rest.size() - blank - 1;
  const std::size_t pad = digits < 8 ? 8 - digits : 0;
  if (rest.size() < digits + pad + 1 + 7 + 2) return false;
  rest.remove_suffix(digits + pad);
  if (!rest.ends_with(" ")) return false;
  rest.remove_suffix(1);
  row.attributes = rest.substr(rest.size() - 7);
  while (!row.attributes.empty() && row.attributes.front() == ' ') row.attributes.remove_prefix(1);
  while (!row.attributes.empty() && row.attributes.back() == ' ') row.attributes.remove_suffix(1);
  if (row.attributes.empty() || !std::all_of(row.attributes.begin(), row.attributes.end(), is_attribute)) return false;
  rest = rest.substr(2, rest.size() - 7 - 2);
  // Up to 30 columns blanks fill the name up; a longer one stands as it is.
  if (rest.size() <= 30)
    while (!rest.empty() && rest.back() == ' ') rest.remove_suffix(1);
  row.name = rest;
  return !row.name.empty();
}

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  LastTime last;
  while (!head.empty() && lines < 200) {
    std::string_view line = take_until(head, '\n');
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (trim(line).empty()) continue;
    ++lines;
    Row row;
    hits += parse(line, row, last) ? 1 : 0;
  }
  if (hits == 0) return 0;
  return hits * 2 >= lines ? 90 : 55;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  std::string path;  // the folder, with a '\\' behind it if it is not the top; then the name
  std::size_t folder = 0;
  LastTime last;
  bool blank = true;
  while (lines.next(line)) {
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      SPILLMAP_TRY(list_cut(reading, line.text, line.ref()));
      break;
    }
    Row row;
    if (parse(line.text, row, last)) {
      blank = false;
      if (row.attributes.find('D') != std::string_view::npos || row.name == "." || row.name == "..") continue;
      path.resize(folder);
      path += row.name;
      ListedFile file;
      file.path = path;
      file.kind = PathKind::share_relative;
      file.size = row.size;
      file.modified = row.modified;
      file.folder = IsFolder::no;
      file.rule = "listing.smbclient";
      SPILLMAP_TRY(list_file(reading, file, line.ref(), line.text));
    } else if (trim(line.text).empty()) {
      blank = true;
    } else if (blank && line.text.starts_with('\\')) {
      // "\dept15\y2022" heads the files of a folder.
      path = line.text.substr(1);
      if (!path.empty() && path.back() != '\\') path += '\\';
      folder = path.size();
      blank = false;
    } else if (line.text.find("blocks of size") == std::string_view::npos) {
      ++reading.info.unparsed;
    }
  }
  return lines.status();
}

}  // namespace spillmap::smbclient
