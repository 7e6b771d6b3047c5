#include "extract/formats/mapi/rtf_packed.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/little_endian.h"

namespace spillmap::mapi {
namespace {

constexpr std::size_t window_bytes = 4096;
// What packer and unpacker both begin with, from the specification.
constexpr std::string_view start_of_window =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS "
    "Sans SerifSymbol"
    "ArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
static_assert(start_of_window.size() == 207);

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char l = lower(c);
  return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

// Takes the HTML out in one pass: text and the content of \*\htmltag groups are kept, what \htmlrtf encloses is not.
class HtmlOfRtf {
 public:
  explicit HtmlOfRtf(std::string_view rtf) : rtf_(rtf) {}

  std::string run() {
    groups_.push_back({});
    while (at_ < rtf_.size()) {
      const char c = rtf_[at_++];
      switch (c) {
        case '{':
          flush();
          if (groups_.size() < 1000)
            groups_.push_back(groups_.back());
          else
            ++too_deep_;
          group_starts_ = true;
          continue;
        case '}':
          flush();
          if (too_deep_ > 0)
            --too_deep_;
          else if (groups_.size() > 1)
            groups_.pop_back();
          break;
        case '\\': control(); continue;
        case '\r':
        case '\n': break;
        default: put(c); break;
      }
      group_starts_ = false;
    }
    flush();
    return std::move(html_);
  }

 private:
  struct Group {
    bool skip = false;      // a destination that is not text
    bool rtf_only = false;  // \htmlrtf
    std::int64_t font = -1;
  };

  void control() {
    if (at_ >= rtf_.size()) return;
    const bool first = group_starts_;
    group_starts_ = false;
    const char c = rtf_[at_];
    if (!is_alpha(c)) {
      ++at_;
      switch (c) {
        case '\'': {
          if (at_ + 2 > rtf_.size()) return;
          const int high = hex_value(rtf_[at_]), low = hex_value(rtf_[at_ + 1]);
          at_ += 2;
          if (high >= 0 && low >= 0) put(static_cast<char>(high * 16 + low));
          return;
        }
        case '\\':
        case '{':
        case '}': put(c); return;
        case '~': word_text("&nbsp;"); return;
        case '_': word_text("&shy;"); return;
        case '*':
          starred_ = first;
          group_starts_ = first;
          return;
        default: return;
      }
    }
    const std::size_t begin = at_;
    while (at_ < rtf_.size() && is_alpha(rtf_[at_]) && at_ - begin < 32) ++at_;
    const std::string_view word = rtf_.substr(begin, at_ - begin);
    bool has_number = false, negative = false;
    std::int64_t number = 0;
    if (at_ < rtf_.size() && rtf_[at_] == '-') negative = true, ++at_;
    for (; at_ < rtf_.size() && is_digit(rtf_[at_]); ++at_) {
      number = std::min<std::int64_t>(number * 10 + (rtf_[at_] - '0'), 1 << 30);
      has_number = true;
    }
    if (negative) number = -number;
    if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;
    const bool starred = starred_;
    starred_ = false;
    Group& group = groups_.back();
    if (first && starred && word == "htmltag") return;  // its text is HTML
    if (first && (starred || word == "fonttbl" || word == "colortbl" || word == "stylesheet" || word == "info" ||
                  word == "pntext" || word == "mhtmltag")) {
      flush();
      group.skip = word != "fonttbl";
      in_fonts_ = word == "fonttbl";
      if (in_fonts_) {
        fonts_depth_ = groups_.size();
        group.skip = true;
      }
      return;
    }
    if (word == "htmlrtf") {
      flush();
      group.rtf_only = !has_number || number != 0;
    } else if (word == "ansicpg") {
      codepage_ = static_cast<unsigned>(std::clamp<std::int64_t>(number, 0, 65535));
    } else if (word == "f") {
      flush();
      group.font = number;
    } else if (word == "fcharset" && groups_.size() >= fonts_depth_ && group.skip) {
      if (fonts_.size() < 1000) fonts_[group.font] = codepage_of_charset(number, 0);
    } else if (word == "u" && has_number) {
      flush();
      if (!group.skip && !group.rtf_only) {
        const auto unit = static_cast<char32_t>(number < 0 ? number + 65536 : number) & 0xFFFFu;
        if (unit >= 0xD800 && unit < 0xDC00) {
          high_ = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
          if (high_ != 0) append_utf8(html_, 0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00));
          high_ = 0;
        } else {
          append_utf8(html_, unit);
        }
      }
      skip_replacement();
    } else if (word == "uc") {
      replacement_ = static_cast<std::size_t>(std::clamp<std::int64_t>(number, 0, 8));
    } else if (word == "par" || word == "line") {
      word_text("\r\n");
    } else if (word == "tab") {
      word_text("\t");
    } else if (word == "lquote" || word == "rquote") {
      word_text(word[0] == 'l' ? "&lsquo;" : "&rsquo;");
    } else if (word == "ldblquote" || word == "rdblquote") {
      word_text(word[0] == 'l' ? "&ldquo;" : "&rdquo;");
    } else if (word == "bullet") {
      word_text("&bull;");
    } else if (word == "endash" || word == "emdash") {
      word_text(word[1] == 'n' ? "&ndash;" : "&mdash;");
    } else if (word == "bin" && number > 0) {
      at_ = std::min<std::size_t>(rtf_.size(), at_ + static_cast<std::size_t>(number));
    }
  }

  // The characters after \u that stand for it where Unicode is not known.
  void skip_replacement() {
    for (std::size_t i = 0; i < replacement_ && at_ < rtf_.size(); ++i) {
      if (rtf_[at_] == '{' || rtf_[at_] == '}') return;
      if (rtf_[at_] == '\\') {
        if (at_ + 3 < rtf_.size() && rtf_[at_ + 1] == '\'')
          at_ += 4;
        else
          return;
      } else {
        ++at_;
      }
    }
  }

  bool kept() const { return !groups_.back().skip && !groups_.back().rtf_only; }
  void put(char c) {
    if (kept()) pending_.push_back(c);
  }
  void word_text(std::string_view text) {
    if (!kept()) return;
    flush();
    html_ += text;
  }
  void flush() {
    if (pending_.empty()) return;
    Encoding encoding;
    unsigned page = codepage_;
    if (const auto font = fonts_.find(groups_.back().font); font != fonts_.end() && font->second != 0)
      page = font->second;
    if (std::none_of(pending_.begin(), pending_.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) ||
        !encoding_by_codepage(page, encoding))
      html_ += pending_;
    else
      html_ += decode(as_bytes(pending_), encoding);
    pending_.clear();
  }

  std::string_view rtf_;
  std::size_t at_ = 0;
  std::string html_, pending_;
  std::vector<Group> groups_;
  std::size_t too_deep_ = 0, fonts_depth_ = 0, replacement_ = 1;
  std::map<std::int64_t, unsigned> fonts_;
  unsigned codepage_ = 1252;
  char32_t high_ = 0;
  bool group_starts_ = false, starred_ = false, in_fonts_ = false;
};

}  // namespace

std::string unpack_rtf(std::string_view packed, std::size_t most) {
  if (packed.size() < 16) return {};
  const std::uint32_t raw_bytes = le32(packed, 4), kind = le32(packed, 8);
  std::string_view in = packed.substr(16);
  std::string out;
  if (kind == 0x414C454D) {  // "MELA": not packed
    out = in.substr(0, std::min<std::size_t>(raw_bytes, most));
    return out;
  }
  if (kind != 0x75465A4C) return {};  // "LZFu"
  std::string window(start_of_window);
  window.resize(window_bytes, ' ');
  std::size_t write = start_of_window.size();
  std::size_t at = 0;
  const std::size_t wanted = std::min<std::size_t>(most, raw_bytes);
  while (at < in.size() && out.size() < wanted) {
    const auto flags = static_cast<unsigned char>(in[at++]);
    for (unsigned bit = 0; bit < 8 && at < in.size() && out.size() < wanted; ++bit) {
      if ((flags >> bit & 1u) == 0) {
        const char c = in[at++];
        out.push_back(c);
        window[write] = c;
        write = (write + 1) % window_bytes;
        continue;
      }
      if (at + 2 > in.size()) return out;
      const unsigned token =
          static_cast<unsigned>(static_cast<unsigned char>(in[at])) << 8 | static_cast<unsigned char>(in[at + 1]);
      at += 2;
      std::size_t from = token >> 4;
      if (from == write) return out;  // how the end is marked
      for (unsigned length = (token & 0xF) + 2; length > 0 && out.size() < wanted; --length) {
        const char c = window[from];
        from = (from + 1) % window_bytes;
        out.push_back(c);
        window[write] = c;
        write = (write + 1) % window_bytes;
      }
    }
  }
  return out;
}

std::string html_of_rtf(std::string_view rtf) {
  if (rtf.substr(0, 4096).find("\\fromhtml") == std::string_view::npos) return {};
  return HtmlOfRtf(rtf).run();
}

}  // namespace spillmap::mapi
