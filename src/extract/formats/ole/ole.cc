#include "extract/formats/ole/ole.h"

#include <algorithm>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/formats/metafile/metafile.h"
#include "extract/inflate.h"
#include "extract/little_endian.h"
#include "extract/picture_size.h"

namespace spillmap::ole {
namespace {

constexpr std::size_t most_properties = 4096;
constexpr std::size_t most_property_bytes = 64u << 10;
constexpr std::size_t most_pictures = 10'000;

std::string_view summary_name(std::uint32_t id) {
  switch (id) {
    case 2: return "title";
    case 3: return "subject";
    case 4: return "creator";
    case 5: return "keywords";
    case 6: return "description";
    case 8: return "lastModifiedBy";
    default: return {};
  }
}
std::string_view document_name(std::uint32_t id) {
  switch (id) {
    case 2: return "category";
    case 14: return "Manager";
    case 15: return "Company";
    default: return {};
  }
}

// A value as text; empty if it is of a kind that says nothing.
std::string property_text(std::string_view set, std::uint64_t at, unsigned codepage) {
  const std::uint32_t type = le32(set, at);
  const std::uint32_t count = le32(set, at + 4);
  switch (type) {
    case 30:  // text in the code page
      if (codepage == 1200) return utf16_text(slice(set, at + 8, std::min<std::uint64_t>(count, most_property_bytes)));
      return from_codepage(slice(set, at + 8, std::min<std::uint64_t>(count, most_property_bytes)), codepage);
    case 31: return utf16_text(slice(set, at + 8, std::min<std::uint64_t>(count, most_property_bytes / 2) * 2));
    case 3: return std::to_string(static_cast<std::int32_t>(count));
    case 11: return count != 0 ? "yes" : "no";
    default: return {};
  }
}

void read_property_set(std::string_view set, std::string_view (*name_of)(std::uint32_t), bool custom,
                       TextBuilder& out) {
  const std::size_t count = std::min<std::size_t>(le32(set, 4), most_properties);
  unsigned codepage = 1252;
  std::vector<std::pair<std::uint32_t, std::string>> names;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t id = le32(set, 8 + 8 * i), at = le32(set, 12 + 8 * i);
    if (id == 1) codepage = le16(set, at + 4);
  }
  if (custom)
    for (std::size_t i = 0; i < count; ++i) {
      if (le32(set, 8 + 8 * i) != 0) continue;
      std::uint64_t at = le32(set, 12 + 8 * i);
      const std::size_t entries = std::min<std::size_t>(le32(set, at), most_properties);
      at += 4;
      for (std::size_t k = 0; k < entries && at < set.size(); ++k) {
        const std::uint32_t id = le32(set, at);
        std::uint64_t length = std::min<std::uint64_t>(le32(set, at + 4), most_property_bytes);
        if (codepage == 1200) length *= 2;
        const std::string_view raw = slice(set, at + 8, length);
        names.emplace_back(id, codepage == 1200 ? utf16_text(raw) : from_codepage(raw, codepage));
        at += 8 + (codepage == 1200 ? (length + 3) / 4 * 4 : length);
      }
    }
  for (std::size_t i = 0; i < count && out.ok(); ++i) {
    const std::uint32_t id = le32(set, 8 + 8 * i), at = le32(set, 12 + 8 * i);
    std::string name(custom ? std::string_view() : name_of(id));
    if (custom)
      for (const auto& [number, own] : names)
        if (number == id) name = own;
    while (!name.empty() && name.back() == '\0') name.pop_back();
    if (name.empty() || id < 2) continue;
    std::string value = property_text(set, at, codepage);
    value.resize(std::min(value.size(), value.find('\0')));
    if (!trim(value).empty()) out.field(FieldKind::property, name, trim(value), name);
  }
}

// "\x01Ole10Native": a file that was dropped into the document, with its name.
bool native_file(std::string_view stream, std::string& name, std::string_view& data) {
  const auto text_at = [&](std::uint64_t& at) {
    const std::size_t end = at < stream.size() ? stream.find('\0', at) : std::string_view::npos;
    if (end == std::string_view::npos) return std::string_view();
    const std::string_view text = stream.substr(at, end - at);
    at = end + 1;
    return text;
  };
  if (le16(stream, 4) == 2) {
    std::uint64_t at = 6;
    const std::string_view label = text_at(at);
    const std::string_view path = text_at(at);
    at += 4;  // flags
    const std::uint32_t temporary = le32(stream, at);
    at += 4;
    if (temporary < stream.size()) {
      at += temporary;
      const std::uint32_t bytes = le32(stream, at);
      if (bytes != 0 && bytes <= stream.size() && at + 4 + bytes <= stream.size()) {
        name = label.empty() ? path.substr(path.find_last_of("\\/") + 1) : label;
        data = stream.substr(at + 4, bytes);
        return true;
      }
    }
  }
  const std::uint32_t bytes = le32(stream, 0);
  if (bytes == 0 || bytes + std::uint64_t{4} > stream.size()) return false;
  data = stream.substr(4, bytes);
  return true;
}

}  // namespace

std::string from_codepage(std::string_view bytes, unsigned codepage) {
  Encoding encoding;
  if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(bytes);
  if (codepage == 65001) return std::string(bytes);
  if (codepage == 10000 || codepage == 0x8000) {
    if (!encoding_by_name("macintosh", encoding)) encoding_by_codepage(1252, encoding);
  } else if (!encoding_by_codepage(codepage, encoding)) {
    encoding_by_codepage(1252, encoding);
  }
  return decode(as_bytes(bytes), encoding);
}

void read_properties(const CompoundFile& file, TextBuilder& out) {
  for (const auto& [stream, document] :
       {std::pair<std::string_view, bool>{"\5SummaryInformation", false}, {"\5DocumentSummaryInformation", true}}) {
    const std::string data = file.read(stream, 1u << 20).data;
    if (le16(data, 0) != 0xFFFE) continue;
    const std::uint32_t sets = std::min(le32(data, 24), 2u);
    for (std::uint32_t i = 0; i < sets; ++i)
      read_property_set(slice(data, le32(data, 28 + 20 * i + 16), data.size()), document ? document_name : summary_name,
                        document && i == 1, out);
  }
}

Status give_embedded(const CompoundFile& file, const Limits& limits, Sink& sink) {
  // Storages that are documents of their own; the file's own streams stand in the root.
  std::vector<std::pair<const CompoundEntry*, std::string>> open = {{&file.root(), std::string()}};
  std::uint32_t given = 0;
  std::uint64_t taken = 0;
  for (std::size_t i = 0; i < open.size() && given < limits.members; ++i) {
    const CompoundEntry* storage = open[i].first;
    const std::string path = open[i].second;
    for (const std::uint32_t place : storage->children) {
      const CompoundEntry& entry = file.entries()[place];
      if (given >= limits.members) break;
      if (taken > limits.expanded_bytes)
        return fail(ErrorKind::limit, "the embedded documents are larger than the bound");
      const std::string name = path.empty() ? entry.name : path + "/" + entry.name;
      Member member;
      member.name = printable_path(name);
      if (entry.storage) {
        const bool document = file.child(entry, "WordDocument") || file.child(entry, "Workbook") ||
                              file.child(entry, "Book") || file.child(entry, "PowerPoint Document") ||
                              file.child(entry, "EncryptedPackage");
        if (!document) {
          open.emplace_back(&entry, name);
          continue;
        }
        const auto copy = file.copy(entry, limits.member_bytes);
        if (copy) {
          member.data = as_bytes(*copy);
          member.bytes = copy->size();
          taken += copy->size();
        } else {
          member.status = ItemStatus::skipped;
          member.reason = copy.error().message;
        }
        ++given;
        SPILLMAP_TRY(sink.member(member));
        continue;
      }
      const bool package = equals_ignore_case(entry.name, "Package") || equals_ignore_case(entry.name, "CONTENTS");
      const bool native = equals_ignore_case(entry.name, "\x01Ole10Native");
      if (!package && !native) continue;
      const CompoundStream stream = file.read(entry, limits.member_bytes);
      std::string own_name;
      std::string_view data = stream.data;
      if (native && !native_file(stream.data, own_name, data)) continue;
      if (data.empty()) continue;
      if (!own_name.empty()) member.name = printable_path(path.empty() ? own_name : path + "/" + own_name);
      member.data = as_bytes(data);
      member.bytes = data.size();
      taken += data.size();
      if (!stream.whole) {
        member.status = ItemStatus::partly_read;
        member.reason = "the embedded file breaks off";
      }
      ++given;
      SPILLMAP_TRY(sink.member(member));
    }
  }
  return {};
}

namespace {

// The picture in a record of one: behind one or two checksums of 16 bytes and a byte, or for a metafile 34 bytes of
// which the last but one says whether it is packed. Empty if there is none.
std::string_view picture_of_record(std::uint16_t type, std::string_view record, std::string& unpacked) {
  constexpr std::uint16_t emf = 0xF01A, wmf = 0xF01B;
  constexpr std::size_t head = 34, packed_at = 32;
  constexpr std::uint64_t most_metafile = 64u << 20;
  const bool metafile = type == emf || type == wmf;
  for (const std::size_t checksums : {16u, 32u}) {
    const std::string_view rest = record.substr(std::min(checksums + (metafile ? head : 1), record.size()));
    if (!metafile) {
      if (rest.starts_with("\xFF\xD8\xFF") || rest.starts_with("\x89PNG")) return rest;
      continue;
    }
    if (le8(record, checksums + packed_at) == 0xFE) {
      unpacked = rest;
    } else {
      unpacked.clear();
      inflate(rest, most_metafile, unpacked);
    }
    const ByteView view = as_bytes(unpacked);
    if ((type == emf ? metafile::sniff_emf(view) : metafile::sniff_wmf(view)) != 0) return unpacked;
  }
  return {};
}

std::string_view ending_of(std::uint16_t type) {
  return type == 0xF01A ? ".emf" : type == 0xF01B ? ".wmf" : type == 0xF01E ? ".png" : ".jpg";
}

}  // namespace

Status give_pictures(std::string_view stream, std::string_view name, Sink& sink) {
  std::size_t given = 0;
  std::string unpacked;
  for (std::size_t at = 0; at + 25 < stream.size() && given < most_pictures;) {
    // A record of a picture: its kind (EMF, WMF, JPEG, PNG, JPEG), its length, the picture.
    const std::size_t high = stream.find('\xF0', at + 3);
    if (high == std::string_view::npos) break;
    at = high - 3;
    const std::uint16_t type = le16(stream, at + 2);
    const std::uint32_t bytes = le32(stream, at + 4);
    const bool known = type == 0xF01A || type == 0xF01B || type == 0xF01D || type == 0xF01E || type == 0xF02A;
    const std::string_view picture = known && bytes >= 32 && bytes <= stream.size() - at - 8
                                         ? picture_of_record(type, stream.substr(at + 8, bytes), unpacked)
                                         : std::string_view();
    if (picture.empty()) {
      ++at;
      continue;
    }
    const std::string_view ending = ending_of(type);
    if (worth_reading(ending, picture.size())) {
      Member member;
      member.name = std::string(name) + "/" + std::to_string(++given) + std::string(ending);
      member.data = as_bytes(picture);
      member.bytes = picture.size();
      SPILLMAP_TRY(sink.member(member));
    }
    at += 8 + bytes;
  }
  return {};
}

Outcome read_other(ByteView bytes, const Limits& limits, Sink& sink) {
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  if (!file->whole()) return not_read(ItemStatus::corrupt, "the compound file breaks off or its directory is damaged");
  TextBuilder out(sink, limits);
  read_properties(*file, out);
  out.finish();
  // An embedded file comes wrapped in a compound file of its own: with the file, all is read.
  bool wrapped = false;
  for (const std::string_view name : {"\x01Ole10Native", "Package", "CONTENTS"})
    wrapped = wrapped || file->find(name) != nullptr;
  if (const Status given = give_embedded(*file, limits, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  if (wrapped) return read_whole();
  return not_read(ItemStatus::unsupported, "A compound file is recognised but not read");
}

}  // namespace spillmap::ole
