#include "extract/formats/odf/odf.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/cell_text.h"
#include "extract/formats/odf/unlock.h"
#include "extract/number_format.h"
#include "extract/picture_size.h"
#include "extract/xml.h"
#include "extract/zip.h"

namespace spillmap::odf {
namespace {

constexpr std::size_t most_waiting_bytes = 64u << 20;
constexpr std::size_t most_text_bytes = 1u << 20;  // of a paragraph or cell; more is handed on in pieces
constexpr std::uint32_t most_rows = 1'048'576;
// A row that is repeated says nothing new after this often; its number in the sheet goes on.
constexpr std::uint32_t most_copies = 16;
constexpr std::uint32_t most_blank_rows = 16;

struct Block {
  enum class Kind : std::uint8_t { line, field, table } kind = Kind::line;
  RunKind run = RunKind::body;
  std::string text, label, name;
  std::vector<std::vector<std::string>> rows;
  int header_rows = -1;
};

// Something that stands beside the text it is anchored in.
struct Frame {
  RunKind run;
  std::size_t paragraphs;  // open when it began: text belongs to it only inside a paragraph of its own
  std::size_t tables;
};

struct TableState {
  TableSpec spec;
  bool streamed = false, begun = false, in_header = false;
  std::uint32_t row = 0, row_repeat = 1, given = 0, last_given = 0;
  int header_rows = 0;
  std::vector<std::vector<std::string>> waiting;
  // The row being read.
  std::vector<std::string> cells;
  std::vector<CellKind> kinds;
  std::size_t column = 0;
  // The cell being read.
  bool in_cell = false, covered = false;
  std::string text, value, value_type;
  std::uint32_t repeat = 1;
};

std::string column_name(std::size_t column) {
  std::string name;
  for (++column; column > 0; column = (column - 1) / 26)
    name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
  return name;
}

constexpr std::size_t most_script_bytes = 4u << 20;

// Macros hold paths, passwords and names of those who wrote them.
void give_script(std::string_view source, TextBuilder& out) {
  for (const std::string_view line : split(source, '\n'))
    if (!trim(line).empty()) out.line(trim(line), RunKind::metadata);
}

// A module of macros in a packed file: one element, whose text is the source.
class ModuleHandler : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes&) override { inside_ = inside_ || local == "module"; }
  void close(std::string_view) override {}
  void text(std::string_view utf8) override {
    if (inside_ && source.size() < most_script_bytes) source += utf8;
  }
  std::string source;

 private:
  bool inside_ = false;
};

class ContentHandler : public XmlHandler {
 public:
  ContentHandler(TextBuilder& out, const Limits& limits) : out_(out), limits_(limits) {}

  bool any_text() const { return any_text_; }
  bool overflowed() const { return waiting_bytes_ >= most_waiting_bytes; }

  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (skipping_ != 0) {
      ++skipping_;
      in_script_ = local == "source-code";
      return;
    }
    ++depth_;
    switch (xml_tag(local)) {
      case xml_tag("p"):
      case xml_tag("h"):
        paragraphs_.emplace_back();
        headings_.push_back(local == "h");
        break;
      case xml_tag("s"): put_spaces(attributes.number("c", 1, 1000)); break;
      case xml_tag("tab"):
        if (accepts_text()) append_tab(paragraphs_.back());
        break;
      case xml_tag("line-break"):
        if (accepts_text()) paragraphs_.back() += '\n';
        break;
      case xml_tag("annotation"): push_frame(RunKind::comment); break;
      case xml_tag("note"): push_frame(RunKind::body); break;
      case xml_tag("notes"): push_frame(RunKind::comment); break;
      case xml_tag("frame"):
      case xml_tag("custom-shape"):
      case xml_tag("text-box"): push_frame(frames_.empty() ? RunKind::body : frames_.back().run); break;
      case xml_tag("tracked-changes"): push_frame(RunKind::deleted); break;
      case xml_tag("header"):
      case xml_tag("header-left"):
      case xml_tag("header-first"):
      case xml_tag("footer"):
      case xml_tag("footer-left"):
      case xml_tag("footer-first"): push_frame(RunKind::header_footer); break;
      case xml_tag("spreadsheet"): spreadsheet_ = true; break;
      case xml_tag("page"): out_.page(std::min(++page_, limits_.pages)); break;

      case xml_tag("style"): style_ = attributes.get("name"); break;
      case xml_tag("table-properties"):
        if (!attributes.flag("display", true) && hidden_styles_.size() < 65'536) hidden_styles_.insert(style_);
        break;

      case xml_tag("table"): begin_table(attributes); break;
      case xml_tag("table-header-rows"):
        if (!tables_.empty()) tables_.back().in_header = true;
        break;
      case xml_tag("table-row"):
        if (!tables_.empty()) {
          TableState& table = tables_.back();
          table.cells.clear();
          table.kinds.clear();
          table.column = 0;
          table.row_repeat = std::max(1u, attributes.number("number-rows-repeated", 1, most_rows));
          table.row = std::min(table.row + 1, most_rows);
        }
        break;
      case xml_tag("table-cell"):
      case xml_tag("covered-table-cell"): begin_cell(attributes, local.front() == 'c'); break;

      case xml_tag("text-input"):
      case xml_tag("content-control"): begin_inline_field(attributes); break;
      case xml_tag("user-field-decl"):
      case xml_tag("textarea"):
      case xml_tag("formatted-text"):
      case xml_tag("combobox"):
      case xml_tag("listbox"):
      case xml_tag("number"):
      case xml_tag("checkbox"):
      case xml_tag("radio"): form_field(attributes); break;
      case xml_tag("text"):
        // form:text is a field; office:text is the body.
        if (attributes.has("control-implementation") || attributes.has("current-value")) form_field(attributes);
        break;
      case xml_tag("meta"): in_meta_ = true; break;
      case xml_tag("title"):
      case xml_tag("subject"):
      case xml_tag("description"):
      case xml_tag("creator"):
      case xml_tag("initial-creator"):
      case xml_tag("keyword"):
      case xml_tag("user-defined"):
        if (in_meta_) {
          property_ = local == "user-defined" ? attributes.get("name") : local;
          property_value_.clear();
          in_property_ = true;
        }
        break;
      case xml_tag("binary-data"):
      case xml_tag("scripts"):
      case xml_tag("forms-settings"):
      case xml_tag("settings"): skipping_ = 1; break;
      default: break;
    }
  }

  void close(std::string_view local) override {
    if (in_script_) {
      give_script(script_, out_);
      script_.clear();
      in_script_ = false;
    }
    if (skipping_ != 0) {
      if (--skipping_ != 0) return;
    }
    if (depth_ > 0) --depth_;
    switch (xml_tag(local)) {
      case xml_tag("p"):
      case xml_tag("h"): end_paragraph(); break;
      case xml_tag("annotation"):
      case xml_tag("note"):
      case xml_tag("notes"):
      case xml_tag("frame"):
      case xml_tag("custom-shape"):
      case xml_tag("text-box"):
      case xml_tag("tracked-changes"):
      case xml_tag("header"):
      case xml_tag("header-left"):
      case xml_tag("header-first"):
      case xml_tag("footer"):
      case xml_tag("footer-left"):
      case xml_tag("footer-first"):
        if (!frames_.empty()) frames_.pop_back();
        break;
      case xml_tag("table"): end_table(); break;
      case xml_tag("table-header-rows"):
        if (!tables_.empty()) tables_.back().in_header = false;
        break;
      case xml_tag("table-row"): end_row(); break;
      case xml_tag("table-cell"):
      case xml_tag("covered-table-cell"): end_cell(); break;
      case xml_tag("text-input"):
      case xml_tag("content-control"): end_inline_field(); break;
      case xml_tag("meta"): in_meta_ = false; break;
      case xml_tag("title"):
      case xml_tag("subject"):
      case xml_tag("description"):
      case xml_tag("creator"):
      case xml_tag("initial-creator"):
      case xml_tag("keyword"):
      case xml_tag("user-defined"):
        if (in_property_) {
          const std::string_view value = trim(property_value_);
          if (!value.empty()) out_.field(FieldKind::property, property_, value, property_);
          in_property_ = false;
        }
        break;
      default: break;
    }
    wants_more = out_.ok() && !overflowed();
  }

  void text(std::string_view utf8) override {
    if (in_script_ && script_.size() < most_script_bytes) script_ += utf8;
    if (skipping_ != 0) return;
    if (in_property_) {
      if (property_value_.size() < 4096) property_value_ += utf8;
      return;
    }
    if (!accepts_text()) return;
    // White space of the file is one space; more is written as elements.
    std::string& paragraph = paragraphs_.back();
    for (const char c : utf8) {
      const char shown = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
      if (shown == ' ' && (paragraph.empty() || paragraph.back() == ' ' || paragraph.back() == '\n')) continue;
      paragraph += shown;
    }
    if (paragraph.size() > most_text_bytes) {
      Block piece;
      piece.run = run_kind(false);
      piece.text.swap(paragraph);
      give(std::move(piece));
    }
  }

 private:
  bool accepts_text() const {
    return !paragraphs_.empty() && (frames_.empty() || paragraphs_.size() > frames_.back().paragraphs);
  }
  void push_frame(RunKind run) { frames_.push_back({run, paragraphs_.size(), tables_.size()}); }
  RunKind run_kind(bool heading) const {
    const RunKind run = frames_.empty() ? RunKind::body : frames_.back().run;
    return heading && run == RunKind::body ? RunKind::heading : run;
  }

  void put_spaces(std::uint32_t count) {
    if (accepts_text()) paragraphs_.back().append(count, ' ');
  }

  void give(Block&& block) {
    if (paragraphs_.empty() && tables_.empty()) return emit(block);
    waiting_bytes_ += block.text.size() + block.label.size() + 64;
    waiting_.push_back(std::move(block));
  }
  void flush_waiting() {
    if (!paragraphs_.empty() || !tables_.empty()) return;
    for (Block& block : waiting_) emit(block);
    waiting_.clear();
    waiting_bytes_ = 0;
  }

  void emit(Block& block) {
    any_text_ = true;
    switch (block.kind) {
      case Block::Kind::line: out_.line(block.text, block.run); break;
      case Block::Kind::field: out_.field(FieldKind::form, block.label, block.text, block.name); break;
      case Block::Kind::table: {
        TableSpec spec;
        spec.header_rows = block.header_rows;
        out_.begin_table(spec);
        for (const auto& row : block.rows) out_.row(std::vector<CellText>(row.begin(), row.end()));
        out_.end_table();
        break;
      }
    }
  }

  void end_paragraph() {
    if (paragraphs_.empty()) return;
    Block line;
    line.text = std::move(paragraphs_.back());
    paragraphs_.pop_back();
    line.run = run_kind(headings_.back());
    headings_.pop_back();
    // What stands in a cell, or in a text box in a cell, is the cell's.
    const bool framed = !frames_.empty() && frames_.back().tables == tables_.size();
    if (!tables_.empty() && tables_.back().in_cell &&
        (!framed || line.run == RunKind::body || line.run == RunKind::heading)) {
      append_to_cell(tables_.back().text, line.text);
      if (tables_.back().text.size() > most_text_bytes) {
        line.text = std::move(tables_.back().text);
        tables_.back().text.clear();
        give(std::move(line));
      }
      return;
    }
    if (!tables_.empty() && spreadsheet_ && line.run == RunKind::comment && !trim(line.text).empty())
      line.text = column_name(tables_.back().column) + std::to_string(tables_.back().row) + ": " + line.text;
    give(std::move(line));
    flush_waiting();
  }

  void begin_table(const XmlAttributes& attributes) {
    tables_.emplace_back();
    TableState& table = tables_.back();
    table.streamed = tables_.size() == 1 && frames_.empty() && paragraphs_.empty();
    if (spreadsheet_) {
      table.spec.origin = TableOrigin::sheet;
      table.spec.sheet = attributes.get("name");
      table.spec.hidden = hidden_styles_.count(std::string(attributes.get("style-name"))) != 0;
    }
  }

  void begin_cell(const XmlAttributes& attributes, bool covered) {
    if (tables_.empty()) return;
    TableState& table = tables_.back();
    table.in_cell = true;
    table.covered = covered;
    table.text.clear();
    table.repeat = std::max(1u, attributes.number("number-columns-repeated", 1, 1u << 20));
    table.value_type = attributes.get("value-type");
    switch (xml_tag(table.value_type)) {
      case xml_tag("date"): table.value = attributes.get("date-value"); break;
      case xml_tag("boolean"): table.value = attributes.get("boolean-value"); break;
      case xml_tag("string"): table.value = attributes.get("string-value"); break;
      case xml_tag("float"):
      case xml_tag("currency"):
      case xml_tag("percentage"): table.value = attributes.get("value"); break;
      default: table.value.clear(); break;
    }
  }

  // "00501" and "067-45-1234" are stored as numbers and shown by a format; the zeros are told only by what is shown.
  static bool shows_digits_in_mask(std::string_view shown, std::string_view number) {
    std::string digits;
    bool mark = false;
    for (const char c : shown) {
      if (is_digit(c))
        digits += c;
      else if (c == '-' || c == ' ' || c == '(' || c == ')')
        mark = mark || !digits.empty();
      else
        return false;
    }
    if (shown.starts_with('-')) return false;
    const std::size_t first = digits.find_first_not_of('0');
    const std::string_view bare =
        first == std::string::npos ? std::string_view("0") : std::string_view(digits).substr(first);
    return bare == number && (mark || digits.size() > bare.size());
  }

  void end_cell() {
    if (tables_.empty() || !tables_.back().in_cell) return;
    TableState& table = tables_.back();
    table.in_cell = false;
    std::string shown;
    CellKind kind = CellKind::text;
    switch (xml_tag(table.value_type)) {
      case xml_tag("float"):
      case xml_tag("currency"):
      case xml_tag("percentage"):
        shown = general_number(table.value);
        kind = CellKind::number;
        if (shows_digits_in_mask(trim(table.text), shown)) {
          shown = trim(table.text);
          kind = CellKind::text;
        }
        break;
      case xml_tag("date"):
        shown = tidy_iso_date(table.value);
        kind = CellKind::date;
        break;
      case xml_tag("boolean"):
        shown = table.value == "true" ? "TRUE" : "FALSE";
        kind = CellKind::boolean;
        break;
      case xml_tag("string"): shown = table.text.empty() ? table.value : std::move(table.text); break;
      default: shown = std::move(table.text); break;
    }
    const std::size_t most = limits_.columns + std::size_t{1};
    if (table.covered) shown.clear();
    if (!shown.empty() && table.column < most) {
      // A long text that is repeated says nothing new.
      const std::size_t copies = std::min<std::size_t>(table.repeat, 1 + most_text_bytes / (16 * shown.size() + 64));
      const std::size_t last = std::min(most, table.column + copies);
      table.cells.resize(last);
      table.kinds.resize(last, CellKind::text);
      for (std::size_t i = table.column; i < last; ++i) {
        table.cells[i] = shown;
        table.kinds[i] = kind;
      }
    }
    table.column = std::min<std::size_t>(table.column + table.repeat, 1u << 24);
    table.text.clear();
  }

  void end_row() {
    if (tables_.empty()) return;
    TableState& table = tables_.back();
    const std::uint32_t first = table.row;
    table.row = std::min(most_rows, table.row + table.row_repeat - 1);
    if (spreadsheet_ && table.streamed) {
      if (table.cells.empty()) return;
      if (!table.begun) {
        out_.begin_table(table.spec);
        table.begun = true;
        any_text_ = true;
      } else if (first > table.last_given + 1 && first - table.last_given - 1 <= most_blank_rows) {
        for (std::uint32_t blank = table.last_given + 1; blank < first; ++blank)
          out_.row(std::span<const CellText>(), blank);
      }
      std::vector<CellText> row;
      row.reserve(table.cells.size());
      for (std::size_t i = 0; i < table.cells.size(); ++i) row.emplace_back(table.cells[i], table.kinds[i]);
      for (std::uint32_t copy = 0; copy < std::min(table.row_repeat, most_copies); ++copy) out_.row(row, first + copy);
      table.last_given = table.row;
      return;
    }
    if (table.in_header && table.header_rows < 64 && !table.begun) ++table.header_rows;
    table.given += 1;
    if (table.begun) {
      out_.row(std::vector<CellText>(table.cells.begin(), table.cells.end()));
      return;
    }
    for (const std::string& cell : table.cells) waiting_bytes_ += cell.size() + 32;
    table.waiting.push_back(std::move(table.cells));
    table.cells.clear();
    // The first row waits: a table of one row and one cell is a frame around text.
    if (table.streamed && !table.in_header && table.given >= 2) begin_streamed(table);
  }

  void begin_streamed(TableState& table) {
    table.spec.header_rows = table.header_rows == 0 ? -1 : table.header_rows;
    out_.begin_table(table.spec);
    table.begun = true;
    any_text_ = true;
    for (const auto& row : table.waiting) out_.row(std::vector<CellText>(row.begin(), row.end()));
    table.waiting.clear();
  }

  void end_table() {
    if (tables_.empty()) return;
    TableState table = std::move(tables_.back());
    tables_.pop_back();
    if (table.streamed && (table.begun || spreadsheet_)) {
      if (table.begun) out_.end_table();
      // People name sheets after people, before they fill them.
      if (!table.begun && !trim(table.spec.sheet).empty())
        out_.field(FieldKind::property, "Sheet", table.spec.sheet, "sheet");
    } else if (!table.waiting.empty()) {
      Block block;
      if (table.waiting.size() == 1 && table.waiting[0].size() <= 1) {
        if (!table.waiting[0].empty()) block.text = std::move(table.waiting[0][0]);
      } else {
        block.kind = Block::Kind::table;
        block.header_rows = table.header_rows == 0 ? -1 : table.header_rows;
        block.rows = std::move(table.waiting);
      }
      give(std::move(block));
    }
    flush_waiting();
  }

  void form_field(const XmlAttributes& attributes) {
    Block field;
    field.kind = Block::Kind::field;
    field.name = attributes.get("name");
    field.label = attributes.get("label");
    if (field.label.empty()) field.label = attributes.get("title");
    if (field.label.empty()) field.label = field.name;
    if (attributes.has("current-state") || attributes.has("current-selected")) {
      if (attributes.get("current-state") == "checked" || attributes.get("current-selected") == "true")
        field.text = "yes";
    } else {
      for (const std::string_view name : {"current-value", "string-value", "value"})
        if (field.text.empty()) field.text = attributes.get(name);
    }
    if (!trim(field.text).empty() && !field.label.empty()) give(std::move(field));
  }

  void begin_inline_field(const XmlAttributes& attributes) {
    Inline field;
    field.label = attributes.get("alias");
    if (field.label.empty()) field.label = attributes.get("description");
    field.name = attributes.get("tag");
    field.placeholder = attributes.flag("showing-place-holder", false);
    field.begin = paragraphs_.empty() ? 0 : paragraphs_.back().size();
    inlines_.push_back(std::move(field));
  }

  void end_inline_field() {
    if (inlines_.empty()) return;
    Inline open = std::move(inlines_.back());
    inlines_.pop_back();
    if (paragraphs_.empty() || open.begin > paragraphs_.back().size() || open.placeholder) return;
    Block field;
    field.kind = Block::Kind::field;
    field.label = open.label.empty() ? open.name : open.label;
    field.name = open.name;
    field.text = squeeze(std::string_view(paragraphs_.back()).substr(open.begin));
    if (field.label.empty() || field.text.empty() || field.text.size() > 256) return;
    waiting_bytes_ += field.text.size() + 64;
    waiting_.push_back(std::move(field));
  }

  struct Inline {
    std::string label, name;
    std::size_t begin = 0;
    bool placeholder = false;
  };

  TextBuilder& out_;
  const Limits& limits_;
  std::vector<std::string> paragraphs_;
  std::vector<bool> headings_;
  std::vector<Frame> frames_;
  std::vector<TableState> tables_;
  std::vector<Inline> inlines_;
  std::vector<Block> waiting_;
  std::set<std::string> hidden_styles_;
  std::string style_, property_, property_value_;
  std::size_t waiting_bytes_ = 0;
  std::uint32_t skipping_ = 0, depth_ = 0, page_ = 0;
  bool in_script_ = false;  // a macro in a flat file
  std::string script_;
  bool spreadsheet_ = false, in_meta_ = false, in_property_ = false, any_text_ = false;
};

Status read_member(ZipFile& zip, std::string_view name, XmlHandler& handler, std::uint32_t depth) {
  const ZipEntry* entry = zip.find(name);
  if (entry == nullptr) return fail(ErrorKind::malformed, "the part " + std::string(name) + " is missing");
  XmlReader reader(handler, depth);
  SPILLMAP_TRY(zip.read(*entry, [&](std::string_view piece) { return reader.feed(piece); }));
  return reader.finish();
}

Outcome conclude(TextBuilder& out, const Status& status, const ContentHandler& content) {
  if (content.overflowed()) out.lost("a table or text box is larger than the bound");
  if (!status) {
    if (!content.any_text()) {
      out.finish();
      return not_read(status.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                      status.error().message);
    }
    out.lost(status.error().message);
  }
  return out.finish();
}

// Pictures and embedded objects. Objects that are folders of XML inside this file are charts and formulas: their text
// is the document's.
Status give_members(ZipFile& zip, const Limits& limits, Sink& sink) {
  for (const ZipEntry& entry : zip.entries()) {
    const bool picture = entry.name.starts_with("Pictures/") && worth_reading(entry.name, entry.bytes);
    const bool object = entry.name.starts_with("Object ") && entry.name.find('/') == std::string::npos;
    if (!picture && !object) continue;
    SPILLMAP_TRY(give_member(zip, entry, limits, sink));
  }
  return {};
}

Sureness sniff(ByteView bytes, std::string_view kind) {
  const ZipGlance zip(bytes);
  constexpr std::string_view prefix = "application/vnd.oasis.opendocument.";
  const std::string_view type = zip.mimetype();
  return type.starts_with(prefix) && type.substr(prefix.size()).starts_with(kind) ? 95 : 0;
}

}  // namespace

Sureness sniff_odt(ByteView bytes) {
  if (const Sureness sure = sniff(bytes, "text"); sure != 0) return sure;
  // Packed again by a tool that knows nothing of the rule that the type comes first. One reader reads all kinds.
  const ZipGlance zip(bytes);
  return zip.mimetype().empty() && zip.has("content.xml") && zip.has("styles.xml") && zip.has("META-INF/manifest.xml")
             ? 80
             : 0;
}
Sureness sniff_ods(ByteView bytes) { return sniff(bytes, "spreadsheet"); }
Sureness sniff_odp(ByteView bytes) { return sniff(bytes, "presentation"); }
Sureness sniff_odg(ByteView bytes) { return sniff(bytes, "graphics"); }

Outcome read_open(ByteView bytes, const Limits& limits, Sink& sink) {
  auto zip = ZipFile::open(bytes, limits);
  if (!zip)
    return not_read(zip.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                    zip.error().message);
  TextBuilder out(sink, limits);
  ContentHandler styles(out, limits);
  if (zip->find("styles.xml") != nullptr && !read_member(*zip, "styles.xml", styles, limits.nesting))
    out.lost("the styles of the document are damaged: page headers may be missing");
  ContentHandler content(out, limits);
  const Status status = read_member(*zip, "content.xml", content, limits.nesting);
  out.page(0);
  if (status || content.any_text()) {
    for (const ZipEntry& entry : zip->entries())
      if (entry.name.starts_with("Object ") && entry.name.ends_with("/content.xml")) {
        ContentHandler object(out, limits);
        if (!read_member(*zip, entry.name, object, limits.nesting)) out.lost("an object in the document is damaged");
      }
    for (const ZipEntry& entry : zip->entries())
      if (entry.name.starts_with("Basic/") && entry.name.ends_with(".xml")) {
        ModuleHandler module;
        if (!read_member(*zip, entry.name, module, limits.nesting)) out.lost("a macro of the document is damaged");
        give_script(module.source, out);
      }
    ContentHandler meta(out, limits);
    if (zip->find("meta.xml") != nullptr && !read_member(*zip, "meta.xml", meta, limits.nesting))
      out.lost("the document properties are damaged");
  }
  const Outcome outcome = conclude(out, status, content);
  if (outcome.status == ItemStatus::corrupt) return outcome;
  if (const Status given = give_members(*zip, limits, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  PasswordTrial trial(sink);
  const Unlocked unlocked = unlock(bytes, limits, trial);
  if (!unlocked.encrypted) return read_open(bytes, limits, sink);
  if (unlocked.line == 0)
    return not_read(ItemStatus::encrypted, "the OpenDocument file needs a password" + unlocked.note);
  Outcome outcome = read_open(as_bytes(unlocked.document), limits, sink);
  outcome.password_line = unlocked.line;
  return outcome;
}

Sureness sniff_flat(ByteView bytes) {
  std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 4096)));
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (!trim(head).starts_with('<')) return 0;
  return head.find("<office:document ") != std::string_view::npos && head.find("opendocument") != std::string_view::npos
             ? 92
             : 0;
}

Outcome read_flat(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  ContentHandler content(out, limits);
  const Status status = read_xml(as_text(bytes), content, limits.nesting);
  return conclude(out, status, content);
}

}  // namespace spillmap::odf
