// dBase III to 7, FoxPro: records of fixed width behind a list of fields. Memos stand in a file of their own, so only
// their numbers are here. Deleted records stay in the file until it is packed, and are given in a table of their own.
#include <algorithm>

#include "base/date.h"
#include "base/text.h"
#include "extract/encoding.h"
#include "extract/formats/database/database.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/relations.h"

namespace spillmap::database {
namespace {

struct Field {
  std::string name;
  char type = 'C';
  std::size_t at = 0, bytes = 0;
};

// The mark of the language driver -> code page.
unsigned codepage_of(unsigned mark) {
  switch (mark) {
    case 0x01:
    case 0x1B: return 437;
    case 0x02:
    case 0x08:
    case 0x0B:
    case 0x0D:
    case 0x17: return 850;
    case 0x04: return 10000;
    case 0x13:
    case 0x7B: return 932;
    case 0x4D:
    case 0x7A: return 936;
    case 0x4E:
    case 0x79: return 949;
    case 0x4F:
    case 0x78: return 950;
    case 0x64:
    case 0x1F:
    case 0x22:
    case 0x23: return 852;
    case 0x65:
    case 0x26: return 866;
    case 0x66: return 865;
    case 0x67: return 861;
    case 0x6A: return 737;
    case 0x6B: return 857;
    case 0x7C: return 874;
    case 0x7D: return 1255;
    case 0x7E: return 1256;
    case 0xC8:
    case 0x97: return 1250;
    case 0xC9: return 1251;
    case 0xCA: return 1254;
    case 0xCB: return 1253;
    case 0xCC: return 1257;
    case 0x03:
    case 0x57:
    case 0x58:
    case 0x59: return 1252;
    default: return 0;
  }
}

}  // namespace

Outcome read_dbf(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  const bool dbase2 = le8(text, 0) == 0x02;
  if (dbase2) return not_read(ItemStatus::unsupported, "A dBASE II table is recognised but not read");
  const std::uint64_t records = le32(text, 4), header = le16(text, 8), width = le16(text, 10);
  // Since version 7 names are 32 bytes long.
  const bool seven = (le8(text, 0) & 7) == 4;
  const std::size_t step = seven ? 48 : 32;
  std::vector<Field> fields;
  std::size_t place = 1;
  for (std::size_t at = seven ? 68 : 32; at + step <= header && at + step <= text.size() && text[at] != '\r';
       at += step) {
    Field field;
    const std::string_view name = text.substr(at, seven ? 32 : 11);
    field.name = scrub_utf8(name.substr(0, name.find('\0')));
    field.type = text[at + (seven ? 32 : 11)];
    field.at = place;
    field.bytes = le8(text, at + (seven ? 33 : 16));
    // Long character fields keep the upper half of their length where others keep decimals.
    if (field.type == 'C') field.bytes += std::size_t{256} * le8(text, at + (seven ? 34 : 17));
    place += field.bytes;
    if (fields.size() < limits.columns) fields.push_back(std::move(field));
  }
  if (fields.empty() || width < 2) return not_read(ItemStatus::corrupt, "the table has no fields");
  const std::uint64_t there = header < text.size() ? (text.size() - header) / width : 0;
  const std::uint64_t count = std::min(records, there);

  TextBuilder out(sink, limits);
  Relations relations(out);
  std::vector<std::string> columns;
  for (const Field& field : fields) columns.push_back(field.name);
  relations.table("", columns);
  Encoding encoding;
  const unsigned codepage = codepage_of(le8(text, 29));
  if (codepage == 0 || !encoding_by_codepage(codepage, encoding))
    encoding = detect_encoding(bytes.subspan(std::min<std::size_t>(header, bytes.size())));
  if (encoding.kind != Encoding::Kind::utf8 && encoding.kind != Encoding::Kind::single_byte &&
      encoding.kind != Encoding::Kind::multi_byte)
    encoding_by_codepage(1252, encoding);
  encoding.bom = 0;
  for (std::uint64_t i = 0; i < count && out.ok(); ++i) {
    const std::string_view record = slice(text, header + i * width, width);
    std::vector<TableCell> cells;
    for (const Field& field : fields) {
      const std::string_view raw = slice(record, field.at, field.bytes);
      TableCell cell;
      switch (field.type) {
        case 'D':
          if (raw.size() == 8 && all_digits(raw)) {
            cell.text =
                std::string(raw.substr(0, 4)) + "-" + std::string(raw.substr(4, 2)) + "-" + std::string(raw.substr(6));
            cell.kind = CellKind::date;
          }
          break;
        case 'N':
        case 'F':
          cell.text = trim(raw.substr(0, raw.find('\0')));
          cell.text = cell.text.find_first_not_of('*') == std::string::npos ? std::string() : general_number(cell.text);
          cell.kind = CellKind::number;
          break;
        case 'L':
          if (!raw.empty() && std::string_view("YyTt").find(raw[0]) != std::string_view::npos) cell.text = "TRUE";
          if (!raw.empty() && std::string_view("NnFf").find(raw[0]) != std::string_view::npos) cell.text = "FALSE";
          cell.kind = CellKind::boolean;
          break;
        case 'I':
        case '+':
          // Version 7 keeps them with the highest byte first and the sign turned.
          if (seven) {
            std::uint32_t value = 0;
            for (const char c : raw.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(c);
            cell.text = value == 0 ? std::string() : std::to_string(static_cast<std::int32_t>(value ^ 0x80000000u));
          } else {
            cell.text = std::to_string(static_cast<std::int32_t>(le32(raw, 0)));
          }
          cell.kind = CellKind::number;
          break;
        case 'B':
          if (raw.size() == 8) {
            char number[64];
            std::snprintf(number, sizeof number, "%.15g", le_double(raw, 0));
            cell.text = number;
            cell.kind = CellKind::number;
          }
          break;
        case 'Y': {
          const auto value = static_cast<std::int64_t>(le64(raw, 0));
          char number[64];
          std::snprintf(number, sizeof number, "%.15g", static_cast<double>(value) / 10000);
          cell.text = number;
          cell.kind = CellKind::number;
          break;
        }
        case 'T': {
          // Days and milliseconds; day 2440588 of that count is 1970-01-01.
          const std::uint32_t day = le32(raw, 0);
          if (day > 1'721'425 && day < 5'373'485) {
            const std::string serial = std::to_string(static_cast<std::int64_t>(day) - 2'415'019) + "." +
                                       std::to_string(le32(raw, 4) / 86'400'000.0).substr(2);
            cell.kind = NumberFormat::builtin(22).show(serial, false, cell.text);
          }
          break;
        }
        case 'M':
        case 'G':
        case 'P':
        case '0': break;  // the number of a memo, and flags
        default: cell.text = std::string(trim(decode(as_bytes(raw.substr(0, raw.find('\0'))), encoding))); break;
      }
      cells.push_back(std::move(cell));
    }
    if (!record.empty() && record[0] == '*')
      relations.deleted_row("", std::move(cells));
    else
      relations.row("", std::move(cells));
  }
  relations.finish();
  if (count < records)
    out.lost("the table breaks off: " + std::to_string(count) + " of " + std::to_string(records) +
             " records are there");
  const Outcome outcome = out.finish();
  if (count == 0 && records != 0) return not_read(ItemStatus::corrupt, outcome.reason);
  return outcome;
}

}  // namespace spillmap::database
