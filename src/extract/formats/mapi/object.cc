#include "extract/formats/mapi/object.h"

#include <algorithm>

#include "base/text.h"
#include "extract/encoding.h"

namespace spillmap::mapi {
namespace {

std::uint64_t little_endian(std::string_view data) {
  std::uint64_t value = 0;
  for (std::size_t i = std::min<std::size_t>(data.size(), 8); i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(data[i]);
  return value;
}

// Windows' own table of languages and their code pages.
unsigned codepage_of_locale(std::uint64_t locale) {
  if (locale == 0 || locale > 0xFFFF) return 0;
  switch (locale & 0x3FF) {
    case 0x01:
    case 0x20:
    case 0x29: return 1256;  // Arabic, Urdu, Persian
    case 0x02:
    case 0x19:
    case 0x22:
    case 0x23:
    case 0x2F: return 1251;  // Bulgarian, Russian, Ukrainian, ...
    case 0x04: return locale == 0x0404 || locale == 0x0C04 || locale == 0x1404 ? 950 : 936;
    case 0x05:
    case 0x0E:
    case 0x15:
    case 0x18:
    case 0x1A:
    case 0x1B:
    case 0x1C:
    case 0x24: return 1250;
    case 0x08: return 1253;
    case 0x0D: return 1255;
    case 0x11: return 932;
    case 0x12: return 949;
    case 0x1E: return 874;
    case 0x1F:
    case 0x2C: return 1254;
    case 0x25:
    case 0x26:
    case 0x27: return 1257;
    case 0x2A: return 1258;
    default: return 1252;
  }
}

}  // namespace

void Properties::set(PropertyId id, std::uint16_t type, std::string value) {
  values_.try_emplace(id, Value{type, std::move(value)});
}

std::uint16_t Properties::type(PropertyId id) const {
  const auto found = values_.find(id);
  return found == values_.end() ? 0 : found->second.type;
}

std::string_view Properties::bytes(PropertyId id) const {
  const auto found = values_.find(id);
  return found == values_.end() ? std::string_view() : std::string_view(found->second.data);
}

std::string Properties::take_bytes(PropertyId id) {
  const auto found = values_.find(id);
  if (found == values_.end()) return {};
  return std::move(found->second.data);
}

std::uint64_t Properties::number(PropertyId id, std::uint64_t otherwise) const {
  const auto found = values_.find(id);
  if (found == values_.end()) return otherwise;
  switch (found->second.type) {
    case type_int16: return little_endian(std::string_view(found->second.data).substr(0, 2));
    case type_int32: return little_endian(std::string_view(found->second.data).substr(0, 4));
    case type_bool: return !found->second.data.empty() && found->second.data[0] != 0;
    case type_int64:
    case type_time: return little_endian(found->second.data);
    default: return otherwise;
  }
}

unsigned Properties::codepage() const {
  // 8-bit text is in the page of the machine that wrote it. UTF-16 cannot be one, and UTF-8 is tried anyway.
  const auto usable = [](std::uint64_t page) {
    Encoding encoding;
    return page != 0 && page < 65000 && page != 1200 && page != 1201 &&
           encoding_by_codepage(static_cast<unsigned>(page), encoding);
  };
  if (usable(number(message_codepage))) return static_cast<unsigned>(number(message_codepage));
  const unsigned by_locale = codepage_of_locale(number(message_locale));
  if (by_locale != 0 && by_locale != 1252) return by_locale;
  if (usable(number(internet_codepage))) return static_cast<unsigned>(number(internet_codepage));
  return assumed_codepage_ != 0 ? assumed_codepage_ : by_locale;
}

std::string Properties::text(PropertyId id) const {
  const auto found = values_.find(id);
  if (found == values_.end()) return {};
  const std::string& data = found->second.data;
  std::string out;
  switch (found->second.type) {
    case type_text16: {
      Encoding utf16;
      utf16.kind = Encoding::Kind::utf16le;
      utf16.name = "UTF-16LE";
      out = decode(as_bytes(std::string_view(data).substr(0, data.size() & ~std::size_t{1})), utf16);
      break;
    }
    case type_text8: {
      Encoding encoding;
      const unsigned page = codepage();
      const std::string_view bytes = std::string_view(data).substr(0, data.find('\0'));
      if (is_valid_utf8(bytes))
        out = bytes;
      else
        out = decode(as_bytes(bytes),
                     page != 0 && encoding_by_codepage(page, encoding) ? encoding : detect_encoding(as_bytes(bytes)));
      break;
    }
    default: return {};
  }
  while (!out.empty() && out.back() == '\0') out.pop_back();
  return out;
}

}  // namespace spillmap::mapi
