// Word 6 to 2003. The text stands in pieces; what a paragraph or a stretch of characters is (end of a table row,
// deleted, hidden) stands in pages of 512 bytes that speak of places in the file. All stories (body, notes, headers,
// comments, text boxes) follow each other in one row of characters, and the header says how long each is.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/cell_text.h"
#include "extract/formats/ole/ole.h"
#include "extract/little_endian.h"
#include "extract/office_veil.h"
#include "extract/passwords.h"

namespace spillmap::ole {
namespace {

constexpr std::size_t page_bytes = 512;
constexpr std::size_t most_characters = 128u << 20;
constexpr std::size_t most_paragraph_bytes = 1u << 20;
constexpr std::size_t most_cells = 4096;

// Bits of a character.
constexpr std::uint8_t is_deleted = 1, is_hidden = 2;
// Bits of a paragraph, kept at its last character.
constexpr std::uint8_t in_table = 4, ends_row = 8, inner_cell = 16, inner_row = 32, is_heading = 64;

struct Span {
  std::uint64_t begin = 0, end = 0;  // bytes of the main stream
  std::uint8_t bits = 0;
  std::uint8_t symbol = 0;  // of a symbol font; it stands for each character of the span
};

struct Piece {
  std::uint64_t first = 0, count = 0;  // characters
  std::uint64_t place = 0;             // byte in the main stream
  bool wide = false;
};

// How many bytes follow the byte of a property in Word 6, where not one.
unsigned operand_bytes_6(std::string_view list, std::size_t at) {
  const unsigned code = le8(list, at);
  static constexpr std::uint8_t two[] = {2,   16,  17,  18,  19,  21,  22,  26,  27,  28,  30,  31,  32,  33,  34,
                                         35,  36,  38,  39,  40,  41,  42,  43,  45,  46,  47,  48,  49,  69,  72,
                                         80,  93,  96,  97,  99,  101, 105, 106, 107, 109, 110, 121, 122, 123, 124,
                                         140, 141, 144, 145, 148, 149, 154, 155, 156, 157, 160, 161, 164, 165, 166,
                                         167, 168, 169, 170, 171, 182, 183, 184, 189, 195, 197, 198};
  static constexpr std::uint8_t counted[] = {3, 12, 15, 23, 81, 103, 108, 188};
  static constexpr std::uint8_t four[] = {20, 70, 74, 192, 194, 196, 200};
  if (std::find(std::begin(counted), std::end(counted), code) != std::end(counted)) return 1 + le8(list, at + 1);
  if (code == 190 || code == 191) return 1 + le16(list, at + 1);
  if (std::find(std::begin(two), std::end(two), code) != std::end(two)) return 2;
  if (std::find(std::begin(four), std::end(four), code) != std::end(four)) return 4;
  if (code == 68 || code == 193 || code == 199) return 5;
  if (code == 73 || code == 95 || code == 136 || code == 137) return 3;
  if (code == 120 || code == 187) return 12;
  return 1;
}

// Calls `use(code, operand)` for each property of a list of Word 97 and later.
template <class Use>
void each_property(std::string_view list, Use use) {
  for (std::size_t at = 0; at + 2 < list.size();) {
    const std::uint16_t code = le16(list, at);
    at += 2;
    std::size_t bytes = 1;
    switch (code >> 13) {
      case 2:
      case 4:
      case 5: bytes = 2; break;
      case 3: bytes = 4; break;
      case 7: bytes = 3; break;
      case 6:
        if (code == 0xD608 || code == 0xD606)
          bytes = std::size_t{1} + le16(list, at);
        else
          bytes = std::size_t{1} + le8(list, at);
        break;
      default: break;
    }
    use(code, slice(list, at, bytes));
    at += bytes;
  }
}

unsigned codepage_of_language(unsigned language) {
  switch (language & 0x3FF) {
    case 0x19:
    case 0x22:
    case 0x23:
    case 0x02: return 1251;
    case 0x05:
    case 0x0E:
    case 0x15:
    case 0x18:
    case 0x1A:
    case 0x1B:
    case 0x24: return 1250;
    case 0x08: return 1253;
    case 0x1F: return 1254;
    case 0x0D: return 1255;
    case 0x01: return 1256;
    case 0x25:
    case 0x26:
    case 0x27: return 1257;
    case 0x11: return 932;
    case 0x12: return 949;
    case 0x04: return language == 0x0404 || language == 0x0C04 ? 950 : 936;
    default: return 1252;
  }
}

class Document {
 public:
  Document(std::string_view stream, std::string_view table, TextBuilder& out)
      : main_(stream), table_(table), out_(out) {}

  void read() {
    new_ = le16(main_, 2) >= 0xA0;
    if (!new_) table_ = main_;
    codepage_ = codepage_of_language(le16(main_, 6));
    const std::size_t first_count = new_ ? 0x4C : 0x34;
    std::uint64_t lengths[8], total = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      lengths[i] = le32(main_, first_count + 4 * i);
      if (lengths[i] > most_characters) lengths[i] = 0;
      total += lengths[i];
    }
    read_pieces(total);
    read_text();
    mark(spans(new_ ? 0xFA : 0xB8, false), false);
    mark(spans(new_ ? 0x102 : 0xC0, true), true);
    static constexpr RunKind kinds[] = {RunKind::body,          RunKind::body,         RunKind::header_footer,
                                        RunKind::header_footer, RunKind::comment,      RunKind::body,
                                        RunKind::body,          RunKind::header_footer};
    std::uint64_t begins[8], begin = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      begins[i] = begin;
      begin += lengths[i];
    }
    if (begin == 0) lengths[0] = text_.size();
    // Headers first, as a person sees them; macros are no text.
    for (const std::size_t i : {2u, 7u, 0u, 1u, 5u, 6u, 4u})
      if (out_.ok() && begins[i] < text_.size())
        story(begins[i], std::min<std::uint64_t>(text_.size(), begins[i] + lengths[i]), kinds[i]);
    if (text_.size() < begin && begin - text_.size() > 8) out_.lost("the document breaks off");
  }

 private:
  void read_pieces(std::uint64_t total) {
    const std::size_t at = new_ ? 0x1A2 : 0x160;
    std::string_view clx = slice(table_, le32(main_, at), le32(main_, at + 4));
    // Lists of properties (1) stand before the table of pieces (2).
    while (!clx.empty() && clx[0] == 1) clx = slice(clx, 3u + le16(clx, 1), clx.size());
    if (clx.size() > 5 && clx[0] == 2) {
      const std::string_view plc = slice(clx, 5, le32(clx, 1));
      const std::size_t count = plc.size() < 4 ? 0 : (plc.size() - 4) / 12;
      for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t first = le32(plc, 4 * i), end = le32(plc, 4 * i + 4);
        const std::uint32_t place = le32(plc, 4 * (count + 1) + 8 * i + 2);
        if (end <= first) continue;
        Piece piece;
        piece.first = first;
        piece.count = end - first;
        piece.wide = new_ && (place & 0x40000000u) == 0;
        piece.place = !new_ ? place : piece.wide ? place : (place & 0x3FFFFFFFu) / 2;
        pieces_.push_back(piece);
      }
    }
    if (pieces_.empty()) {
      Piece piece;
      piece.place = le32(main_, 0x18);
      const std::uint64_t end = std::min<std::uint64_t>(le32(main_, 0x1C), main_.size());
      piece.count = end > piece.place ? end - piece.place : 0;
      // Word 97 and later says in the header itself that all is wide.
      piece.wide = new_ && (le16(main_, 0x0A) & 0x1000) != 0;
      if (piece.wide) piece.count /= 2;
      if (total != 0) piece.count = std::min(piece.count, total);
      pieces_.push_back(piece);
    }
  }

  void read_text() {
    for (Piece& piece : pieces_) {
      if (text_.size() >= std::min<std::size_t>(most_characters, main_.size() * 4 + 65536)) {
        piece.count = 0;
        continue;
      }
      const std::string_view bytes = slice(main_, piece.place, piece.wide ? piece.count * 2 : piece.count);
      piece.first = text_.size();
      piece.count = piece.wide ? bytes.size() / 2 : bytes.size();
      if (piece.wide)
        for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2) text_ += static_cast<char16_t>(le16(bytes, at));
      else
        for (const char c : bytes) text_ += single(static_cast<unsigned char>(c));
    }
    bits_.assign(text_.size(), 0);
  }

  // Windows-1252; in Word 6 the bytes of the document's code page wait until their paragraph is whole.
  char16_t single(unsigned char byte) const {
    if (!new_ || byte < 0x80 || byte >= 0xA0) return byte;
    static constexpr char16_t upper_half[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                              0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return upper_half[byte - 0x80];
  }

  // The pages that a table of the header names, as spans in the order of the file.
  std::vector<Span> spans(std::size_t at, bool paragraphs) const {
    std::vector<Span> out;
    const std::string_view plc = slice(table_, le32(main_, at), le32(main_, at + 4));
    const std::size_t width = new_ ? 4 : 2;
    const std::size_t count = plc.size() < 4 ? 0 : (plc.size() - 4) / (4 + width);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint64_t number = le_number(plc, 4 * (count + 1) + width * i, new_ ? 3 : 2);
      const std::string_view page = slice(main_, number * page_bytes, page_bytes);
      if (page.size() < page_bytes) continue;
      const std::size_t runs = le8(page, page_bytes - 1);
      const std::size_t step = !paragraphs ? 1 : new_ ? 13 : 7;
      for (std::size_t k = 0; k < runs && 4 * (runs + 1) + step * k < page_bytes; ++k) {
        Span span;
        span.begin = le32(page, 4 * k);
        span.end = le32(page, 4 * k + 4);
        const std::size_t offset = 2u * le8(page, 4 * (runs + 1) + step * k);
        if (offset != 0) {
          if (paragraphs)
            paragraph_of(page, offset, span);
          else
            characters_of(slice(page, offset + 1, le8(page, offset)), span);
        }
        if (span.end > span.begin) out.push_back(span);
      }
    }
    std::stable_sort(out.begin(), out.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    return out;
  }

  void paragraph_of(std::string_view page, std::size_t at, Span& span) const {
    std::size_t bytes = 2u * le8(page, at);
    ++at;
    if (bytes == 0 && new_) {
      bytes = 2u * le8(page, at) + 1;
      ++at;
    }
    if (bytes < 3) return;
    const unsigned style = new_ ? le16(page, at) : le8(page, at);
    if (style >= 1 && style <= 9) span.bits |= is_heading;
    const std::string_view list = slice(page, at + 2, bytes - 3);
    const auto set = [&](std::uint8_t bit, bool on) {
      span.bits = static_cast<std::uint8_t>(on ? span.bits | bit : span.bits & ~bit);
    };
    if (new_) {
      each_property(list, [&](unsigned code, std::string_view operand) {
        switch (code) {
          case 0x2416: set(in_table, le8(operand, 0) != 0); break;
          case 0x2417: set(ends_row, le8(operand, 0) != 0); break;
          case 0x244B: set(inner_cell, le8(operand, 0) != 0); break;
          case 0x244C: set(inner_row, le8(operand, 0) != 0); break;
          default: break;
        }
      });
      return;
    }
    for (std::size_t i = 0; i < list.size(); i += 1u + operand_bytes_6(list, i)) {
      if (le8(list, i) == 24) set(in_table, le8(list, i + 1) != 0);
      if (le8(list, i) == 25) set(ends_row, le8(list, i + 1) != 0);
    }
  }

  void characters_of(std::string_view list, Span& span) const {
    const auto set = [&](std::uint8_t bit, bool on) {
      span.bits = static_cast<std::uint8_t>(on ? span.bits | bit : span.bits & ~bit);
    };
    if (new_) {
      each_property(list, [&](unsigned code, std::string_view operand) {
        switch (code) {
          case 0x0800: set(is_deleted, le8(operand, 0) == 1); break;
          case 0x083C: set(is_hidden, le8(operand, 0) == 1); break;
          case 0x6A09: span.symbol = le8(operand, 2); break;
          default: break;
        }
      });
      return;
    }
    for (std::size_t i = 0; i < list.size(); i += 1u + operand_bytes_6(list, i)) {
      if (le8(list, i) == 65) set(is_deleted, le8(list, i + 1) == 1);
      if (le8(list, i) == 92) set(is_hidden, le8(list, i + 1) == 1);
    }
  }

  // The boxes that forms are ticked with.
  static char16_t symbol_character(std::uint8_t code) {
    switch (code) {
      case 0xFE:
      case 0xFD:
      case 0x52:
      case 0x54:
      case 0x53:
      case 0x78: return 0x2612;
      case 0xA8:
      case 0x6F:
      case 0x71:
      case 0xA3: return 0x2610;
      case 0xFC:
      case 0x50: return 0x2713;
      default: return u' ';
    }
  }

  void mark(const std::vector<Span>& all, bool paragraphs) {
    // Overlapping spans and pieces are a sign of damage; the work is bounded.
    std::uint64_t work = 4 * (text_.size() + all.size()) + 65536;
    for (const Piece& piece : pieces_) {
      const unsigned width = piece.wide ? 2 : 1;
      const std::uint64_t end = piece.place + piece.count * width;
      auto span = std::upper_bound(all.begin(), all.end(), piece.place,
                                   [](std::uint64_t place, const Span& other) { return place < other.end; });
      for (; span != all.end() && span->begin < end && work != 0; ++span, --work) {
        if (span->bits == 0 && span->symbol == 0) continue;
        const std::uint64_t from = std::max(span->begin, piece.place), to = std::min(span->end, end);
        if (to <= from) continue;
        std::uint64_t first = piece.first + (from - piece.place) / width;
        const std::uint64_t last = piece.first + (to - piece.place + width - 1) / width;
        // Only the mark that ends a paragraph is asked.
        if (paragraphs) first = std::max(first, last - std::min<std::uint64_t>(last, 1));
        for (; first < last && first < text_.size() && work != 0; ++first, --work) {
          bits_[first] |= span->bits;
          if (span->symbol != 0) text_[first] = symbol_character(span->symbol);
        }
        row_ends_ = row_ends_ || (span->bits & ends_row) != 0;
      }
    }
  }

  std::string utf8(std::u16string_view text) const {
    if (!new_) {
      std::string bytes;
      for (const char16_t c : text) {
        if (c == 0x2610 || c == 0x2612 || c == 0x2713)
          bytes += 'x';
        else
          bytes += static_cast<char>(c);
      }
      return from_codepage(bytes, codepage_);
    }
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      char32_t unit = text[i];
      if (unit >= 0xD800 && unit < 0xE000) {
        const char32_t low = unit < 0xDC00 && i + 1 < text.size() ? text[i + 1] : 0;
        if (low >= 0xDC00 && low < 0xE000) {
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
          ++i;
        } else {
          unit = 0xFFFD;
        }
      }
      append_utf8(out, unit);
    }
    return out;
  }

  struct Paragraph {
    std::u16string shown, deleted, hidden;
    std::string text;  // what of `shown` is UTF-8 already
  };

  // One of the stories, from character to character.
  void story(std::uint64_t begin, std::uint64_t end, RunKind kind) {
    std::vector<bool> fields;  // per open field: still in its code
    std::size_t codes = 0;
    std::u16string shown, deleted, hidden;
    std::string ready;  // the part of the paragraph before its last tab
    std::string cell;
    std::vector<std::string> row;
    std::vector<std::string> after;  // deleted text of the row
    std::set<std::string> told;
    const auto settle = [&] {
      if (!shown.empty()) ready += utf8(shown);
      shown.clear();
    };
    const auto take = [&] {
      settle();
      std::string text = std::move(ready);
      ready.clear();
      return text;
    };
    const auto give_deleted = [&] {
      if (!deleted.empty()) after.push_back(utf8(deleted));
      deleted.clear();
      if (!hidden.empty()) {
        out_.hidden(true);
        out_.line(utf8(hidden), kind);
        out_.hidden(false);
        hidden.clear();
      }
    };
    const auto give_after = [&] {
      for (const std::string& text : after) out_.line(text, RunKind::deleted);
      after.clear();
    };
    const auto end_table = [&] {
      if (!row.empty() || !trim(cell).empty()) {
        // A table that ends without the mark of its row.
        if (!trim(cell).empty()) row.push_back(std::move(cell));
        give_row(row, kind);
      }
      cell.clear();
      row.clear();
      close_table(kind);
      give_after();
    };
    for (std::uint64_t at = begin; at < end && out_.ok(); ++at) {
      const char16_t c = text_[at];
      const std::uint8_t bits = bits_[at];
      switch (c) {
        case 0x13:
          fields.push_back(true);
          ++codes;
          continue;
        case 0x14:
          if (!fields.empty() && fields.back()) {
            fields.back() = false;
            --codes;
          }
          continue;
        case 0x15:
          if (!fields.empty()) {
            if (fields.back()) --codes;
            fields.pop_back();
          }
          continue;
        default: break;
      }
      if (c == 0x07 || c == 0x0D || c == 0x0C) {
        // A field does not reach over the end of a cell; a damaged one would swallow the rest.
        if (c == 0x07) {
          fields.clear();
          codes = 0;
        }
        const std::string text = take();
        if (c == 0x07) {
          const bool row_end = row_ends_ ? (bits & ends_row) != 0 : at > begin && text_[at - 1] == 0x07 && !row.empty();
          if (!deleted.empty()) after.push_back(utf8(deleted));
          deleted.clear();
          hidden.clear();
          if (row_end) {
            give_row(row, kind);
            row.clear();
            cell.clear();
          } else {
            append_to_cell(cell, text);
            if (row.size() < most_cells) row.push_back(std::move(cell));
            cell.clear();
          }
          continue;
        }
        if ((bits & in_table) != 0 && c == 0x0D) {
          if ((bits & inner_row) == 0) append_to_cell(cell, text);
          if ((bits & inner_cell) != 0) cell += "  ";
          if (cell.size() > most_paragraph_bytes) {
            out_.line(cell, kind);
            cell.clear();
          }
          if (!deleted.empty()) after.push_back(utf8(deleted));
          deleted.clear();
          continue;
        }
        if (!row.empty() || !cell.empty() || table_open_ || !first_row_.empty()) end_table();
        const bool heading = (bits & is_heading) != 0 && kind == RunKind::body;
        // Each section repeats the headers of the one before.
        if (kind != RunKind::header_footer || trim(text).empty() || told.insert(text).second)
          out_.line(text, heading ? RunKind::heading : kind);
        give_deleted();
        give_after();
        continue;
      }
      if (codes != 0) continue;
      std::u16string& target = (bits & is_deleted) != 0 ? deleted : (bits & is_hidden) != 0 ? hidden : shown;
      if (c == 0x09) {
        if (&target == &shown) {
          settle();
          append_tab(ready);
        } else {
          target += u"   ";
        }
      } else if (c == 0x0B || c == 0x0E) {
        target += u'\n';
      } else if (c == 0x1E) {
        target += u'-';
      } else if (c >= 0x20 && c != 0xFFFF) {
        target += c;
      }
      if (target.size() > most_paragraph_bytes || ready.size() > most_paragraph_bytes) {
        if (&target == &shown)
          out_.line(take(), kind);
        else
          give_deleted();
      }
    }
    const std::string text = take();
    if (!row.empty() || !cell.empty() || table_open_ || !first_row_.empty()) end_table();
    if (!trim(text).empty()) out_.line(text, kind);
    give_deleted();
    give_after();
  }

  // The first row waits: a table of one row is layout when it stands in a header or has one cell.
  void give_row(const std::vector<std::string>& row, RunKind kind) {
    if (kind != RunKind::body) {
      std::string line;
      for (const std::string& cell : row) {
        if (cell.empty()) continue;
        if (!line.empty()) line += "   ";
        line += cell;
      }
      out_.line(line, kind);
      return;
    }
    if (!table_open_ && first_row_.empty()) {
      first_row_ = row;
      if (first_row_.empty()) first_row_.emplace_back();
      return;
    }
    open_table();
    out_.row(std::vector<CellText>(row.begin(), row.end()));
  }
  void open_table() {
    if (table_open_) return;
    out_.begin_table({});
    table_open_ = true;
    out_.row(std::vector<CellText>(first_row_.begin(), first_row_.end()));
    first_row_.clear();
  }
  void close_table(RunKind kind) {
    if (first_row_.size() == 1) {
      out_.line(first_row_[0], kind);
      first_row_.clear();
    } else if (!first_row_.empty()) {
      open_table();
    }
    if (table_open_) out_.end_table();
    table_open_ = false;
  }

  std::string_view main_, table_;
  TextBuilder& out_;
  bool new_ = true;  // Word 97 or later
  unsigned codepage_ = 1252;
  std::vector<Piece> pieces_;
  std::u16string text_;
  std::vector<std::uint8_t> bits_;
  bool row_ends_ = false;  // the file says where rows end
  bool table_open_ = false;
  std::vector<std::string> first_row_;
};

// Takes the veil from the three streams. What the header of the first says of them stands open, and so does the account
// of the cipher at the begin of the table.
std::uint32_t unlock(std::string& main, std::string& table, std::string& data, PasswordTrial& trial) {
  constexpr std::uint64_t block_bytes = 512, open_bytes = 68;
  const bool mixed = (le16(main, 0x0A) & 0x8000) != 0;
  if (mixed || main.size() < open_bytes) return 0;
  const std::uint64_t account_bytes = std::min<std::uint64_t>(le32(main, 0x0E), table.size());
  auto veil = OfficeVeil::parse(slice(table, 0, account_bytes));
  if (!veil || veil->is_aes()) return 0;
  const std::uint32_t line =
      trial.find(veil->steps(), [&](const std::string& password) { return veil->opens(password); });
  if (line == 0) return 0;
  veil->uncover(main.data() + open_bytes, main.size() - open_bytes, open_bytes, block_bytes);
  veil->uncover(table.data() + account_bytes, table.size() - account_bytes, account_bytes, block_bytes);
  veil->uncover(data.data(), data.size(), 0, block_bytes);
  return line;
}

}  // namespace

Outcome read_doc(ByteView bytes, const Limits& limits, Sink& sink) {
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  CompoundStream main = file->read("WordDocument", bytes.size());
  if (main.data.size() < 0x160) return not_read(ItemStatus::corrupt, "the document breaks off in its header");
  const unsigned version = le16(main.data, 2);
  if (le16(main.data, 0) != 0xA5EC && le16(main.data, 0) != 0xA5DC)
    return not_read(ItemStatus::corrupt, "the document does not begin as one");
  const unsigned flags = le16(main.data, 0x0A);
  CompoundStream table;
  if (version >= 0xA0) {
    table = file->read((flags & 0x0200) != 0 ? "1Table" : "0Table", bytes.size());
    if (table.data.empty()) table = file->read((flags & 0x0200) != 0 ? "0Table" : "1Table", bytes.size());
  }
  std::string data = file->read("Data", limits.member_bytes).data;
  std::uint32_t line = 0;
  if ((flags & 0x0100) != 0) {
    PasswordTrial trial(sink);
    line = unlock(main.data, table.data, data, trial);
    if (line == 0) return not_read(ItemStatus::encrypted, "the document needs a password" + trial.note());
  }
  TextBuilder out(sink, limits);
  Document document(main.data, table.data, out);
  document.read();
  if (!main.whole || !table.whole || (version >= 0xA0 && table.data.empty())) out.lost("the document breaks off");
  const bool any = !out.empty();
  read_properties(*file, out);
  Outcome finished = out.finish();
  finished.password_line = line;
  if (!any && finished.status == ItemStatus::partly_read) return {ItemStatus::corrupt, finished.reason, line};
  Status given = give_embedded(*file, limits, sink);
  if (given) given = give_pictures(data, "pictures", sink);
  if (!given) return {ItemStatus::partly_read, given.error().message, line};
  return finished;
}

}  // namespace spillmap::ole
