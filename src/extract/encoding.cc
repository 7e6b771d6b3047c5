#include "extract/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::size_t sample_bytes = 256u << 10;
constexpr std::size_t chunk_bytes = 64u << 10;

// --- Tables -------------------------------------------------------------------------------------------------------

struct Converter {
  UConverter* handle = nullptr;
  explicit Converter(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    handle = ucnv_open(name, &status);
    if (U_FAILURE(status)) handle = nullptr;
  }
  ~Converter() {
    if (handle != nullptr) ucnv_close(handle);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
};

void append_utf16(std::string& out, const UChar* text, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const char16_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < count && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
      append_utf8(out, 0x10000 + ((char32_t{c} - 0xD800) << 10) + (char32_t{text[i + 1]} - 0xDC00));
      ++i;
    } else {
      append_utf8(out, c >= 0xD800 && c < 0xE000 ? U'\uFFFD' : char32_t{c});
    }
  }
}

// Tables are made once and never go away. A worker reads one item at a time, but tests may use threads.
const SingleByteTable* single_byte_table(const std::string& name) {
  static std::mutex guard;
  static std::map<std::string, std::unique_ptr<SingleByteTable>> tables;
  const std::lock_guard lock(guard);
  const auto found = tables.find(name);
  if (found != tables.end()) return found->second.get();
  std::unique_ptr<SingleByteTable> table;
  const Converter converter(name.c_str());
  if (converter.handle != nullptr && ucnv_getMaxCharSize(converter.handle) == 1) {
    table = std::make_unique<SingleByteTable>();
    for (unsigned byte = 0x80; byte < 0x100; ++byte) {
      const char source = static_cast<char>(byte);
      UChar target[4];
      UErrorCode status = U_ZERO_ERROR;
      const int32_t length = ucnv_toUChars(converter.handle, target, 4, &source, 1, &status);
      std::string& text = (*table)[byte - 0x80];
      if (U_SUCCESS(status) && length > 0) append_utf16(text, target, static_cast<std::size_t>(length));
      if (text.empty()) text = "\xEF\xBF\xBD";
    }
  }
  return (tables[name] = std::move(table)).get();
}

// ICU's names of what the world calls them. Where two names mean the same in practice, the richer one.
constexpr std::pair<std::string_view, const char*> names[] = {
    {"ascii", "windows-1252"},    {"usascii", "windows-1252"},  {"ansix341968", "windows-1252"},
    {"iso88591", "windows-1252"}, {"latin1", "windows-1252"},   {"windows1252", "windows-1252"},
    {"cp1252", "windows-1252"},   {"1252", "windows-1252"},     {"xansi", "windows-1252"},
    {"ansi", "windows-1252"},     {"cp437", "ibm-437"},         {"ibm437", "ibm-437"},
    {"437", "ibm-437"},           {"cp850", "ibm-850"},         {"ibm850", "ibm-850"},
    {"cp858", "ibm-858"},         {"macroman", "macintosh"},    {"macintosh", "macintosh"},
    {"xmacroman", "macintosh"},   {"mac", "macintosh"},         {"windows1250", "windows-1250"},
    {"latin2", "iso-8859-2"},     {"cp866", "ibm-866"},         {"ibm866", "ibm-866"},
    {"ibm855", "ibm-855"},        {"ibm852", "ibm-852"},        {"gb2312", "gb18030"},
    {"gbk", "gb18030"},           {"euccn", "gb18030"},         {"hzgb2312", "HZ"},
    {"shiftjis", "windows-31j"},  {"sjis", "windows-31j"},      {"xsjis", "windows-31j"},
    {"big5", "windows-950"},      {"euckr", "windows-949"},     {"ksc56011987", "windows-949"},
    {"uhc", "windows-949"},       {"tis620", "windows-874"},    {"iso885911", "windows-874"},
    {"iso88599", "windows-1254"}, {"iso885915", "iso-8859-15"}, {"maccyrillic", "x-mac-cyrillic"},
};

std::string plain_name(std::string_view name) {
  std::string out;
  for (const char c : name.substr(0, 64))
    if (is_alnum(c)) out.push_back(lower(c));
  return out;
}

bool make(const char* icu_name, Encoding& encoding) {
  if (const SingleByteTable* table = single_byte_table(icu_name)) {
    encoding = {Encoding::Kind::single_byte, icu_name, 0, table};
    return true;
  }
  const Converter converter(icu_name);
  if (converter.handle == nullptr) return false;
  encoding = {Encoding::Kind::multi_byte, icu_name, 0, nullptr};
  return true;
}

const SingleByteTable& windows_1252() {
  static const SingleByteTable& table = *single_byte_table("windows-1252");
  return table;
}

// --- Statistics ---------------------------------------------------------------------------------------------------

struct Utf8Count {
  std::size_t sequences = 0;  // of more than one byte, valid
  std::size_t bad = 0;        // bytes that belong to none
};

Utf8Count count_utf8(ByteView bytes, bool cut_at_end) {
  Utf8Count count;
  const std::string_view text = as_text(bytes);
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (c == U'\uFFFD' && at == begin + 1) {
      if (cut_at_end && text.size() - begin < 4) break;  // a character cut by the end of the sample
      ++count.bad;
    } else {
      ++count.sequences;
    }
  }
  return count;
}

bool is_vowel_like(char c) {
  const char l = lower(c);
  return l == 'a' || l == 'e' || l == 'i' || l == 'o' || l == 'u';
}

// Accented letters that English, Spanish, French, Portuguese, German and Polish names are written with.
constexpr std::u32string_view common_letters = U"áéíóúñüçàèìòùâêîôûäëïöãõåæøßýÁÉÍÓÚÑÜÇÀÈÂÊÎÔÄËÏÖÃÕÅÆØ";
constexpr std::u32string_view central_letters = U"ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽőűŐŰăâîșțşţđĐ";

// How plausible is it that these bytes are this single-byte encoding of a Western language? The idea: a letter belongs
// between letters, a dash or bullet between spaces, a box line beside box lines; a currency sign inside a word is a
// letter of another encoding.
double score(ByteView bytes, const SingleByteTable& table, bool central) {
  double sum = 0;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < bytes.size() && seen < 20'000; ++i) {
    const unsigned char b = bytes[i];
    if (b < 0x80) continue;
    ++seen;
    const char before = i > 0 ? static_cast<char>(bytes[i - 1]) : ' ';
    const char after = i + 1 < bytes.size() ? static_cast<char>(bytes[i + 1]) : ' ';
    const bool high_before = static_cast<unsigned char>(before) >= 0x80;
    const bool high_after = static_cast<unsigned char>(after) >= 0x80;
    const bool in_word = is_alpha(before) || is_alpha(after);
    std::size_t at = 0;
    const char32_t c = next_code_point(table[b - 0x80], at);
    const bool common = common_letters.find(c) != std::u32string_view::npos ||
                        (central && central_letters.find(c) != std::u32string_view::npos);
    const std::string folded = fold(table[b - 0x80]);
    const bool letter = common || (!folded.empty() && is_alpha(folded[0]) && c != U'ª' && c != U'º' && c != U'™');
    if (c == U'\uFFFD' || (c >= 0x80 && c < 0xA0)) {
      sum -= 5;
    } else if (letter) {
      // Case must go with the neighbours: "PÉREZ", "Pérez", "Ángel", not "PéREZ" or "PÉrez".
      std::string lowered = to_lower(table[b - 0x80]);
      const bool capital = (c >= 0xC0 && c <= 0xDE) || (c >= 0x100 && c < 0x180 && (c & 1) == 0) || c == U'Ÿ' ||
                           c == U'Š' || c == U'Ž' || c == U'Œ';
      if (!in_word) {
        sum += high_before || high_after ? 0 : -1;
      } else {
        const bool fits = capital ? !is_lower(before) : !(is_upper(before) && is_upper(after));
        // At the edge of a word it may as well be a quotation mark of another encoding.
        const bool inside = is_alpha(before) && is_alpha(after);
        sum += fits ? (common ? (inside ? 3 : 2) : 1) : -2;
      }
    } else if (c == U'’') {
      const char next = i + 2 < bytes.size() ? static_cast<char>(bytes[i + 2]) : ' ';
      const bool contraction =
          is_alpha(before) &&
          (((after == 's' || after == 't' || after == 'd' || after == 'm' || after == 'S' || after == 'T') &&
            !is_alpha(next)) ||
           (after == 'l' && next == 'l') || (after == 'v' && next == 'e') || (after == 'r' && next == 'e'));
      const bool elided =
          (before == 'O' || before == 'D' || before == 'L' || before == 'd' || before == 'l') && is_upper(after);
      sum += contraction || elided ? 4 : is_alpha(before) && is_alpha(after) ? -1 : 2;
    } else if (c == U'‘' || c == U'“' || c == U'„') {
      sum += is_alpha(before) ? -2 : 4;
    } else if (c == U'”') {
      sum += is_alpha(after) ? -2 : 4;
    } else if (c == U'–' || c == U'—' || c == U'•' || c == U'…' || c == U'·') {
      sum += is_alpha(before) && is_alpha(after) ? (c == U'—' ? 0.5 : -1) : 2;
    } else if (c >= 0x2500 && c < 0x25A0) {
      sum += in_word ? -2 : high_before || high_after ? 1 : 0.5;
    } else if (c == U'°' || c == U'º' || c == U'ª' || c == U'½' || c == U'¼' || c == U'¾' || c == U'²' || c == U'³') {
      sum += is_digit(before) || before == ' ' ? 2 : is_vowel_like(before) ? -1 : -2;
    } else if (c == U'®' || c == U'™' || c == U'©' || c == U'§' || c == U'¿' || c == U'¡' || c == U'«' || c == U'»') {
      sum += is_alpha(before) && is_alpha(after) ? -2 : 1;
    } else if (c == 0xA0) {
      sum += is_alpha(before) && is_alpha(after) ? -1 : 0.5;
    } else {
      sum += in_word ? -2 : -0.5;
    }
  }
  return sum;
}

// Bytes of the sample that matter for single-byte statistics: at most 256 KiB from the start, and, if that is all
// ASCII, from the first place that is not (looked for in the first 64 MiB).
ByteView sample_of(ByteView bytes) {
  const auto high = [](std::uint8_t b) { return b >= 0x80; };
  ByteView head = bytes.first(std::min(bytes.size(), sample_bytes));
  if (std::any_of(head.begin(), head.end(), high) || head.size() == bytes.size()) return head;
  const ByteView search = bytes.first(std::min<std::size_t>(bytes.size(), 64u << 20));
  const auto found = std::find_if(search.begin() + static_cast<std::ptrdiff_t>(head.size()), search.end(), high);
  if (found == search.end()) return head;
  const auto at = static_cast<std::size_t>(found - search.begin());
  const std::size_t begin = at - std::min<std::size_t>(at, 1024);
  return bytes.subspan(begin, std::min(bytes.size() - begin, sample_bytes));
}

std::string ask_uchardet(ByteView bytes) {
  uchardet_t detector = uchardet_new();
  if (detector == nullptr) return {};
  uchardet_handle_data(detector, reinterpret_cast<const char*>(bytes.data()), std::min(bytes.size(), chunk_bytes));
  uchardet_data_end(detector);
  std::string name = uchardet_get_charset(detector);
  uchardet_delete(detector);
  return name;
}

bool is_east_asian(std::string_view name) {
  for (const std::string_view part : {"gb", "big5", "shift", "euc", "uhc", "iso-2022", "hz-", "johab", "x-windows-949"})
    if (contains_ignore_case(name, part)) return true;
  return false;
}

bool is_other_script(std::string_view name) {
  for (const std::string_view part :
       {"koi8", "1251", "1253", "1255", "1256", "8859-5", "8859-6", "8859-7", "8859-8", "ibm866", "ibm855",
        "maccyrillic", "mac-cyrillic", "tis-620", "8859-11", "viscii", "georgian"})
    if (contains_ignore_case(name, part)) return true;
  return false;
}

struct Shape {  // of a sample of 8-bit text
  std::size_t high = 0, letters = 0, runs = 0;
};
Shape shape_of(ByteView bytes) {
  Shape shape;
  bool in_run = false;
  for (const std::uint8_t b : bytes) {
    const bool high = b >= 0x80;
    shape.high += high;
    shape.letters += is_alpha(static_cast<char>(b));
    if (high && !in_run) ++shape.runs;
    in_run = high;
  }
  return shape;
}

std::size_t replacement_count(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = utf8.find("\xEF\xBF\xBD"); at != std::string_view::npos; at = utf8.find("\xEF\xBF\xBD", at + 3))
    ++count;
  return count;
}

// 0 not UTF-16; else the kind. Latin text leaves every second byte 0.
bool utf16_without_mark(ByteView bytes, Encoding::Kind& kind) {
  const std::size_t size = std::min<std::size_t>(bytes.size(), chunk_bytes) & ~std::size_t{1};
  if (size < 8) return false;
  std::size_t zero[2] = {0, 0}, printable[2] = {0, 0};
  for (std::size_t i = 0; i < size; ++i) {
    const std::uint8_t b = bytes[i];
    zero[i & 1] += b == 0;
    printable[i & 1] += (b >= 0x20 && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
  }
  const std::size_t half = size / 2;
  if (zero[1] * 10 > half * 8 && printable[0] * 10 > half * 8 && zero[0] * 50 < half) {
    kind = Encoding::Kind::utf16le;
    return true;
  }
  if (zero[0] * 10 > half * 8 && printable[1] * 10 > half * 8 && zero[1] * 50 < half) {
    kind = Encoding::Kind::utf16be;
    return true;
  }
  return false;
}

bool starts_with(ByteView bytes, std::initializer_list<std::uint8_t> magic) {
  return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
}

bool by_mark(ByteView bytes, Encoding& encoding) {
  using Kind = Encoding::Kind;
  if (starts_with(bytes, {0xEF, 0xBB, 0xBF}))
    encoding = {Kind::utf8, "UTF-8", 3, nullptr};
  else if (starts_with(bytes, {0xFF, 0xFE, 0, 0}) && bytes.size() % 4 == 0)
    encoding = {Kind::utf32le, "UTF-32LE", 4, nullptr};
  else if (starts_with(bytes, {0, 0, 0xFE, 0xFF}))
    encoding = {Kind::utf32be, "UTF-32BE", 4, nullptr};
  else if (starts_with(bytes, {0xFF, 0xFE}))
    encoding = {Kind::utf16le, "UTF-16LE", 2, nullptr};
  else if (starts_with(bytes, {0xFE, 0xFF}))
    encoding = {Kind::utf16be, "UTF-16BE", 2, nullptr};
  else
    return false;
  return true;
}

// --- Streams ------------------------------------------------------------------------------------------------------

class Chunks {
 public:
  Chunks(ByteView bytes, const Encoding& encoding) : rest_(bytes.subspan(std::min(encoding.bom, bytes.size()))) {
    kind_ = encoding.kind;
    table_ = encoding.table;
    if (kind_ == Encoding::Kind::multi_byte) {
      converter_ = std::make_unique<Converter>(encoding.name.c_str());
      if (converter_->handle == nullptr) kind_ = Encoding::Kind::utf8;
    }
    if (kind_ == Encoding::Kind::single_byte && table_ == nullptr) table_ = &windows_1252();
  }
  bool done() const { return rest_.empty(); }

  void step(std::string& out) {
    ByteView chunk = rest_.first(std::min(rest_.size(), chunk_bytes));
    const bool last = chunk.size() == rest_.size();
    std::size_t used = chunk.size();
    switch (kind_) {
      case Encoding::Kind::utf8: used = utf8(chunk, last, out); break;
      case Encoding::Kind::single_byte:
        for (const std::uint8_t b : chunk) {
          if (b < 0x80)
            out.push_back(static_cast<char>(b));
          else
            out += (*table_)[b - 0x80];
        }
        break;
      case Encoding::Kind::utf16le:
      case Encoding::Kind::utf16be: used = utf16(chunk, last, out); break;
      case Encoding::Kind::utf32le:
      case Encoding::Kind::utf32be: used = utf32(chunk, last, out); break;
      case Encoding::Kind::multi_byte: multi_byte(chunk, last, out); break;
    }
    rest_ = rest_.subspan(used);
  }

 private:
  std::size_t utf8(ByteView chunk, bool last, std::string& out) {
    const std::string_view text = as_text(chunk);
    std::size_t at = 0;
    while (at < text.size()) {
      std::size_t plain = at;
      while (plain < text.size() && static_cast<unsigned char>(text[plain]) < 0x80) ++plain;
      out.append(text.substr(at, plain - at));
      at = plain;
      if (at == text.size()) break;
      const std::size_t begin = at;
      const char32_t c = next_code_point(text, at);
      if (c == U'\uFFFD' && at == begin + 1) {
        if (!last && text.size() - begin < 4) return begin;  // cut by the end of the chunk
        out += windows_1252()[static_cast<unsigned char>(text[begin]) - 0x80];
      } else {
        out.append(text.substr(begin, at - begin));
      }
    }
    return text.size();
  }

  std::size_t utf16(ByteView chunk, bool last, std::string& out) {
    const bool big = kind_ == Encoding::Kind::utf16be;
    const auto unit = [&](std::size_t i) {
      return static_cast<char32_t>(big ? chunk[i] << 8 | chunk[i + 1] : chunk[i + 1] << 8 | chunk[i]);
    };
    std::size_t i = 0;
    while (i + 1 < chunk.size()) {
      const char32_t c = unit(i);
      if (c >= 0xD800 && c < 0xDC00) {
        if (i + 3 >= chunk.size()) {
          if (!last) return i;
          append_utf8(out, U'\uFFFD');
          i += 2;
          continue;
        }
        const char32_t d = unit(i + 2);
        if (d >= 0xDC00 && d < 0xE000) {
          append_utf8(out, 0x10000 + ((c - 0xD800) << 10) + (d - 0xDC00));
          i += 4;
          continue;
        }
      }
      append_utf8(out, c >= 0xD800 && c < 0xE000 ? U'\uFFFD' : c);
      i += 2;
    }
    return last ? chunk.size() : i;
  }

  std::size_t utf32(ByteView chunk, bool last, std::string& out) {
    const bool big = kind_ == Encoding::Kind::utf32be;
    std::size_t i = 0;
    for (; i + 3 < chunk.size(); i += 4) {
      char32_t c = 0;
      for (std::size_t k = 0; k < 4; ++k) c = c << 8 | chunk[big ? i + k : i + 3 - k];
      append_utf8(out, c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? U'\uFFFD' : c);
    }
    return last ? chunk.size() : i;
  }

  void multi_byte(ByteView chunk, bool last, std::string& out) {
    const char* source = reinterpret_cast<const char*>(chunk.data());
    const char* const source_end = source + chunk.size();
    UChar buffer[2048];
    for (;;) {
      UChar* target = buffer;
      UErrorCode status = U_ZERO_ERROR;
      ucnv_toUnicode(converter_->handle, &target, buffer + 2048, &source, source_end, nullptr, last, &status);
      append_utf16(out, buffer, static_cast<std::size_t>(target - buffer));
      if (status != U_BUFFER_OVERFLOW_ERROR) break;
    }
  }

  ByteView rest_;
  Encoding::Kind kind_;
  const SingleByteTable* table_;
  std::unique_ptr<Converter> converter_;
};

}  // namespace

struct Decoder::State : Chunks {
  using Chunks::Chunks;
};

void warm_up_encodings() {
  for (const auto& [name, icu] : names) {
    Encoding encoding;
    make(icu, encoding);
  }
  for (const char* icu :
       {"windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "KOI8-R",       "KOI8-U",       "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",   "iso-8859-6",
        "iso-8859-7",   "iso-8859-8",   "iso-8859-10",  "iso-8859-13",  "iso-8859-14",  "iso-8859-16",  "EUC-JP",
        "ISO-2022-JP",  "ISO-2022-KR",  "EUC-TW",       "ibm-857",      "ibm-860",      "ibm-861",      "ibm-863",
        "ibm-865",      "ibm-037",      "UTF-7"}) {
    Encoding encoding;
    make(icu, encoding);
  }
  ask_uchardet(as_bytes("Jos\xE9 Mu\xF1oz"));
}

bool encoding_by_name(std::string_view name, Encoding& encoding) {
  const std::string plain = plain_name(name);
  using Kind = Encoding::Kind;
  if (plain == "utf8" || plain == "unicode11utf8" || plain == "cp65001") {
    encoding = Encoding{};
    return true;
  }
  if (plain == "utf16le" || plain == "utf16" || plain == "unicode" || plain == "ucs2") {
    encoding = {Kind::utf16le, "UTF-16LE", 0, nullptr};
    return true;
  }
  if (plain == "utf16be") {
    encoding = {Kind::utf16be, "UTF-16BE", 0, nullptr};
    return true;
  }
  for (const auto& [known, icu] : names)
    if (plain == known) return make(icu, encoding);
  // ICU knows a thousand more by alias; the name must look like one (it is looked up among its data, never as a file).
  if (plain.size() < 3 || name.size() > 40) return false;
  std::string icu;
  for (const char c : name) {
    if (!is_alnum(c) && c != '-' && c != '_' && c != ':' && c != '.') return false;
    icu.push_back(c);
  }
  return make(icu.c_str(), encoding);
}

bool encoding_by_codepage(unsigned codepage, Encoding& encoding) {
  switch (codepage) {
    case 0:
    case 1252: return make("windows-1252", encoding);
    case 437: return make("ibm-437", encoding);
    case 708: return make("iso-8859-6", encoding);
    case 850: return make("ibm-850", encoding);
    case 852: return make("ibm-852", encoding);
    case 860: return make("ibm-860", encoding);
    case 862: return make("ibm-862", encoding);
    case 863: return make("ibm-863", encoding);
    case 864: return make("ibm-864", encoding);
    case 865: return make("ibm-865", encoding);
    case 866: return make("ibm-866", encoding);
    case 874: return make("windows-874", encoding);
    case 932: return make("windows-31j", encoding);
    case 936: return make("gb18030", encoding);
    case 949: return make("windows-949", encoding);
    case 950: return make("windows-950", encoding);
    case 1361: return make("ibm-1363", encoding);
    case 10000: return make("macintosh", encoding);
    case 10007: return make("x-mac-cyrillic", encoding);
    case 1200: encoding = {Encoding::Kind::utf16le, "UTF-16LE", 0, nullptr}; return true;
    case 1201: encoding = {Encoding::Kind::utf16be, "UTF-16BE", 0, nullptr}; return true;
    case 65001: encoding = Encoding{}; return true;
    default: break;
  }
  if (codepage >= 1250 && codepage <= 1258) return make(("windows-" + std::to_string(codepage)).c_str(), encoding);
  return false;
}

Encoding detect_encoding(ByteView bytes) {
  Encoding encoding;
  if (by_mark(bytes, encoding)) return encoding;
  if (utf16_without_mark(bytes, encoding.kind)) {
    encoding.name = encoding.kind == Encoding::Kind::utf16le ? "UTF-16LE" : "UTF-16BE";
    return encoding;
  }
  const ByteView sample = sample_of(bytes);
  const Shape shape = shape_of(sample);
  if (shape.high == 0) {
    // Seven bits: ASCII, unless escape sequences switch alphabets.
    const std::string_view text = as_text(sample);
    if (text.find("\x1B$") != std::string_view::npos) {
      Encoding found;
      if (encoding_by_name(ask_uchardet(sample), found)) return found;
    }
    return encoding;
  }
  const Utf8Count utf8 = count_utf8(sample, sample.size() < bytes.size());
  if (utf8.bad == 0 || utf8.sequences >= 4 * utf8.bad) return encoding;

  // Other scripts: most letters are high bytes. Western text has one here and there.
  const bool dense = shape.high * 10 >= (shape.high + shape.letters) * 3 && shape.high >= 6;
  const double western = score(sample, windows_1252(), false);
  if (dense || western < 0) {
    const std::string name = ask_uchardet(sample);
    Encoding found;
    if (!name.empty() && ((dense && is_other_script(name)) || (is_east_asian(name) && shape.high >= 2 * shape.runs)) &&
        encoding_by_name(name, found)) {
      const std::string decoded = decode(sample, found);
      if (replacement_count(decoded) * 50 <= shape.high) return found;
    }
  }
  // Windows-1252 needs no proof; every other one must do clearly better.
  struct Candidate {
    const char* name;
    double handicap;
    bool central;
  };
  static constexpr Candidate candidates[] = {{"ibm-437", 1, false},     {"ibm-850", 1.5, false},
                                             {"macintosh", 2, false},   {"windows-1250", 4, true},
                                             {"iso-8859-2", 4.5, true}, {"ibm-852", 6, true}};
  const char* best = "windows-1252";
  double best_score = western;
  for (const Candidate& candidate : candidates) {
    const SingleByteTable* table = single_byte_table(candidate.name);
    if (table == nullptr) continue;
    const double value = score(sample, *table, candidate.central) - candidate.handicap;
    if (value > best_score) {
      best = candidate.name;
      best_score = value;
    }
  }
  make(best, encoding);
  return encoding;
}

std::string decode(ByteView bytes, const Encoding& encoding) {
  std::string out;
  Decoder decoder(bytes, encoding);
  while (!decoder.done()) decoder.step(out);
  return out;
}

unsigned codepage_of_charset(std::int64_t charset, unsigned otherwise) {
  switch (charset) {
    case 0: return 1252;
    case 77: return 10000;
    case 128: return 932;
    case 129: return 949;
    case 130: return 1361;
    case 134: return 936;
    case 136: return 950;
    case 161: return 1253;
    case 162: return 1254;
    case 163: return 1258;
    case 177: return 1255;
    case 178: return 1256;
    case 186: return 1257;
    case 204: return 1251;
    case 222: return 874;
    case 238: return 1250;
    case 254: return 437;
    case 255: return 850;
    default: return otherwise;
  }
}

std::optional<std::string_view> as_utf8(ByteView bytes, std::uint64_t most, std::string& decoded) {
  const Encoding encoding = detect_encoding(bytes);
  if (encoding.kind == Encoding::Kind::utf8) return as_text(bytes).substr(std::min(bytes.size(), encoding.bom));
  if (bytes.size() > most) return std::nullopt;
  decoded = decode(bytes, encoding);
  return decoded;
}

Encoding declared_encoding(ByteView bytes, std::string_view charset) {
  Encoding marked;
  if (by_mark(bytes, marked)) return marked;
  Encoding declared;
  if (charset.empty() || !encoding_by_name(charset, declared)) return detect_encoding(bytes);
  const ByteView sample = bytes.first(std::min(bytes.size(), sample_bytes));
  const Utf8Count count = count_utf8(sample, sample.size() < bytes.size());
  switch (declared.kind) {
    case Encoding::Kind::utf8:
      return count.bad > 0 && count.sequences < 4 * count.bad ? detect_encoding(bytes) : declared;
    case Encoding::Kind::utf16le:
    case Encoding::Kind::utf16be:
    case Encoding::Kind::utf32le:
    case Encoding::Kind::utf32be:
      // Declared inside of a page that could be read as ASCII up to the declaration, so it cannot be true.
      return detect_encoding(bytes);
    case Encoding::Kind::single_byte:
      if (count.sequences > 0 && count.bad == 0) return {};  // chance does not make valid UTF-8
      // "us-ascii" and "iso-8859-1" are what careless senders say.
      if (declared.name == "windows-1252" && charset.find("1252") == std::string_view::npos && count.bad > 0)
        return detect_encoding(bytes);
      return declared;
    case Encoding::Kind::multi_byte: return declared;
  }
  return declared;
}

Decoder::Decoder(ByteView bytes, const Encoding& encoding) : state_(std::make_unique<State>(bytes, encoding)) {}
Decoder::~Decoder() = default;
bool Decoder::done() const { return state_->done(); }
void Decoder::step(std::string& out) { state_->step(out); }

bool looks_like_text(ByteView bytes) {
  if (bytes.empty()) return false;
  Encoding encoding;
  const bool marked = by_mark(bytes, encoding);
  bool wide = false;
  if (marked) {
    wide = encoding.kind != Encoding::Kind::utf8;
  } else {
    wide = utf16_without_mark(bytes, encoding.kind);
  }
  constexpr std::size_t window = 64u << 10;
  const ByteView windows[2] = {
      bytes.first(std::min(bytes.size(), window)),
      bytes.size() > window ? bytes.last(std::min(bytes.size() - window, window)) : ByteView{}};
  if (wide) {
    const ByteView head = windows[0].first(windows[0].size() & ~std::size_t{3});
    std::size_t total = 0, bad = 0;
    Encoding plain = encoding;
    const std::string text = decode(head, plain);
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = next_code_point(text, at);
      ++total;
      bad += (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == U'\uFFFD' ||
             (c >= 0xE000 && c < 0xF900);
    }
    return total > 0 && bad * 20 <= total;
  }
  std::size_t total = 0, zeros = 0, controls = 0, high = 0, printable = 0, delimiters = 0;
  for (const ByteView view : windows) {
    for (const std::uint8_t b : view) {
      ++total;
      if (b == 0)
        ++zeros;
      else if (b >= 0x80)
        ++high;
      else if (b >= 0x20 && b < 0x7F)
        ++printable;
      else if (b == 0x01 || b == 0x14)
        ++delimiters;  // between the cells of some exports
      else if (b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B && b != 0x1A && b != 0x1B &&
               !(b >= 0x1C && b <= 0x1F))
        ++controls;
      else
        ++printable;
    }
  }
  if (zeros > 0 || controls > 0 || delimiters * 4 > total) controls += delimiters;
  if (total == zeros) return false;
  const std::size_t filled = total - zeros;
  if (controls * 100 > filled + 200) return false;
  if (controls * 20 > filled) return false;
  if (zeros * 10 > total * 4) return false;
  if (zeros > 0 && controls * 200 > filled) return false;  // NUL and other controls together: a binary
  if (high == 0) return true;
  if (high * 20 <= filled) return true;
  const Utf8Count utf8 = count_utf8(windows[0], true);
  if (utf8.sequences > 0 && utf8.sequences >= 8 * utf8.bad) return true;
  if (zeros * 50 > total) return false;
  if (high * 3 <= filled) return controls * 500 <= filled || controls <= 2;
  // Mostly high bytes: only if a charset of another script fits them, and no control stands among them.
  if (controls > 2 || printable == 0) return false;
  const std::string name = ask_uchardet(windows[0]);
  if (!is_east_asian(name) && !is_other_script(name)) return false;
  Encoding found;
  if (!encoding_by_name(name, found)) return false;
  return replacement_count(decode(windows[0], found)) * 100 <= high;
}

// --- Lines --------------------------------------------------------------------------------------------------------

namespace {

// find_first_of searches a set for every byte; line ends are all below 0x0E, text is not.
std::size_t find_line_end(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c <= '\r' && (c == '\n' || c == '\r' || c == '\f')) return i;
  }
  return std::string_view::npos;
}

}  // namespace

LineReader::LineReader(ByteView bytes, const Encoding& encoding, std::size_t longest)
    : decoder_(bytes, encoding), longest_(std::max<std::size_t>(longest, 256)) {}

bool LineReader::fill() {
  if (decoder_.done()) return false;
  buffer_.erase(0, at_);
  at_ = 0;
  decoder_.step(buffer_);
  return true;
}

bool LineReader::next(TextLine& line) {
  std::size_t searched = 0;
  for (;;) {
    const std::size_t found = find_line_end(buffer_, at_ + searched);
    const bool need_more = found == std::string::npos || (buffer_[found] == '\r' && found + 1 == buffer_.size());
    if (need_more && buffer_.size() - at_ <= longest_) {
      searched = found == std::string::npos ? buffer_.size() - at_ : found - at_;
      if (fill()) continue;
      if (buffer_.size() == at_) return false;
    }
    std::size_t end = found;
    std::size_t skip = 1;
    bool cut = false;
    const std::size_t length = (found == std::string::npos ? buffer_.size() : found) - at_;
    if (length > longest_) {
      end = at_ + longest_;
      // Best before a space, so that no word is torn; else between characters.
      std::size_t space = end;
      while (space > end - 64 && !(buffer_[space] == ' ' && buffer_[space - 1] != ' ')) --space;
      if (space > end - 64)
        end = space;
      else
        while (end > at_ + longest_ / 2 && (static_cast<unsigned char>(buffer_[end]) & 0xC0) == 0x80) --end;
      skip = 0;
      cut = true;
    } else if (found == std::string::npos) {
      end = buffer_.size();
      skip = 0;
    } else if (buffer_[found] == '\r' && found + 1 < buffer_.size() && buffer_[found + 1] == '\n') {
      skip = 2;
    }
    line.text = std::string_view(buffer_).substr(at_, end - at_);
    line.number = number_;
    line.offset = offset_;
    line.page = page_;
    line.continued = continued_;
    offset_ += line.text.size() + (skip != 0 ? 1 : 0);
    continued_ = cut;
    const bool feed = skip == 1 && buffer_[end] == '\f';
    at_ = end + skip;
    if (feed)
      page_ += page_ != 0xFFFFFFFFu;
    else if (skip != 0 && number_ != 0xFFFFFFFFu)
      ++number_;
    // A form feed at the start of a line ends no line: the page begins with the text that follows it.
    if (feed && line.text.empty()) {
      searched = 0;
      continue;
    }
    return true;
  }
}

}  // namespace spillmap
