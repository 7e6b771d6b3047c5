// An RTF file is a tree of groups; a group inherits the state of the one around it and gives it back at its end. A
// group may begin with a destination: where its text goes (header, footnote, font table), or nowhere. What is not known
// and marked ignorable (\*) is skipped, everything else is text.
#include "extract/formats/rtf.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/formats/metafile/metafile.h"
#include "extract/picture_size.h"
#include "extract/tabbed_lines.h"

namespace spillmap::rtf {
namespace {

constexpr std::size_t longest_paragraph = 1u << 20;
constexpr std::size_t deepest = 2000;

enum class Place : std::uint8_t {
  body,
  skip,
  fonts,
  property,  // of the info group; Group::name says which
  header_footer,
  note,
  annotation,
  object,      // \objdata: hexadecimal
  picture,     // the same, behind words that say of which kind
  nested_row,  // what ends a row of a table in a cell
  form_field,  // its name and settings are text that nobody sees
};

struct Group {
  Place place = Place::body;
  unsigned codepage = 1252;
  int unicode_skip = 1;
  bool hidden = false, deleted = false;
  bool own_place = false;  // the destination began with this group: its end ends it
  bool info = false;
  bool shape = false;  // inside a drawing: only \shptxt is text
  std::string name;
};

class Reader {
 public:
  Reader(ByteView bytes, const Limits& limits, Sink& sink, TextBuilder& out)
      : text_(as_text(bytes)), limits_(limits), sink_(sink), out_(out), lines_(out) {}

  void run() {
    groups_.emplace_back();
    while (at_ < text_.size() && out_.ok() && !done_) step();
    flush_bytes();
    end_paragraph();
    end_table();
    lines_.end();
    if (out_.ok() && !done_ && groups_.size() > 1) out_.lost("the document breaks off before its end");
  }

 private:
  Group& group() { return groups_.back(); }

  void step() {
    const char c = text_[at_];
    switch (c) {
      case '{':
        ++at_;
        flush_bytes();
        skip_left_ = 0;
        if (groups_.size() > deepest) {
          out_.lost("the document is nested too deeply");
          done_ = true;
          return;
        }
        groups_.push_back(group());
        group().own_place = false;
        first_word_ = true;
        ignorable_ = false;
        return;
      case '}':
        ++at_;
        flush_bytes();
        skip_left_ = 0;
        close_group();
        return;
      case '\\': control(); return;
      case '\r':
      case '\n':
      case '\0': ++at_; return;
      default: break;
    }
    if (in_hex()) {
      hex_run();
      return;
    }
    // A run of plain characters.
    std::size_t end = at_;
    while (end < text_.size() && std::memchr("{}\\\r\n", text_[end], 5) == nullptr && text_[end] != '\0') ++end;
    std::string_view run = text_.substr(at_, end - at_);
    at_ = end;
    while (skip_left_ > 0 && !run.empty()) {
      --skip_left_;
      run.remove_prefix(1);
    }
    first_word_ = false;
    if (run.empty() || group().place == Place::skip) return;
    if (bytes_.empty()) {
      std::size_t plain = 0;
      while (plain < run.size() && static_cast<unsigned char>(run[plain]) < 0x80) ++plain;
      put(run.substr(0, plain));
      run.remove_prefix(plain);
    }
    for (const char byte : run) raw_byte(static_cast<std::uint8_t>(byte));
  }

  void close_group() {
    if (groups_.size() <= 1) {
      done_ = true;
      return;
    }
    const Group closed = std::move(groups_.back());
    groups_.pop_back();
    if (closed.own_place) end_place(closed);
    if (groups_.size() == 1) done_ = true;
    first_word_ = false;
  }

  void end_place(const Group& closed) {
    switch (closed.place) {
      case Place::property: {
        const std::string value = squeeze(side_);
        lines_.end();
        if (!value.empty()) out_.field(FieldKind::property, closed.name, value, closed.name);
        side_.clear();
        break;
      }
      case Place::header_footer:
        if (!trim(side_).empty()) held_.push_back({RunKind::header_footer, false, side_});
        side_.clear();
        if (!in_paragraph()) flush_held();
        break;
      case Place::note:
        if (!trim(side_).empty()) held_.push_back({RunKind::body, false, side_});
        side_.clear();
        break;
      case Place::annotation:
        if (!trim(side_).empty()) held_.push_back({RunKind::comment, false, side_});
        side_.clear();
        break;
      case Place::object: give_object(); break;
      case Place::picture: give_picture(); break;
      case Place::form_field:
        if (check_box_) put_body(box_checked_ ? "[x] " : "[ ] ");
        check_box_ = box_checked_ = false;
        break;
      case Place::body:
      case Place::skip:
      case Place::nested_row:
      case Place::fonts: break;
    }
  }

  // --- Controls
  // --------------------------------------------------------------------------------------------------------
  void control() {
    ++at_;
    if (at_ >= text_.size()) return;
    const char c = text_[at_];
    if (is_alpha(c)) {
      word();
      return;
    }
    ++at_;
    switch (c) {
      case '\'': {
        if (at_ + 2 > text_.size()) return;
        const int high = hex_digit(text_[at_]), low = hex_digit(text_[at_ + 1]);
        if (high < 0 || low < 0) return;
        at_ += 2;
        if (skip_left_ > 0) {
          --skip_left_;
          return;
        }
        first_word_ = false;
        raw_byte(static_cast<std::uint8_t>(high * 16 + low));
        return;
      }
      case '*': ignorable_ = true; return;
      case '~': symbol(" "); return;
      case '_': symbol("-"); return;
      case '-': return;
      case '\\':
      case '{':
      case '}': symbol(std::string_view(&c, 1)); return;
      case '\r':
      case '\n':
        flush_bytes();
        paragraph_end();
        return;
      default: return;
    }
  }

  void symbol(std::string_view text) {
    if (skip_left_ > 0) {
      --skip_left_;
      return;
    }
    flush_bytes();
    first_word_ = false;
    put(text);
  }

  void word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_alpha(text_[at_]) && at_ - begin < 32) ++at_;
    const std::string_view name = text_.substr(begin, at_ - begin);
    bool negative = false, has_number = false;
    std::int64_t number = 0;
    std::size_t digits = at_;
    if (digits < text_.size() && text_[digits] == '-') {
      negative = true;
      ++digits;
    }
    while (digits < text_.size() && is_digit(text_[digits])) {
      if (number < 1'000'000'000'000) number = number * 10 + (text_[digits] - '0');
      ++digits;
      has_number = true;
    }
    if (has_number) at_ = digits;
    if (negative) number = -number;
    if (at_ < text_.size() && text_[at_] == ' ') ++at_;
    if (name == "bin") {
      const auto length =
          static_cast<std::size_t>(std::clamp<std::int64_t>(number, 0, static_cast<std::int64_t>(text_.size())));
      if (in_hex() && object_.size() + length <= limits_.member_bytes) object_.append(text_.substr(at_, length));
      at_ = std::min(text_.size(), at_ + length);
      return;
    }
    if (skip_left_ > 0 && name != "u") {
      --skip_left_;
      return;
    }
    if (name != "u") flush_bytes();
    const bool first = first_word_;
    const bool ignorable = ignorable_;
    first_word_ = false;
    ignorable_ = false;
    if (first && destination(name, ignorable)) return;
    if (group().place == Place::skip) return;
    known(name, has_number, number);
  }

  void enter(Place place, std::string_view name = {}) {
    group().place = place;
    group().own_place = true;
    group().name = name;
  }

  // The first word of a group may say where its text goes. False: it was an ordinary word.
  bool destination(std::string_view name, bool ignorable) {
    Group& g = group();
    if (g.place == Place::skip) {
      // Text in drawings stands inside of groups that are skipped otherwise.
      if (g.shape && name == "shptxt") {
        g.place = Place::body;
        g.shape = false;
      } else if (g.shape && name == "pict") {
        enter(Place::picture);
      } else if (name == "formfield") {
        enter(Place::form_field);
      }
      return true;
    }
    static constexpr std::string_view skipped[] = {"stylesheet",
                                                   "colortbl",
                                                   "listtable",
                                                   "listoverridetable",
                                                   "filetbl",
                                                   "revtbl",
                                                   "rsidtbl",
                                                   "generator",
                                                   "themedata",
                                                   "colorschememapping",
                                                   "datastore",
                                                   "latentstyles",
                                                   "xmlnstbl",
                                                   "fldinst",
                                                   "nonshppict",
                                                   "shprslt",
                                                   "nonesttables",
                                                   "bkmkstart",
                                                   "bkmkend",
                                                   "xe",
                                                   "tc",
                                                   "rxe",
                                                   "txe",
                                                   "objclass",
                                                   "objname",
                                                   "objalias",

                                                   "pgptbl",
                                                   "mmathPr",
                                                   "wgrffmtfilter",
                                                   "template",
                                                   "private",
                                                   "passwordhash",
                                                   "userprops",
                                                   "sp",
                                                   "creatim",
                                                   "revtim",
                                                   "printim",
                                                   "buptim",
                                                   "atrfstart",
                                                   "atrfend",
                                                   "atnref",
                                                   "atnid",
                                                   "ftnsep",
                                                   "ftnsepc",
                                                   "aftnsep",
                                                   "aftnsepc"};
    for (const std::string_view s : skipped) {
      if (name == s) {
        g.place = Place::skip;
        return true;
      }
    }
    if (name == "fonttbl") return enter(Place::fonts), true;
    if (name == "header" || name == "headerl" || name == "headerr" || name == "headerf" || name == "footer" ||
        name == "footerl" || name == "footerr" || name == "footerf")
      return enter(Place::header_footer), true;
    if (name == "footnote") return enter(Place::note), true;
    if (name == "annotation") return enter(Place::annotation), true;
    if (name == "atnauthor") return enter(Place::annotation), true;
    if (name == "objdata") return enter(Place::object), true;
    if (name == "pict") return enter(Place::picture), true;
    if (name == "formfield") return enter(Place::form_field), true;
    if (name == "nesttableprops") return enter(Place::nested_row), true;
    if (name == "shpinst" || name == "do") {
      g.place = Place::skip;
      g.shape = true;
      return true;
    }
    if (name == "dptxbxtext" || name == "shptxt" || name == "shppict" || name == "result" || name == "fldrslt")
      return true;
    for (const std::string_view property : {"title", "subject", "author", "manager", "company", "operator", "category",
                                            "keywords", "comment", "doccomm", "hlinkbase"})
      if (g.info && name == property) return enter(Place::property, property), true;
    if (name == "info") {
      g.info = true;
      return true;
    }
    if (ignorable) {
      g.place = Place::skip;
      return true;
    }
    return false;
  }

  void known(std::string_view name, bool has_number, std::int64_t number) {
    Group& g = group();
    const bool on = !has_number || number != 0;
    if (g.place == Place::fonts) {
      if (name == "f")
        font_ = number;
      else if (name == "fcharset" && fonts_.size() < 65536)
        fonts_[font_] = codepage_of_charset(number, codepage_);
      else if (name == "cpg" && number > 0 && number < 65536)
        fonts_[font_] = static_cast<unsigned>(number);
      return;
    }
    if (g.place == Place::picture) {
      for (const Kind& kind : kinds)
        if (name == kind.word) kind_ = &kind;
      return;
    }
    if (g.place == Place::nested_row) {
      if (name == "nestrow") nested_row_end();
      return;
    }
    if (g.place == Place::form_field) {
      if (name == "fftype") check_box_ = number == 1;
      if (name == "ffres" && number != 25) box_checked_ = number == 1;
      if (name == "ffdefres" && !box_checked_) box_checked_ = number == 1;
      return;
    }
    if (name == "u") return unicode(number);
    if (name == "uc") {
      g.unicode_skip = static_cast<int>(std::clamp<std::int64_t>(number, 0, 16));
    } else if (name == "par" || name == "sect") {
      paragraph_end();
    } else if (name == "line" || name == "lbr" || name == "softline") {
      put("\n");
    } else if (name == "tab") {
      put("\t");
    } else if (name == "cell") {
      cell_end();
    } else if (name == "row") {
      row_end();
    } else if (name == "nestcell") {
      nested_cell_end();
    } else if (name == "nestrow") {
      nested_row_end();
    } else if (name == "trowd") {
      merged_.clear();
      merge_next_ = false;
      header_row_ = false;
    } else if (name == "trhdr") {
      header_row_ = true;
    } else if (name == "clvmrg") {
      merge_next_ = true;
    } else if (name == "cellx") {
      if (merged_.size() < limits_.columns) merged_.push_back(merge_next_);
      merge_next_ = false;
    } else if (name == "intbl") {
      in_table_ = true;
    } else if (name == "pard") {
      in_table_ = false;
      nested_ = 1;
      heading_ = false;
    } else if (name == "itap") {
      if (number > 1 && nested_ <= 1 && g.place == Place::body) {
        outer_cell_ += paragraph_;  // of the cell that holds the table
        paragraph_.clear();
      }
      nested_ = number;
      if (number > 0) in_table_ = true;
    } else if (name == "outlinelevel") {
      heading_ = number < 9;
    } else if (name == "plain") {
      g.hidden = g.deleted = false;
      const auto font = fonts_.find(default_font_);
      g.codepage = font == fonts_.end() ? codepage_ : font->second;
    } else if (name == "v") {
      g.hidden = on;
    } else if (name == "deleted") {
      g.deleted = on;
    } else if (name == "f") {
      const auto font = fonts_.find(number);
      g.codepage = font == fonts_.end() ? codepage_ : font->second;
    } else if (name == "deff") {
      default_font_ = number;
    } else if (name == "ansicpg") {
      if (number > 0 && number < 65536) codepage_ = g.codepage = static_cast<unsigned>(number);
    } else if (name == "mac") {
      codepage_ = g.codepage = 10000;
    } else if (name == "pc") {
      codepage_ = g.codepage = 437;
    } else if (name == "pca") {
      codepage_ = g.codepage = 850;
    } else if (name == "page" || name == "column") {
      if (!in_table_) end_paragraph();
    } else if (name == "emdash") {
      put("\u2014");
    } else if (name == "endash") {
      put("\u2013");
    } else if (name == "lquote") {
      put("\u2018");
    } else if (name == "rquote") {
      put("\u2019");
    } else if (name == "ldblquote") {
      put("\u201C");
    } else if (name == "rdblquote") {
      put("\u201D");
    } else if (name == "bullet") {
      put("\u2022");
    } else if (name == "emspace" || name == "enspace" || name == "qmspace") {
      put(" ");
    }
  }

  // Half a character without its other half: something stood here.
  void end_surrogate() {
    if (surrogate_ == 0) return;
    surrogate_ = 0;
    put("\uFFFD");
  }

  void unicode(std::int64_t number) {
    Group& g = group();
    flush_bytes();
    skip_left_ = g.unicode_skip;
    auto unit = static_cast<char32_t>(number & 0xFFFF);
    if (number > 0xFFFF && number <= 0x10FFFF) unit = static_cast<char32_t>(number);
    std::string text;
    if (unit >= 0xD800 && unit < 0xDC00) {
      end_surrogate();
      surrogate_ = unit;
      return;
    }
    if (unit >= 0xDC00 && unit < 0xE000) {
      unit = surrogate_ == 0 ? 0xFFFD : 0x10000 + ((surrogate_ - 0xD800) << 10) + (unit - 0xDC00);
      surrogate_ = 0;
    }
    if (unit >= 0xF000 && unit < 0xF100) unit -= 0xF000;  // symbol fonts: the byte it stood for
    append_utf8(text, unit);
    put(text);
  }

  // --- Bytes and text
  // --------------------------------------------------------------------------------------------------
  static int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
  }

  // Bytes of one character may come in pieces, so they are decoded when something else comes.
  void raw_byte(std::uint8_t byte) {
    if (group().place == Place::skip) return;
    bytes_.push_back(static_cast<char>(byte));
    if (bytes_.size() >= 4096) flush_bytes();
  }

  void flush_bytes() {
    if (bytes_.empty()) return;
    const std::string bytes = std::move(bytes_);
    bytes_.clear();
    if (bytes.size() == 1 && static_cast<unsigned char>(bytes[0]) < 0x80) return put(bytes);
    Encoding encoding;
    if (!encoding_by_codepage(group().codepage, encoding)) encoding_by_codepage(1252, encoding);
    put(decode(as_bytes(bytes), encoding));
  }

  void hex_run() {
    std::string& object = object_;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const int digit = hex_digit(c);
      if (digit >= 0) {
        if (half_ < 0) {
          half_ = digit;
        } else {
          if (object.size() < limits_.member_bytes) object.push_back(static_cast<char>(half_ * 16 + digit));
          half_ = -1;
        }
      } else if (c == '{' || c == '}' || c == '\\') {
        return;
      }
      ++at_;
    }
  }

  void put(std::string_view text) {
    end_surrogate();
    const Group& g = group();
    switch (g.place) {
      case Place::body: break;
      case Place::property:
      case Place::header_footer:
      case Place::note:
      case Place::annotation:
        if (side_.size() < longest_paragraph) side_.append(text);
        return;
      default: return;
    }
    if (g.deleted || g.hidden) {
      std::string& aside = g.deleted ? deleted_ : hidden_;
      if (aside.size() < longest_paragraph) aside.append(text);
      return;
    }
    put_body(text);
  }

  void put_body(std::string_view text) {
    paragraph_.append(text);
    if (paragraph_.size() > longest_paragraph && !in_table_) end_paragraph();
    if (paragraph_.size() > 4 * longest_paragraph) paragraph_.resize(4 * longest_paragraph);
  }

  bool in_paragraph() const { return !trim(paragraph_).empty() || !row_.empty(); }

  // --- Paragraphs and tables
  // -------------------------------------------------------------------------------------------
  void paragraph_end() {
    Group& g = group();
    if (g.place == Place::header_footer || g.place == Place::note || g.place == Place::annotation) {
      side_.push_back('\n');
      return;
    }
    if (g.place != Place::body) return;
    if (in_table_) {
      put_body("\n");
      return;
    }
    if (!row_.empty()) row_end();
    end_table();
    end_paragraph();
  }

  void end_paragraph() {
    if (!trim(paragraph_).empty()) {
      end_table();
      lines_.line(paragraph_, heading_ ? RunKind::heading : RunKind::body);
    } else if (!table_open_) {
      lines_.line({}, RunKind::body);
    }
    paragraph_.clear();
    flush_held();
  }

  void flush_held() {
    if (!hidden_.empty()) held_.push_back({RunKind::body, true, std::move(hidden_)});
    if (!deleted_.empty()) held_.push_back({RunKind::deleted, false, std::move(deleted_)});
    hidden_.clear();
    deleted_.clear();
    // Ending a table comes back here, so what is being given must not stand in held_ any more.
    for (const Held& held : std::exchange(held_, {})) {
      if (trim(held.text).empty()) continue;
      end_table();
      lines_.end();
      out_.hidden(held.hidden);
      out_.line(held.text, held.kind);
      out_.hidden(false);
    }
  }

  void cell_end() {
    if (group().place != Place::body) return;
    if (!outer_cell_.empty()) paragraph_ = std::move(outer_cell_) + paragraph_;
    outer_cell_.clear();
    if (row_.size() < limits_.columns)
      row_.emplace_back(trim(paragraph_));
    else
      out_.lost("a table has more than " + std::to_string(limits_.columns) + " columns");
    paragraph_.clear();
  }

  void row_end() {
    if (group().place != Place::body) return;
    if (!trim(paragraph_).empty()) cell_end();
    paragraph_.clear();
    if (row_.empty()) return;
    // A cell that goes on from the row above shows that row's value.
    for (std::size_t c = 0; c < row_.size() && c < merged_.size() && c < above_.size(); ++c)
      if (merged_[c] && row_[c].empty()) row_[c] = above_[c];
    if (!table_open_) {
      if (header_row_ && header_rows_.size() < 8) {
        header_rows_.push_back(std::move(row_));
        row_.clear();
        return;
      }
      begin_table();
    }
    give(row_);
    above_ = std::move(row_);
    row_.clear();
    if (!nested_rows_.empty()) give_nested();
  }

  void begin_table() {
    lines_.end();
    out_.begin_table({.origin = TableOrigin::document,
                      .header_rows = header_rows_.empty() ? -1 : static_cast<int>(header_rows_.size()),
                      .hidden = false,
                      .sheet = {},
                      .first_row = 1});
    for (const auto& row : header_rows_) give(row);
    header_rows_.clear();
    table_open_ = true;
  }

  void give(const std::vector<std::string>& row) {
    std::vector<CellText> cells;
    cells.reserve(row.size());
    for (const std::string& cell : row) cells.emplace_back(cell);
    out_.row(cells);
  }

  void end_table() {
    if (!header_rows_.empty()) begin_table();
    if (!table_open_) return;
    out_.end_table();
    table_open_ = false;
    above_.clear();
    if (!held_.empty() || !hidden_.empty() || !deleted_.empty()) flush_held();
  }

  // A table in a cell comes after the row that holds it.
  void nested_cell_end() {
    if (group().place != Place::body) return;
    if (nested_row_.size() < limits_.columns) nested_row_.emplace_back(trim(paragraph_));
    paragraph_.clear();
  }
  void nested_row_end() {
    if (nested_row_.empty()) return;
    nested_rows_.push_back(std::move(nested_row_));
    nested_row_.clear();
    if (nested_rows_.size() >= 10'000) give_nested();
  }
  void give_nested() {
    std::vector<std::vector<std::string>> rows = std::move(nested_rows_);
    nested_rows_.clear();
    end_table();
    lines_.end();
    out_.begin_table({.origin = TableOrigin::document});
    for (const auto& row : rows) give(row);
    out_.end_table();
  }

  struct Kind {
    std::string_view word, ending;
    bool metafile;
  };
  static constexpr Kind kinds[] = {{"pngblip", ".png", false},
                                   {"jpegblip", ".jpg", false},
                                   {"emfblip", ".emf", true},
                                   {"wmetafile", ".wmf", true},
                                   {"dibitmap", ".bmp", false}};

  bool in_hex() const { return groups_.back().place == Place::object || groups_.back().place == Place::picture; }

  void give_picture() {
    std::string data = std::move(object_);
    object_.clear();
    half_ = -1;
    const Kind* const kind = std::exchange(kind_, nullptr);
    if (kind == nullptr || !worth_reading(data.size(), kind->metafile) || pictures_ >= limits_.members) return;
    if (kind->ending == ".bmp") data = metafile::bitmap_file(data);
    Member member;
    member.name = "picture-" + std::to_string(++pictures_) + std::string(kind->ending);
    member.bytes = data.size();
    member.data = as_bytes(data);
    if (const Status status = sink_.member(member); !status) {
      out_.lost(status.error().message);
      done_ = true;
    }
  }

  // An embedded object: the old OLE stream format, a class name and then the data.
  void give_object() {
    const std::string data = std::move(object_);
    object_.clear();
    half_ = -1;
    std::size_t at = 8;
    const auto number = [&](std::size_t from) -> std::size_t {
      if (from + 4 > data.size()) return data.size();
      std::size_t value = 0;
      for (std::size_t k = 4; k-- > 0;) value = value << 8 | static_cast<unsigned char>(data[from + k]);
      return value;
    };
    std::string class_name;
    for (int name = 0; name < 3; ++name) {
      const std::size_t length = number(at);
      if (at + 4 > data.size() || length > data.size() - at - 4) return;
      if (name == 0) class_name = data.substr(at + 4, length);
      at += 4 + length;
    }
    if (at + 4 > data.size()) return;
    const std::size_t length = std::min(number(at), data.size() - at - 4);
    std::string_view content = std::string_view(data).substr(at + 4, length);
    std::string name = "object-" + std::to_string(++objects_) + ".bin";
    if (class_name.starts_with("Package") && content.size() > 8) package(content, name);
    if (content.empty() || objects_ > limits_.members) return;
    Member member;
    member.name = name;
    member.bytes = content.size();
    member.data = as_bytes(content);
    if (const Status status = sink_.member(member); !status) {
      out_.lost(status.error().message);
      done_ = true;
    }
  }

  // A file put in by the Packager: label and path, then its bytes.
  static void package(std::string_view& content, std::string& name) {
    std::size_t at = 2;
    const std::size_t label_end = content.find('\0', at);
    if (label_end == std::string_view::npos) return;
    const std::string_view label = content.substr(at, label_end - at);
    const std::size_t path_end = content.find('\0', label_end + 1);
    if (path_end == std::string_view::npos || path_end + 9 > content.size()) return;
    const auto number = [&](std::size_t from) {
      std::size_t value = 0;
      for (std::size_t k = 4; k-- > 0;) value = value << 8 | static_cast<unsigned char>(content[from + k]);
      return value;
    };
    at = path_end + 1 + 4;
    if (at + 4 > content.size()) return;
    const std::size_t temporary = number(at);
    if (temporary > content.size() - at - 4) return;
    at += 4 + temporary;
    if (at + 4 > content.size()) return;
    const std::size_t length = number(at);
    content = content.substr(at + 4, length);
    const std::size_t slash = label.find_last_of("/\\");
    const std::string_view file = slash == std::string_view::npos ? label : label.substr(slash + 1);
    if (!file.empty()) name = file;
  }

  struct Held {
    RunKind kind;
    bool hidden;
    std::string text;
  };

  const std::string_view text_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder& out_;
  TabbedLines lines_;
  std::size_t at_ = 0;
  std::vector<Group> groups_;
  std::map<std::int64_t, unsigned> fonts_;
  std::int64_t font_ = 0, default_font_ = 0;
  unsigned codepage_ = 1252;
  int skip_left_ = 0;
  char32_t surrogate_ = 0;
  bool first_word_ = false, ignorable_ = false, done_ = false;
  bool check_box_ = false, box_checked_ = false;
  std::string bytes_, side_, paragraph_, outer_cell_, hidden_, deleted_, object_;
  int half_ = -1;
  std::uint32_t objects_ = 0;
  std::uint32_t pictures_ = 0;
  const Kind* kind_ = nullptr;  // of the picture that is being read
  std::vector<Held> held_;

  bool in_table_ = false, heading_ = false, table_open_ = false, header_row_ = false, merge_next_ = false;
  std::int64_t nested_ = 1;
  std::vector<bool> merged_;
  std::vector<std::string> row_, above_, nested_row_;
  std::vector<std::vector<std::string>> header_rows_, nested_rows_;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  std::string_view text = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = trim(text);
  return text.starts_with("{\\rtf") ? 95 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  read_into(out, bytes, limits, sink);
  return out.finish();
}

void read_into(TextBuilder& out, ByteView bytes, const Limits& limits, Sink& sink) {
  Reader(bytes, limits, sink, out).run();
}

}  // namespace spillmap::rtf
