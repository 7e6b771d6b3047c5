#include "extract/formats/dicom/charset.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "extract/encoding.h"

namespace spillmap::dicom {
namespace {

// The name of an encoding for each repertoire that the standard defines (PS3.3, C.12.1.1.2).
std::string_view encoding_of(std::string_view term) {
  struct Row {
    std::string_view number, name;
  };
  static constexpr std::array<Row, 18> rows{{{"100", "iso-8859-1"},
                                             {"101", "iso-8859-2"},
                                             {"109", "iso-8859-3"},
                                             {"110", "iso-8859-4"},
                                             {"144", "iso-8859-5"},
                                             {"127", "iso-8859-6"},
                                             {"126", "iso-8859-7"},
                                             {"138", "iso-8859-8"},
                                             {"148", "iso-8859-9"},
                                             {"203", "iso-8859-15"},
                                             {"13", "shift_jis"},
                                             {"166", "tis-620"},
                                             {"192", "utf-8"},
                                             {"87", "iso-2022-jp"},
                                             {"149", "euc-kr"},
                                             {"58", "gb2312"},
                                             {"159", "iso-2022-jp-2"},
                                             {"6", "us-ascii"}}};
  if (term == "GB18030" || term == "GBK") return "gb18030";
  for (const Row& row : rows)
    if (term.ends_with(" " + std::string(row.number)) || term.ends_with("_" + std::string(row.number)) ||
        term.ends_with("IR" + std::string(row.number)))
      return row.name;
  return "us-ascii";
}

std::string decode_as(std::string_view raw, std::string_view name) {
  Encoding encoding;
  if (raw.empty() || !encoding_by_name(name, encoding)) return std::string(raw);
  return decode(as_bytes(raw), encoding);
}

// What an escape sequence turns on: an encoding, and whether seven-bit codes are meant in it.
struct Shift {
  std::string_view escape, name;
  bool high = false;        // codes come with seven bits; the encoding wants eight
  std::string_view prefix;  // before each code
};
constexpr std::array<Shift, 19> shifts{{{"$)C", "euc-kr", false, ""},
                                        {"$)A", "gb2312", false, ""},
                                        {"$(D", "euc-jp", true, "\x8F"},
                                        {"$B", "euc-jp", true, ""},
                                        {"$@", "euc-jp", true, ""},
                                        {"(B", "", false, ""},
                                        {"(J", "", false, ""},
                                        {")I", "shift_jis", false, ""},
                                        {"-A", "iso-8859-1", false, ""},
                                        {"-B", "iso-8859-2", false, ""},
                                        {"-C", "iso-8859-3", false, ""},
                                        {"-D", "iso-8859-4", false, ""},
                                        {"-L", "iso-8859-5", false, ""},
                                        {"-G", "iso-8859-6", false, ""},
                                        {"-F", "iso-8859-7", false, ""},
                                        {"-H", "iso-8859-8", false, ""},
                                        {"-M", "iso-8859-9", false, ""},
                                        {"-T", "tis-620", false, ""},
                                        {"-b", "iso-8859-15", false, ""}}};

std::string decode_shifted(std::string_view raw, const Shift& shift) {
  if (!shift.high) return decode_as(raw, shift.name);
  std::string eight;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const auto c = static_cast<unsigned char>(raw[i]);
    if (c <= 0x20 || i + 1 >= raw.size()) {
      eight += raw[i];
      continue;
    }
    eight += shift.prefix;
    eight += static_cast<char>(c | 0x80);
    eight += static_cast<char>(static_cast<unsigned char>(raw[++i]) | 0x80);
  }
  return decode_as(eight, shift.name);
}

}  // namespace

std::string to_utf8(std::string_view raw, std::string_view specific) {
  std::string_view first = trim(specific.substr(0, specific.find('\\')));
  const std::string_view initial = first.empty() ? std::string_view("us-ascii") : encoding_of(first);
  if (raw.find('\x1B') == std::string_view::npos) {
    // Nobody told, and it is not ASCII: UTF-8 if it holds, else what it looks like.
    if (initial == "us-ascii")
      return is_valid_utf8(raw) ? std::string(raw) : decode(as_bytes(raw), detect_encoding(as_bytes(raw)));
    return decode_as(raw, initial);
  }
  std::string out;
  const Shift start{"", initial == "us-ascii" ? std::string_view("iso-8859-1") : initial, false, ""};
  const Shift* shift = &start;
  std::size_t at = 0;
  const auto take = [&](std::size_t end) {
    // Separators of names and values end what was turned on.
    std::size_t begin = at;
    for (std::size_t i = at; i <= end; ++i) {
      const bool border = i < end && !shift->high && (raw[i] == '^' || raw[i] == '=' || raw[i] == '\\');
      if (i != end && !border) continue;
      const std::string_view piece = raw.substr(begin, i - begin);
      out += shift->name.empty() ? std::string(piece) : decode_shifted(piece, *shift);
      if (border) out += raw[i];
      begin = i + 1;
    }
    at = end;
  };
  while (at < raw.size()) {
    const std::size_t escape = raw.find('\x1B', at);
    take(std::min(escape, raw.size()));
    if (escape == std::string_view::npos) break;
    at = escape + 1;
    for (const Shift& one : shifts)
      if (raw.substr(at).starts_with(one.escape)) {
        shift = &one;
        at += one.escape.size();
        break;
      }
  }
  return out;
}

}  // namespace spillmap::dicom
