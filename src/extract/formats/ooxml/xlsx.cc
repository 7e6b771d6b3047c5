// Excel workbooks. Strings, formats and the list of sheets are read first, then each sheet is streamed: a row goes to
// the builder as soon as it is complete, so memory does not grow with the sheet.
#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "extract/formats/ooxml/package.h"
#include "extract/number_format.h"

namespace spillmap::ooxml {
namespace {

constexpr std::uint32_t last_row_number = 1'048'576;
constexpr std::uint32_t last_column = 16'384;
// Empty rows between two rows are kept (they separate tables) up to this many; of more, the row numbers tell.
constexpr std::uint32_t most_blank_rows = 16;
constexpr std::size_t most_cell_bytes = 1u << 20;  // Excel itself stops at 32,767 characters
constexpr std::size_t most_shared_bytes = 256u << 20;
constexpr std::uint64_t least_room = 64u << 20;
constexpr std::size_t most_formats = 65'536;

// All shared strings in one buffer; string i stands between ends[i - 1] and ends[i].
class SharedStrings : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes&) override {
    switch (xml_tag(local)) {
      case xml_tag("t"): collecting_ = phonetic_ == 0; break;
      case xml_tag("rPh"): ++phonetic_; break;
      default: break;
    }
  }
  void close(std::string_view local) override {
    switch (xml_tag(local)) {
      case xml_tag("t"): collecting_ = false; break;
      case xml_tag("rPh"): --phonetic_; break;
      case xml_tag("si"):
        ends_.push_back(text_.size());
        if (text_.size() > most_shared_bytes) wants_more = false;
        break;
      default: break;
    }
  }
  void text(std::string_view utf8) override {
    if (collecting_) text_ += utf8;
  }
  std::string_view at(std::size_t index) const {
    if (index >= ends_.size()) return {};
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(begin, ends_[index] - begin);
  }

 private:
  std::string text_;
  std::vector<std::size_t> ends_;
  bool collecting_ = false;
  int phonetic_ = 0;
};

// Cell styles by number, as far as they change what a number is.
class Styles : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("numFmt"):
        if (codes_.size() < most_formats)
          codes_[attributes.number("numFmtId", 0)] = NumberFormat::parse(attributes.get("formatCode"));
        break;
      case xml_tag("cellXfs"): in_cells_ = true; break;
      case xml_tag("xf"):
        if (in_cells_ && formats_.size() < most_formats) {
          const std::uint32_t id = attributes.number("numFmtId", 0);
          const auto own = codes_.find(id);
          formats_.push_back(own == codes_.end() ? NumberFormat::builtin(id) : own->second);
        }
        break;
      default: break;
    }
  }
  void close(std::string_view local) override {
    if (local == "cellXfs") in_cells_ = false;
  }
  void text(std::string_view) override {}
  const NumberFormat& at(std::uint32_t style) const { return style < formats_.size() ? formats_[style] : general_; }

 private:
  std::map<std::uint32_t, NumberFormat> codes_;
  std::vector<NumberFormat> formats_;
  NumberFormat general_;
  bool in_cells_ = false;
};

struct SheetEntry {
  std::string name, relationship;
  bool hidden = false;
};

class WorkbookHandler : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local == "sheet") {
      if (sheets.size() >= 100'000) {
        wants_more = false;
        return;
      }
      SheetEntry sheet;
      sheet.name = attributes.get("name");
      sheet.relationship = attributes.get_prefixed("id");
      const std::string_view state = attributes.get("state");
      sheet.hidden = state == "hidden" || state == "veryHidden";
      sheets.push_back(std::move(sheet));
    } else if (local == "workbookPr") {
      since_1904 = attributes.flag("date1904", false);
    }
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  std::vector<SheetEntry> sheets;
  bool since_1904 = false;
};

// "BC12" -> column 54, row 12; zero where it is missing.
void parse_reference(std::string_view reference, std::uint32_t& column, std::uint32_t& row) {
  column = row = 0;
  for (const char c : reference) {
    if (is_alpha(c) && row == 0)
      column = std::min(column * 26 + static_cast<std::uint32_t>(upper(c) - 'A') + 1, last_column + 1);
    else if (is_digit(c))
      row = std::min(row * 10 + static_cast<std::uint32_t>(c - '0'), last_row_number + 1);
  }
}

class SheetHandler : public XmlHandler {
 public:
  // `room`: bytes of text that the workbook may still give. A long string that a million cells share is a bomb that no
  // bound on the zip file sees.
  SheetHandler(TextBuilder& out, const SharedStrings& strings, const Styles& styles, bool since_1904,
               std::uint64_t& room)
      : out_(out), strings_(strings), styles_(styles), since_1904_(since_1904), room_(room) {}

  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("row"): {
        const std::uint32_t number = attributes.number("r", row_ + 1, last_row_number + 1);
        row_ = number == 0 ? row_ + 1 : number;
        column_ = 0;
        used_ = 0;
        text_.clear();
        break;
      }
      case xml_tag("c"): {
        std::uint32_t column = 0, row = 0;
        parse_reference(attributes.get("r"), column, row);
        column_ = column == 0 ? column_ + 1 : column;
        type_ = attributes.get("t");
        style_ = attributes.number("s", 0);
        value_.clear();
        break;
      }
      case xml_tag("v"): collecting_ = true; break;
      case xml_tag("t"): collecting_ = phonetic_ == 0; break;
      case xml_tag("rPh"): ++phonetic_; break;
      case xml_tag("oddHeader"):
      case xml_tag("evenHeader"):
      case xml_tag("firstHeader"):
      case xml_tag("oddFooter"):
      case xml_tag("evenFooter"):
      case xml_tag("firstFooter"):
        collecting_ = true;
        value_.clear();
        break;
      default: break;
    }
  }

  void close(std::string_view local) override {
    switch (xml_tag(local)) {
      case xml_tag("v"):
      case xml_tag("t"): collecting_ = false; break;
      case xml_tag("rPh"): --phonetic_; break;
      case xml_tag("c"): end_cell(); break;
      case xml_tag("row"): end_row(); break;
      case xml_tag("oddHeader"):
      case xml_tag("evenHeader"):
      case xml_tag("firstHeader"):
      case xml_tag("oddFooter"):
      case xml_tag("evenFooter"):
      case xml_tag("firstFooter"):
        collecting_ = false;
        page_header();
        break;
      default: break;
    }
  }

  void text(std::string_view utf8) override {
    if (collecting_ && value_.size() < most_cell_bytes) value_ += utf8;
  }

  std::vector<std::string> page_headers;
  bool any_row() const { return any_row_; }

 private:
  struct Piece {
    std::uint32_t column, begin, end;
    CellKind kind;
  };

  void end_cell() {
    if (column_ > last_column || value_.empty()) return;
    CellKind kind = CellKind::text;
    std::string_view shown;
    if (type_.empty() || type_ == "n") {
      kind = styles_.at(style_).show(value_, since_1904_, shown_);
      shown = shown_;
    } else if (type_ == "s") {
      std::size_t index = 0;
      for (const char c : value_)
        index = is_digit(c) && index < (1u << 30) ? index * 10 + static_cast<std::size_t>(c - '0') : index;
      shown = strings_.at(index);
    } else if (type_ == "b") {
      kind = CellKind::boolean;
      shown = value_ == "0" ? "FALSE" : "TRUE";
    } else if (type_ == "d") {
      kind = CellKind::date;
      shown_ = tidy_iso_date(value_);
      shown = shown_;
    } else if (type_ == "e") {
      return;  // #N/A is nobody's data
    } else {
      shown = value_;
    }
    if (shown.empty()) return;
    if (used_ == pieces_.size()) pieces_.emplace_back();
    pieces_[used_++] = {column_, static_cast<std::uint32_t>(text_.size()),
                        static_cast<std::uint32_t>(text_.size() + shown.size()), kind};
    text_ += shown;
    if (shown.size() > room_) wants_more = false;
    room_ -= std::min<std::uint64_t>(room_, shown.size());
  }

  void end_row() {
    if (used_ == 0 || row_ > last_row_number) return;
    const auto begin = pieces_.begin(), end = begin + static_cast<std::ptrdiff_t>(used_);
    if (!std::is_sorted(begin, end, [](const Piece& a, const Piece& b) { return a.column < b.column; }))
      std::stable_sort(begin, end, [](const Piece& a, const Piece& b) { return a.column < b.column; });
    cells_.clear();
    for (auto piece = begin; piece != end; ++piece) {
      if (cells_.size() < piece->column) cells_.resize(piece->column);
      cells_[piece->column - 1] =
          CellText(std::string_view(text_).substr(piece->begin, piece->end - piece->begin), piece->kind);
    }
    if (any_row_ && row_ > last_given_ + 1 && row_ - last_given_ - 1 <= most_blank_rows)
      for (std::uint32_t blank = last_given_ + 1; blank < row_; ++blank) out_.row(std::span<const CellText>(), blank);
    out_.row(cells_, row_);
    last_given_ = std::max(last_given_, row_);
    any_row_ = true;
    used_ = 0;
    wants_more = wants_more && out_.ok();
  }

  void page_header() {
    std::string line = page_header_text(value_);
    if (!trim(line).empty() && page_headers.size() < 16) page_headers.push_back(std::move(line));
    value_.clear();
  }

  TextBuilder& out_;
  const SharedStrings& strings_;
  const Styles& styles_;
  const bool since_1904_;
  std::uint64_t& room_;
  std::uint32_t row_ = 0, column_ = 0, last_given_ = 0;
  std::string type_, value_, shown_;
  std::uint32_t style_ = 0;
  bool collecting_ = false;
  int phonetic_ = 0;
  bool any_row_ = false;
  // The row being read: pieces of one text, by column.
  std::string text_;
  std::vector<Piece> pieces_;
  std::size_t used_ = 0;
  std::vector<CellText> cells_;
};

// Notes (comments) and threaded comments: "B2: text".
class CommentHandler : public XmlHandler {
 public:
  explicit CommentHandler(TextBuilder& out) : out_(out) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("comment"):
      case xml_tag("threadedComment"):
        reference_ = attributes.get("ref");
        value_.clear();
        break;
      case xml_tag("t"):
      case xml_tag("text"): ++collecting_; break;
      case xml_tag("authors"): authors_ = true; break;
      default: break;
    }
  }
  void close(std::string_view local) override {
    switch (xml_tag(local)) {
      case xml_tag("t"):
      case xml_tag("text"): --collecting_; break;
      case xml_tag("authors"): authors_ = false; break;
      case xml_tag("comment"):
      case xml_tag("threadedComment"):
        // A threaded comment leaves a note behind that says only that a newer Excel is needed.
        if (!value_.starts_with("[Threaded comment]") && !trim(value_).empty()) {
          const std::string line = reference_.empty() ? value_ : reference_ + ": " + value_;
          out_.line(line, RunKind::comment);
        }
        value_.clear();
        wants_more = out_.ok();
        break;
      default: break;
    }
  }
  void text(std::string_view utf8) override {
    if (collecting_ > 0 && !authors_ && value_.size() < most_cell_bytes) value_ += utf8;
  }

 private:
  TextBuilder& out_;
  std::string reference_, value_;
  int collecting_ = 0;
  bool authors_ = false;
};

}  // namespace

std::string page_header_text(std::string_view codes) {
  std::string line;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (codes[i] != '&') {
      line += codes[i];
      continue;
    }
    if (++i >= codes.size()) break;
    const char code = upper(codes[i]);
    if (code == '&') {
      line += '&';
    } else if (code == 'L' || code == 'C' || code == 'R') {
      if (!line.empty()) line += "   ";
    } else if (code == '"') {
      const std::size_t quote = codes.find('"', i + 1);
      if (quote == std::string_view::npos) break;
      i = quote;
    } else if (code == 'K') {
      i = std::min(i + 6, codes.size());
    } else if (is_digit(code)) {
      while (i + 1 < codes.size() && is_digit(codes[i + 1])) ++i;
    }
  }
  return line;
}

void read_sheet_drawing(Package& package, std::string_view part, TextBuilder& out) {
  if (!read_drawing_text(package, part, out, RunKind::body)) out.lost("the text boxes of a sheet are damaged");
  // Charts and diagrams keep their texts in parts of their own.
  for (const Relationship& relationship : package.relationships(part))
    if ((relationship.type == "chart" || relationship.type == "diagramData") && !relationship.external &&
        !read_drawing_text(package, relationship.target, out, RunKind::body))
      out.lost("a chart of a sheet is damaged");
}

Outcome read_xlsx(ByteView bytes, const Limits& limits, Sink& sink) {
  auto package = Package::open(bytes, limits);
  if (!package)
    return not_read(package.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                    package.error().message);
  const std::string main = package->main_part({"xl/workbook.xml"});
  if (main.empty()) return not_read(ItemStatus::corrupt, "the workbook's main part is missing");

  TextBuilder out(sink, limits);
  WorkbookHandler workbook;
  const Status workbook_status = package->read(main, workbook);
  const auto relationships = package->relationships(main);
  SharedStrings strings;
  Styles styles;
  for (const Relationship& relationship : relationships) {
    if (relationship.external) continue;
    if (relationship.type == "sharedStrings" && !package->read(relationship.target, strings))
      out.lost("the workbook's strings are damaged");
    if (relationship.type == "styles" && !package->read(relationship.target, styles))
      out.lost("the workbook's formats are damaged: dates may stand as numbers");
  }
  if (!strings.wants_more) out.lost("the workbook holds more text than the bound");

  // A damaged list of sheets, or of where they stand: the sheets are taken as they lie in the file.
  struct Place {
    std::string part, name;
    bool hidden = false;
  };
  std::vector<Place> places;
  for (const SheetEntry& sheet : workbook.sheets)
    for (const Relationship& relationship : relationships)
      if (relationship.id == sheet.relationship && !relationship.external && relationship.type != "chartsheet")
        places.push_back({relationship.target, sheet.name, sheet.hidden});
  if (places.empty())
    for (const ZipEntry& entry : package->zip().entries())
      if (to_lower(entry.name).starts_with("xl/worksheets/") && to_lower(entry.name).ends_with(".xml"))
        places.push_back({entry.name, std::string(), false});

  std::uint64_t room = std::max<std::uint64_t>(least_room, bytes.size() * limits.expansion_ratio);
  std::size_t unread = 0;
  bool any_row = false;
  Status first_error;
  for (const Place& place : places) {
    if (!out.ok() || room == 0) break;
    out.hidden(place.hidden);
    TableSpec spec;
    spec.origin = TableOrigin::sheet;
    spec.hidden = place.hidden;
    spec.sheet = place.name;
    out.begin_table(spec);
    SheetHandler sheet(out, strings, styles, workbook.since_1904, room);
    const Status status = package->read(place.part, sheet);
    out.end_table();
    if (room == 0)
      out.lost("the text of the workbook expands more than " + std::to_string(limits.expansion_ratio) + " times");
    any_row = any_row || sheet.any_row();
    // People name sheets after people, before they fill them.
    if (!sheet.any_row() && !trim(place.name).empty()) out.field(FieldKind::property, "Sheet", place.name, "sheet");
    if (!status) {
      ++unread;
      if (first_error) first_error = status;
    }
    for (const std::string& header : sheet.page_headers) out.line(header, RunKind::header_footer);
    for (const Relationship& relationship : package->relationships(place.part)) {
      if (relationship.external) continue;
      if (relationship.type == "comments" || relationship.type == "threadedComment") {
        CommentHandler comments(out);
        if (!package->read(relationship.target, comments)) out.lost("the comments of a sheet are damaged");
      } else if (relationship.type == "drawing") {
        read_sheet_drawing(*package, relationship.target, out);
      }
    }
  }
  out.hidden(false);
  Status status = workbook_status;
  if (unread != 0) {
    const std::string reason = std::to_string(unread) + " of " + std::to_string(places.size()) +
                               " sheets could not be read whole: " + first_error.error().message;
    if (!any_row)
      status = fail(first_error.error().kind, reason);
    else
      out.lost(reason);
  } else if (status && places.empty()) {
    bool any_sheet = false;
    for (const Relationship& relationship : relationships) any_sheet = any_sheet || relationship.type == "chartsheet";
    if (!any_sheet && !workbook.sheets.empty())
      status = fail(ErrorKind::malformed, "the workbook's sheets are missing");
  }
  if (status || any_row) read_properties(*package, out);
  const Outcome outcome = finish(out, status, any_row);
  if (outcome.status == ItemStatus::corrupt) return outcome;
  if (const Status given = give_members(*package, relationships, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

}  // namespace spillmap::ooxml
