#include "notify/press.h"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <hb-subset.h>
#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <unordered_map>

#include "base/fd.h"
#include "base/text.h"

// Measures are points, 72 an inch, from the upper left corner of a US Letter page.
//
// The first page fits a standard number 10 window envelope (window 4 1/2 by 1 1/8 inch, 7/8 from the left, 1/2 from the
// bottom) with the page folded in three. The page is 11/24 inch lower than the envelope and 1 inch narrower, so what
// may show lies between 2.04 and 3.63 inch from its top: nothing else stands there. What always shows ends at 3.13
// inch: there the address ends, and it grows upwards, so that the line with the ZIP code can be read however the page
// lies.

namespace spillmap::notify {
namespace {
constexpr double page_width = 612, page_height = 792;
constexpr double margin = 72, text_width = page_width - 2 * margin;
constexpr double first_fold = 264, second_fold = 528;
constexpr double address_end = 225, address_leading = 12, address_width = 3.2 * 72;
constexpr std::size_t most_address_lines = 6;
constexpr double date_baseline = 288;
constexpr double first_top = 306, next_top = 62, text_bottom = 728, footer_baseline = 758;
constexpr double bullet_indent = 15, column_gap = 16;
constexpr std::size_t most_shaped = 6000;  // kept paragraphs; then all are let go
constexpr std::size_t most_pages = 20;     // of one letter; more is a broken template

// Files of Debian's fonts-noto-core and fonts-noto-cjk. The list is the whole set of fonts that a letter may use, so
// that letters look the same on every machine.
constexpr std::string_view truetype = "/usr/share/fonts/truetype/noto/", opentype = "/usr/share/fonts/opentype/noto/";
constexpr std::array scripts = {"Arabic", "Hebrew", "Devanagari", "Bengali",   "Gurmukhi", "Gujarati",
                                "Tamil",  "Telugu", "Kannada",    "Malayalam", "Sinhala",  "Thai",
                                "Lao",    "Khmer",  "Myanmar",    "Georgian",  "Armenian", "Ethiopic"};

enum class Style : std::uint8_t { title, heading, body, bold, cell, letterhead, small, envelope };
struct Face {
  double size, leading;
  bool bold;
};
Face face(Style style) {
  switch (style) {
    case Style::title: return {16, 21, true};
    case Style::heading: return {11.5, 15, true};
    case Style::body: return {10.5, 14.2, false};
    case Style::bold: return {10.5, 14.2, true};
    case Style::cell: return {10, 13, false};
    case Style::letterhead: return {13, 17, true};
    case Style::small: return {10, 13, false};
    case Style::envelope: return {10, address_leading, false};
  }
  return {10.5, 14.2, false};
}

cairo_status_t append(void* out, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

template <auto function>
struct Call {
  template <class T>
  void operator()(T* thing) const {
    function(thing);
  }
};
template <class T>
using GPointer = std::unique_ptr<T, Call<g_object_unref>>;

using HbBlob = std::unique_ptr<hb_blob_t, Call<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Call<hb_face_destroy>>;
using HbInput = std::unique_ptr<hb_subset_input_t, Call<hb_subset_input_destroy>>;

constexpr unsigned simplified_chinese = 2;  // face of the collection; all its faces have the same characters

// The font for `characters` alone, as a file in memory that has no name anywhere.
Result<UniqueFd> cut_font(const std::string& file, const std::set<char32_t>& characters) {
  const HbBlob whole(hb_blob_create_from_file_or_fail(file.c_str()));
  if (!whole) return fail(ErrorKind::io, "cannot read the font " + file + " (Debian package fonts-noto-cjk)");
  const HbFace face(hb_face_create(whole.get(), simplified_chinese));
  const HbInput input(hb_subset_input_create_or_fail());
  if (!input) return fail(ErrorKind::internal, "HarfBuzz has no memory for a font");
  hb_set_t* wanted = hb_subset_input_unicode_set(input.get());
  for (const char32_t c : characters) hb_set_add(wanted, c);
  hb_set_add(wanted, 0x3002);  // a font of nothing is none
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_DESUBROUTINIZE);
  const HbFace cut(hb_subset_or_fail(face.get(), input.get()));
  if (!cut) return fail(ErrorKind::internal, "HarfBuzz cannot cut down the font " + file);
  const HbBlob bytes(hb_face_reference_blob(cut.get()));
  unsigned size = 0;
  const char* data = hb_blob_get_data(bytes.get(), &size);
  UniqueFd fd(::memfd_create("font", MFD_CLOEXEC));
  if (!fd) return fail_errno("cannot keep a font in memory");
  for (std::size_t done = 0; done < size;) {
    const ssize_t n = ::write(fd.get(), data + done, size - done);
    if (n <= 0) return fail_errno("cannot keep a font in memory");
    done += static_cast<std::size_t>(n);
  }
  return fd;
}

struct Shaped {
  GPointer<PangoLayout> layout;
  int lines = 0;
};

// A line of text, or of cells beside each other, that no page break cuts.
struct Piece {
  PangoLayout* layout = nullptr;
  int line = 0;
  double x = 0, baseline = 0;  // baseline: from the top of the unit
};
struct Unit {
  std::vector<Piece> pieces;
  double before = 0, height = 0;  // `before` is dropped at the top of a page
  bool keep_with_next = false, page_break = false;
};

class CairoPress final : public Press {
 public:
  ~CairoPress() override {
    end_surface();
    shaped_.clear();
    context_.reset();
    map_.reset();
    if (config_) FcConfigDestroy(config_);
  }

  Status open_fonts(const std::set<char32_t>* characters) {
    config_ = FcConfigCreate();
    if (!config_) return fail(ErrorKind::internal, "fontconfig gives no configuration");
    std::vector<std::string> files;
    for (const char* weight : {"Regular", "Bold"}) {
      files.push_back(std::string(truetype) + "NotoSans-" + weight + ".ttf");
      for (const char* script : scripts)
        files.push_back(std::string(truetype) + "NotoSans" + script + "-" + weight + ".ttf");
      const std::string wide = std::string(opentype) + "NotoSansCJK-" + weight + ".ttc";
      if (!characters) {
        files.push_back(wide);
        continue;
      }
      SPILLMAP_ASSIGN(UniqueFd fd, cut_font(wide, *characters));
      files.push_back("/proc/self/fd/" + std::to_string(fd.get()));
      cut_fonts_.push_back(std::move(fd));
    }
    for (const std::string& file : files) {
      if (!FcConfigAppFontAddFile(config_, reinterpret_cast<const FcChar8*>(file.c_str())))
        return fail(ErrorKind::io,
                    "cannot read the font " + file + " (Debian packages fonts-noto-core and fonts-noto-cjk)");
    }
    map_.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map_) return fail(ErrorKind::internal, "Pango gives no fonts through FreeType");
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config_);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_.get()), 72);
    context_.reset(pango_font_map_create_context(map_.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    // Glyphs stand where the font's own measures put them, not on the pixels of a screen.
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_base_dir(context_.get(), PANGO_DIRECTION_LTR);
    families_ = "Noto Sans,Noto Sans CJK SC";
    for (const char* script : scripts) families_ += std::string(",Noto Sans ") + script;
    return {};
  }

  void begin() override {
    end_surface();
    pdf_.clear();
    surface_ = cairo_pdf_surface_create_for_stream(append, &pdf_, page_width, page_height);
    cairo_ = cairo_create(surface_);
  }

  Result<unsigned> add(const Sheet& sheet) override {
    if (shaped_.size() > most_shaped) shaped_.clear();
    language_ = sheet.language;
    std::vector<Unit> units = units_of(sheet);
    const std::vector<std::size_t> starts = paginate(units, !sheet.envelope.empty() || !sheet.date.empty());
    if (starts.size() > most_pages)
      return fail(ErrorKind::limit, "a letter of more than " + std::to_string(most_pages) + " pages");
    for (std::size_t p = 0; p < starts.size(); ++p) {
      const std::size_t end = p + 1 < starts.size() ? starts[p + 1] : units.size();
      double y = p == 0 ? first_page(sheet) : next_top;
      for (std::size_t i = starts[p]; i < end; ++i) {
        if (i > starts[p]) y += units[i].before;
        for (const Piece& piece : units[i].pieces) draw(piece, y);
        y += units[i].height;
      }
      footer(sheet, p + 1, starts.size());
      cairo_show_page(cairo_);
    }
    if (const auto status = cairo_status(cairo_); status != CAIRO_STATUS_SUCCESS)
      return fail(ErrorKind::internal, std::string("Cairo: ") + cairo_status_to_string(status));
    return static_cast<unsigned>(starts.size());
  }

  void add_blank_page() override { cairo_show_page(cairo_); }

  Result<std::string> end() override {
    if (!surface_) return fail(ErrorKind::internal, "no document was begun");
    cairo_destroy(cairo_);
    cairo_ = nullptr;
    cairo_surface_finish(surface_);
    const auto status = cairo_surface_status(surface_);
    end_surface();
    if (status != CAIRO_STATUS_SUCCESS)
      return fail(ErrorKind::internal, std::string("Cairo: ") + cairo_status_to_string(status));
    return std::move(pdf_);
  }

  bool can_print(std::string_view text) override {
    RichText rich;
    rich.text = text;
    Shaped one = lay_out(rich, Style::body, text_width);
    return pango_layout_get_unknown_glyphs_count(one.layout.get()) == 0;
  }

 private:
  void end_surface() {
    if (cairo_) cairo_destroy(cairo_);
    if (surface_) cairo_surface_destroy(surface_);
    cairo_ = nullptr;
    surface_ = nullptr;
  }

  Shaped lay_out(const RichText& rich, Style style, double width) {
    Shaped out;
    pango_context_set_language(context_.get(), pango_language_from_string(language_.c_str()));
    out.layout.reset(pango_layout_new(context_.get()));
    PangoLayout* layout = out.layout.get();
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, families_.c_str());
    pango_font_description_set_absolute_size(font, face(style).size * PANGO_SCALE);
    pango_font_description_set_weight(font, face(style).bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    // A paragraph goes from left to right whatever name it begins with.
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_text(layout, rich.text.data(), static_cast<int>(rich.text.size()));
    if (!rich.bold.empty() || !rich.solid.empty()) {
      PangoAttrList* attributes = pango_attr_list_new();
      for (const auto& [from, to] : rich.bold) {
        PangoAttribute* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->start_index = from;
        bold->end_index = to;
        pango_attr_list_insert(attributes, bold);
      }
      for (const auto& [from, to] : rich.solid) {
        PangoAttribute* whole = pango_attr_allow_breaks_new(FALSE);
        whole->start_index = from;
        whole->end_index = to;
        pango_attr_list_insert(attributes, whole);
      }
      pango_layout_set_attributes(layout, attributes);
      pango_attr_list_unref(attributes);
    }
    out.lines = pango_layout_get_line_count(layout);
    return out;
  }

  const Shaped& shape(const RichText& rich, Style style, double width) {
    std::string key =
        language_ + '\0' + static_cast<char>('a' + static_cast<int>(style)) + std::to_string(width) + '\0' + rich.text;
    for (const auto& [from, to] : rich.bold) key += '\0' + std::to_string(from) + '-' + std::to_string(to);
    for (const auto& [from, to] : rich.solid) key += '\0' + std::to_string(from) + '+' + std::to_string(to);
    const auto at = shaped_.find(key);
    if (at != shaped_.end()) return at->second;
    return shaped_.emplace(std::move(key), lay_out(rich, style, width)).first->second;
  }
  const Shaped& shape(std::string_view text, Style style, double width) {
    RichText rich;
    rich.text = text;
    return shape(rich, style, width);
  }

  // One unit a line; neither the first nor the last line of a paragraph stands alone on a page.
  void add_text(std::vector<Unit>& units, const RichText& rich, Style style, double indent, double before,
                std::string_view mark = {}) {
    if (rich.text.empty()) return;
    const Shaped& shaped = shape(rich, style, text_width - indent);
    const double leading = face(style).leading;
    const double drop = leading * 0.5 + face(style).size * 0.36;  // where the baseline lies in the line
    for (int i = 0; i < shaped.lines; ++i) {
      Unit unit;
      if (i == 0 && !mark.empty()) unit.pieces.push_back({shape(mark, style, 20).layout.get(), 0, margin + 3, drop});
      unit.pieces.push_back({shaped.layout.get(), i, margin + indent, drop});
      unit.height = leading;
      unit.before = i == 0 ? before : 0;
      unit.keep_with_next = shaped.lines > 1 && (i == 0 || i == shaped.lines - 2);
      units.push_back(std::move(unit));
    }
  }

  void add_columns(std::vector<Unit>& units, const std::vector<RichText>& cells) {
    if (cells.empty()) return;
    const double width =
        (text_width - column_gap * static_cast<double>(cells.size() - 1)) / static_cast<double>(cells.size());
    const double leading = face(Style::cell).leading;
    Unit unit;
    unit.before = 6;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const Shaped& shaped = shape(cells[c], Style::cell, width);
      for (int i = 0; i < shaped.lines; ++i)
        unit.pieces.push_back({shaped.layout.get(), i, margin + static_cast<double>(c) * (width + column_gap),
                               leading * i + leading * 0.5 + face(Style::cell).size * 0.36});
      unit.height = std::max(unit.height, leading * shaped.lines);
    }
    unit.height = std::min(unit.height, text_bottom - next_top);
    units.push_back(std::move(unit));
  }

  std::vector<Unit> units_of(const Sheet& sheet) {
    std::vector<Unit> units;
    for (std::size_t b = 0; b < sheet.blocks.size(); ++b) {
      const Block& block = sheet.blocks[b];
      const bool first_bullet = b == 0 || sheet.blocks[b - 1].kind != BlockKind::bullet;
      const std::size_t from = units.size();
      switch (block.kind) {
        case BlockKind::title: add_text(units, block.text, Style::title, 0, 6); break;
        case BlockKind::heading: add_text(units, block.text, Style::heading, 0, 13); break;
        case BlockKind::paragraph:
          add_text(units, block.text, Style::body, 0, b > 0 && sheet.blocks[b - 1].kind == BlockKind::heading ? 2 : 7);
          break;
        case BlockKind::bullet:
          add_text(units, block.text, Style::body, bullet_indent, first_bullet ? 4 : 3, "\u2022");
          break;
        case BlockKind::lines: add_text(units, block.text, Style::body, 0, 7); break;
        case BlockKind::columns: add_columns(units, block.cells); break;
        case BlockKind::signature: add_signature(units, sheet); break;
        case BlockKind::page_break: {
          Unit unit;
          unit.page_break = true;
          units.push_back(unit);
          break;
        }
      }
      if (block.kind == BlockKind::title || block.kind == BlockKind::heading || block.kind == BlockKind::lines)
        for (std::size_t i = from; i < units.size(); ++i)
          units[i].keep_with_next = block.kind != BlockKind::lines || i + 1 < units.size();
      // A list stays with the words that announce it.
      const bool announces =
          b + 1 < sheet.blocks.size() && block.text.text.ends_with(':') &&
          (sheet.blocks[b + 1].kind == BlockKind::bullet || sheet.blocks[b + 1].kind == BlockKind::columns);
      if (announces && units.size() > from) units.back().keep_with_next = true;
    }
    return units;
  }

  // Closing, room for a hand, name and title: together, and with the last lines before.
  void add_signature(std::vector<Unit>& units, const Sheet& sheet) {
    for (std::size_t i = units.size(), n = 0; i-- > 0 && n < 2; ++n) units[i].keep_with_next = true;
    for (std::size_t i = 0; i < sheet.closing.size(); ++i) {
      RichText line;
      line.text = sheet.closing[i];
      const std::size_t from = units.size();
      add_text(units, line, i == 1 ? Style::bold : Style::body, 0, i == 0 ? 9 : i == 1 ? 34 : 0);
      const bool last = i + 1 == sheet.closing.size();
      for (std::size_t u = from; u < units.size(); ++u) units[u].keep_with_next = !last || u + 1 < units.size();
    }
  }

  // First unit of each page.
  static std::vector<std::size_t> paginate(const std::vector<Unit>& units, bool with_window) {
    std::vector<std::size_t> starts = {0};
    double y = with_window ? first_top : next_top;
    for (std::size_t i = 0; i < units.size(); ++i) {
      const bool at_top = i == starts.back();
      if (units[i].page_break) {
        if (!at_top && i + 1 < units.size()) {
          starts.push_back(i + 1);
          y = next_top;
        }
        continue;
      }
      const double needed = (at_top ? 0 : units[i].before) + units[i].height;
      if (y + needed <= text_bottom || at_top) {
        y += needed;
        continue;
      }
      std::size_t first = i;
      while (first > starts.back() + 1 && units[first - 1].keep_with_next) --first;
      if (units[first - 1].keep_with_next) first = i;  // all of the page holds together: it breaks where it must
      starts.push_back(first);
      if (starts.size() > most_pages) break;
      y = next_top;
      for (std::size_t k = first; k <= i; ++k) y += (k == first ? 0 : units[k].before) + units[k].height;
    }
    return starts;
  }

  void draw(const Piece& piece, double y) {
    PangoLayoutLine* line = pango_layout_get_line_readonly(piece.layout, piece.line);
    if (!line) return;
    cairo_move_to(cairo_, piece.x, y + piece.baseline);
    pango_cairo_show_layout_line(cairo_, line);
  }
  void draw_line(std::string_view text, Style style, double x, double baseline, double width = text_width) {
    const Shaped& shaped = shape(text, style, width);
    draw({shaped.layout.get(), 0, x, 0}, baseline);
  }
  void draw_right(std::string_view text, Style style, double right, double baseline) {
    const Shaped& shaped = shape(text, style, text_width);
    PangoRectangle logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(shaped.layout.get(), 0), nullptr, &logical);
    draw({shaped.layout.get(), 0, right - static_cast<double>(logical.width) / PANGO_SCALE, 0}, baseline);
  }
  void rule(double x1, double y1, double x2, double y2) {
    cairo_set_source_rgb(cairo_, 0.55, 0.55, 0.55);
    cairo_set_line_width(cairo_, 0.5);
    cairo_move_to(cairo_, x1, y1);
    cairo_line_to(cairo_, x2, y2);
    cairo_stroke(cairo_);
    cairo_set_source_rgb(cairo_, 0, 0, 0);
  }

  void banner(const Sheet& sheet) {
    cairo_set_source_rgb(cairo_, 0, 0, 0);
    if (sheet.banner.empty()) return;
    draw_line(sheet.banner, Style::small, margin, 26);
    rule(margin, 31, page_width - margin, 31);
  }

  // Letterhead, address, date and number; gives the place where the text begins.
  double first_page(const Sheet& sheet) {
    banner(sheet);
    if (sheet.envelope.empty() && sheet.date.empty()) return next_top;
    double y = 56;
    for (std::size_t i = 0; i < sheet.letterhead.size() && i < 6; ++i) {
      const Style style = i == 0 ? Style::letterhead : Style::small;
      draw_line(sheet.letterhead[i], style, margin, y);
      y += i == 0 ? 15 : 12.5;
    }
    // Lines too long for the window go on below, as long as there is room; the last line always has its place.
    std::vector<Piece> address;
    for (const std::string& line : sheet.envelope) {
      const Shaped& shaped = shape(line, Style::envelope, address_width);
      for (int i = 0; i < std::min(shaped.lines, 2); ++i) address.push_back({shaped.layout.get(), i, margin, 0});
    }
    while (address.size() > most_address_lines) address.erase(address.begin() + 1);
    double baseline = address_end - 3 -
                      address_leading * static_cast<double>(address.size() - std::min<std::size_t>(address.size(), 1));
    for (const Piece& piece : address) {
      draw(piece, baseline);
      baseline += address_leading;
    }
    for (const double fold : {first_fold, second_fold}) rule(14, fold, 24, fold);
    draw_line(sheet.date, Style::body, margin, date_baseline);
    draw_right(sheet.number, Style::body, page_width - margin, date_baseline);
    return first_top;
  }

  void footer(const Sheet& sheet, std::size_t page, std::size_t pages) {
    if (page > 1) banner(sheet);
    rule(margin, footer_baseline - 14, page_width - margin, footer_baseline - 14);
    draw_line(sheet.footer_left, Style::small, margin, footer_baseline);
    draw_right(fill(sheet.page_words, {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}}), Style::small,
               page_width - margin, footer_baseline);
  }

  std::vector<UniqueFd> cut_fonts_;
  FcConfig* config_ = nullptr;
  GPointer<PangoFontMap> map_;
  GPointer<PangoContext> context_;
  std::string families_, language_ = "en-US";
  std::unordered_map<std::string, Shaped> shaped_;  // looked up only; its order shows nowhere
  std::string pdf_;
  cairo_surface_t* surface_ = nullptr;
  cairo_t* cairo_ = nullptr;
};
}  // namespace

Result<std::unique_ptr<Press>> Press::open() {
  auto press = std::make_unique<CairoPress>();
  SPILLMAP_TRY(press->open_fonts(nullptr));
  return press;
}
Result<std::unique_ptr<Press>> Press::open(const std::set<char32_t>& characters) {
  auto press = std::make_unique<CairoPress>();
  SPILLMAP_TRY(press->open_fonts(&characters));
  return press;
}

}  // namespace spillmap::notify
