#include "extract/formats/html.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "extract/attribute_bound.h"
#include "extract/formats/json.h"
#include "extract/json_scan.h"
#include "extract/layout.h"

namespace spillmap::html {
namespace {

// A table is shown to the builder when this much of it has come: what it is is clear by then.
constexpr std::size_t rows_held = 500;
constexpr std::size_t bytes_held = 1u << 20;
constexpr std::size_t longest_paragraph = 256u << 10;
// Deeper than this, libxml2 itself becomes slow: every end tag looks through all that is open.
constexpr std::size_t deepest = 4096;
constexpr std::size_t most_preformatted = 4000;  // lines laid out together
constexpr std::size_t most_preformatted_bytes = 512u << 10;
constexpr std::size_t most_script_bytes = 4u << 20;  // of a page

enum class Tag : std::uint8_t {
  other,
  inline_text,
  block,
  heading,
  br,
  script,
  style,
  title,
  table,
  tr,
  td,
  th,
  thead,
  dl,
  dt,
  dd,
  pre,
  li,
  label,
  input,
  textarea,
  select,
  option,
  image,
  link,
  meta,
};

Tag tag_of(std::string_view name) {
  struct Row {
    std::string_view name;
    Tag tag;
  };
  static constexpr Row rows[] = {
      {"a", Tag::link},
      {"b", Tag::inline_text},
      {"i", Tag::inline_text},
      {"span", Tag::inline_text},
      {"font", Tag::inline_text},
      {"p", Tag::block},
      {"div", Tag::block},
      {"br", Tag::br},
      {"table", Tag::table},
      {"tr", Tag::tr},
      {"td", Tag::td},
      {"th", Tag::th},
      {"thead", Tag::thead},
      {"tbody", Tag::other},
      {"tfoot", Tag::other},
      {"caption", Tag::block},
      {"h1", Tag::heading},
      {"h2", Tag::heading},
      {"h3", Tag::heading},
      {"h4", Tag::heading},
      {"h5", Tag::heading},
      {"h6", Tag::heading},
      {"script", Tag::script},
      {"style", Tag::style},
      {"title", Tag::title},
      {"dl", Tag::dl},
      {"dt", Tag::dt},
      {"dd", Tag::dd},
      {"pre", Tag::pre},
      {"li", Tag::li},
      {"ul", Tag::block},
      {"ol", Tag::block},
      {"label", Tag::label},
      {"input", Tag::input},
      {"textarea", Tag::textarea},
      {"select", Tag::select},
      {"option", Tag::option},
      {"img", Tag::image},
      {"meta", Tag::meta},
      {"hr", Tag::block},
      {"section", Tag::block},
      {"article", Tag::block},
      {"header", Tag::block},
      {"footer", Tag::block},
      {"main", Tag::block},
      {"nav", Tag::block},
      {"aside", Tag::block},
      {"address", Tag::block},
      {"blockquote", Tag::block},
      {"form", Tag::block},
      {"fieldset", Tag::block},
      {"legend", Tag::block},
      {"center", Tag::block},
      {"dir", Tag::block},
      {"menu", Tag::block},
      {"figure", Tag::block},
      {"figcaption", Tag::block},
      {"details", Tag::block},
      {"summary", Tag::block},
      {"body", Tag::block},
      {"xmp", Tag::pre},
      {"listing", Tag::pre},
      {"button", Tag::block},
  };
  for (const Row& row : rows)
    if (row.name == name) return row.tag;
  return Tag::other;
}

class Attributes {
 public:
  explicit Attributes(const xmlChar** raw) : raw_(raw) {}
  bool has(std::string_view name) const { return find(name) != nullptr; }
  std::string_view get(std::string_view name) const {
    const xmlChar** at = find(name);
    return at == nullptr || at[1] == nullptr ? std::string_view{} : reinterpret_cast<const char*>(at[1]);
  }

 private:
  const xmlChar** find(std::string_view name) const {
    if (raw_ == nullptr) return nullptr;
    for (const xmlChar** at = raw_; *at != nullptr; at += 2)
      if (name == reinterpret_cast<const char*>(*at)) return at;
    return nullptr;
  }
  const xmlChar** raw_;
};

std::uint32_t small_number(std::string_view text, std::uint32_t most) {
  std::uint32_t value = 0;
  for (const char c : trim(text)) {
    if (!is_digit(c)) break;
    value = std::min(most, value * 10 + static_cast<std::uint32_t>(c - '0'));
  }
  return std::clamp(value, 1u, most);
}

bool hides(const Attributes& attributes) {
  if (attributes.has("hidden")) return true;
  std::string style;
  for (const char c : attributes.get("style"))
    if (!is_space(c)) style.push_back(lower(c));
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos ||
         style.find("mso-hide:all") != std::string::npos;
}

// "window.page = {...};" or a script of a type of its own that is data alone: the data. Empty where there is more.
std::string_view data_of_script(std::string_view text) {
  text = trim(text);
  constexpr std::size_t longest_name = 100;
  const std::size_t begin = text.substr(0, longest_name).find_first_of("{[");
  if (begin == std::string_view::npos) return {};
  const std::string_view name = trim(text.substr(0, begin));
  if (!name.empty() && (!name.ends_with('=') || name.find_first_of("(;") != std::string_view::npos)) return {};
  std::string_view rest = text.substr(begin);
  const std::string_view inside = trim(rest.substr(1, longest_name));
  if (inside.empty() || std::string_view("\"{[]}").find(inside.front()) == std::string_view::npos) return {};
  const std::string_view data = next_json_value(rest);
  return rest.find_first_not_of("; \t\r\n") == std::string_view::npos ? data : std::string_view();
}

// A program without line ends, as libraries are sent.
bool is_packed_code(std::string_view line) {
  return line.size() > 500 &&
         (line.find("function") != std::string_view::npos || line.find("=>") != std::string_view::npos);
}

class Reader {
 public:
  Reader(TextBuilder& out, const Limits& limits) : out_(out), limits_(limits), layout_(out) {}

  bool too_deep() const { return open_.size() > deepest; }

  void start(std::string_view name, const Attributes& attributes) {
    const Tag tag = tag_of(name);
    open_.push_back({std::string(name.substr(0, 16)), tag, hides(attributes), is_caption(tag, attributes)});
    if (open_.back().hides) ++hidden_;
    if (open_.back().hides && hidden_ == 1 && tag != Tag::script && tag != Tag::style) {
      end_line();
      flush_preformatted();
      out_.hidden(true);
    }
    if (ends_preformatted(tag)) flush_preformatted();
    switch (tag) {
      case Tag::script:
        in_script_ = true;
        ++skipped_;
        break;
      case Tag::style: ++skipped_; break;
      case Tag::title:
        end_line();
        in_title_ = true;
        break;
      case Tag::meta: meta(attributes); break;
      case Tag::block: end_line(); break;
      case Tag::heading:
        end_line();
        kind_ = RunKind::heading;
        break;
      case Tag::br: line_break(); break;
      case Tag::pre:
        end_line();
        ++pre_;
        break;
      case Tag::li: end_line(); break;
      case Tag::dl: end_term(); break;
      case Tag::dt:
        end_term();
        in_term_ = true;
        break;
      case Tag::dd:
        end_line();
        in_term_ = false;
        in_definition_ = true;
        break;
      case Tag::table: start_table(); break;
      case Tag::thead:
        if (!tables_.empty()) tables_.back().in_head = true;
        break;
      case Tag::tr: start_row(); break;
      case Tag::td:
      case Tag::th: start_cell(tag == Tag::th, attributes); break;
      case Tag::label:
        label_.clear();
        in_label_ = true;
        break;
      case Tag::input: input(attributes); break;
      case Tag::textarea:
        control_name_ = name_of(attributes);
        control_.clear();
        in_textarea_ = true;
        break;
      case Tag::select:
        control_name_ = name_of(attributes);
        control_.clear();
        in_select_ = true;
        break;
      case Tag::option: option_chosen_ = attributes.has("selected"); break;
      case Tag::image: {
        const std::string_view text = trim(attributes.get("alt"));
        if (!text.empty()) {
          append(" ");
          append(text);
          append(" ");
        }
        break;
      }
      case Tag::link: {
        const std::string_view target = attributes.get("href");
        link_.clear();
        if (target.starts_with("mailto:") || target.starts_with("tel:"))
          link_ = target.substr(target.find(':') + 1, 254);
        link_.resize(std::min(link_.size(), link_.find('?')));
        break;
      }
      case Tag::inline_text:
      case Tag::other: break;
    }
  }

  void end(std::string_view name) {
    if (open_.empty()) return;
    const Open closing = std::move(open_.back());
    open_.pop_back();
    static_cast<void>(name);  // libxml2 closes what is open in order
    switch (closing.tag) {
      case Tag::script:
        in_script_ = false;
        --skipped_;
        script();
        break;
      case Tag::style: --skipped_; break;
      case Tag::title: {
        in_title_ = false;
        const std::string title = squeeze(line_);
        line_.clear();
        if (!title.empty()) out_.field(FieldKind::property, "Title", title, "title");
        break;
      }
      case Tag::block:
      case Tag::li: end_line(); break;
      case Tag::heading:
        end_line();
        kind_ = RunKind::body;
        break;
      case Tag::pre:
        end_line();
        if (--pre_ == 0) flush_preformatted();
        break;
      case Tag::dt:
        in_term_ = false;
        if (cell_table() != nullptr) {
          end_line();
        } else {
          term_ = squeeze(line_);
          line_.clear();
        }
        break;
      case Tag::dd:
        end_line();
        in_definition_ = false;
        break;
      case Tag::dl: end_term(); break;
      case Tag::thead:
        if (!tables_.empty()) {
          end_row();
          tables_.back().in_head = false;
        }
        break;
      case Tag::table: end_table(); break;
      case Tag::tr: end_row(); break;
      case Tag::td:
      case Tag::th: end_cell(); break;
      case Tag::label: in_label_ = false; break;
      case Tag::textarea:
        in_textarea_ = false;
        control(control_);
        break;
      case Tag::select:
        in_select_ = false;
        control(control_);
        break;
      case Tag::link:
        if (!link_.empty() && line_.find(link_) == std::string::npos) append(" <" + link_ + "> ");
        link_.clear();
        break;
      default: break;
    }
    if (closing.caption && !trim(line_).empty()) append(trim(line_).back() == ':' ? " " : ": ");
    if (closing.hides && --hidden_ == 0) {
      end_line();
      flush_preformatted();
      out_.hidden(false);
    }
  }

  void characters(std::string_view text) {
    if (skipped_ > 0) {
      if (in_script_ && scripts_bytes_ < most_script_bytes) {
        text = text.substr(0, most_script_bytes - scripts_bytes_);
        scripts_bytes_ += text.size();
        script_.append(text);
      }
      return;
    }
    if (in_textarea_) {
      if (control_.size() < longest_paragraph) control_.append(text);
      return;
    }
    if (in_select_) {
      if (option_chosen_ && control_.size() < 4096) control_.append(text);
      return;
    }
    if (in_label_ && label_.size() < 512) label_.append(text);
    if (pre_ > 0) {
      for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        line_.append(text.substr(0, end));
        line_break();
        text.remove_prefix(end + 1);
      }
      line_.append(text);
    } else {
      append(text);
    }
    if (line_.size() > longest_paragraph) end_line();
  }

  void comment(std::string_view text) {
    if (skipped_ > 0 || trim(text).starts_with("[if")) return;  // for one browser or mail program: markup
    // Commented-out markup holds text too.
    std::string plain;
    bool tag = false;
    for (const char c : text.substr(0, longest_paragraph)) {
      if (c == '<')
        tag = true;
      else if (c == '>' && tag) {
        tag = false;
        plain.push_back(' ');
      } else if (!tag)
        plain.push_back(c);
    }
    plain = squeeze(plain);
    if (std::count_if(plain.begin(), plain.end(), is_word) < 4) return;
    if (!tables_.empty()) {
      if (comments_.size() < 1000) comments_.push_back(std::move(plain));
      return;
    }
    end_line();
    flush_preformatted();
    out_.line(plain, RunKind::comment);
  }

  void finish() {
    while (!tables_.empty()) end_table();
    end_term();
    end_line();
    flush_preformatted();
    out_.hidden(false);
  }

 private:
  struct Open {
    std::string name;
    Tag tag;
    bool hides;
    bool caption;  // asks for what stands behind it, which only the style of the page sets apart
  };

  // <span class="lbl">Birth date</span><span>Feb 8, 1993</span>
  static bool is_caption(Tag tag, const Attributes& attributes) {
    if (tag != Tag::inline_text) return false;
    const std::string classes = to_lower(attributes.get("class"));
    for (const std::string_view word : split(classes, ' '))
      if (word == "lbl" || word == "label" || word == "caption" || word == "key" || word.ends_with("-label") ||
          word.ends_with("_label") || word.ends_with("-lbl") || word.ends_with("_lbl"))
        return true;
    return false;
  }

  struct CellHeld {
    std::string text;  // '\n' between its blocks
    bool header = false;
    std::uint32_t columns = 1, rows = 1;
  };
  struct Spanned {
    std::uint32_t rows = 0;  // that the cell above still covers
    std::string text;
  };
  struct TableHeld {
    std::vector<std::vector<CellHeld>> rows;
    std::vector<Spanned> spans;  // by column
    std::vector<CellHeld> row;
    std::vector<bool> header_row;
    std::string caption;
    std::size_t bytes = 0;
    std::uint32_t row_number = 0;
    bool in_head = false, in_row = false, in_cell = false;
    bool layout = false;   // holds another table, or a page: no table of data
    bool started = false;  // the builder has its beginning
  };

  static std::string name_of(const Attributes& attributes) {
    std::string name(attributes.get("name"));
    if (name.empty()) name = attributes.get("id");
    return name;
  }

  void append(std::string_view text) {
    for (const char c : text) {
      if (is_space(c)) {
        if (!line_.empty() && line_.back() != ' ') line_.push_back(' ');
      } else {
        line_.push_back(c);
      }
    }
  }

  TableHeld* cell_table() { return !tables_.empty() && tables_.back().in_cell ? &tables_.back() : nullptr; }

  void line_break() {
    if (in_definition_ || in_term_) {
      append(" ");
      return;
    }
    end_line();
  }

  // Text goes to the cell that is open, else to the document.
  void end_line() {
    if (in_title_) return;
    const std::string_view text = pre_ > 0 ? std::string_view(line_) : trim(line_);
    if (in_definition_ && !text.empty() && cell_table() == nullptr) {
      definition(text);
      line_.clear();
      return;
    }
    if (TableHeld* table = cell_table()) {
      if (!text.empty() && !table->row.empty()) {
        std::string& cell = table->row.back().text;
        if (!cell.empty()) cell.push_back('\n');
        if (cell.size() < 4 * longest_paragraph) cell.append(text);
        table->bytes += text.size();
      }
    } else if (!text.empty() || pre_ > 0) {
      emit_line(text);
    }
    line_.clear();
  }

  void emit_line(std::string_view text) {
    if (!tables_.empty() && tables_.back().started) out_.end_table();
    if (pre_ > 0 && tables_.empty() && kind_ == RunKind::body) {
      preformatted_bytes_ += text.size();
      preformatted_.emplace_back(text);
      if (preformatted_.size() >= most_preformatted || preformatted_bytes_ >= most_preformatted_bytes)
        flush_preformatted();
      return;
    }
    flush_preformatted();
    out_.line(text, kind_);
  }

  // What a page keeps in columns by spaces: reports of old programs.
  void flush_preformatted() {
    if (preformatted_.empty()) return;
    std::vector<LayoutLine> lines;
    lines.reserve(preformatted_.size());
    for (const std::string& line : preformatted_) lines.push_back({line, {}});
    layout_.lines(lines);
    layout_.table_ended();
    preformatted_.clear();
    preformatted_bytes_ = 0;
  }

  // Elements that give the builder something of their own.
  static bool ends_preformatted(Tag tag) {
    switch (tag) {
      case Tag::title:
      case Tag::meta:
      case Tag::script:
      case Tag::dl:
      case Tag::dt:
      case Tag::dd:
      case Tag::table:
      case Tag::input:
      case Tag::textarea:
      case Tag::select: return true;
      default: return false;
    }
  }

  void definition(std::string_view text) {
    if (term_.empty())
      out_.line(text, RunKind::body);
    else
      out_.field(FieldKind::form, term_, text);
    term_.clear();
  }

  void end_term() {
    end_line();
    if (!term_.empty() && cell_table() == nullptr) out_.line(term_, RunKind::body);
    term_.clear();
    in_term_ = in_definition_ = false;
  }

  // --- Forms
  // -----------------------------------------------------------------------------------------------------------
  void input(const Attributes& attributes) {
    const std::string type = to_lower(attributes.get("type"));
    if (type == "submit" || type == "button" || type == "reset" || type == "image" || type == "file") return;
    if ((type == "checkbox" || type == "radio") && !attributes.has("checked")) return;
    std::string_view value = attributes.get("value");
    if (value.empty() && (type == "checkbox" || type == "radio")) value = "yes";
    control_name_ = name_of(attributes);
    if (type == "hidden" && hidden_ == 0) {
      out_.hidden(true);
      label_.clear();
      control(value, false);
      out_.hidden(false);
      return;
    }
    if (label_.empty()) label_ = attributes.get("aria-label");
    control(value);
  }

  void control(std::string_view value, bool labelled = true) {
    const std::string text = squeeze(value);
    std::string label = labelled ? squeeze(label_) : std::string();
    label_.clear();
    if (text.empty()) return;
    if (TableHeld* table = cell_table()) {
      // In a cell, its label is the cell before or above, as for any other text.
      append(" ");
      append(text);
      append(" ");
      static_cast<void>(table);
      return;
    }
    const std::string before = squeeze(line_);
    line_.clear();
    if (label.empty() && labelled && before.size() < 80) {
      label = before;
    } else if (!before.empty() && before != label) {
      emit_line(before);
    }
    if (label.empty()) label = control_name_;
    if (!tables_.empty() && tables_.back().started) out_.end_table();
    out_.field(FieldKind::form, label, text, control_name_);
  }

  void meta(const Attributes& attributes) {
    std::string name = to_lower(attributes.get("name"));
    if (name.empty()) name = to_lower(attributes.get("property"));
    const std::string_view content = trim(attributes.get("content"));
    if (content.empty()) return;
    for (const std::string_view kept : {"author", "description", "keywords", "subject", "creator", "dc.creator",
                                        "dc.title", "og:title", "og:description", "company", "originator", "publisher"})
      if (name == kept) out_.field(FieldKind::property, name, content, name);
  }

  // Pages that were saved from a program hold its data in their scripts.
  void script() {
    if (!trim(script_).empty() && scripts_.size() < 1000) scripts_.push_back(std::move(script_));
    script_.clear();
    if (!tables_.empty()) return;
    end_line();
    flush_scripts();
  }

  void flush_scripts() {
    if (scripts_.empty()) return;
    out_.hidden(true);
    for (const std::string& text : scripts_) {
      if (const std::string_view data = data_of_script(text); !data.empty()) {
        plain::give_json(data, out_);
        out_.end_table();
        continue;
      }
      for (const std::string_view line : split(text, '\n')) {
        const std::string plain = squeeze(line);
        if (!plain.empty() && !is_packed_code(plain)) out_.line(plain, RunKind::comment);
      }
    }
    scripts_.clear();
    out_.hidden(hidden_ > 0);
  }

  // --- Tables
  // ----------------------------------------------------------------------------------------------------------
  void start_table() {
    end_term();
    if (tables_.size() >= 64) {  // deeper: text only
      ++ignored_tables_;
      return;
    }
    // A table that holds tables arranges a page.
    for (TableHeld& outer : tables_) make_layout(outer);
    tables_.emplace_back();
  }

  void make_layout(TableHeld& table) {
    if (table.layout || table.started) return;
    table.layout = true;
    emit_rows_as_lines(table);
    for (CellHeld& cell : table.row) {
      emit_text(cell.text);
      cell.text.clear();
    }
  }

  void emit_text(std::string_view text) {
    if (!trim(text).empty()) out_.line(text, RunKind::body);
  }

  void emit_rows_as_lines(TableHeld& table) {
    for (auto& row : table.rows)
      for (CellHeld& cell : row) emit_text(cell.text);
    table.rows.clear();
    table.header_row.clear();
  }

  void start_row() {
    if (tables_.empty() || ignored_tables_ > 0) return end_line();
    end_row();
    tables_.back().in_row = true;
  }

  void start_cell(bool header, const Attributes& attributes) {
    if (tables_.empty() || ignored_tables_ > 0) {
      end_line();
      return;
    }
    end_cell();
    TableHeld& table = tables_.back();
    table.in_row = table.in_cell = true;
    if (table.row.size() >= limits_.columns) {
      out_.lost("a table has more than " + std::to_string(limits_.columns) + " columns");
      table.row.pop_back();
    }
    CellHeld cell;
    cell.header = header;
    cell.columns = small_number(attributes.get("colspan"), 1000);
    cell.rows = small_number(attributes.get("rowspan"), 10'000);
    table.row.push_back(std::move(cell));
  }

  void end_cell() {
    if (tables_.empty() || ignored_tables_ > 0) return end_line();
    in_definition_ = in_term_ = false;
    if (!term_.empty()) line_ = term_ + " " + line_;
    term_.clear();
    end_line();
    TableHeld& table = tables_.back();
    if (!table.in_cell) return;
    table.in_cell = false;
    if (table.layout && !table.row.empty()) {
      emit_text(table.row.back().text);
      table.row.back().text.clear();
    }
  }

  void end_row() {
    if (tables_.empty() || ignored_tables_ > 0) return end_line();
    end_cell();
    TableHeld& table = tables_.back();
    if (!table.in_row) return;
    table.in_row = false;
    ++table.row_number;
    if (table.layout) {
      table.row.clear();
      return;
    }
    std::vector<CellHeld> row = expand(table);
    bool header = !row.empty();
    bool any = false;
    for (const CellHeld& cell : row) {
      any = any || !cell.text.empty();
      if (!cell.header && !cell.text.empty()) header = false;
    }
    if (!any) header = false;
    table.header_row.push_back(header || table.in_head);
    if (table.started) {
      give(row);
      table.header_row.clear();
      return;
    }
    table.rows.push_back(std::move(row));
    if (table.rows.size() >= rows_held || table.bytes >= bytes_held) begin(table);
  }

  // Cells that span columns or rows are spread over them. The value of a spanning cell holds for every row it covers.
  std::vector<CellHeld> expand(TableHeld& table) {
    std::vector<CellHeld> row;
    std::size_t column = 0;
    const auto covered = [&] {
      while (column < table.spans.size() && table.spans[column].rows > 0) {
        --table.spans[column].rows;
        CellHeld cell;
        cell.text = table.spans[column].text;
        row.push_back(std::move(cell));
        ++column;
      }
    };
    for (CellHeld& cell : table.row) {
      covered();
      const std::string text = cell.text;
      const std::uint32_t columns = cell.columns, rows = cell.rows;
      const bool header = cell.header;
      for (std::uint32_t c = 0; c < columns && column < limits_.columns; ++c, ++column) {
        CellHeld part;
        part.header = header;
        // A heading over several columns speaks of each; a value stands once.
        if (c == 0 || (header && columns <= 16 && text.size() <= 80)) part.text = text;
        if (rows > 1) {
          if (table.spans.size() <= column) table.spans.resize(column + 1);
          table.spans[column] = {rows - 1, header || c > 0 || text.size() > 1000 ? std::string() : text};
        }
        row.push_back(std::move(part));
      }
    }
    covered();
    table.row.clear();
    return row;
  }

  void give(const std::vector<CellHeld>& row) {
    std::vector<CellText> cells;
    cells.reserve(row.size());
    for (const CellHeld& cell : row) cells.emplace_back(cell.text);
    out_.row(cells, tables_.back().row_number);
  }

  // Columns that hold anything.
  static std::size_t width_of(const TableHeld& table) {
    std::vector<bool> used;
    for (const auto& row : table.rows) {
      if (used.size() < row.size()) used.resize(row.size());
      for (std::size_t c = 0; c < row.size(); ++c)
        if (!row[c].text.empty()) used[c] = true;
    }
    return static_cast<std::size_t>(std::count(used.begin(), used.end(), true));
  }

  // A page arranged by a table: a column beside another, each of many lines.
  static bool is_page(const TableHeld& table) {
    std::size_t long_cells = 0;
    for (const auto& row : table.rows)
      for (const CellHeld& cell : row)
        long_cells += cell.text.size() > 600 && std::count(cell.text.begin(), cell.text.end(), '\n') >= 5;
    return long_cells > 0 && table.rows.size() <= 3;
  }

  void begin(TableHeld& table) {
    int headers = 0;
    while (static_cast<std::size_t>(headers) < table.header_row.size() &&
           table.header_row[static_cast<std::size_t>(headers)])
      ++headers;
    if (static_cast<std::size_t>(headers) == table.header_row.size()) headers = headers > 1 ? 1 : 0;
    out_.begin_table({.origin = TableOrigin::document,
                      .header_rows = headers > 0 ? headers : -1,
                      .hidden = false,
                      .sheet = {},
                      .first_row = 1});
    const std::uint32_t last = table.row_number;
    table.row_number = last - static_cast<std::uint32_t>(table.rows.size());
    for (const auto& row : table.rows) {
      ++table.row_number;
      give(row);
    }
    table.rows.clear();
    table.header_row.clear();
    table.started = true;
  }

  void end_table() {
    if (tables_.empty()) return end_line();
    if (ignored_tables_ > 0) {
      --ignored_tables_;
      return end_line();
    }
    end_row();
    TableHeld& table = tables_.back();
    if (!table.layout && !table.started) {
      if (width_of(table) < 2 || is_page(table)) {
        TableHeld held = std::move(table);
        tables_.pop_back();
        emit_rows_as_lines(held);
        flush_comments();
        return;
      }
      begin(table);
    }
    if (table.started) out_.end_table();
    tables_.pop_back();
    flush_comments();
  }

  void flush_comments() {
    if (!tables_.empty()) return;
    for (const std::string& comment : comments_) out_.line(comment, RunKind::comment);
    comments_.clear();
    flush_scripts();
  }

  TextBuilder& out_;
  const Limits& limits_;
  Layout layout_;
  std::vector<std::string> preformatted_;  // lines that wait for their neighbours
  std::size_t preformatted_bytes_ = 0;
  std::vector<Open> open_;
  std::vector<TableHeld> tables_;
  std::vector<std::string> comments_, scripts_;
  std::string line_, label_, term_, control_, control_name_, link_, script_;
  std::size_t scripts_bytes_ = 0;
  RunKind kind_ = RunKind::body;
  std::size_t skipped_ = 0, hidden_ = 0, pre_ = 0, ignored_tables_ = 0;
  bool in_title_ = false, in_label_ = false, in_textarea_ = false, in_select_ = false, option_chosen_ = false;
  bool in_term_ = false, in_definition_ = false, in_script_ = false;
};

Reader& self(void* context) { return *static_cast<Reader*>(context); }
std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

xmlSAXHandler handlers() {
  xmlSAXHandler sax{};
  sax.startElement = [](void* context, const xmlChar* name, const xmlChar** attributes) {
    self(context).start(view(name), Attributes(attributes));
  };
  sax.endElement = [](void* context, const xmlChar* name) { self(context).end(view(name)); };
  const auto characters = [](void* context, const xmlChar* text, int length) {
    self(context).characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
  };
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.comment = [](void* context, const xmlChar* text) { self(context).comment(view(text)); };
  return sax;
}

// The charset that the page names itself, near its start.
std::string charset_of(ByteView bytes) {
  const std::string head = to_lower(as_text(bytes.first(std::min<std::size_t>(bytes.size(), 4096))));
  const std::size_t at = head.find("charset");
  if (at == std::string::npos) return {};
  std::size_t i = at + 7;
  while (i < head.size() && (is_space(head[i]) || head[i] == '=' || head[i] == '"' || head[i] == '\'')) ++i;
  std::size_t end = i;
  while (end < head.size() && (is_alnum(head[end]) || head[end] == '-' || head[end] == '_' || head[end] == ':')) ++end;
  return head.substr(i, std::min<std::size_t>(end - i, 40));
}

void parse(Reader& reader, TextBuilder& out, ByteView bytes, const Encoding& encoding) {
  xmlSAXHandler sax = handlers();
  htmlParserCtxtPtr context = htmlCreatePushParserCtxt(&sax, &reader, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
  if (context == nullptr) return out.lost("no memory for the HTML parser");
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                  HTML_PARSE_IGNORE_ENC);
  Decoder decoder(bytes, encoding);
  AttributeBound bound(AttributeBound::Markup::html);
  std::string chunk;
  while (!decoder.done() && out.ok()) {
    chunk.clear();
    decoder.step(chunk);
    // To libxml2 a NUL ends the text.
    std::replace(chunk.begin(), chunk.end(), '\0', ' ');
    const std::string_view now = bound.pass(chunk);
    htmlParseChunk(context, now.data(), static_cast<int>(now.size()), 0);
    if (reader.too_deep()) {
      out.lost("the page is nested too deeply");
      break;
    }
  }
  if (bound.cut()) out.lost("an element of the page has more attributes than the bound");
  if (out.ok() && !reader.too_deep()) htmlParseChunk(context, nullptr, 0, 1);
  if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
  htmlFreeParserCtxt(context);
}

}  // namespace

void read_into(TextBuilder& out, ByteView bytes, std::string_view charset, const Limits& limits) {
  Encoding encoding = detect_encoding(bytes);
  if (encoding.bom == 0 && encoding.kind != Encoding::Kind::utf16le && encoding.kind != Encoding::Kind::utf16be) {
    const std::string inside = charset_of(bytes);
    encoding = declared_encoding(bytes, charset.empty() ? std::string_view(inside) : charset);
  }
  Reader reader(out, limits);
  parse(reader, out, bytes, encoding);
  reader.finish();
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  read_into(out, bytes, {}, limits);
  return out.finish();
}

bool has_text(ByteView bytes) {
  bool tag = false;
  std::size_t letters = 0;
  for (const std::uint8_t b : bytes) {
    const char c = static_cast<char>(b);
    if (c == '<')
      tag = true;
    else if (c == '>')
      tag = false;
    else if (!tag && is_word(c) && ++letters > 2)
      return true;
  }
  return false;
}

Sureness sniff(ByteView bytes) {
  const ByteView start = bytes.first(std::min<std::size_t>(bytes.size(), 8192));
  const Encoding encoding =
      start.size() >= 2 && (start[0] == 0 || start[1] == 0 || start[0] >= 0xEF) ? detect_encoding(start) : Encoding{};
  const std::string head = to_lower(decode(start, encoding));
  std::string_view text = trim(head);
  if (text.empty()) return 0;
  // Comments, processing instructions and other declarations may come before.
  while (text.starts_with("<!--")) {
    const std::size_t end = text.find("-->");
    if (end == std::string_view::npos) return 0;
    text = trim(text.substr(end + 3));
  }
  if (!text.starts_with("<")) return 0;
  const auto tag = [&](std::string_view name) {
    const std::size_t at = text.find(name);
    return at != std::string_view::npos && at + name.size() < text.size() && !is_alnum(text[at + name.size()]);
  };
  if (text.starts_with("<!doctype html") || (text.starts_with("<html") && tag("<html"))) return 85;
  if (text.starts_with("<?xml")) return tag("<html") && text.find("<html") < 1024 ? 85 : 0;
  int seen = 0;
  for (const std::string_view name :
       {"<html", "<head", "<body",  "<title",  "<table", "<tr", "<td", "<div", "<p",  "<span", "<font",
        "<br",   "<meta", "<style", "<script", "<h1",    "<h2", "<h3", "<ul",  "<li", "<form", "<center"})
    seen += tag(name);
  if (text.starts_with("<head") || text.starts_with("<body") || text.starts_with("<!doctype"))
    return seen >= 2 ? 70 : 0;
  return seen >= 3 ? 65 : seen >= 1 && (tag("</p") || tag("</div") || tag("</table") || tag("</span")) ? 45 : 0;
}

}  // namespace spillmap::html
