#include "extract/formats/pdf/glyphs.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace spillmap::pdf {
namespace {

constexpr std::size_t most_glyphs = 2'000'000;
// Letters of one direction; text along a curve has a direction a letter.
constexpr std::size_t most_directions = 36;
// More lines than this are a drawing, not a table.
constexpr std::size_t most_rules = 20'000;
constexpr float thin_bar = 3;  // points

struct GlyphDevice {
  fz_device base;
  PageGlyphs* out;
  // Text that is filled and stroked comes twice in a row, as the same object.
  const fz_text* last_text;
  fz_point last_place;
  fz_cookie cookie;  // to stop a page that never ends
};

// To the nearest right angle within 12 degrees, else to tens of degrees.
int direction_of(float x, float y) {
  const float degrees = std::atan2(y, x) * 57.29578f;
  const int right = static_cast<int>(std::lround(degrees / 90)) * 90;
  int direction =
      std::fabs(degrees - static_cast<float>(right)) <= 12 ? right : static_cast<int>(std::lround(degrees / 10)) * 10;
  return (direction + 360) % 360;
}

void add_span(fz_context* context, PageGlyphs& out, const fz_text_span& span, fz_matrix ctm) {
  const fz_matrix own = fz_make_matrix(span.trm.a, span.trm.b, span.trm.c, span.trm.d, 0, 0);
  const fz_matrix matrix = fz_concat(own, ctm);
  // Unit vectors of writing and of height.
  const float along_x = span.wmode ? -matrix.c : matrix.a, along_y = span.wmode ? -matrix.d : matrix.b;
  const float scale = std::hypot(along_x, along_y);
  const float size = span.wmode ? std::hypot(matrix.a, matrix.b) : std::hypot(matrix.c, matrix.d);
  if (!(scale > 0) || !(size > 0) || !std::isfinite(scale) || !std::isfinite(size)) return;
  const int direction = direction_of(along_x, along_y);
  auto found = out.by_direction.find(direction);
  if (found == out.by_direction.end()) {
    const int key = out.by_direction.size() < most_directions ? direction : out.by_direction.begin()->first;
    found = out.by_direction.try_emplace(key).first;
  }
  const float angle = static_cast<float>(found->first) / 57.29578f;
  const float ux = std::cos(angle), uy = std::sin(angle);
  std::vector<Glyph>& glyphs = found->second;
  const auto face = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(span.font) >> 4);
  for (int i = 0; i < span.len; ++i) {
    const fz_text_item& item = span.items[i];
    if (item.ucs < 0) continue;
    Glyph glyph;
    const fz_point at = fz_transform_point_xy(item.x, item.y, ctm);
    glyph.begin = at.x * ux + at.y * uy;
    glyph.baseline = at.y * ux - at.x * uy;
    glyph.size = size;
    glyph.face = face;
    if (item.gid < 0) {
      // One of several letters of a glyph: it stands where the first one ends.
      if (glyphs.empty()) continue;
      glyph.begin = glyph.end = glyphs.back().end;
    } else {
      glyph.end = glyph.begin + fz_advance_glyph(context, span.font, item.gid, span.wmode) * scale;
      // The next glyph of the span knows better where this one ends than a font with wrong widths.
      if (i + 1 < span.len && span.items[i + 1].gid >= 0) {
        const fz_point next = fz_transform_point_xy(span.items[i + 1].x, span.items[i + 1].y, ctm);
        const float next_begin = next.x * ux + next.y * uy;
        if (next_begin > glyph.begin && next_begin < glyph.end) glyph.end = next_begin;
      }
    }
    glyph.letter = static_cast<char32_t>(item.ucs);
    if (glyph.letter != ' ') ++out.letters;
    if (glyph.letter == 0xFFFD || glyph.letter == 0) {
      ++out.unmapped;
      glyph.letter = 0xFFFD;
    }
    glyphs.push_back(glyph);
  }
}

void add(fz_context* context, fz_device* device, const fz_text* text, fz_matrix ctm) {
  auto* self = reinterpret_cast<GlyphDevice*>(device);
  if (text == nullptr || text->head == nullptr || text->head->len == 0) return;
  const fz_text_item& first = text->head->items[0];
  const fz_point place = fz_transform_point_xy(first.x, first.y, ctm);
  if (self->last_text == text && self->last_place.x == place.x && self->last_place.y == place.y) return;
  self->last_text = text;
  self->last_place = place;
  bool no_memory = false;
  try {
    for (const fz_text_span* span = text->head; span != nullptr; span = span->next) {
      if (self->out->letters > most_glyphs) {
        self->out->overflowed = true;
        self->cookie.abort = 1;
        return;
      }
      add_span(context, *self->out, *span, ctm);
    }
  } catch (...) {
    no_memory = true;
  }
  if (no_memory) fz_throw(context, FZ_ERROR_MEMORY, "no memory");
}

// Straight lines of a path, as far as they may be rules of a table.
struct PathWalk {
  std::vector<Rule>* rules;
  fz_matrix ctm;
  bool filled;
  fz_point start, at;
  fz_rect box;
  bool straight;
};

void walk_line(PathWalk& walk, fz_point to) {
  if (!walk.filled && walk.rules->size() < most_rules) walk.rules->push_back({walk.at.x, walk.at.y, to.x, to.y});
  walk.at = to;
  walk.box = fz_include_point_in_rect(walk.box, to);
}
void end_subpath(PathWalk& walk) {
  // A filled bar thin enough to be a line is one.
  if (walk.filled && walk.straight && walk.box.x1 >= walk.box.x0 && walk.rules->size() < most_rules) {
    const float width = walk.box.x1 - walk.box.x0, height = walk.box.y1 - walk.box.y0;
    const float x = (walk.box.x0 + walk.box.x1) / 2, y = (walk.box.y0 + walk.box.y1) / 2;
    if (height <= thin_bar && width > 2 * height)
      walk.rules->push_back({walk.box.x0, y, walk.box.x1, y});
    else if (width <= thin_bar && height > 2 * width)
      walk.rules->push_back({x, walk.box.y0, x, walk.box.y1});
  }
  walk.straight = true;
  walk.box = fz_rect{walk.at.x, walk.at.y, walk.at.x, walk.at.y};
}
void on_moveto(fz_context*, void* data, float x, float y) {
  auto& walk = *static_cast<PathWalk*>(data);
  end_subpath(walk);
  walk.start = walk.at = fz_transform_point_xy(x, y, walk.ctm);
  walk.box = fz_rect{walk.at.x, walk.at.y, walk.at.x, walk.at.y};
}
void on_lineto(fz_context*, void* data, float x, float y) {
  auto& walk = *static_cast<PathWalk*>(data);
  walk_line(walk, fz_transform_point_xy(x, y, walk.ctm));
}
void on_curveto(fz_context*, void* data, float, float, float, float, float x, float y) {
  auto& walk = *static_cast<PathWalk*>(data);
  walk.straight = false;
  walk.at = fz_transform_point_xy(x, y, walk.ctm);
}
void on_closepath(fz_context*, void* data) {
  auto& walk = *static_cast<PathWalk*>(data);
  if (walk.at.x != walk.start.x || walk.at.y != walk.start.y) walk_line(walk, walk.start);
}

void add_rules(fz_context* context, fz_device* device, const fz_path* path, fz_matrix ctm, bool filled) {
  auto* self = reinterpret_cast<GlyphDevice*>(device);
  if (self->out->rules.size() >= most_rules) return;
  bool no_memory = false;
  try {
    self->out->rules.reserve(self->out->rules.size() + 64);
  } catch (...) {
    no_memory = true;
  }
  if (no_memory) return;
  static const fz_path_walker walker = {on_moveto, on_lineto, on_curveto, on_closepath,
                                        nullptr,   nullptr,   nullptr,    nullptr};
  PathWalk walk{&self->out->rules, ctm, filled, {0, 0}, {0, 0}, fz_rect{0, 0, -1, -1}, true};
  fz_walk_path(context, path, &walker, &walk);
  end_subpath(walk);
}
void on_fill_path(fz_context* context, fz_device* device, const fz_path* path, int, fz_matrix ctm, fz_colorspace*,
                  const float*, float, fz_color_params) {
  add_rules(context, device, path, ctm, true);
}
void on_stroke_path(fz_context* context, fz_device* device, const fz_path* path, const fz_stroke_state*, fz_matrix ctm,
                    fz_colorspace*, const float*, float, fz_color_params) {
  add_rules(context, device, path, ctm, false);
}

void on_fill(fz_context* context, fz_device* device, const fz_text* text, fz_matrix ctm, fz_colorspace*, const float*,
             float, fz_color_params) {
  add(context, device, text, ctm);
}
void on_stroke(fz_context* context, fz_device* device, const fz_text* text, const fz_stroke_state*, fz_matrix ctm,
               fz_colorspace*, const float*, float, fz_color_params) {
  add(context, device, text, ctm);
}
void on_clip(fz_context* context, fz_device* device, const fz_text* text, fz_matrix ctm, fz_rect) {
  add(context, device, text, ctm);
}
void on_clip_stroke(fz_context* context, fz_device* device, const fz_text* text, const fz_stroke_state*, fz_matrix ctm,
                    fz_rect) {
  add(context, device, text, ctm);
}
void on_ignore(fz_context* context, fz_device* device, const fz_text* text, fz_matrix ctm) {
  add(context, device, text, ctm);
}

// A run processor that does not touch pictures and shadings: loading them costs more than all text.
pdf_processor* new_processor(fz_context* context, fz_device* device, fz_matrix ctm) {
  pdf_processor* processor = pdf_new_run_processor(context, device, ctm, "View", nullptr, nullptr, nullptr);
  processor->op_Do_image = nullptr;
  processor->op_BI = nullptr;
  processor->op_sh = nullptr;
  processor->op_gs_SMask = nullptr;
  return processor;
}

}  // namespace

bool collect_glyphs(fz_context* context, pdf_page* page, PageGlyphs& glyphs) {
  GlyphDevice* device = nullptr;
  pdf_processor* processor = nullptr;
  fz_matrix page_ctm = fz_identity;
  fz_var(device);
  fz_var(processor);
  bool whole = attempt(context, [&] {
    fz_rect box;
    pdf_page_transform(context, page, &box, &page_ctm);
    device = reinterpret_cast<GlyphDevice*>(fz_new_device_of_size(context, sizeof(GlyphDevice)));
    device->out = &glyphs;
    device->base.fill_path = on_fill_path;
    device->base.stroke_path = on_stroke_path;
    device->base.fill_text = on_fill;
    device->base.stroke_text = on_stroke;
    device->base.clip_text = on_clip;
    device->base.clip_stroke_text = on_clip_stroke;
    device->base.ignore_text = on_ignore;
    processor = new_processor(context, &device->base, page_ctm);
    // Resources come before contents, whatever the names in MuPDF's header say.
    pdf_process_contents(context, processor, page->doc, pdf_page_resources(context, page),
                         pdf_page_contents(context, page), &device->cookie);
    pdf_close_processor(context, processor);
  });
  pdf_drop_processor(context, processor);
  for (pdf_annot* annotation = page->annots; annotation != nullptr && device != nullptr;
       annotation = pdf_next_annot(context, annotation)) {
    processor = nullptr;
    attempt(context, [&] {
      const enum pdf_annot_type type = pdf_annot_type(context, annotation);
      if (type == PDF_ANNOT_POPUP || type == PDF_ANNOT_LINK) return;
      processor = new_processor(context, &device->base, page_ctm);
      pdf_process_annot(context, processor, annotation, &device->cookie);
      pdf_close_processor(context, processor);
    });
    pdf_drop_processor(context, processor);
  }
  if (device != nullptr) {
    device->base.close_device = nullptr;
    fz_drop_device(context, &device->base);
  }
  return whole;
}

void add_text(fz_context* context, pdf_page* page, fz_rect box, const char* utf8, PageGlyphs& glyphs) {
  fz_matrix ctm = fz_identity;
  if (!attempt(context, [&] {
        fz_rect media;
        pdf_page_transform(context, page, &media, &ctm);
      }))
    return;
  const fz_rect place = fz_transform_rect(box, ctm);
  const float height = place.y1 - place.y0;
  if (!(height > 0) || !std::isfinite(height) || !std::isfinite(place.x0)) return;
  const float size = std::min(height * 0.75f, 10.0f);
  std::vector<Glyph>& out = glyphs.by_direction[0];
  float x = place.x0 + 2, y = height < 2 * size ? place.y1 - 0.25f * height : place.y0 + size;
  const std::string_view text = utf8;
  for (std::size_t at = 0; at < text.size() && glyphs.letters < most_glyphs;) {
    const char32_t letter = next_code_point(text, at);
    if (letter == '\n' || letter == '\r') {
      if (letter == '\r' && at < text.size() && text[at] == '\n') ++at;
      x = place.x0 + 2;
      y += 1.15f * size;
      continue;
    }
    out.push_back({x, x + 0.5f * size, y, size, letter, 0});
    x += 0.5f * size;
    ++glyphs.letters;
  }
}

bool shows_pictures(fz_context* context, pdf_page* page) {
  bool found = false;
  attempt(context, [&] {
    pdf_obj* objects = pdf_dict_get(context, pdf_page_resources(context, page), PDF_NAME(XObject));
    for (int i = 0; i < pdf_dict_len(context, objects) && i < 256 && !found; ++i) {
      pdf_obj* object = pdf_dict_get_val(context, objects, i);
      pdf_obj* subtype = pdf_dict_get(context, object, PDF_NAME(Subtype));
      if (pdf_name_eq(context, subtype, PDF_NAME(Image))) found = true;
      if (!pdf_name_eq(context, subtype, PDF_NAME(Form))) continue;
      pdf_obj* inner = pdf_dict_get(context, pdf_dict_get(context, object, PDF_NAME(Resources)), PDF_NAME(XObject));
      for (int k = 0; k < pdf_dict_len(context, inner) && k < 256 && !found; ++k)
        found = pdf_name_eq(context, pdf_dict_get(context, pdf_dict_get_val(context, inner, k), PDF_NAME(Subtype)),
                            PDF_NAME(Image));
    }
  });
  if (found) return true;
  // Letters drawn as lines, or an inline picture: a long content stream without a letter.
  attempt(context, [&] {
    fz_buffer* content = nullptr;
    pdf_obj* contents = pdf_page_contents(context, page);
    pdf_obj* first = pdf_is_array(context, contents) ? pdf_array_get(context, contents, 0) : contents;
    if (!pdf_is_stream(context, first)) return;
    content = pdf_load_stream(context, first);
    found = content->len > 20'000;
    fz_drop_buffer(context, content);
  });
  return found;
}

}  // namespace spillmap::pdf
