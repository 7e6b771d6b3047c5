#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace spillmap {

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

std::string to_upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = upper(c);
  return out;
}

bool equals_ignore_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i])) return false;
  return true;
}

bool contains_ignore_case(std::string_view text, std::string_view part) {
  if (part.empty()) return true;
  if (part.size() > text.size()) return false;
  // Looked for by the letter of the part that is rarest in English, in both its cases: whole documents are asked.
  static constexpr std::array<std::uint8_t, 256> common = [] {
    std::array<std::uint8_t, 256> rank{};
    constexpr std::string_view by_rarity = "zqxjkvbpgfywmucldrhsnioate";
    rank.fill(by_rarity.size());
    rank[' '] = by_rarity.size() + 1;
    for (std::size_t i = 0; i < by_rarity.size(); ++i) {
      const auto c = static_cast<unsigned char>(by_rarity[i]);
      rank[c] = rank[c - 'a' + 'A'] = static_cast<std::uint8_t>(i);
    }
    return rank;
  }();
  std::size_t pivot = 0;
  for (std::size_t i = 1; i < part.size(); ++i)
    if (common[static_cast<unsigned char>(part[i])] < common[static_cast<unsigned char>(part[pivot])]) pivot = i;
  // Where the pivot may stand: what remains has room for the rest of the part.
  const std::size_t end = text.size() - part.size() + pivot + 1;
  const std::string_view places = text.substr(0, end);
  const char small = lower(part[pivot]), big = upper(small);
  std::size_t next_small = places.find(small, pivot);
  std::size_t next_big = big == small ? std::string_view::npos : places.find(big, pivot);
  while (next_small != next_big) {  // both npos: no place is left
    const std::size_t at = std::min(next_small, next_big);
    if (equals_ignore_case(text.substr(at - pivot, part.size()), part)) return true;
    if (at == next_small)
      next_small = places.find(small, at + 1);
    else
      next_big = places.find(big, at + 1);
  }
  return false;
}

std::string digits_only(std::string_view text) {
  std::string out;
  for (char c : text)
    if (is_digit(c)) out.push_back(c);
  return out;
}

bool all_digits(std::string_view text) {
  for (char c : text)
    if (!is_digit(c)) return false;
  return !text.empty();
}

std::string alnum_upper(std::string_view text) {
  std::string out;
  for (char c : text)
    if (is_alnum(c)) out.push_back(upper(c));
  return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::string squeeze(std::string_view text) {
  std::string out;
  bool gap = false;
  for (char c : text) {
    if (is_space(c)) {
      gap = !out.empty();
    } else {
      if (gap) out.push_back(' ');
      gap = false;
      out.push_back(c);
    }
  }
  return out;
}

std::string fold(std::string_view utf8) {
  bool ascii = true;
  for (char c : utf8) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  if (ascii) return to_lower(utf8);
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    if (c < 0x80) {
      out.push_back(lower(static_cast<char>(c)));
      continue;
    }
    switch (c) {  // letters that Unicode does not take apart
      case U'đ':
      case U'Đ':
      case U'ð':
      case U'Ð': out.push_back('d'); continue;
      case U'ø':
      case U'Ø': out.push_back('o'); continue;
      case U'ł':
      case U'Ł': out.push_back('l'); continue;
      case U'ı': out.push_back('i'); continue;
      case U'æ':
      case U'Æ': out += "ae"; continue;
      case U'œ':
      case U'Œ': out += "oe"; continue;
      case U'’':
      case U'‘':
      case U'ʼ': out.push_back('\''); continue;
      case U'–':
      case U'‐':
      case U'‑': out.push_back('-'); continue;
      case U'\u00a0': out.push_back(' '); continue;
      default: break;
    }
    utf8proc_int32_t parts[18];
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(c), parts, 18,
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK),
        &boundary);
    if (count <= 0) continue;
    for (int i = 0; i < count && i < 18; ++i) append_utf8(out, static_cast<char32_t>(parts[i]));
  }
  return out;
}

std::vector<std::string> folded_words(std::string_view utf8) {
  std::vector<std::string> out;
  std::string word;
  for (char c : fold(utf8)) {
    if (is_alnum(c) || static_cast<unsigned char>(c) >= 0x80)
      word.push_back(c);
    else if (c != '\'' && !word.empty())
      out.push_back(std::move(word)), word.clear();
  }
  if (!word.empty()) out.push_back(std::move(word));
  return out;
}

char32_t next_code_point(std::string_view utf8, std::size_t& at) {
  utf8proc_int32_t c = -1;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()) + at,
                                     static_cast<utf8proc_ssize_t>(utf8.size() - at), &c);
  if (used <= 0) {
    ++at;
    return U'\uFFFD';
  }
  at += static_cast<std::size_t>(used);
  return static_cast<char32_t>(c);
}

void append_utf8(std::string& out, char32_t c) {
  utf8proc_uint8_t buffer[4];
  if (!utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(c))) c = U'\uFFFD';
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), buffer);
  out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(size));
}

bool is_valid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    utf8proc_int32_t c = -1;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()) + at,
                                       static_cast<utf8proc_ssize_t>(bytes.size() - at), &c);
    if (used <= 0) return false;
    at += static_cast<std::size_t>(used);
  }
  return true;
}

std::string scrub_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80)
      out.push_back(bytes[at++]);
    else
      append_utf8(out, next_code_point(bytes, at));
  }
  return out;
}

std::string printable_path(std::string_view raw) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  const auto escape = [&](char c) {
    const auto b = static_cast<unsigned char>(c);
    out += "\\x";
    out.push_back(digits[b >> 4]);
    out.push_back(digits[b & 15]);
  };
  for (std::size_t at = 0; at < raw.size();) {
    const auto b = static_cast<unsigned char>(raw[at]);
    if (b < 0x20 || b == 0x7F) {
      escape(raw[at++]);
    } else if (b == '\\') {
      out += "\\\\";
      ++at;
    } else if (b < 0x80) {
      out.push_back(raw[at++]);
    } else {
      const std::size_t begin = at;
      if (next_code_point(raw, at) == U'\uFFFD' && at == begin + 1)
        escape(raw[begin]);
      else
        out.append(raw.substr(begin, at - begin));
    }
  }
  return out;
}

std::string escape_html(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (const char c : utf8) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out.push_back(c);
    }
  }
  return out;
}

std::string hex(std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    out.push_back(digits[b >> 4]);
    out.push_back(digits[b & 15]);
  }
  return out;
}

}  // namespace spillmap
