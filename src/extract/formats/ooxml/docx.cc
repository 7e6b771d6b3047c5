// Word documents. One handler walks every part that holds blocks (body, headers, notes, comments) with a stack of
// places where a finished paragraph can go: the document, a table cell, a text box. A table of the document is handed
// on row by row; what stands inside its cells but is no cell text (nested tables, deleted text, form fields) follows
// it.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "extract/cell_text.h"
#include "extract/formats/ooxml/numbering.h"
#include "extract/formats/ooxml/package.h"
#include "extract/tabbed_lines.h"

namespace spillmap::ooxml {
namespace {

// All that may wait in memory until its table or text box ends.
constexpr std::size_t most_waiting_bytes = 64u << 20;
constexpr std::uint32_t most_header_rows = 64;
constexpr std::size_t most_styles = 4096;
constexpr std::size_t most_descriptions = 1000, most_description_bytes = 4096;
// A paragraph or cell that grows past this is handed on in pieces.
constexpr std::size_t most_paragraph_bytes = 1u << 20;

struct Block {
  enum class Kind : std::uint8_t { line, field, table } kind = Kind::line;
  RunKind run = RunKind::body;
  bool hidden = false;
  std::string text, label, name;
  std::vector<std::vector<std::string>> rows;
  int header_rows = -1;
};

struct Paragraph {
  std::string text, deleted, hidden;
  std::string style, list;          // its style, and the list that it names itself
  std::uint32_t list_level = 0xFF;  // 0xFF: it names none
  bool heading = false;
  bool vanished = false;      // the run being read is hidden
  std::vector<Block> fields;  // content controls inside
  std::vector<Block> after;   // text boxes anchored here
};

struct Row {
  std::vector<std::string> cells;
  std::string deleted;
  bool header = false;
};

struct TableState {
  Row row;
  std::uint32_t span = 1;
  bool covered = false;  // the cell goes on from the one above
  bool in_cell = false;
  std::string cell;
  std::vector<std::vector<std::string>>
      rows;  // of a nested table; of one in the document: header rows until the first other
  int header_rows = 0;
  bool body_begun = false;
  bool streamed = false;  // rows go to the builder at once
  bool table_begun = false;
  std::uint32_t row_count = 0;
  std::vector<Block> after;
};

struct ContentControl {
  std::string label, tag;
  bool checkbox = false, checked = false;
  std::string value;
  bool placeholder = false;
};

// What the styles of paragraphs tell: which are headings, by built-in name or outline level, and which count.
class Styles : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("style"): id_ = attributes.get("styleId"); break;
      case xml_tag("name"): {
        const std::string name = to_lower(attributes.get("val"));
        if (name.starts_with("heading") || name == "title" || name == "subtitle") add();
        break;
      }
      case xml_tag("outlineLvl"):
        if (attributes.number("val", 9) < 9) add();
        break;
      case xml_tag("basedOn"):
        if (Counted* style = counted()) style->base = attributes.get("val");
        break;
      case xml_tag("numId"):
        if (Counted* style = counted()) style->list = attributes.get("val");
        break;
      case xml_tag("ilvl"):
        if (Counted* style = counted()) style->level = attributes.number("val", 0xFF, 0xFF);
        break;
      default: break;
    }
  }
  void close(std::string_view local) override {
    if (local == "style") id_.clear();
  }
  void text(std::string_view) override {}

  // The list of a style or of one that it is based on, and the level (0xFF: the one that names the style).
  std::pair<std::string, std::uint32_t> list_of(const std::string& style) const {
    std::string id = style;
    for (int steps = 0; steps < 16 && !id.empty(); ++steps) {
      const auto found = counted_.find(id);
      if (found == counted_.end()) break;
      if (!found->second.list.empty()) return {found->second.list, found->second.level};
      id = found->second.base;
    }
    return {};
  }

  std::set<std::string> headings;

 private:
  struct Counted {
    std::string base, list;
    std::uint32_t level = 0xFF;
  };
  void add() {
    if (!id_.empty() && headings.size() < most_styles) headings.insert(id_);
  }
  Counted* counted() { return id_.empty() || counted_.size() >= most_styles ? nullptr : &counted_[id_]; }
  std::string id_;
  std::map<std::string, Counted> counted_;
};

enum class Place : std::uint8_t { document, cell, text_box };

class WordHandler : public XmlHandler {
 public:
  WordHandler(TextBuilder& out, RunKind kind, const Styles& styles, Numbering& numbering)
      : out_(out), lines_(out), kind_(kind), styles_(styles), numbering_(numbering), places_{Place::document} {}

  bool any_text() const { return any_text_; }
  void finish() { lines_.end(); }

  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (skipping_ != 0) {
      ++skipping_;
      return;
    }
    switch (xml_tag(local)) {
      case xml_tag("AlternateContent"): alternatives_.push_back(false); break;
      case xml_tag("Choice"):
      case xml_tag("Fallback"):
        // The branches show the same thing: the first is taken.
        if (!alternatives_.empty()) {
          if (alternatives_.back()) skipping_ = 1;
          alternatives_.back() = true;
        }
        break;
      case xml_tag("p"): paragraphs_.emplace_back(); break;
      case xml_tag("pStyle"):
        if (paragraphs_.empty() || changed_properties_ != 0) break;
        paragraphs_.back().style = attributes.get("val");
        if (styles_.headings.count(paragraphs_.back().style)) paragraphs_.back().heading = true;
        break;
      case xml_tag("pPrChange"): ++changed_properties_; break;
      case xml_tag("numId"):
        if (!paragraphs_.empty() && changed_properties_ == 0) paragraphs_.back().list = attributes.get("val");
        break;
      case xml_tag("ilvl"):
        if (!paragraphs_.empty() && changed_properties_ == 0)
          paragraphs_.back().list_level = attributes.number("val", 0xFF, 0xFF);
        break;
      case xml_tag("docPr"):
      case xml_tag("cNvPr"):
        // What a picture shows, told for people who cannot see it.
        if (!paragraphs_.empty() && !trim(attributes.get("descr")).empty() &&
            paragraphs_.back().after.size() < most_descriptions) {
          Block description;
          description.run = RunKind::comment;
          description.text = squeeze(attributes.get("descr").substr(0, most_description_bytes));
          paragraphs_.back().after.push_back(std::move(description));
        }
        break;
      case xml_tag("outlineLvl"):
        if (!paragraphs_.empty() && attributes.number("val", 9) < 9) paragraphs_.back().heading = true;
        break;
      case xml_tag("r"):
        in_run_ = true;
        if (!paragraphs_.empty()) paragraphs_.back().vanished = false;
        break;
      case xml_tag("vanish"):
      case xml_tag("webHidden"):
        if (in_run_ && local == "vanish" && !paragraphs_.empty())
          paragraphs_.back().vanished = attributes.flag("val", true);
        break;
      case xml_tag("t"): collecting_ = true; break;
      case xml_tag("delText"): collecting_ = deleted_text_ = true; break;
      case xml_tag("del"):
      case xml_tag("moveFrom"): ++deletions_; break;
      case xml_tag("tab"):
        if (in_run_) tab();
        break;
      case xml_tag("ptab"): tab(); break;
      case xml_tag("br"):
      case xml_tag("cr"):
        if (in_run_) put("\n");
        break;
      case xml_tag("noBreakHyphen"): put("-"); break;
      case xml_tag("sym"): put(symbol(attributes.get("char"))); break;
      case xml_tag("textpath"): put(attributes.get("string")); break;

      case xml_tag("tbl"):
        tables_.emplace_back();
        tables_.back().streamed = kind_ == RunKind::body && places_.back() == Place::document;
        break;
      case xml_tag("tr"):
        if (!tables_.empty()) tables_.back().row = Row{};
        break;
      case xml_tag("gridBefore"):
        if (!tables_.empty()) tables_.back().row.cells.resize(attributes.number("val", 0, 64));
        break;
      case xml_tag("tblHeader"):
        if (!tables_.empty()) tables_.back().row.header = attributes.flag("val", true);
        break;
      case xml_tag("tc"):
        if (!tables_.empty()) {
          TableState& table = tables_.back();
          table.span = 1;
          table.covered = false;
          table.in_cell = true;
          table.cell.clear();
          places_.push_back(Place::cell);
        }
        break;
      case xml_tag("gridSpan"):
        if (!tables_.empty()) tables_.back().span = std::max(1u, attributes.number("val", 1, 1024));
        break;
      case xml_tag("vMerge"):
        if (!tables_.empty()) tables_.back().covered = attributes.get("val") != "restart";
        break;

      case xml_tag("txbxContent"):
        places_.push_back(Place::text_box);
        boxes_.emplace_back();
        break;

      case xml_tag("sdt"): controls_.emplace_back(); break;
      case xml_tag("alias"):
        if (!controls_.empty()) controls_.back().label = attributes.get("val");
        break;
      case xml_tag("tag"):
        if (!controls_.empty()) controls_.back().tag = attributes.get("val");
        break;
      case xml_tag("showingPlcHdr"):
        if (!controls_.empty()) controls_.back().placeholder = attributes.flag("val", true);
        break;
      case xml_tag("checkbox"):
        if (!controls_.empty()) controls_.back().checkbox = true;
        break;
      case xml_tag("checked"):
        if (in_form_data_)
          form_checked_ = attributes.flag("val", true);
        else if (!controls_.empty())
          controls_.back().checked = attributes.flag("val", true);
        break;

      case xml_tag("fldChar"): field_char(attributes.get("fldCharType")); break;
      case xml_tag("ffData"):
        in_form_data_ = true;
        form_ = Block{};
        form_checkbox_ = form_checked_ = false;
        form_choices_.clear();
        form_choice_ = 0;
        break;
      case xml_tag("name"):
        if (in_form_data_) form_.name = attributes.get("val");
        break;
      case xml_tag("statusText"):
      case xml_tag("helpText"):
        if (in_form_data_ && form_.label.empty()) form_.label = attributes.get("val");
        break;
      case xml_tag("checkBox"): form_checkbox_ = in_form_data_; break;
      case xml_tag("default"):
        if (in_form_data_ && form_checkbox_) form_checked_ = attributes.flag("val", true);
        break;
      case xml_tag("listEntry"):
        if (in_form_data_ && form_choices_.size() < 256) form_choices_.emplace_back(attributes.get("val"));
        break;
      case xml_tag("result"):
        if (in_form_data_) form_choice_ = attributes.number("val", 0, 255);
        break;

      case xml_tag("footnote"):
      case xml_tag("endnote"):
      case xml_tag("comment"): break;
      case xml_tag("binData"):
      case xml_tag("glossaryDocument"): skipping_ = 1; break;
      default: break;
    }
  }

  void close(std::string_view local) override {
    if (skipping_ != 0) {
      if (--skipping_ != 0) return;
    }
    switch (xml_tag(local)) {
      case xml_tag("AlternateContent"):
        if (!alternatives_.empty()) alternatives_.pop_back();
        break;
      case xml_tag("p"): end_paragraph(); break;
      case xml_tag("pPrChange"):
        if (changed_properties_ != 0) --changed_properties_;
        break;
      case xml_tag("r"):
        in_run_ = false;
        if (!paragraphs_.empty()) paragraphs_.back().vanished = false;
        break;
      case xml_tag("t"): collecting_ = false; break;
      case xml_tag("delText"): collecting_ = deleted_text_ = false; break;
      case xml_tag("del"):
      case xml_tag("moveFrom"):
        if (deletions_ > 0) --deletions_;
        break;
      case xml_tag("tc"): end_cell(); break;
      case xml_tag("tr"): end_row(); break;
      case xml_tag("tbl"): end_table(); break;
      case xml_tag("txbxContent"): end_box(); break;
      case xml_tag("sdt"): end_control(); break;
      case xml_tag("ffData"):
        in_form_data_ = false;
        form_open_ = true;
        if (form_checkbox_) put(form_checked_ ? "\u2612" : "\u2610");
        if (!form_choices_.empty() && form_choice_ < form_choices_.size()) {
          // A drop-down list shows its choice only here.
          put(form_choices_[form_choice_]);
          form_.text = form_choices_[form_choice_];
        }
        if (form_checkbox_) form_.text = form_checked_ ? "yes" : "";
        break;
      default: break;
    }
    wants_more = out_.ok() && waiting_ < most_waiting_bytes;
  }

  void text(std::string_view utf8) override {
    if (skipping_ != 0 || !collecting_) return;
    put(utf8);
  }

  bool overflowed() const { return waiting_ >= most_waiting_bytes; }

 private:
  void put(std::string_view utf8) {
    if (paragraphs_.empty() || utf8.empty()) return;
    Paragraph& paragraph = paragraphs_.back();
    if (field_codes_ != 0 && !deleted_text_) return;  // the code of a field, not what it shows
    const bool deleted = deleted_text_ || deletions_ != 0;
    std::string& target = deleted ? paragraph.deleted : paragraph.vanished ? paragraph.hidden : paragraph.text;
    target += utf8;
    if (target.size() > most_paragraph_bytes) {
      Block piece;
      piece.run = deleted ? RunKind::deleted : kind_;
      piece.hidden = paragraph.vanished;
      piece.text = std::move(target);
      target.clear();
      give_one(std::move(piece));
      return;
    }
    if (!deleted)
      for (ContentControl& control : controls_)
        if (control.value.size() < 4096) control.value += utf8;
    if (form_open_ && form_result_ && !deleted && form_.text.size() < 4096) form_.text += utf8;
  }

  void tab() {
    if (paragraphs_.empty() || field_codes_ != 0) return;
    Paragraph& paragraph = paragraphs_.back();
    if (paragraph.vanished) {
      paragraph.hidden += "   ";
      return;
    }
    append_tab(paragraph.text);
  }

  static std::string_view symbol(std::string_view code) {
    std::uint32_t value = 0;
    for (const char c : code.substr(0, 4)) {
      const char u = upper(c);
      value = value * 16 + static_cast<std::uint32_t>(is_digit(u) ? u - '0' : u >= 'A' && u <= 'F' ? u - 'A' + 10 : 0);
    }
    // The boxes of the symbol fonts that forms are ticked with (Wingdings, Wingdings 2, Webdings).
    switch (value & 0xFF) {
      case 0xFE:
      case 0xFD:
      case 0x52:
      case 0x54:
      case 0x53:
      case 0x78: return "\u2612";
      case 0xA8:
      case 0x6F:
      case 0x71:
      case 0xA3: return "\u2610";
      case 0xFC:
      case 0x50: return "\u2713";
      default: return " ";
    }
  }

  void field_char(std::string_view type) {
    if (type == "begin") {
      fields_.push_back(true);
      ++field_codes_;
    } else if (type == "separate") {
      if (!fields_.empty() && fields_.back()) {
        fields_.back() = false;
        --field_codes_;
      }
      form_result_ = form_open_;
    } else if (type == "end") {
      if (!fields_.empty()) {
        if (fields_.back()) --field_codes_;
        fields_.pop_back();
      }
      if (form_open_) {
        form_open_ = form_result_ = false;
        const std::string_view value = trim(form_.text);
        // Word fills an empty field with five wide spaces.
        if (!value.empty() && value.find_first_not_of("\xE2\x80\x82 ") != std::string_view::npos &&
            !paragraphs_.empty() && !(form_.name.empty() && form_.label.empty())) {
          form_.kind = Block::Kind::field;
          if (form_.label.empty()) form_.label = form_.name;
          paragraphs_.back().fields.push_back(std::move(form_));
        }
        form_ = Block{};
      }
    }
  }

  void end_control() {
    if (controls_.empty()) return;
    ContentControl control = std::move(controls_.back());
    controls_.pop_back();
    if (control.placeholder) return;
    Block field;
    field.kind = Block::Kind::field;
    field.label = control.label.empty() ? control.tag : control.label;
    field.name = control.tag.empty() ? control.label : control.tag;
    field.text = control.checkbox ? (control.checked ? "yes" : "") : squeeze(control.value);
    // A control around whole paragraphs and tables is a frame, not a field.
    if (field.label.empty() || field.text.empty() || field.text.size() > 256) return;
    if (!paragraphs_.empty())
      paragraphs_.back().fields.push_back(std::move(field));
    else
      give_one(std::move(field));
  }

  // Blocks that are done: to the document, or behind what is still open.
  void give(std::vector<Block>&& blocks) {
    for (Block& block : blocks) {
      if (places_.back() == Place::document) {
        emit(block);
        continue;
      }
      waiting_ += block.text.size() + block.label.size() + 64;
      if (places_.back() == Place::text_box && !boxes_.empty())
        boxes_.back().push_back(std::move(block));
      else if (!tables_.empty())
        tables_.back().after.push_back(std::move(block));
    }
  }

  void give_one(Block&& block) {
    std::vector<Block> blocks;
    blocks.push_back(std::move(block));
    give(std::move(blocks));
  }

  void emit(Block& block) {
    any_text_ = true;
    switch (block.kind) {
      case Block::Kind::line:
        if (!block.hidden) {
          lines_.line(block.text, block.run);
          break;
        }
        lines_.end();
        out_.hidden(true);
        out_.line(block.text, block.run);
        out_.hidden(false);
        break;
      case Block::Kind::field:
        lines_.end();
        out_.field(FieldKind::form, block.label, block.text, block.name);
        break;
      case Block::Kind::table: {
        lines_.end();
        if (kind_ != RunKind::body || block.rows.size() == 1) {
          // A table in a page header is layout; so is one of a single row inside another.
          for (const auto& row : block.rows) out_.line(joined(row), kind_);
          break;
        }
        TableSpec spec;
        spec.header_rows = block.header_rows;
        out_.begin_table(spec);
        for (const auto& row : block.rows) out_.row(std::vector<CellText>(row.begin(), row.end()));
        out_.end_table();
        break;
      }
    }
  }

  static std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
      if (cell.empty()) continue;
      if (!line.empty()) line += "   ";
      line += cell;
    }
    return line;
  }

  // A paragraph of a numbered list gets its number.
  void number(Paragraph& paragraph) {
    if (trim(paragraph.text).empty()) return;
    std::uint32_t level = paragraph.list_level;
    std::string list = paragraph.list;
    if (list.empty()) {
      const auto [of_style, level_of_style] = styles_.list_of(paragraph.style);
      list = of_style;
      if (level == 0xFF) level = level_of_style;
    } else if (level == 0xFF) {
      level = 0;
    }
    if (list.empty() || list == "0") return;
    if (const std::string label = numbering_.next(list, level, paragraph.style); !label.empty())
      paragraph.text.insert(0, label + " ");
  }

  void end_paragraph() {
    if (paragraphs_.empty()) return;
    Paragraph paragraph = std::move(paragraphs_.back());
    paragraphs_.pop_back();
    const bool in_cell = places_.back() == Place::cell && !tables_.empty();
    number(paragraph);
    std::vector<Block> blocks;
    if (in_cell && tables_.back().cell.size() < most_paragraph_bytes) {
      append_to_cell(tables_.back().cell, paragraph.text);
      if (!paragraph.deleted.empty()) {
        std::string& deleted = tables_.back().row.deleted;
        if (!deleted.empty()) deleted += "   ";
        deleted += paragraph.deleted;
      }
    } else {
      Block line;
      line.run = kind_ == RunKind::body && paragraph.heading ? RunKind::heading : kind_;
      line.text = std::move(paragraph.text);
      blocks.push_back(std::move(line));
      if (!paragraph.deleted.empty()) {
        Block deleted;
        deleted.run = RunKind::deleted;
        deleted.text = std::move(paragraph.deleted);
        blocks.push_back(std::move(deleted));
      }
    }
    if (trim(paragraph.hidden).size() > 0) {
      Block hidden;
      hidden.run = kind_;
      hidden.hidden = true;
      hidden.text = std::move(paragraph.hidden);
      blocks.push_back(std::move(hidden));
    }
    for (Block& field : paragraph.fields) blocks.push_back(std::move(field));
    for (Block& block : paragraph.after) {
      // What a text box in a cell says belongs to the cell.
      if (in_cell && block.kind == Block::Kind::line && block.run == kind_ && !block.hidden)
        append_to_cell(tables_.back().cell, block.text);
      else
        blocks.push_back(std::move(block));
    }
    give(std::move(blocks));
  }

  void end_cell() {
    if (tables_.empty() || !tables_.back().in_cell) return;
    TableState& table = tables_.back();
    table.in_cell = false;
    if (places_.back() == Place::cell) places_.pop_back();
    if (table.row.cells.size() < 4096) {
      table.row.cells.push_back(table.covered ? std::string() : std::move(table.cell));
      for (std::uint32_t i = 1; i < table.span && table.row.cells.size() < 4096; ++i) table.row.cells.emplace_back();
    }
    table.cell.clear();
  }

  void end_row() {
    if (tables_.empty()) return;
    TableState& table = tables_.back();
    Row row = std::move(table.row);
    table.row = Row{};
    ++table.row_count;
    if (!row.deleted.empty()) {
      Block deleted;
      deleted.run = RunKind::deleted;
      deleted.text = std::move(row.deleted);
      waiting_ += deleted.text.size();
      table.after.push_back(std::move(deleted));
    }
    if (!table.body_begun && row.header && table.header_rows < static_cast<int>(most_header_rows))
      ++table.header_rows;
    else
      table.body_begun = true;
    if (table.table_begun) {
      out_.row(std::vector<CellText>(row.cells.begin(), row.cells.end()));
      return;
    }
    for (const std::string& cell : row.cells) waiting_ += cell.size() + 32;
    table.rows.push_back(std::move(row.cells));
    // The first row waits: a table of one row and one cell is a frame around text.
    if (table.streamed && table.body_begun && table.row_count >= 2) begin_streamed(table);
  }

  void begin_streamed(TableState& table) {
    lines_.end();
    TableSpec spec;
    spec.header_rows = table.header_rows == 0 ? -1 : table.header_rows;
    out_.begin_table(spec);
    table.table_begun = true;
    any_text_ = true;
    for (const auto& row : table.rows) {
      for (const std::string& cell : row) waiting_ -= std::min(waiting_, cell.size() + 32);
      out_.row(std::vector<CellText>(row.begin(), row.end()));
    }
    table.rows.clear();
  }

  void end_table() {
    if (tables_.empty()) return;
    TableState table = std::move(tables_.back());
    tables_.pop_back();
    if (table.in_cell && places_.back() == Place::cell) places_.pop_back();
    std::vector<Block> blocks;
    if (table.streamed) {
      if (!table.table_begun && table.rows.size() == 1 && table.rows[0].size() == 1) {
        Block line;
        line.text = std::move(table.rows[0][0]);
        blocks.push_back(std::move(line));
      } else if (!table.table_begun) {
        begin_streamed(table);
      }
      if (table.table_begun) out_.end_table();
    } else if (!table.rows.empty()) {
      Block block;
      block.kind = Block::Kind::table;
      block.rows = std::move(table.rows);
      block.header_rows = table.header_rows == 0 ? -1 : table.header_rows;
      blocks.push_back(std::move(block));
    }
    for (Block& block : table.after) blocks.push_back(std::move(block));
    if (table.streamed) waiting_ = 0;
    give(std::move(blocks));
  }

  void end_box() {
    if (boxes_.empty()) return;
    if (places_.back() == Place::text_box) places_.pop_back();
    std::vector<Block> box = std::move(boxes_.back());
    boxes_.pop_back();
    if (paragraphs_.empty())
      give(std::move(box));
    else
      std::move(box.begin(), box.end(), std::back_inserter(paragraphs_.back().after));
  }

  TextBuilder& out_;
  TabbedLines lines_;
  RunKind kind_;
  const Styles& styles_;
  Numbering& numbering_;
  std::uint32_t changed_properties_ = 0;  // inside of what a paragraph was before a change
  std::vector<Place> places_;
  std::vector<Paragraph> paragraphs_;
  std::vector<TableState> tables_;
  std::vector<std::vector<Block>> boxes_;
  std::vector<ContentControl> controls_;
  std::vector<bool> alternatives_;  // per AlternateContent: a branch has been taken
  std::vector<bool> fields_;        // per open field: still in its code
  std::uint32_t skipping_ = 0;      // depth inside an element that is passed over
  std::uint32_t field_codes_ = 0;
  std::uint32_t deletions_ = 0;
  std::size_t waiting_ = 0;
  bool in_run_ = false, collecting_ = false, deleted_text_ = false;
  bool in_form_data_ = false, form_open_ = false, form_result_ = false, form_checkbox_ = false, form_checked_ = false;
  Block form_;
  std::vector<std::string> form_choices_;
  std::uint32_t form_choice_ = 0;
  bool any_text_ = false;
};

}  // namespace

Outcome read_docx(ByteView bytes, const Limits& limits, Sink& sink) {
  auto package = Package::open(bytes, limits);
  if (!package)
    return not_read(package.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                    package.error().message);
  const std::string main = package->main_part({"word/document.xml"});
  if (main.empty()) return not_read(ItemStatus::corrupt, "the document's main part is missing");
  const auto relationships = package->relationships(main);

  TextBuilder out(sink, limits);
  Styles styles;
  Numbering numbering;
  for (const Relationship& relationship : relationships) {
    if (relationship.external) continue;
    // Without them the text is there, but for headings and numbers of lists.
    if (relationship.type == "styles") (void)package->read(relationship.target, styles);
    if (relationship.type == "numbering") (void)package->read(relationship.target, numbering);
  }

  // Headers, footers and notes that cannot be read cost a line in the ledger, not the document.
  auto read_parts = [&](std::string_view type, RunKind kind) {
    for (const Relationship& relationship : relationships) {
      if (relationship.type != type || relationship.external || !package->has(relationship.target)) continue;
      WordHandler handler(out, kind, styles, numbering);
      if (!package->read(relationship.target, handler))
        out.lost("a part of the document (" + std::string(type) + ") is damaged");
      handler.finish();
    }
  };
  read_parts("header", RunKind::header_footer);
  WordHandler body(out, RunKind::body, styles, numbering);
  const Status status = package->read(main, body);
  body.finish();
  if (body.overflowed()) out.lost("a table or text box is larger than the bound");
  const bool any_text = body.any_text();
  if (status || any_text) {
    read_parts("footnotes", RunKind::body);
    read_parts("endnotes", RunKind::body);
    read_parts("comments", RunKind::comment);
    read_parts("footer", RunKind::header_footer);
    for (const Relationship& relationship : relationships)
      if ((relationship.type == "diagramData" || relationship.type == "chart") && !relationship.external &&
          !read_drawing_text(*package, relationship.target, out, RunKind::body))
        out.lost("a drawing in the document is damaged");
    read_properties(*package, out);
    // The template's path names a server or a user.
    const auto tell_template = [&](const std::vector<Relationship>& all) {
      for (const Relationship& relationship : all)
        if (relationship.type == "attachedTemplate" && relationship.external)
          out.field(FieldKind::property, "Template", relationship.target, "template");
    };
    tell_template(relationships);
    for (const Relationship& settings : relationships)
      if (settings.type == "settings" && !settings.external) tell_template(package->relationships(settings.target));
  }
  const Outcome outcome = finish(out, status, any_text);
  if (outcome.status == ItemStatus::corrupt) return outcome;
  if (const Status given = give_members(*package, relationships, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

}  // namespace spillmap::ooxml
