// Excel 2 to 2003 (BIFF). A workbook is one stream of records; what must be known of all sheets (strings, formats,
// where the sheets begin) stands first, then each sheet on its own.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/text.h"
#include "extract/cipher.h"
#include "extract/formats/ole/ole.h"
#include "extract/formats/ooxml/package.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/office_veil.h"
#include "extract/passwords.h"
#include "extract/sheet_grid.h"

namespace spillmap::ole {
namespace {

constexpr std::uint64_t least_room = 64u << 20;
constexpr std::size_t most_sheets = 10'000;
constexpr std::size_t most_formats = 65'536;
constexpr std::size_t most_objects = 200'000;

enum Record : std::uint16_t {
  formula = 0x06,
  end_of_file = 0x0A,
  header = 0x14,
  footer = 0x15,
  name_record = 0x18,
  note = 0x1C,
  format_2 = 0x1E,
  date_1904 = 0x22,
  file_pass = 0x2F,
  continued = 0x3C,
  code_page = 0x42,
  xf_2 = 0x43,
  object = 0x5D,
  bound_sheet = 0x85,
  bundle_name = 0x8E,
  mul_rk = 0xBD,
  rich_string = 0xD6,
  xf_5 = 0xE0,
  drawing_group = 0xEB,
  shared_strings = 0xFC,
  label_shared = 0xFD,
  text_object = 0x1B6,
  string_2 = 0x07,
  string_3 = 0x207,
  number_3 = 0x203,
  label_3 = 0x204,
  bool_error_3 = 0x205,
  xf_3 = 0x243,
  rk = 0x27E,
  format_4 = 0x41E,
  xf_4 = 0x443,
  series_text = 0x100D,
};

bool starts_stream(std::uint16_t type) { return type == 0x809 || type == 0x409 || type == 0x209 || type == 0x09; }

// The records one after the other. A record and those that continue it can be read as one, with the borders known:
// a string that goes on behind a border begins there with a new byte of options.
class Records {
 public:
  Records(std::string_view stream, std::uint64_t at) : stream_(stream), at_(at) {}
  bool next() {
    if (at_ + 4 > stream_.size()) return false;
    type = le16(stream_, at_);
    data = slice(stream_, at_ + 4, le16(stream_, at_ + 2));
    at_ += 4 + le16(stream_, at_ + 2);
    return true;
  }
  bool more_follows() const { return at_ + 4 <= stream_.size() && le16(stream_, at_) == continued; }
  std::uint64_t at() const { return at_; }
  bool broken() const { return at_ > stream_.size(); }
  std::uint16_t type = 0;
  std::string_view data;

 private:
  std::string_view stream_;
  std::uint64_t at_;
};

// Reads through a record into those that continue it.
class Through {
 public:
  explicit Through(Records& records) : records_(records), data_(records.data) {}
  std::size_t left() const { return data_.size() - at_; }
  bool turn() {
    if (!records_.more_follows() || !records_.next()) return false;
    data_ = records_.data;
    at_ = 0;
    return true;
  }
  std::uint64_t number(unsigned bytes) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < bytes; ++i) {
      if (left() == 0 && !turn()) {
        ended = true;
        return 0;
      }
      value |= std::uint64_t{static_cast<unsigned char>(data_[at_++])} << (8 * i);
    }
    return value;
  }
  void skip(std::uint64_t bytes) {
    while (bytes != 0) {
      if (left() == 0 && !turn()) {
        ended = true;
        return;
      }
      const std::size_t step = std::min<std::uint64_t>(bytes, left());
      at_ += step;
      bytes -= step;
    }
  }
  // Characters of a Unicode string: one byte each or two, told anew at each border.
  void characters(std::size_t count, bool wide, std::string& out) {
    while (count != 0) {
      if (left() < (wide ? 2u : 1u)) {
        if (!turn()) {
          ended = true;
          return;
        }
        wide = (number(1) & 1) != 0;
        if (ended) return;
        continue;
      }
      const std::size_t step = std::min(count, wide ? left() / 2 : left());
      if (wide) {
        append_utf16(out, data_.substr(at_, step * 2));
      } else {
        for (const char c : data_.substr(at_, step)) append_utf8(out, static_cast<unsigned char>(c));
      }
      at_ += wide ? step * 2 : step;
      count -= step;
    }
  }
  bool ended = false;

 private:
  Records& records_;
  std::string_view data_;
  std::size_t at_ = 0;
};

std::string number_text(double value) {
  std::array<char, 64> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}

double rk_value(std::uint32_t packed) {
  double value = 0;
  if ((packed & 2) != 0)
    value = static_cast<double>(static_cast<std::int32_t>(packed) >> 2);
  else
    value = std::bit_cast<double>(std::uint64_t{packed & ~3u} << 32);
  return (packed & 1) != 0 ? value / 100 : value;
}

struct Sheet {
  std::string name;
  std::uint32_t place = 0;
  bool hidden = false;
  unsigned kind = 0;  // 0 sheet, 2 chart, 6 module
};

bool stands_open(std::uint16_t type) {
  return starts_stream(type) || type == file_pass || type == 0xE1 || type == 0xE2 || (type >= 0x194 && type <= 0x196);
}

// The record that says that a password is needed becomes one that says nothing.
void forget_password(std::string& stream) {
  Records records(stream, 0);
  while (records.next())
    if (records.type == file_pass) {
      const auto begin = static_cast<std::size_t>(records.data.data() - stream.data());
      stream[begin - 4] = '\x5C';  // who wrote it last
      stream[begin - 3] = '\0';
      return;
    }
}

std::string unmix(std::string_view stream, std::string_view password, unsigned key) {
  constexpr std::string_view filling("\xBB\xFF\xFF\xBA\xFF\xFF\xB9\x80\x00\xBE\x0F\x00\xBF\x0F\x00", 15);
  std::string mask = (std::string(password) + std::string(filling)).substr(0, 16);
  for (std::size_t i = 0; i < mask.size(); ++i) {
    const auto byte = static_cast<unsigned char>(static_cast<unsigned char>(mask[i]) ^ (key >> (8 * (i & 1)) & 0xFF));
    mask[i] = static_cast<char>(std::rotl(byte, 2));
  }
  std::string out(stream);
  Records records(stream, 0);
  while (records.next()) {
    if (stands_open(records.type)) continue;
    const auto begin = static_cast<std::size_t>(records.data.data() - stream.data());
    for (std::size_t i = records.type == bound_sheet ? 4 : 0; i < records.data.size(); ++i) {
      const auto byte = std::rotl(static_cast<unsigned char>(out[begin + i]), 3);
      out[begin + i] =
          static_cast<char>(byte ^ static_cast<unsigned char>(mask[(begin + records.data.size() + i) & 15]));
    }
  }
  forget_password(out);
  return out;
}

// The two numbers that Excel makes of a password for the oldest kind. Passwords have 15 bytes at most there.
struct MixNumbers {
  unsigned key = 0, check = 0;
};
MixNumbers mix_numbers(std::string_view password) {
  static constexpr std::uint16_t begin[15] = {0xE1F0, 0x1D0F, 0xCC9C, 0x84C0, 0x110C, 0x0E10, 0xF1CE, 0x313E,
                                              0x1872, 0xE139, 0xD40F, 0x84F9, 0x280C, 0xA96A, 0x4EC3};
  static constexpr std::uint16_t matrix[105] = {
      0xAEFC, 0x4DD9, 0x9BB2, 0x2745, 0x4E8A, 0x9D14, 0x2A09, 0x7B61, 0xF6C2, 0xFDA5, 0xEB6B, 0xC6F7, 0x9DCF, 0x2BBF,
      0x4563, 0x8AC6, 0x05AD, 0x0B5A, 0x16B4, 0x2D68, 0x5AD0, 0x0375, 0x06EA, 0x0DD4, 0x1BA8, 0x3750, 0x6EA0, 0xDD40,
      0xD849, 0xA0B3, 0x5147, 0xA28E, 0x553D, 0xAA7A, 0x44D5, 0x6F45, 0xDE8A, 0xAD35, 0x4A4B, 0x9496, 0x390D, 0x721A,
      0xEB23, 0xC667, 0x9CEF, 0x29FF, 0x53FE, 0xA7FC, 0x5FD9, 0x47D3, 0x8FA6, 0x0F6D, 0x1EDA, 0x3DB4, 0x7B68, 0xF6D0,
      0xB861, 0x60E3, 0xC1C6, 0x93AD, 0x377B, 0x6EF6, 0xDDEC, 0x45A0, 0x8B40, 0x06A1, 0x0D42, 0x1A84, 0x3508, 0x6A10,
      0xAA51, 0x4483, 0x8906, 0x022D, 0x045A, 0x08B4, 0x1168, 0x76B4, 0xED68, 0xCAF1, 0x85C3, 0x1BA7, 0x374E, 0x6E9C,
      0x3730, 0x6E60, 0xDCC0, 0xA9A1, 0x4363, 0x86C6, 0x1DAD, 0x3331, 0x6662, 0xCCC4, 0x89A9, 0x0373, 0x06E6, 0x0DCC,
      0x1021, 0x2042, 0x4084, 0x8108, 0x1231, 0x2462, 0x48C4};
  MixNumbers out;
  if (password.empty() || password.size() > std::size(begin)) return out;
  out.key = begin[password.size() - 1];
  std::size_t at = std::size(matrix);
  for (std::size_t i = password.size(); i-- > 0;) {
    unsigned c = static_cast<unsigned char>(password[i]);
    for (int bit = 0; bit < 7; ++bit, c <<= 1) {
      --at;
      if ((c & 0x40) != 0) out.key ^= matrix[at];
    }
    out.check = ((out.check >> 14 & 1) | (out.check << 1 & 0x7FFF)) ^ static_cast<unsigned char>(password[i]);
  }
  out.check = ((out.check >> 14 & 1) | (out.check << 1 & 0x7FFF)) ^ static_cast<unsigned>(password.size()) ^ 0xCE4B;
  return out;
}

// One byte for each character, as the oldest kind has them.
std::string narrow(std::string_view utf8) {
  const std::string wide = utf16le(utf8);
  std::string out;
  for (std::size_t i = 0; i + 1 < wide.size(); i += 2) out += wide[i] != '\0' ? wide[i] : wide[i + 1];
  return out;
}

// The stream without its veil, or nothing when no password opens it. A workbook that is only protected against writing
// is encrypted with a password that every Excel knows and never asks for; that one is tried first, with line 0.
std::string unlock(std::string_view stream, PasswordTrial& trial, std::uint32_t& line) {
  constexpr const char* known_to_all = "VelvetSweatshop";
  constexpr std::size_t block_bytes = 1024;
  std::string_view pass;
  Records records(stream, 0);
  for (int i = 0; i < 64 && records.next(); ++i)
    if (records.type == file_pass) {
      pass = records.data;
      break;
    }
  // Two numbers alone, or kind 0 before them: the bytes are turned and mixed with the password. These two belong to it.
  if (pass.size() == 4 || (pass.size() == 6 && le16(pass, 0) == 0)) {
    const unsigned key = le16(pass, pass.size() - 4), check = le16(pass, pass.size() - 2);
    std::string found;
    const auto opens = [&](const std::string& password) {
      const std::string bytes = narrow(password);
      const MixNumbers numbers = mix_numbers(bytes);
      if (bytes.size() > 15 || numbers.key != key || numbers.check != check) return false;
      found = bytes;
      return true;
    };
    if (!opens(known_to_all)) line = trial.find(1, opens);
    return found.empty() ? std::string() : unmix(stream, found, key);
  }
  if (pass.size() < 6 || le16(pass, 0) != 1) return {};
  auto veil = OfficeVeil::parse(pass.substr(2));
  if (!veil || veil->is_aes()) return {};
  const auto opens = [&](const std::string& password) { return veil->opens(password); };
  if (!opens(known_to_all)) {
    line = trial.find(veil->steps(), opens);
    if (line == 0) return {};
  }
  // The heads of records stand open, but the cipher counts them; so do a few records, and the places of sheets.
  std::string out(stream);
  std::string mask(stream.size(), '\0');
  veil->uncover(mask.data(), mask.size(), 0, block_bytes);
  Records all(stream, 0);
  while (all.next()) {
    if (stands_open(all.type)) continue;
    const auto begin = static_cast<std::size_t>(all.data.data() - stream.data());
    for (std::size_t i = all.type == bound_sheet ? 4 : 0; i < all.data.size(); ++i)
      out[begin + i] = static_cast<char>(out[begin + i] ^ mask[begin + i]);
  }
  forget_password(out);
  return out;
}

class Workbook {
 public:
  Workbook(std::string_view stream, const Limits& limits, TextBuilder& out)
      : stream_(stream),
        out_(out),
        room_(std::max<std::uint64_t>(least_room, stream.size() * limits.expansion_ratio)) {}

  Outcome read() {
    Records records(stream_, 0);
    if (!records.next() || !starts_stream(records.type))
      return not_read(ItemStatus::corrupt, "the workbook does not begin as one");
    version_ = version_of(records);
    const bool has_globals = version_ >= 5 ? le16(records.data, 2) == 5 : le16(records.data, 2) == 0x100;
    if (!has_globals) {
      // One sheet, and everything that it needs, stands in the one stream.
      scan_globals(0);
      if (encrypted_) return not_read(ItemStatus::encrypted, "the workbook needs a password");
      sheet({std::string(), 0, false, 0});
    } else {
      scan_globals(0);
      if (encrypted_) return not_read(ItemStatus::encrypted, "the workbook needs a password");
      if (version_ < 5) {
        bundle();
      } else {
        for (const Sheet& one : sheets_) {
          if (!out_.ok() || room_ == 0) break;
          if (one.kind != 6) sheet(one);
        }
        if (sheets_.empty()) out_.lost("the workbook names no sheets");
      }
      names();
    }
    if (room_ == 0) out_.lost("the text of the workbook is larger than the bound");
    if (broken_) out_.lost("the workbook breaks off");
    return {};
  }
  std::string_view drawings() const { return drawings_; }

 private:
  unsigned version_of(const Records& records) const {
    switch (records.type) {
      case 0x809: return le16(records.data, 0) >= 0x600 ? 8 : 5;
      case 0x409: return 4;
      case 0x209: return 3;
      default: return 2;
    }
  }

  std::string bytes_text(std::string_view bytes) const { return from_codepage(bytes, codepage_); }

  // A string with its length in front, in one record.
  std::string string_at(std::string_view data, std::size_t at, unsigned length_bytes) const {
    const std::size_t count = le_number(data, at, length_bytes);
    at += length_bytes;
    if (version_ < 8) return bytes_text(slice(data, at, count));
    return unicode_at(data, at, count);
  }
  static std::string unicode_at(std::string_view data, std::size_t at, std::size_t count) {
    const unsigned options = le8(data, at++);
    if ((options & 8) != 0) at += 2;
    if ((options & 4) != 0) at += 4;
    std::string out;
    if ((options & 1) != 0)
      append_utf16(out, slice(data, at, count * 2));
    else
      for (const char c : slice(data, at, count)) append_utf8(out, static_cast<unsigned char>(c));
    return out;
  }

  void scan_globals(std::uint64_t from) {
    Records records(stream_, from);
    unsigned depth = 0;
    while (records.next()) {
      if (starts_stream(records.type)) {
        ++depth;
        continue;
      }
      const std::string_view data = records.data;
      switch (records.type) {
        case end_of_file:
          if (depth <= 1) return;
          --depth;
          break;
        case file_pass: encrypted_ = true; return;
        case code_page: codepage_ = le16(data, 0); break;
        case date_1904: since_1904_ = le16(data, 0) != 0; break;
        case format_2:
        case format_4: {
          if (formats_.size() >= most_formats) break;
          std::string code;
          std::uint32_t id = 0;
          if (version_ >= 5) {
            id = le16(data, 0);
            code = string_at(data, 2, version_ == 8 ? 2 : 1);
          } else {
            id = next_format_++;
            const std::size_t at = records.type == format_4 && version_ == 4 ? 2 : 0;
            code = bytes_text(slice(data, at + 1, le8(data, at)));
          }
          formats_[id] = NumberFormat::parse(code);
          break;
        }
        case xf_2: add_style(le8(data, 2) & 0x3F); break;
        case xf_3:
        case xf_4: add_style(le8(data, 1)); break;
        case xf_5: add_style(le16(data, 2)); break;
        case bound_sheet:
          if (sheets_.size() < most_sheets) {
            Sheet one;
            one.place = le32(data, 0);
            one.hidden = (le8(data, 4) & 3) != 0;
            one.kind = le8(data, 5);
            one.name = string_at(data, 6, 1);
            sheets_.push_back(std::move(one));
          }
          break;
        case shared_strings: read_strings(records); break;
        case name_record: names_.emplace_back(data); break;
        case drawing_group: {
          Through group(records);
          drawings_ += data;
          while (group.turn()) drawings_ += records.data;
          break;
        }
        default: break;
      }
    }
    broken_ = broken_ || records.broken();
  }

  void add_style(std::uint32_t format) {
    if (styles_.size() < most_formats) styles_.push_back(format);
  }

  const NumberFormat& style(std::uint32_t number) {
    if (number >= styles_.size()) return general_;
    const std::uint32_t id = styles_[number];
    auto found = formats_.find(id);
    if (found == formats_.end()) found = formats_.emplace(id, NumberFormat::builtin(id)).first;
    return found->second;
  }

  void read_strings(Records& records) {
    Through in(records);
    in.skip(4);
    const std::uint64_t count = std::min<std::uint64_t>(in.number(4), stream_.size());
    for (std::uint64_t i = 0; i < count && !in.ended; ++i) {
      const std::size_t characters = in.number(2);
      const unsigned options = static_cast<unsigned>(in.number(1));
      const std::uint64_t runs = (options & 8) != 0 ? in.number(2) : 0;
      const std::uint64_t phonetic = (options & 4) != 0 ? in.number(4) : 0;
      if (in.ended) break;
      in.characters(characters, (options & 1) != 0, strings_);
      string_ends_.push_back(strings_.size());
      in.skip(runs * 4 + phonetic);
    }
    if (string_ends_.size() < count) broken_ = true;
  }
  std::string_view shared(std::uint32_t index) const {
    if (index >= string_ends_.size()) return {};
    const std::size_t begin = index == 0 ? 0 : string_ends_[index - 1];
    return std::string_view(strings_).substr(begin, string_ends_[index] - begin);
  }

  void number_cell(SheetGrid& grid, std::uint32_t row, std::uint32_t column, std::uint32_t style_number, double value) {
    const CellKind kind = style(style_number).show(number_text(value), since_1904_, shown_);
    grid.add(row, column, shown_, kind);
  }
  static void boolean_cell(SheetGrid& grid, std::uint32_t row, std::uint32_t column, unsigned value) {
    grid.add(row, column, value != 0 ? "TRUE" : "FALSE", CellKind::boolean);
  }

  static std::string column_name(std::uint32_t column) {
    std::string name;
    for (std::uint32_t left = column + 1; left != 0; left = (left - 1) / 26)
      name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
  }

  void sheet(const Sheet& one) {
    Records records(stream_, one.place);
    if (!records.next() || !starts_stream(records.type)) {
      out_.lost("a sheet of the workbook is missing");
      return;
    }
    cells_of(records, one);
  }

  // Excel 4 workbooks: the sheets stand one after the other in the stream.
  void bundle() {
    Records records(stream_, 0);
    records.next();
    std::string name;
    for (std::size_t count = 0; records.next() && count < most_sheets && out_.ok();) {
      if (records.type == bundle_name + 1 || records.type == bundle_name) {
        name = records.type == bundle_name + 1 ? bytes_text(slice(records.data, 5, le8(records.data, 4))) : name;
      } else if (starts_stream(records.type)) {
        ++count;
        cells_of(records, {name, 0, false, 0});
      }
    }
  }

  void cells_of(Records& records, const Sheet& one) {
    TableSpec spec;
    spec.origin = TableOrigin::sheet;
    spec.hidden = one.hidden;
    spec.sheet = one.name;
    out_.hidden(one.hidden);
    SheetGrid grid(room_);
    unsigned depth = 1;
    std::uint32_t formula_row = 0, formula_column = 0;
    bool formula_waits = false;
    std::map<std::uint32_t, std::string> object_texts;
    std::vector<std::string> boxes, pages, charts;
    std::uint32_t object_id = 0;
    struct Note {
      std::uint32_t row, column, object;
      std::string text;
    };
    std::vector<Note> notes;
    while (depth != 0 && records.next()) {
      const std::string_view data = records.data;
      if (starts_stream(records.type)) {
        ++depth;
        continue;
      }
      if (records.type == end_of_file) {
        --depth;
        continue;
      }
      if (records.type == series_text) {
        if (charts.size() < most_objects) charts.push_back(string_at(data, 2, 1));
        continue;
      }
      if (depth > 1) continue;  // a chart drawn on the sheet
      const std::uint32_t row = le16(data, 0), column = le16(data, 2);
      // Excel 2 keeps three bytes of attributes where later versions keep the number of the style.
      const std::uint32_t style_number = version_ == 2 ? le8(data, 4) & 0x3F : le16(data, 4);
      const std::size_t body = version_ == 2 ? 7 : 6;
      switch (records.type) {
        case 0x02:
          if (version_ == 2) number_cell(grid, row, column, style_number, le16(data, 7));
          break;
        case 0x03:
          if (version_ == 2) number_cell(grid, row, column, style_number, le_double(data, 7));
          break;
        case 0x04:
          if (version_ == 2) grid.add(row, column, bytes_text(slice(data, 8, le8(data, 7))), CellKind::text);
          break;
        case 0x05:
          if (version_ == 2 && le8(data, 8) == 0) boolean_cell(grid, row, column, le8(data, 7));
          break;
        case number_3:
          if (data.size() >= 14) number_cell(grid, row, column, style_number, le_double(data, 6));
          break;
        case rk: number_cell(grid, row, column, style_number, rk_value(le32(data, 6))); break;
        case mul_rk:
          for (std::size_t at = 4, i = 0; at + 8 <= data.size(); at += 6, ++i)
            number_cell(grid, row, column + static_cast<std::uint32_t>(i), le16(data, at),
                        rk_value(le32(data, at + 2)));
          break;
        case label_shared: grid.add_shared(row, column, shared(le32(data, 6))); break;
        case label_3:
        case rich_string: {
          if (version_ == 8) {
            Through in(records);
            in.skip(6);
            const std::size_t count = in.number(2);
            const bool wide = (in.number(1) & 1) != 0;
            std::string text;
            in.characters(count, wide, text);
            grid.add(row, column, text, CellKind::text);
          } else {
            grid.add(row, column, string_at(data, 6, 2), CellKind::text);
          }
          break;
        }
        case bool_error_3:
          if (le8(data, 7) == 0) boolean_cell(grid, row, column, le8(data, 6));
          break;
        case formula:
        case 0x206:
        case 0x406: {
          // The result; a text follows in a record of its own.
          const std::string_view result = slice(data, body, 8);
          if (result.size() < 8) break;
          formula_waits = false;
          if (le16(result, 6) != 0xFFFF) {
            number_cell(grid, row, column, style_number, le_double(result, 0));
          } else if (result[0] == 0) {
            formula_row = row;
            formula_column = column;
            formula_waits = true;
          } else if (result[0] == 1) {
            boolean_cell(grid, row, column, le8(result, 2));
          }
          break;
        }
        case string_2:
        case string_3: {
          if (!formula_waits) break;
          formula_waits = false;
          std::string text;
          if (version_ == 8) {
            Through in(records);
            const std::size_t count = in.number(2);
            const bool wide = (in.number(1) & 1) != 0;
            in.characters(count, wide, text);
          } else {
            text = string_at(data, 0, records.type == string_2 ? 1 : 2);
          }
          grid.add(formula_row, formula_column, text, CellKind::text);
          break;
        }
        case header:
        case footer:
          if (!data.empty() && pages.size() < 16) {
            const std::string text = ooxml::page_header_text(string_at(data, 0, version_ == 8 ? 2 : 1));
            if (!trim(text).empty()) pages.push_back(text);
          }
          break;
        case object: object_id = le16(data, 6); break;
        case text_object: {
          // A text box, or the text of a note: the characters stand in the record that continues this one.
          const std::size_t count = le16(data, 10);
          if (count == 0 || object_texts.size() >= most_objects || !records.more_follows()) break;
          records.next();
          Through in(records);
          const bool wide = (in.number(1) & 1) != 0;
          std::string text;
          in.characters(count, wide, text);
          if (text.size() <= room_) {
            room_ -= text.size();
            object_texts[object_id] = std::move(text);
          }
          break;
        }
        case note:
          if (notes.size() >= most_objects) break;
          if (version_ == 8) {
            notes.push_back({row, column, le16(data, 6), {}});
          } else if (row == 0xFFFF) {
            if (!notes.empty()) notes.back().text += bytes_text(slice(data, 6, le16(data, 4)));
          } else {
            notes.push_back({row, column, 0, bytes_text(slice(data, 6, le16(data, 4)))});
          }
          break;
        default: break;
      }
    }
    broken_ = broken_ || records.broken() || depth != 0;
    if (!grid.empty()) {
      out_.begin_table(spec);
      grid.emit(out_);
      out_.end_table();
    } else if (!trim(spec.sheet).empty()) {
      // People name sheets after people, before they fill them.
      out_.field(FieldKind::property, "Sheet", spec.sheet, "sheet");
    }
    for (const std::string& page : pages) out_.line(page, RunKind::header_footer);
    for (Note& one_note : notes) {
      const auto found = object_texts.find(one_note.object);
      if (version_ == 8 && found != object_texts.end()) {
        one_note.text = std::move(found->second);
        object_texts.erase(found);
      }
      if (!trim(one_note.text).empty())
        out_.line(column_name(one_note.column) + std::to_string(one_note.row + 1) + ": " + one_note.text,
                  RunKind::comment);
    }
    for (const auto& [id, text] : object_texts) out_.line(text);
    for (const std::string& text : charts) out_.line(text);
    out_.hidden(false);
  }

  // Names that people gave to cells ("Clients_2019"), without those of Excel itself.
  void names() {
    std::string line;
    for (const std::string_view data : names_) {
      if (version_ < 5 || (le16(data, 0) & 0x20) != 0) continue;
      const std::size_t count = le8(data, 3);
      const std::string text = version_ == 8 ? unicode_at(data, 14, count) : bytes_text(slice(data, 14, count));
      if (line.size() > (64u << 10)) break;
      if (!line.empty()) line += "   ";
      line += text;
    }
    if (!line.empty()) out_.line(line, RunKind::metadata);
  }

  std::string_view stream_;
  TextBuilder& out_;
  std::uint64_t room_;
  unsigned version_ = 8;
  unsigned codepage_ = 1252;
  bool since_1904_ = false, encrypted_ = false, broken_ = false;
  std::uint32_t next_format_ = 0;
  std::map<std::uint32_t, NumberFormat> formats_;
  std::vector<std::uint32_t> styles_;
  NumberFormat general_;
  std::vector<Sheet> sheets_;
  std::string strings_, drawings_;
  std::vector<std::size_t> string_ends_;
  std::vector<std::string_view> names_;
  std::string shown_;
};

}  // namespace

Sureness sniff_biff(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 16 || !starts_stream(le16(text, 0))) return 0;
  const std::uint16_t length = le16(text, 2);
  const std::uint16_t kind = le16(text, 6);
  if (length < 4 || length > 20) return 0;
  if (kind != 0x10 && kind != 0x20 && kind != 0x40 && kind != 0x100 && kind != 0x05) return 0;
  // A second record that fits.
  const std::size_t second = 4 + std::size_t{length};
  return second + 4 <= text.size() && second + 4 + le16(text, second + 2) <= text.size() && le16(text, second) < 0x1000
             ? 85
             : 0;
}

Outcome read_biff(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  PasswordTrial trial(sink);
  std::uint32_t line = 0;
  const std::string opened = unlock(as_text(bytes), trial, line);
  Workbook workbook(opened.empty() ? as_text(bytes) : opened, limits, out);
  Outcome outcome = workbook.read();
  if (outcome.status == ItemStatus::encrypted) outcome.reason += trial.note();
  if (outcome.status == ItemStatus::read) outcome = out.finish();
  outcome.password_line = line;
  return outcome;
}

Outcome read_xls(ByteView bytes, const Limits& limits, Sink& sink) {
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  CompoundStream stream = file->read("Workbook", bytes.size());
  // A file saved for two versions of Excel holds the workbook twice.
  if (stream.data.empty()) stream = file->read("Book", bytes.size());
  if (stream.data.empty()) return not_read(ItemStatus::corrupt, "the workbook's stream is missing");
  TextBuilder out(sink, limits);
  PasswordTrial trial(sink);
  std::uint32_t line = 0;
  const std::string opened = unlock(stream.data, trial, line);
  Workbook workbook(opened.empty() ? stream.data : opened, limits, out);
  Outcome outcome = workbook.read();
  outcome.password_line = line;
  if (outcome.status == ItemStatus::encrypted) outcome.reason += trial.note();
  if (outcome.status != ItemStatus::read) return outcome;
  if (!stream.whole) out.lost("the workbook breaks off");
  read_properties(*file, out);
  Outcome finished = out.finish();
  Status given = give_embedded(*file, limits, sink);
  if (given) given = give_pictures(workbook.drawings(), "pictures", sink);
  if (!given) finished = not_read(ItemStatus::partly_read, given.error().message);
  finished.password_line = line;
  return finished;
}

}  // namespace spillmap::ole
