// Access data bases (Jet 3 and 4, ACE): pages of 2 or 4 KiB. Page 2 describes the catalogue, which names the tables;
// what a data page holds says the page itself, so all pages are gone through once and each is read for its table. Rows
// that were deleted stay until the data base is compacted, and are given in a table of their own.
#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/formats/database/database.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/rc4.h"
#include "extract/relations.h"

namespace spillmap::database {
namespace {

constexpr std::size_t most_columns = 255;
constexpr std::size_t most_definition_bytes = 1u << 20;
constexpr std::size_t most_memo_bytes = 1u << 20;
constexpr std::uint16_t offset_bits = 0x1FFF, deleted_bit = 0x4000, moved_bit = 0x8000;
constexpr std::uint32_t catalogue_page = 2;

void unveil(std::string& bytes, std::string_view key) { Rc4(key).apply(bytes.data(), bytes.size()); }

std::string number_of(double value) {
  char text[64];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

struct Column {
  std::string name;
  unsigned type = 0, number = 0, variable = 0, fixed_at = 0, bytes = 0, scale = 0;
  bool fixed = false;
};

struct Definition {
  std::vector<Column> columns;
};

class Reader {
 public:
  Reader(std::string_view file, TextBuilder& out) : file_(file), out_(out), relations_(out) {
    old_ = le8(file_, 0x14) == 0;
    page_bytes_ = old_ ? 2048 : 4096;
    std::string head(slice(file_, 0x18, old_ ? 126 : 128));
    unveil(head, std::string_view("\xC7\xDA\x39\x6B", 4));
    codepage_ = le16(head, 0x3C - 0x18);
    key_ = slice(head, 0x3E - 0x18, 4);
    if (key_.size() < 4 || key_ == std::string_view("\0\0\0\0", 4)) key_.clear();
  }

  Outcome read() {
    const std::string first = page(catalogue_page);
    if (first.size() < 64 || le8(first, 0) != 2) {
      if (!old_ && file_.size() > 3 * page_bytes_)
        return not_read(ItemStatus::encrypted, "the data base needs a password, or its catalogue is damaged");
      return not_read(ItemStatus::corrupt, "the catalogue of the data base is damaged");
    }
    pages_ = file_.size() / page_bytes_;
    for (std::uint32_t number = 1; number < pages_; ++number) {
      const std::string bytes = page(number, 16);
      if (le8(bytes, 0) == 1) by_table_[le32(bytes, 4)].push_back(number);
    }
    Definition catalogue;
    if (!define(catalogue_page, catalogue))
      return not_read(ItemStatus::corrupt, "the catalogue of the data base is damaged");
    std::map<std::string, std::uint32_t> tables;
    std::uint32_t relationships = 0;
    bool any_name = false;
    each_row(catalogue_page, catalogue, [&](std::vector<TableCell>&& row, bool deleted) {
      if (deleted) return;
      std::string name;
      std::uint32_t id = 0;
      int type = 0;
      for (std::size_t i = 0; i < catalogue.columns.size(); ++i) {
        const std::string column = to_lower(catalogue.columns[i].name);
        if (column == "name") name = row[i].text;
        if (column == "id") id = static_cast<std::uint32_t>(std::strtoll(row[i].text.c_str(), nullptr, 10));
        if (column == "type") type = std::atoi(row[i].text.c_str());
      }
      any_name = any_name || !name.empty();
      if ((type & 0x7F) != 1 || name.empty()) return;
      if (equals_ignore_case(name, "MSysRelationships")) relationships = id & 0xFFFFFF;
      if (!to_lower(name).starts_with("msys")) tables[name] = id & 0xFFFFFF;
    });
    if (relationships != 0) read_relationships(relationships);
    std::size_t damaged = 0;
    for (const auto& [name, place] : tables) {
      if (!out_.ok()) break;
      Definition table;
      if (!define(place, table)) {
        ++damaged;
        continue;
      }
      std::vector<std::string> columns;
      for (const Column& column : table.columns) columns.push_back(column.name);
      relations_.table(name, columns);
      each_row(place, table, [&, &own = name](std::vector<TableCell>&& row, bool deleted) {
        if (deleted)
          relations_.deleted_row(own, std::move(row));
        else
          relations_.row(own, std::move(row));
      });
    }
    relations_.finish();
    if (damaged != 0) out_.lost(std::to_string(damaged) + " tables of the data base are damaged");
    if (!any_name) out_.lost("the catalogue of the data base is empty");
    if (file_.size() % page_bytes_ != 0) out_.lost("the data base breaks off");
    return {};
  }

 private:
  std::string page(std::uint32_t number, std::size_t most = 4096) const {
    const std::uint64_t at = std::uint64_t{number} * page_bytes_;
    std::string bytes(slice(file_, at, std::min(page_bytes_, most)));
    if (!key_.empty() && number != 0) {
      std::string key = key_;
      for (unsigned i = 0; i < 4; ++i) key[i] = static_cast<char>(key[i] ^ static_cast<char>(number >> (8 * i) & 0xFF));
      unveil(bytes, key);
    }
    return bytes;
  }

  bool define(std::uint32_t number, Definition& out) const {
    std::string bytes = page(number);
    if (le8(bytes, 0) != 2) return false;
    for (std::uint32_t next = le32(bytes, 4); next != 0 && bytes.size() < most_definition_bytes;) {
      const std::string more = page(next);
      if (more.size() < 8 || le8(more, 0) != 2) break;
      bytes += more.substr(8);
      next = le32(more, 4);
    }
    const std::size_t count = le16(bytes, old_ ? 25 : 45);
    const std::size_t indexes = le32(bytes, old_ ? 31 : 51);
    if (count == 0 || count > most_columns || indexes > bytes.size()) return false;
    const std::size_t entry = old_ ? 18 : 25;
    std::uint64_t at = old_ ? 43 + 8 * indexes : 63 + 12 * indexes;
    std::uint64_t names = at + entry * count;
    for (std::size_t i = 0; i < count; ++i, at += entry) {
      Column column;
      column.type = le8(bytes, at);
      column.number = le16(bytes, at + (old_ ? 1 : 5));
      column.variable = le16(bytes, at + (old_ ? 3 : 7));
      column.scale = le8(bytes, at + (old_ ? 10 : 12));
      column.fixed = (le8(bytes, at + (old_ ? 13 : 15)) & 1) != 0;
      column.fixed_at = le16(bytes, at + (old_ ? 14 : 21));
      column.bytes = le16(bytes, at + (old_ ? 16 : 23));
      const std::size_t length = old_ ? le8(bytes, names) : le16(bytes, names);
      names += old_ ? 1 : 2;
      if (names + length > bytes.size()) return false;
      column.name = old_ ? text_of(slice(bytes, names, length)) : utf16_text(slice(bytes, names, length));
      names += length;
      out.columns.push_back(std::move(column));
    }
    std::stable_sort(out.columns.begin(), out.columns.end(),
                     [](const Column& a, const Column& b) { return a.number < b.number; });
    return true;
  }

  std::size_t row_count(std::string_view page) const { return le16(page, old_ ? 8 : 12); }
  // The bytes of a row; `flags` are those of its place.
  std::string_view row_of(std::string_view page, std::size_t row, std::uint16_t& flags) const {
    const std::size_t table = old_ ? 10 : 14;
    if (row >= row_count(page)) return {};
    const std::uint16_t place = le16(page, table + 2 * row);
    flags = place & (deleted_bit | moved_bit);
    const std::size_t begin = place & offset_bits;
    const std::size_t end = row == 0 ? page.size() : le16(page, table + 2 * (row - 1)) & offset_bits;
    return begin < end && end <= page.size() ? page.substr(begin, end - begin) : std::string_view();
  }

  template <class Use>
  void each_row(std::uint32_t table, const Definition& definition, Use use) {
    const auto found = by_table_.find(table);
    if (found == by_table_.end()) return;
    for (const std::uint32_t number : found->second) {
      if (!out_.ok()) return;
      const std::string bytes = page(number);
      for (std::size_t row = 0; row < row_count(bytes) && row < page_bytes_ / 2; ++row) {
        std::uint16_t flags = 0;
        std::string_view content = row_of(bytes, row, flags);
        std::string elsewhere;
        if ((flags & moved_bit) != 0) {
          // A row that grew stands on another page.
          if ((flags & deleted_bit) != 0 || content.size() < 4) continue;
          elsewhere = page(le32(content, 0) >> 8);
          std::uint16_t other = 0;
          content = row_of(elsewhere, le8(content, 0), other);
          flags = 0;
        }
        std::vector<TableCell> cells;
        if (cells_of(content, definition, cells)) use(std::move(cells), (flags & deleted_bit) != 0);
      }
    }
  }

  bool cells_of(std::string_view row, const Definition& definition, std::vector<TableCell>& cells) {
    const std::size_t count = old_ ? le8(row, 0) : le16(row, 0);
    const std::size_t mask_bytes = (count + 7) / 8;
    if (count == 0 || count > most_columns || row.size() < mask_bytes + (old_ ? 3 : 6)) return false;
    const std::string_view mask = row.substr(row.size() - mask_bytes);
    std::vector<std::size_t> ends;
    if (old_) {
      const std::size_t last = row.size() - 1;
      const std::size_t variables = le8(row, last - mask_bytes);
      std::size_t jumps = last / 256;
      if (last < mask_bytes + 1 + variables + jumps) return false;
      if ((last - mask_bytes - jumps - 1 - variables) / 256 < jumps && jumps > 0) --jumps;
      const std::size_t table = last - mask_bytes - jumps - 1;
      if (table < variables) return false;
      std::size_t used = 0;
      for (std::size_t i = 0; i <= variables; ++i) {
        while (used < jumps && i == le8(row, last - mask_bytes - used - 1)) ++used;
        ends.push_back(le8(row, table - i) + used * 256);
      }
    } else {
      const std::size_t at = row.size() - mask_bytes - 2;
      const std::size_t variables = le16(row, at);
      if (variables > most_columns || at < 2 * (variables + 1)) {
        // A table without columns of variable size has no list of them.
        const bool any = std::any_of(definition.columns.begin(), definition.columns.end(),
                                     [](const Column& column) { return !column.fixed; });
        if (any) return false;
      } else {
        for (std::size_t i = 0; i <= variables; ++i) ends.push_back(le16(row, at - 2 - 2 * i));
      }
    }
    bool any = false;
    for (const Column& column : definition.columns) {
      TableCell cell;
      const bool set = column.number < count && (le8(mask, column.number / 8) >> (column.number % 8) & 1) != 0;
      if (column.type == 1) {
        // A yes-or-no has no bytes of its own.
        cell = {set ? "TRUE" : "FALSE", CellKind::boolean};
      } else if (set) {
        std::string_view raw;
        if (column.fixed)
          raw = slice(row, column.fixed_at + (old_ ? 1u : 2u), column.bytes);
        else if (column.variable + std::size_t{1} < ends.size() && ends[column.variable] <= ends[column.variable + 1])
          raw = slice(row, ends[column.variable], ends[column.variable + 1] - ends[column.variable]);
        cell = value_of(column, raw);
      }
      any = any || (!cell.text.empty() && cell.kind != CellKind::boolean);
      cells.push_back(std::move(cell));
    }
    return any;
  }

  std::string text_of(std::string_view raw) const {
    if (old_) {
      Encoding encoding;
      if (!encoding_by_codepage(codepage_, encoding)) encoding_by_codepage(1252, encoding);
      return decode(as_bytes(raw), encoding);
    }
    if (!raw.starts_with("\xFF\xFE")) return utf16_text(raw);
    // Packed: single bytes, and two bytes each between zeros.
    std::string out;
    bool packed = true;
    for (std::size_t at = 2; at < raw.size();) {
      if (packed && raw[at] == '\0') {
        packed = false;
        ++at;
      } else if (packed) {
        append_utf8(out, static_cast<unsigned char>(raw[at++]));
      } else if (at + 1 < raw.size() && (raw[at] != '\0' || raw[at + 1] != '\0')) {
        if (raw[at] == '\0') {
          packed = true;
          ++at;
          continue;
        }
        append_utf16(out, raw.substr(at, 2));
        at += 2;
      } else {
        packed = true;
        ++at;
      }
    }
    return out;
  }

  TableCell value_of(const Column& column, std::string_view raw) {
    TableCell cell;
    cell.kind = CellKind::number;
    switch (column.type) {
      case 2: cell.text = std::to_string(le8(raw, 0)); break;
      case 3: cell.text = std::to_string(static_cast<std::int16_t>(le16(raw, 0))); break;
      case 4: cell.text = std::to_string(static_cast<std::int32_t>(le32(raw, 0))); break;
      case 5: cell.text = number_of(static_cast<double>(static_cast<std::int64_t>(le64(raw, 0))) / 10000); break;
      case 6: {
        char text[64];
        std::snprintf(text, sizeof text, "%.7g", static_cast<double>(std::bit_cast<float>(le32(raw, 0))));
        cell.text = text;
        break;
      }
      case 7: cell.text = number_of(le_double(raw, 0)); break;
      case 8:
        if (raw.size() == 8) {
          char serial[64];
          std::snprintf(serial, sizeof serial, "%.12g", le_double(raw, 0));
          cell.kind = NumberFormat::builtin(22).show(serial, false, cell.text);
        }
        break;
      case 0x0A: return {text_of(raw), CellKind::text};
      case 0x0C: return {memo(raw), CellKind::text};
      case 0x10: cell.text = numeric(raw, column.scale); break;
      case 0x13: cell.text = std::to_string(static_cast<std::int64_t>(le64(raw, 0))); break;
      default: break;  // pictures, keys, lists of values
    }
    return cell;
  }

  // A sign and 16 bytes of a whole number, words in order from the highest.
  static std::string numeric(std::string_view raw, unsigned scale) {
    if (raw.size() < 17 || scale > 38) return {};
    long double value = 0;
    for (unsigned word = 0; word < 4; ++word) value = value * 4294967296.0L + le32(raw, 1 + 4 * word);
    for (unsigned i = 0; i < scale; ++i) value /= 10;
    return number_of(static_cast<double>((le8(raw, 0) & 0x80) != 0 ? -value : value));
  }

  std::string memo(std::string_view raw) {
    if (raw.size() < 12) return {};
    const std::uint32_t flags = le32(raw, 0), bytes = flags & 0x3FFFFFFF;
    if ((flags & 0x80000000u) != 0) return text_of(raw.substr(12));
    std::uint32_t place = le32(raw, 4);
    std::string out;
    const bool chained = (flags & 0x40000000u) == 0;
    for (std::uint32_t steps = 0;
         place != 0 && steps < 4096 && out.size() < std::min<std::size_t>(bytes, most_memo_bytes); ++steps) {
      const std::string other = page(place >> 8);
      std::uint16_t row_flags = 0;
      const std::string_view row = row_of(other, place & 0xFF, row_flags);
      if (!chained) {
        out = row;
        break;
      }
      if (row.size() < 4) break;
      out += row.substr(4);
      place = le32(row, 0);
    }
    return text_of(out);
  }

  void read_relationships(std::uint32_t place) {
    Definition definition;
    if (!define(place, definition)) return;
    each_row(place, definition, [&](std::vector<TableCell>&& row, bool deleted) {
      if (deleted) return;
      std::string from, column, to, key;
      for (std::size_t i = 0; i < definition.columns.size(); ++i) {
        const std::string name = to_lower(definition.columns[i].name);
        if (name == "szobject") from = row[i].text;
        if (name == "szcolumn") column = row[i].text;
        if (name == "szreferencedobject") to = row[i].text;
        if (name == "szreferencedcolumn") key = row[i].text;
      }
      relations_.points(from, column, to, key);
    });
  }

  std::string_view file_;
  TextBuilder& out_;
  Relations relations_;
  bool old_ = false;
  std::size_t page_bytes_ = 4096;
  std::uint64_t pages_ = 0;
  unsigned codepage_ = 1252;
  std::string key_;
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_table_;
};

}  // namespace

Outcome read_access(ByteView bytes, const Limits& limits, Sink& sink) {
  if (bytes.size() < 3 * 2048) return not_read(ItemStatus::corrupt, "the data base breaks off before its catalogue");
  TextBuilder out(sink, limits);
  Reader reader(as_text(bytes), out);
  const Outcome outcome = reader.read();
  if (outcome.status != ItemStatus::read) return outcome;
  return out.finish();
}

}  // namespace spillmap::database
