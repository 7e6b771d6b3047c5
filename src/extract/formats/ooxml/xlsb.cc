// Excel binary workbooks: the parts and relationships of an XLSX file, with records (BIFF12) in place of XML.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/text.h"
#include "extract/formats/ooxml/package.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/sheet_grid.h"

namespace spillmap::ooxml {
namespace {

constexpr std::uint64_t least_room = 64u << 20;
constexpr std::size_t most_shared_bytes = 256u << 20;
constexpr std::size_t most_formats = 65'536;
constexpr std::size_t most_sheets = 100'000;
constexpr std::uint32_t last_row = 1'048'576, last_column = 16'384;

enum Record : std::uint32_t {
  row_header = 0,
  cell_rk = 2,
  cell_boolean = 4,
  cell_real = 5,
  cell_text = 6,
  cell_shared = 7,
  formula_text = 8,
  formula_number = 9,
  formula_boolean = 10,
  shared_item = 19,
  format = 44,
  style = 47,
  cell_rich = 62,
  workbook_properties = 153,
  sheet_entry = 156,
  begin_cell_styles = 617,
  end_cell_styles = 618,
  header_footer = 479,
  begin_comment = 635,
  comment_text = 637,
};

class Records {
 public:
  explicit Records(std::string_view part) : part_(part) {}
  bool next() {
    if (at_ >= part_.size()) return false;
    type = le8(part_, at_++);
    if ((type & 0x80) != 0) type = (type & 0x7F) | static_cast<std::uint32_t>(le8(part_, at_++) & 0x7F) << 7;
    std::uint32_t bytes = 0;
    for (unsigned i = 0; i < 4; ++i) {
      const std::uint8_t byte = le8(part_, at_++);
      bytes |= static_cast<std::uint32_t>(byte & 0x7F) << (7 * i);
      if ((byte & 0x80) == 0) break;
    }
    data = slice(part_, at_, bytes);
    at_ += bytes;
    return true;
  }
  bool broken() const { return at_ > part_.size(); }
  std::uint32_t type = 0;
  std::string_view data;

 private:
  std::string_view part_;
  std::uint64_t at_ = 0;
};

// A string with its length in front; `at` moves behind it.
std::string string_at(std::string_view data, std::uint64_t& at) {
  const std::uint64_t count = le32(data, at);
  at += 4;
  if (count == 0xFFFFFFFFu) return {};
  const std::string text = utf16_text(slice(data, at, count * 2));
  at += count * 2;
  return text;
}

double rk_value(std::uint32_t packed) {
  const double value = (packed & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(packed) >> 2)
                                         : std::bit_cast<double>(std::uint64_t{packed & ~3u} << 32);
  return (packed & 1) != 0 ? value / 100 : value;
}

struct Sheet {
  std::string name, relationship;
  bool hidden = false;
};

class Workbook {
 public:
  Workbook(Package& package, const Limits& limits, TextBuilder& out, std::uint64_t room)
      : package_(package), limits_(limits), out_(out), room_(room) {}

  Status read(std::string_view main, const std::vector<Relationship>& relationships) {
    SPILLMAP_ASSIGN(const std::string workbook, part(main));
    std::vector<Sheet> sheets;
    for (Records records(workbook); records.next();) {
      if (records.type == workbook_properties) since_1904_ = (le32(records.data, 0) & 1) != 0;
      if (records.type != sheet_entry || sheets.size() >= most_sheets) continue;
      Sheet sheet;
      sheet.hidden = le32(records.data, 0) != 0;
      std::uint64_t at = 8;
      sheet.relationship = string_at(records.data, at);
      sheet.name = string_at(records.data, at);
      sheets.push_back(std::move(sheet));
    }
    for (const Relationship& relationship : relationships) {
      if (relationship.external) continue;
      if (relationship.type == "sharedStrings") read_strings(relationship.target);
      if (relationship.type == "styles") read_styles(relationship.target);
    }
    for (const Sheet& sheet : sheets)
      for (const Relationship& relationship : relationships)
        if (relationship.id == sheet.relationship && !relationship.external && out_.ok() && room_ != 0)
          read_sheet(relationship.target, sheet);
    if (room_ == 0)
      out_.lost("the text of the workbook expands more than " + std::to_string(limits_.expansion_ratio) + " times");
    return {};
  }
  bool any() const { return any_; }

 private:
  Result<std::string> part(std::string_view name) {
    const ZipEntry* entry = package_.zip().find(name);
    if (entry == nullptr) return fail(ErrorKind::malformed, "the part " + printable_path(name) + " is missing");
    return package_.zip().read_all(*entry, limits_.member_bytes);
  }

  void read_strings(std::string_view name) {
    const auto bytes = part(name);
    if (!bytes) return out_.lost("the workbook's strings are damaged");
    for (Records records(*bytes); records.next();) {
      if (records.type != shared_item) continue;
      std::uint64_t at = 1;
      strings_ += string_at(records.data, at);
      ends_.push_back(strings_.size());
      if (strings_.size() > most_shared_bytes) return out_.lost("the workbook holds more text than the bound");
    }
  }
  std::string_view shared(std::uint32_t index) const {
    if (index >= ends_.size()) return {};
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(strings_).substr(begin, ends_[index] - begin);
  }

  void read_styles(std::string_view name) {
    const auto bytes = part(name);
    if (!bytes) return out_.lost("the workbook's formats are damaged: dates may stand as numbers");
    std::map<std::uint32_t, NumberFormat> own;
    bool in_cells = false;
    for (Records records(*bytes); records.next();) {
      if (records.type == format && own.size() < most_formats) {
        std::uint64_t at = 2;
        const std::string code = string_at(records.data, at);
        own[le16(records.data, 0)] = NumberFormat::parse(code);
      } else if (records.type == begin_cell_styles || records.type == end_cell_styles) {
        in_cells = records.type == begin_cell_styles;
      } else if (records.type == style && in_cells && styles_.size() < most_formats) {
        const std::uint32_t id = le16(records.data, 2);
        const auto found = own.find(id);
        styles_.push_back(found == own.end() ? NumberFormat::builtin(id) : found->second);
      }
    }
  }

  void number_cell(SheetGrid& grid, std::uint32_t row, std::uint32_t column, std::uint32_t number, double value) {
    std::array<char, 64> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    const NumberFormat& shown_as = number < styles_.size() ? styles_[number] : general_;
    const CellKind kind = shown_as.show({text.data(), end.ptr}, since_1904_, shown_);
    grid.add(row, column, shown_, kind);
  }

  void read_sheet(std::string_view name, const Sheet& sheet) {
    const auto bytes = part(name);
    if (!bytes) return out_.lost("a sheet of the workbook is damaged: " + bytes.error().message);
    SheetGrid grid(room_);
    std::vector<std::string> pages;
    std::uint32_t row = 0;
    Records records(*bytes);
    while (records.next()) {
      const std::string_view data = records.data;
      if (records.type == row_header) {
        row = le32(data, 0);
        continue;
      }
      if (records.type == header_footer) {
        std::uint64_t at = 2;
        for (int i = 0; i < 6 && pages.size() < 16; ++i) {
          std::string text = page_header_text(string_at(data, at));
          if (!trim(text).empty()) pages.push_back(std::move(text));
        }
        continue;
      }
      const std::uint32_t column = le32(data, 0);
      const std::uint32_t number = le32(data, 4) & 0xFFFFFF;
      if (row >= last_row || column >= last_column || records.type > cell_rich) continue;
      std::uint64_t at = 8;
      switch (records.type) {
        case cell_rk: number_cell(grid, row, column, number, rk_value(le32(data, 8))); break;
        case cell_real:
        case formula_number: number_cell(grid, row, column, number, le_double(data, 8)); break;
        case cell_boolean:
        case formula_boolean: grid.add(row, column, le8(data, 8) != 0 ? "TRUE" : "FALSE", CellKind::boolean); break;
        case cell_rich: at = 9; [[fallthrough]];
        case cell_text:
        case formula_text: grid.add(row, column, string_at(data, at), CellKind::text); break;
        case cell_shared: grid.add_shared(row, column, shared(le32(data, 8))); break;
        default: break;
      }
    }
    if (records.broken()) out_.lost("a sheet of the workbook breaks off");
    out_.hidden(sheet.hidden);
    if (!grid.empty()) {
      any_ = true;
      TableSpec spec;
      spec.origin = TableOrigin::sheet;
      spec.hidden = sheet.hidden;
      spec.sheet = sheet.name;
      out_.begin_table(spec);
      grid.emit(out_);
      out_.end_table();
    } else if (!trim(sheet.name).empty()) {
      // People name sheets after people, before they fill them.
      out_.field(FieldKind::property, "Sheet", sheet.name, "sheet");
    }
    for (const std::string& page : pages) out_.line(page, RunKind::header_footer);
    for (const Relationship& relationship : package_.relationships(name)) {
      if (relationship.external) continue;
      if (relationship.type == "comments") read_comments(relationship.target);
      if (relationship.type == "drawing") read_sheet_drawing(package_, relationship.target, out_);
    }
    out_.hidden(false);
  }

  void read_comments(std::string_view name) {
    const auto bytes = part(name);
    if (!bytes) return out_.lost("the comments of a sheet are damaged");
    std::string place;
    for (Records records(*bytes); records.next() && out_.ok();) {
      if (records.type == begin_comment) {
        place.clear();
        for (std::uint32_t left = std::min(le32(records.data, 12), last_column) + 1; left != 0; left = (left - 1) / 26)
          place.insert(place.begin(), static_cast<char>('A' + (left - 1) % 26));
        place += std::to_string(std::uint64_t{le32(records.data, 4)} + 1) + ": ";
      } else if (records.type == comment_text) {
        std::uint64_t at = 1;
        const std::string text = string_at(records.data, at);
        if (!trim(text).empty()) out_.line(place + text, RunKind::comment);
      }
    }
  }

  Package& package_;
  const Limits& limits_;
  TextBuilder& out_;
  std::uint64_t room_;
  bool since_1904_ = false, any_ = false;
  std::string strings_, shown_;
  std::vector<std::size_t> ends_;
  std::vector<NumberFormat> styles_;
  NumberFormat general_;
};

}  // namespace

Outcome read_xlsb(ByteView bytes, const Limits& limits, Sink& sink) {
  auto package = Package::open(bytes, limits);
  if (!package)
    return not_read(package.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                    package.error().message);
  const std::string main = package->main_part({"xl/workbook.bin"});
  if (main.empty()) return not_read(ItemStatus::corrupt, "the workbook's main part is missing");
  const auto relationships = package->relationships(main);
  TextBuilder out(sink, limits);
  Workbook workbook(*package, limits, out, std::max<std::uint64_t>(least_room, bytes.size() * limits.expansion_ratio));
  const Status status = workbook.read(main, relationships);
  if (status || workbook.any()) read_properties(*package, out);
  const Outcome outcome = finish(out, status, workbook.any());
  if (outcome.status == ItemStatus::corrupt) return outcome;
  if (const Status given = give_members(*package, relationships, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

}  // namespace spillmap::ooxml
