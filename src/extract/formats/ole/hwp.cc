// Hangul documents of version 5: a compound file whose streams BodyText/Section0, 1, ... hold records, packed without
// any header. The text of a paragraph is one record in UTF-16; characters below a space are controls, most of them
// eight units long.
#include <algorithm>

#include "base/text.h"
#include "extract/formats/ole/ole.h"
#include "extract/inflate.h"
#include "extract/little_endian.h"

namespace spillmap::ole {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_sections = 4096;
constexpr std::uint32_t record_paragraph_text = 67;

std::string paragraph_text(std::string_view units) {
  std::string plain;
  for (std::size_t at = 0; at + 2 <= units.size(); at += 2) {
    const std::uint16_t unit = le16(units, at);
    if (unit >= 32) {
      plain.append(units.substr(at, 2));
      continue;
    }
    const bool one_unit = unit == 0 || unit == 10 || unit == 13 || unit >= 24;
    const char shown = unit == 9 ? '\t' : unit == 10 ? '\n' : unit == 24 ? '-' : unit == 30 || unit == 31 ? ' ' : '\0';
    if (shown != '\0') plain.append({shown, '\0'});
    if (!one_unit) at += 14;
  }
  std::string out;
  append_utf16(out, plain);
  return out;
}

}  // namespace

Sureness sniff_hwp(ByteView bytes) {
  return CompoundFile::names(bytes, "BodyText") && CompoundFile::names(bytes, "FileHeader") ? 92 : 0;
}

Outcome read_hwp(ByteView bytes, const Limits& limits, Sink& sink) {
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  const std::string head = file->read("FileHeader", 256).data;
  if (!head.starts_with("HWP Document File"sv)) return read_other(bytes, limits, sink);
  const std::uint32_t flags = le32(head, 36);
  if ((flags & 2) != 0) return not_read(ItemStatus::encrypted, "the Hangul document needs a password");
  // Meant for reading only: the text stands scrambled beside an empty body.
  if ((flags & 4) != 0)
    return not_read(ItemStatus::unsupported, "the Hangul document is of the kind that is scrambled for distribution");
  TextBuilder out(sink, limits);
  std::uint64_t room = std::min<std::uint64_t>(
      limits.expanded_bytes, std::max<std::uint64_t>(64u << 20, bytes.size() * limits.expansion_ratio));
  std::size_t sections = 0;
  for (; sections < most_sections && out.ok(); ++sections) {
    const CompoundEntry* entry = file->find("BodyText/Section" + std::to_string(sections));
    if (entry == nullptr) break;
    const CompoundStream stream = file->read(*entry, limits.member_bytes);
    std::string text;
    const std::uint64_t most = std::min<std::uint64_t>(room, limits.member_bytes);
    if ((flags & 1) == 0) {
      text = stream.data;
    } else if (!inflate(stream.data, most, text, DeflateWrap::none)) {
      out.lost(text.size() >= most ? "a section of the document is larger than the bound"
                                   : "a section of the document breaks off");
    }
    room -= std::min<std::uint64_t>(room, text.size());
    for (std::uint64_t at = 0; at + 4 <= text.size() && out.ok();) {
      const std::uint32_t record = le32(text, at);
      at += 4;
      std::uint64_t size = record >> 20;
      if (size == 0xFFF) {
        size = le32(text, at);
        at += 4;
      }
      if (size > text.size() - std::min<std::uint64_t>(at, text.size()))
        out.lost("a section of the document breaks off");
      if ((record & 0x3FF) == record_paragraph_text) out.line(paragraph_text(slice(text, at, size)));
      at += size;
    }
  }
  read_properties(*file, out);
  if (sections == 0) out.lost("the document has no text in it that can be found");
  if (const Status given = give_embedded(*file, limits, sink); !given) out.lost(given.error().message);
  return out.finish();
}

}  // namespace spillmap::ole
