#include "extract/formats/recognised.h"

#include <algorithm>
#include <cstring>

#include "base/text.h"

namespace spillmap::recognised {
namespace {

using namespace std::string_view_literals;

std::string_view head(std::string_view text, std::size_t bytes) { return text.substr(0, bytes); }
std::string_view tail(std::string_view text, std::size_t bytes) {
  return text.substr(text.size() - std::min(text.size(), bytes));
}
bool starts(ByteView bytes, std::string_view magic) { return as_text(bytes).starts_with(magic); }
bool stands_at(ByteView bytes, std::size_t at, std::string_view magic) {
  return bytes.size() >= at + magic.size() && as_text(bytes).substr(at, magic.size()) == magic;
}

std::uint32_t le(std::string_view text, std::size_t at, unsigned bytes) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < bytes && at + i < text.size(); ++i)
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
  return value;
}
std::uint32_t be(std::string_view text, std::size_t at, unsigned bytes) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < bytes && at + i < text.size(); ++i)
    value = value << 8 | static_cast<unsigned char>(text[at + i]);
  return value;
}

Outcome unsupported(std::string_view what) {
  return not_read(ItemStatus::unsupported, std::string(what) + " is recognised but not read");
}
Outcome corrupt(std::string_view why) { return not_read(ItemStatus::corrupt, std::string(why)); }

// Compound files ("OLE2"). Only the directory is looked at, through the table of sectors, bounded.
constexpr std::string_view ole2_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

struct Compound {
  bool whole = false;  // header, sector tables and directory lie inside the file
  bool word = false, excel = false, slides = false, message = false;

  void note(std::string_view name) {
    // Other programs write the names in capitals.
    word |= equals_ignore_case(name, "WordDocument");
    excel |= equals_ignore_case(name, "Workbook") || equals_ignore_case(name, "Book");
    slides |= equals_ignore_case(name, "PowerPoint Document");
    message |= name.starts_with("__properties_version1.0") || name.starts_with("__nameid_version1.0");
  }
  bool told() const { return word || excel || slides || message; }
};

struct DirectoryEntry {
  std::string name;
  std::uint32_t left = 0, right = 0, child = 0;
};

// The names of the root storage: a workbook may hold a Word document in a storage below. With a damaged tree, all
// names.
void note_names(const std::vector<DirectoryEntry>& entries, Compound& found) {
  if (entries.empty()) return;
  std::vector<bool> seen(entries.size());
  std::vector<std::uint32_t> open{entries[0].child};
  while (!open.empty()) {
    const std::uint32_t place = open.back();
    open.pop_back();
    if (place >= entries.size() || seen[place]) continue;
    seen[place] = true;
    found.note(entries[place].name);
    open.push_back(entries[place].left);
    open.push_back(entries[place].right);
  }
  if (found.told()) return;
  for (const DirectoryEntry& entry : entries) found.note(entry.name);
}

Compound look_into_compound(ByteView bytes) {
  Compound found;
  const std::string_view text = as_text(bytes);
  if (text.size() < 512) return found;
  const std::uint32_t shift = le(text, 30, 2);
  if (shift != 9 && shift != 12) return found;
  const std::uint64_t sector_bytes = 1ull << shift;
  const auto offset_of = [&](std::uint64_t sector) { return (sector + 1) * sector_bytes; };
  const std::uint64_t entries_per_sector = sector_bytes / 4;
  const std::uint32_t table_sectors = std::min<std::uint32_t>(le(text, 44, 4), 109);
  for (std::uint32_t i = 0; i < table_sectors; ++i)
    if (offset_of(le(text, 76 + 4 * i, 4)) + sector_bytes > text.size()) return found;
  std::uint32_t sector = le(text, 48, 4);
  std::vector<DirectoryEntry> directory;
  constexpr int max_directory_sectors = 256;
  for (int steps = 0; steps < max_directory_sectors; ++steps) {
    // The last sector of a file may be cut short by writers that do not pad.
    if (offset_of(sector) + 128 > text.size()) break;
    const std::string_view entries = text.substr(offset_of(sector), sector_bytes);
    for (std::size_t at = 0; at + 128 <= entries.size(); at += 128) {
      DirectoryEntry& entry = directory.emplace_back();
      const std::uint32_t name_bytes = std::min<std::uint32_t>(le(entries, at + 64, 2), 64);
      for (std::uint32_t i = 0; i + 2 < name_bytes; i += 2) entry.name += entries[at + i];
      entry.left = le(entries, at + 68, 4);
      entry.right = le(entries, at + 72, 4);
      entry.child = le(entries, at + 76, 4);
    }
    const std::uint64_t table = sector / entries_per_sector;
    if (table >= table_sectors) break;
    const std::uint64_t entry = offset_of(le(text, 76 + 4 * table, 4)) + 4 * (sector % entries_per_sector);
    sector = le(text, entry, 4);
    if (sector >= 0xFFFFFFF0u) {
      found.whole = true;
      break;
    }
  }
  note_names(directory, found);
  return found;
}

Sureness sniff_compound(ByteView bytes, bool Compound::*kind) {
  return starts(bytes, ole2_magic) && look_into_compound(bytes).*kind ? 90 : 0;
}

}  // namespace

Sureness sniff_empty(ByteView bytes) { return bytes.empty() ? 100 : 0; }
Outcome read_empty(ByteView, const Limits&, Sink&) { return read_whole(); }

Sureness sniff_zeros(ByteView bytes) {
  const auto zeros = [](std::string_view text) { return text.find_first_not_of('\0') == std::string_view::npos; };
  const std::string_view text = as_text(bytes);
  // Cheap first: nearly every file has something in its first bytes.
  return !text.empty() && zeros(head(text, 64)) && zeros(head(text, 64u << 10)) && zeros(tail(text, 64u << 10)) ? 50
                                                                                                                : 0;
}
Outcome read_zeros(ByteView bytes, const Limits&, Sink&) {
  // Large files of zeros are mostly holes: the check is at the speed of memory.
  if (as_text(bytes).find_first_not_of('\0') == std::string_view::npos)
    return corrupt("it holds zero bytes only: overwritten, or never written");
  return unsupported("A file that begins and ends with zero bytes");
}

Sureness sniff_avif(ByteView bytes) {
  return stands_at(bytes, 4, "ftypavif"sv) || stands_at(bytes, 4, "ftypavis"sv) ? 90 : 0;
}

Sureness sniff_doc(ByteView bytes) { return sniff_compound(bytes, &Compound::word); }
Sureness sniff_xls(ByteView bytes) { return sniff_compound(bytes, &Compound::excel); }
Sureness sniff_ppt(ByteView bytes) { return sniff_compound(bytes, &Compound::slides); }
Sureness sniff_msg(ByteView bytes) { return sniff_compound(bytes, &Compound::message); }
Sureness sniff_ole2(ByteView bytes) { return starts(bytes, ole2_magic) ? 70 : 0; }
Outcome read_ole2(ByteView bytes, const Limits&, Sink&) {
  if (!look_into_compound(bytes).whole) return corrupt("the compound file breaks off or its directory is damaged");
  return unsupported("A compound file");
}

Sureness sniff_sqlite(ByteView bytes) { return starts(bytes, "SQLite format 3\0"sv) ? 95 : 0; }

Sureness sniff_access(ByteView bytes) {
  return stands_at(bytes, 4, "Standard Jet DB"sv) || stands_at(bytes, 4, "Standard ACE DB"sv) ? 95 : 0;
}

Sureness sniff_dbf(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 66) return 0;
  constexpr std::string_view versions = "\x02\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8B\x8C\xCB\xE5\xF5\xFB"sv;
  if (versions.find(text[0]) == std::string_view::npos) return 0;
  const std::uint32_t month = be(text, 2, 1), day = be(text, 3, 1), header = le(text, 8, 2), record = le(text, 10, 2);
  if (month > 12 || day > 31 || header < 65 || header > text.size() || record < 2) return 0;
  // Field descriptors of 32 bytes, closed by a carriage return; Visual FoxPro keeps 263 bytes behind it.
  const char type = text[32 + 11];
  if (text.substr(32, header - 32).find('\r') == std::string_view::npos || !is_upper(text[32]) || !is_alpha(type))
    return 0;
  return 85;
}

Sureness sniff_program(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("\x7F"
                       "ELF"sv) ||
      text.starts_with("!<arch>\n"sv))
    return 85;
  if (text.starts_with("\xCA\xFE\xBA\xBE\0\0\0"sv)) return 80;                                      // Java class
  if (text.starts_with("\xCF\xFA\xED\xFE"sv) || text.starts_with("\xCE\xFA\xED\xFE"sv)) return 80;  // Mach-O
  if (text.starts_with("\0asm"sv)) return 80;
  if (!text.starts_with("MZ"sv) || text.size() < 64) return 0;
  return stands_at(bytes, le(text, 60, 4), "PE\0\0"sv) ? 54 : 45;
}

Sureness sniff_media(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("ID3"sv) || text.starts_with("OggS"sv) || text.starts_with("fLaC"sv)) return 85;
  if (stands_at(bytes, 4, "ftyp"sv) || stands_at(bytes, 4, "moov"sv)) return 80;
  if (text.starts_with("RIFF"sv) && (stands_at(bytes, 8, "WAVE"sv) || stands_at(bytes, 8, "AVI "sv))) return 85;
  if (text.starts_with("\x1A\x45\xDF\xA3"sv)) return 80;                  // Matroska
  if (text.starts_with("\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv)) return 85;  // Windows Media
  // MPEG audio: two frame headers of the same kind.
  if (text.size() > 4 && text[0] == '\xFF' && (static_cast<unsigned char>(text[1]) & 0xE6) == 0xE2) return 40;
  return 0;
}

}  // namespace spillmap::recognised
