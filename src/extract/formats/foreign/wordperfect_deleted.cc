#include "extract/formats/foreign/wordperfect_deleted.h"

#include <array>
#include <cstdint>
#include <string>

#include "extract/little_endian.h"

namespace spillmap::foreign {
namespace {

constexpr std::size_t longest = 64u << 10;  // of one stretch

// Bytes of the functions 0xF0 to 0xFF, both of their ends included.
constexpr std::array<std::uint8_t, 16> fixed_bytes = {4, 5, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 8, 8, 1};

}  // namespace

void each_deleted(std::string_view document, const std::function<void(std::string_view)>& give) {
  constexpr unsigned undo = 0xF1, deletion_begins = 0, deletion_ends = 1;
  // The other versions have another language, and the files of a Macintosh another head.
  constexpr std::size_t version_at = 10;
  if (document.size() < 16 || document[version_at] != 2) return;
  std::string text;
  bool deleted = false;
  for (std::uint64_t at = le32(document, 4); at < document.size();) {
    const auto byte = static_cast<unsigned char>(document[at]);
    const auto put = [&](char c) {
      if (deleted && text.size() < longest) text += c;
    };
    std::uint64_t bytes = 1;
    if (byte >= 0x21 && byte < 0x7F) {
      put(static_cast<char>(byte));
    } else if (byte == 0x80 || byte == 0x81 || byte == 0xCF) {
      put(' ');
    } else if (byte == 0x84) {
      put('-');
    } else if (byte >= 0xC7 && byte <= 0xCC) {
      put('\n');
    } else if (byte >= 0xD0 && byte < 0xF0) {
      // Its length stands behind its kind, the ends included; a shorter one than its own head is damage.
      bytes = le16(document, at + 2);
      if (bytes < 5) return;
      if (byte == 0xD0) put(' ');
    } else if (byte >= 0xF0) {
      bytes = fixed_bytes[byte - 0xF0u];
      const unsigned kind = at + 1 < document.size() ? static_cast<unsigned char>(document[at + 1]) : 0xFFu;
      if (byte == undo && kind == deletion_begins) {
        deleted = true;
      } else if (byte == undo && kind == deletion_ends) {
        if (!text.empty()) give(text);
        text.clear();
        deleted = false;
      } else if (byte == 0xF0) {
        put('?');
      }
    }
    at += bytes;
  }
}

}  // namespace spillmap::foreign
