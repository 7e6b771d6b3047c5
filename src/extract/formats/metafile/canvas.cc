#include "extract/formats/metafile/canvas.h"

#include <algorithm>
#include <cmath>

namespace spillmap::metafile {
namespace {
constexpr std::size_t most_saved = 256, most_fonts = 4096, most_glyphs = 500'000;
constexpr std::uint32_t right = 2, center = 6, horizontal = 6, bottom = 8, baseline = 24, vertical = 24,
                        update_position = 1;
}  // namespace

Transform Transform::then(const Transform& next) const {
  return {xx * next.xx + xy * next.yx, xx * next.xy + xy * next.yy,           yx * next.xx + yy * next.yx,
          yx * next.xy + yy * next.yy, dx * next.xx + dy * next.yx + next.dx, dx * next.xy + dy * next.yy + next.dy};
}

void Canvas::save() {
  if (saved_.size() < most_saved) saved_.push_back(state_);
}

void Canvas::restore(std::int64_t which) {
  const auto count = static_cast<std::int64_t>(saved_.size());
  const std::int64_t index = which < 0 ? count + which : which - 1;
  if (index < 0 || index >= count) return;
  state_ = saved_[static_cast<std::size_t>(index)];
  saved_.resize(static_cast<std::size_t>(index));
}

void Canvas::make_font(std::uint32_t object, const Font& font) {
  if (fonts_.size() < most_fonts) fonts_[object] = font;
}

void Canvas::select(std::uint32_t object) {
  const auto found = fonts_.find(object);
  if (found == fonts_.end()) return;
  state_.font_height = found->second.height;
  state_.codepage = found->second.codepage;
}

void Canvas::text(double x, double y, std::u32string_view letters, const std::vector<double>& advances) {
  if (letters.empty()) return;
  const State& s = state_;
  if ((s.alignment & update_position) != 0) {
    x = s.x;
    y = s.y;
  }
  const double height = s.font_height == 0 || !std::isfinite(s.font_height) ? 12 : std::fabs(s.font_height);
  double width = 0;
  const auto advance = [&](std::size_t i) { return i < advances.size() ? advances[i] : height / 2; };
  for (std::size_t i = 0; i < letters.size(); ++i) width += advance(i);
  if ((s.alignment & update_position) != 0) state_.x += width;
  if ((s.alignment & horizontal) == center)
    x -= width / 2;
  else if ((s.alignment & horizontal) == right)
    x -= width;
  if ((s.alignment & vertical) == bottom)
    y -= 0.2 * height;
  else if ((s.alignment & vertical) != baseline)
    y += 0.8 * height;
  const double x_scale = s.window_width == 0 ? 1 : s.view_width / s.window_width;
  const double y_scale = s.window_height == 0 ? 1 : s.view_height / s.window_height;
  const Transform all =
      s.world.then({x_scale, 0, 0, y_scale, s.view_x - s.window_x * x_scale, s.view_y - s.window_y * y_scale});
  const double size = height * std::hypot(all.yx, all.yy);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const double end = x + advance(i);
    pdf::Glyph glyph;
    glyph.begin = static_cast<float>(std::min(x * all.xx, end * all.xx) + y * all.yx + all.dx);
    glyph.end = static_cast<float>(std::max(x * all.xx, end * all.xx) + y * all.yx + all.dx);
    glyph.baseline = static_cast<float>(x * all.xy + y * all.yy + all.dy);
    glyph.size = static_cast<float>(size);
    glyph.letter = letters[i];
    x = end;
    if (!std::isfinite(glyph.begin) || !std::isfinite(glyph.end) || !std::isfinite(glyph.baseline) ||
        !std::isfinite(glyph.size) || glyph.size <= 0)
      continue;
    if (glyphs_.size() >= most_glyphs) {
      full_ = true;
      return;
    }
    glyphs_.push_back(glyph);
  }
}

std::string Canvas::laid_out() { return pdf::lay_out(std::move(glyphs_)); }

}  // namespace spillmap::metafile
