#include "extract/formats/onenote.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "extract/builder.h"
#include "extract/little_endian.h"

namespace spillmap::onenote {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view section = "\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3"sv;
constexpr std::string_view contents = "\xA1\x2F\xFF\x43\xD9\xEF\x76\x4C\x9E\xE2\x10\xEA\x57\x22\x76\x5F"sv;
// In front of an embedded file: its length, then 12 bytes, then its data.
constexpr std::string_view file_mark = "\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC"sv;
constexpr std::size_t file_head_bytes = 36;
constexpr std::size_t most_text_bytes = 1u << 20;  // of one property
constexpr std::size_t most_remembered = 200'000;

bool is_space_or_text(std::uint32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r' || c == '\v';
  // No control characters, half characters, private ones or ones that are not.
  return (c < 0x7F || c >= 0xA0) && (c < 0xD800 || (c >= 0xF900 && c < 0xFFF0));
}

// Letters of one writing, spaces and marks: bytes of other kinds, taken as UTF-16, are of many writings. `work` counts
// what was looked at; most ends at the first characters.
bool reads_as_text(std::string_view utf16, std::uint64_t& work) {
  std::size_t latin = 0, other = 0, letters = 0;
  std::uint32_t block = 0;
  std::size_t changes = 0;
  for (std::size_t at = 0; at + 2 <= utf16.size(); at += 2) {
    const std::uint32_t c = le16(utf16, at);
    work += 2;
    // Half characters come in pairs.
    if (c >= 0xD800 && c < 0xDC00 && at + 4 <= utf16.size() && (le16(utf16, at + 2) & 0xFC00) == 0xDC00) {
      at += 2;
      continue;
    }
    if (!is_space_or_text(c)) return false;
    if (c < 0x250 || (c >= 0x2000 && c < 0x2100)) {
      ++latin;
    } else {
      ++other;
      if (c >> 11 != block) ++changes;
      block = c >> 11;
    }
    letters += c > ' ' ? 1 : 0;
  }
  return letters != 0 && (other == 0 || latin > 4 * changes || changes <= 1 + other / 16);
}

bool reads_as_bytes(std::string_view text, std::uint64_t& work) {
  std::size_t letters = 0;
  for (const char c : text) {
    ++work;
    if (!is_space_or_text(static_cast<unsigned char>(c))) return false;
    letters += is_alnum(c) ? 1 : 0;
  }
  return letters * 2 > text.size();
}

// What the program writes for itself: names of styles, fonts and accounts.
bool is_of_the_program(std::string_view text) {
  constexpr std::string_view words[] = {
      "PageTitle", "PageDateTime",  "blockquote",      "cite",     "code",     "h1",    "h2",   "h3", "h4", "h5", "h6",
      "Calibri",   "Calibri Light", "Times New Roman", "Segoe UI", "Consolas", "Arial", "Times"};
  return std::find(std::begin(words), std::end(words), text) != std::end(words) || text.starts_with("<resolutionId ") ||
         (text.size() == 38 && text.front() == '{' && text.back() == '}');
}

class Section {
 public:
  Section(std::string_view text, const Limits& limits, Sink& sink)
      : text_(text), limits_(limits), sink_(sink), out_(sink, limits) {}

  Outcome read() {
    const std::uint64_t most_work = 64 * std::uint64_t{text_.size()};
    for (std::size_t at = 1024; at + 4 < text_.size() && out_.ok();) {
      if (work_ > most_work) {
        out_.lost("its text is not found in the time that it may take");
        break;
      }
      if (text_.substr(at, file_mark.size()) == file_mark) {
        at = embedded(at);
        continue;
      }
      const std::size_t taken = property(at);
      at += taken == 0 ? 1 : taken;
    }
    return out_.finish();
  }

 private:
  // A text stands behind its length in bytes, at any place. Gives how many bytes were used.
  std::size_t property(std::size_t at) {
    const std::uint32_t bytes = le32(text_, at);
    if (bytes < 4 || bytes > most_text_bytes || at + 4 + bytes > text_.size()) return 0;
    const std::string_view value = text_.substr(at + 4, bytes);
    std::string text;
    // What is looked at here is looked at again from the next byte on, so it is counted.
    const bool utf16 = bytes % 2 == 0 && is_space_or_text(le16(value, 0));
    const bool plain = bytes >= 6 && value[0] > ' ';
    if (utf16 && reads_as_text(without_end(value), work_)) {
      text = utf16_text(without_end(value));
    } else if (plain && reads_as_bytes(value, work_)) {
      for (const char c : value) append_utf8(text, static_cast<unsigned char>(c));
    } else {
      return 0;
    }
    std::replace(text.begin(), text.end(), '\v', '\n');
    std::replace(text.begin(), text.end(), '\r', '\n');
    if (text.size() < 2 || is_of_the_program(text)) return 4 + bytes;
    const std::size_t hash = std::hash<std::string>()(text);
    if (seen_.size() < most_remembered && !seen_.insert(hash).second) return 4 + bytes;
    out_.line(text);
    out_.new_run();
    return 4 + bytes;
  }
  static std::string_view without_end(std::string_view utf16) {
    // Two zeros are the end of a text; more of them are no text.
    for (int zeros = 0; zeros < 2 && utf16.size() >= 2 && le16(utf16, utf16.size() - 2) == 0; ++zeros) {
      utf16.remove_suffix(2);
    }
    // One character is chance.
    return utf16.size() < 4 ? std::string_view() : utf16;
  }

  std::size_t embedded(std::size_t at) {
    const std::uint64_t bytes = le64(text_, at + file_mark.size());
    if (bytes == 0 || bytes > text_.size() - std::min(text_.size(), at + file_head_bytes)) return at + 1;
    Member member;
    member.name = "embedded-" + std::to_string(++files_);
    member.bytes = bytes;
    member.data = as_bytes(text_.substr(at + file_head_bytes, bytes));
    if (files_ > limits_.members) {
      out_.lost("more embedded files than are read");
    } else if (const Status taken = sink_.member(member); !taken) {
      out_.lost(taken.error().message);
    }
    return at + file_head_bytes + bytes;
  }

  std::string_view text_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  std::unordered_set<std::size_t> seen_;
  std::uint32_t files_ = 0;
  std::uint64_t work_ = 0;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  return as_text(bytes).starts_with(section) || as_text(bytes).starts_with(contents) ? 95 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  if (bytes.size() < 1024) return not_read(ItemStatus::corrupt, "the section breaks off in its head");
  return Section(as_text(bytes), limits, sink).read();
}

}  // namespace spillmap::onenote
