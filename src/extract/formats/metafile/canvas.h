// Where text stands that is drawn by the calls of a metafile: transforms, fonts and the alignment of text, as far as
// they move words. Glyphs of one page come out in its own units.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/formats/pdf/page_layout.h"

namespace spillmap::metafile {

struct Transform {
  double xx = 1, xy = 0, yx = 0, yy = 1, dx = 0, dy = 0;
  // First this one, then `next`.
  Transform then(const Transform& next) const;
};

class Canvas {
 public:
  // What saving and restoring keeps.
  struct State {
    Transform world;
    double window_x = 0, window_y = 0, window_width = 1, window_height = 1;
    double view_x = 0, view_y = 0, view_width = 1, view_height = 1;
    double font_height = 12;
    unsigned codepage = 1252;
    std::uint32_t alignment = 0;
    double x = 0, y = 0;  // the current position
  };
  State& now() { return state_; }
  void save();
  // `which` as in RestoreDC: negative counts back from the last, positive from the first.
  void restore(std::int64_t which);

  struct Font {
    double height = 12;
    unsigned codepage = 1252;
  };
  void make_font(std::uint32_t object, const Font& font);
  void forget(std::uint32_t object) { fonts_.erase(object); }
  void select(std::uint32_t object);

  // `advances`: how far each letter moves on, in the units of the text; without them, letters are half as wide as high.
  void text(double x, double y, std::u32string_view letters, const std::vector<double>& advances);
  bool empty() const { return glyphs_.empty(); }
  bool full() const { return full_; }
  // Lines ended by '\n', columns apart.
  std::string laid_out();

 private:
  State state_;
  std::vector<State> saved_;
  std::map<std::uint32_t, Font> fonts_;
  std::vector<pdf::Glyph> glyphs_;
  bool full_ = false;
};

}  // namespace spillmap::metafile
