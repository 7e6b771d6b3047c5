// The idea: glyphs that touch make words; words of one baseline make lines; words of a line that stand close make
// segments; and a segment begins at the text column that its place on the page asks for, at least three spaces after
// the segment before it. So that columns of a table stay columns of text, segments that begin at one x begin at one
// text column, all over the page: x is mapped to columns by one function that never falls.
#include "extract/formats/pdf/page_layout.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace spillmap::pdf {
namespace {

// All in em of the text concerned.
constexpr float touching = 0.15f;     // a narrower gap is inside a word
constexpr float overlapping = -0.6f;  // a wider step back begins a new word
constexpr float segment_gap = 1.2f;   // a wider gap is between columns
constexpr float ascent = 0.75f, descent = 0.2f;
// Free height between two lines: shows as an empty line always, or if it is unusual.
constexpr float wide_gap = 1.7f, blank_line_gap = 0.5f;
constexpr std::size_t widest_line = 1'000;  // columns after this are not aligned, only kept apart
constexpr std::size_t lines_looked_back = 12;

struct Word {
  float begin, end, baseline, size;
  std::uint32_t first, count;  // in the letters
  bool space_before;
  bool rule;  // underscores only: a blank to be filled in
};

struct Segment {
  float begin, end;
  std::uint32_t first, count;  // in the words of the line
  std::uint32_t width;         // letters, with the spaces between
  std::size_t column = 0;
};

struct Line {
  float baseline, size;
  std::vector<std::uint32_t> words;
  std::vector<Segment> segments;
};

bool is_space_letter(char32_t c) {
  return c == ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 ||
         c == '\t' || c == '\n' || c == '\r';
}

bool is_right_to_left(char32_t c) {
  return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
}

// Never draws, or has no place in text: controls, soft hyphen, marks of direction and zero width.
bool is_nothing(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || c == 0xFEFF;
}

class PageLayout {
 public:
  explicit PageLayout(std::vector<Glyph>&& glyphs) : glyphs_(std::move(glyphs)) {}

  std::string run() {
    make_words();
    make_lines();
    for (Line& line : lines_) order_line(line);
    make_segments();
    place_segments();
    return write();
  }

 private:
  void make_words() {
    letters_.reserve(glyphs_.size());
    bool space = false;
    const Glyph* last = nullptr;
    for (const Glyph& glyph : glyphs_) {
      if (!(glyph.size > 0) || !std::isfinite(glyph.begin) || !std::isfinite(glyph.end) ||
          !std::isfinite(glyph.baseline))
        continue;
      if (is_space_letter(glyph.letter)) {
        space = true;
        continue;
      }
      if (is_nothing(glyph.letter)) continue;
      // A letter drawn again, a hair beside itself, makes it bold.
      if (last != nullptr && glyph.letter == last->letter && std::fabs(glyph.begin - last->begin) < 0.1f * glyph.size &&
          std::fabs(glyph.baseline - last->baseline) < 0.1f * glyph.size)
        continue;
      const bool rule = glyph.letter == '_';
      bool joins = last != nullptr && !space && !words_.empty() && words_.back().rule == rule;
      if (joins) {
        const float gap = glyph.begin - last->end;
        const float size = std::min(last->size, glyph.size);
        joins = std::fabs(glyph.baseline - last->baseline) < 0.1f * size && gap < touching * size &&
                gap > overlapping * size && glyph.begin >= last->begin - 0.05f * size &&
                glyph.size < 1.6f * last->size && last->size < 1.6f * glyph.size;
      }
      if (joins) {
        Word& word = words_.back();
        word.end = std::max(word.end, glyph.end);
        word.size = std::max(word.size, glyph.size);
        ++word.count;
      } else {
        words_.push_back({glyph.begin, glyph.end, glyph.baseline, glyph.size,
                          static_cast<std::uint32_t>(letters_.size()), 1, space, rule});
      }
      letters_.push_back(glyph.letter);
      space = false;
      last = &glyph;
    }
    glyphs_.clear();
    glyphs_.shrink_to_fit();
  }

  // Words whose heights overlap by more than half stand in one line.
  void make_lines() {
    std::vector<std::uint32_t> order(words_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return words_[a].baseline < words_[b].baseline; });
    for (const std::uint32_t index : order) {
      const Word& word = words_[index];
      const float top = word.baseline - ascent * word.size, bottom = word.baseline + descent * word.size;
      Line* best = nullptr;
      float best_overlap = 0.5f;
      for (std::size_t back = 0; back < lines_looked_back && back < lines_.size(); ++back) {
        Line& line = lines_[lines_.size() - 1 - back];
        const float line_top = line.baseline - ascent * line.size, line_bottom = line.baseline + descent * line.size;
        const float overlap =
            (std::min(bottom, line_bottom) - std::max(top, line_top)) / std::min(bottom - top, line_bottom - line_top);
        if (overlap > best_overlap) {
          best_overlap = overlap;
          best = &line;
        }
      }
      if (best == nullptr) {
        lines_.push_back({word.baseline, word.size, {}, {}});
        best = &lines_.back();
      } else if (word.size > 1.2f * best->size) {
        best->baseline = word.baseline;
        best->size = word.size;
      }
      best->words.push_back(index);
    }
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const Line& a, const Line& b) { return a.baseline < b.baseline; });
  }

  bool same_letters(const Word& a, const Word& b) const {
    return a.count == b.count &&
           std::equal(letters_.begin() + a.first, letters_.begin() + a.first + a.count, letters_.begin() + b.first);
  }

  // From left to right; what is drawn twice in one place (a poor man's bold) once; blanks that are filled in without
  // their underscores.
  void order_line(Line& line) {
    std::stable_sort(line.words.begin(), line.words.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return words_[a].begin < words_[b].begin; });
    std::vector<std::uint32_t> kept;
    kept.reserve(line.words.size());
    bool any_rule = false;
    for (const std::uint32_t index : line.words) {
      const Word& word = words_[index];
      any_rule = any_rule || word.rule;
      bool twice = false;
      for (std::size_t back = 0; back < 4 && back < kept.size(); ++back) {
        const Word& other = words_[kept[kept.size() - 1 - back]];
        if (std::fabs(other.begin - word.begin) < 0.2f * word.size &&
            std::fabs(other.baseline - word.baseline) < 0.2f * word.size && same_letters(other, word))
          twice = true;
      }
      if (!twice) kept.push_back(index);
    }
    line.words = std::move(kept);
    if (!any_rule) return;
    // Sorted by begin: a rule is written over if a word begins or goes on inside it.
    std::vector<std::uint32_t> without;
    without.reserve(line.words.size());
    float reached = -1e30f;  // where the words (not rules) before end
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      const Word& word = words_[line.words[i]];
      if (!word.rule) {
        reached = std::max(reached, word.end);
        without.push_back(line.words[i]);
        continue;
      }
      bool written_over = reached > word.begin + 0.3f * word.size;
      for (std::size_t next = i + 1; !written_over && next < line.words.size(); ++next) {
        const Word& other = words_[line.words[next]];
        if (other.begin >= word.end - 0.3f * word.size) break;
        written_over = !other.rule;
      }
      if (!written_over) without.push_back(line.words[i]);
    }
    line.words = std::move(without);
  }

  float gap_between(const Word& a, const Word& b) const { return (b.begin - a.end) / std::min(a.size, b.size); }

  // Letters in boxes ("1 2 3 4 5 6 7 8 9"): single letters at one pitch, wider apart than words stand, are one word.
  // Returns how many words from `at` on belong to such a row of boxes, or 0.
  std::size_t boxed(const Line& line, std::size_t at) const {
    const auto word = [&](std::size_t i) -> const Word& { return words_[line.words[i]]; };
    if (word(at).count != 1) return 0;
    std::size_t count = 1;
    float pitch = 0;
    bool counting_up = true;
    while (at + count < line.words.size() && word(at + count).count == 1) {
      const Word &a = word(at + count - 1), &b = word(at + count);
      if (!is_alnum_letter(a) || !is_alnum_letter(b)) break;
      const float step = (b.begin + b.end - a.begin - a.end) / 2;
      const float size = std::min(a.size, b.size);
      if (step > 3.5f * size || step < 0.5f * size) break;
      if (pitch == 0) pitch = step;
      if (std::fabs(step - pitch) > 0.12f * pitch + 0.1f) break;
      if (letters_[b.first] != letters_[a.first] + 1) counting_up = false;
      ++count;
    }
    return count >= 5 && !counting_up ? count : 0;
  }
  bool is_alnum_letter(const Word& word) const {
    const char32_t c = letters_[word.first];
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  void make_segments() {
    for (Line& line : lines_) {
      std::size_t boxed_until = 0;
      for (std::size_t i = 0; i < line.words.size(); ++i) {
        Word& word = words_[line.words[i]];
        const bool in_boxes = i < boxed_until;
        if (!in_boxes) {
          if (const std::size_t boxes = boxed(line, i); boxes != 0) boxed_until = i + boxes;
        }
        bool joins = i != 0;
        bool space = false;
        if (joins) {
          const Word& last = words_[line.words[i - 1]];
          const float gap = gap_between(last, word);
          joins = in_boxes || gap < segment_gap;
          // Without a space drawn, a step inside a word shows only in the gap.
          space = !in_boxes && (gap >= touching || (word.space_before && gap > -0.3f) || gap < -1.0f);
        }
        word.space_before = space;
        add_to_segments(line.segments, i, word, joins);
      }
    }
    split_at_columns();
    double width = 0;
    std::size_t letters = 0;
    for (const Line& line : lines_)
      for (const Segment& segment : line.segments)
        if (segment.width >= 3) {
          width += static_cast<double>(segment.end - segment.begin);
          letters += segment.width;
        }
    letter_width_ = letters == 0 ? 0 : static_cast<float>(width / static_cast<double>(letters));
  }

  static void add_to_segments(std::vector<Segment>& segments, std::size_t index, const Word& word, bool joins) {
    if (joins && !segments.empty()) {
      Segment& segment = segments.back();
      segment.end = std::max(segment.end, word.end);
      segment.count += 1;
      segment.width += word.count + (word.space_before ? 1 : 0);
    } else {
      segments.push_back({word.begin, word.end, static_cast<std::uint32_t>(index), 1, word.count});
    }
  }

  // A full cell leaves no gap before the next column. Where at least three other lines begin a segment, a word that
  // begins there too begins one, if there is more than a space before it or if its line has columns already.
  void split_at_columns() {
    std::vector<float> starts;
    for (const Line& line : lines_)
      for (std::size_t s = 1; s < line.segments.size(); ++s) starts.push_back(line.segments[s].begin);
    if (starts.size() < 3) return;
    std::sort(starts.begin(), starts.end());
    for (Line& line : lines_) {
      bool any = false;
      std::vector<bool> begins(line.words.size(), false);
      for (const Segment& segment : line.segments) {
        begins[segment.first] = true;
        for (std::uint32_t w = segment.first + 1; w < segment.first + segment.count; ++w) {
          const Word& word = words_[line.words[w]];
          if (!word.space_before) continue;
          const float gap = gap_between(words_[line.words[w - 1]], word);
          if (gap < 0.5f && line.segments.size() < 2) continue;
          const float near = 0.04f * word.size;
          const auto from = std::lower_bound(starts.begin(), starts.end(), word.begin - near);
          const auto to = std::upper_bound(from, starts.end(), word.begin + near);
          if (to - from >= 3) begins[w] = any = true;
        }
      }
      if (!any) continue;
      line.segments.clear();
      for (std::size_t i = 0; i < line.words.size(); ++i) {
        Word& word = words_[line.words[i]];
        if (begins[i]) word.space_before = false;
        add_to_segments(line.segments, i, word, !begins[i]);
      }
    }
  }

  void place_segments() {
    float left = 1e30f;
    struct Start {
      float begin;
      std::uint32_t line, segment;
    };
    std::vector<Start> starts;
    for (std::uint32_t l = 0; l < lines_.size(); ++l)
      for (std::uint32_t s = 0; s < lines_[l].segments.size(); ++s) {
        starts.push_back({lines_[l].segments[s].begin, l, s});
        left = std::min(left, lines_[l].segments[s].begin);
      }
    if (starts.empty()) return;
    if (!(letter_width_ > 0)) letter_width_ = 6;
    // A little tighter than the mean letter, so that most segments fit where they belong.
    const float cell = 0.95f * letter_width_;
    std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.line != b.line ? a.line < b.line : a.segment < b.segment;
    });
    std::size_t reached = 0;
    for (std::size_t i = 0; i < starts.size();) {
      // Segments that begin within a third of a letter of each other begin at one column.
      std::size_t end = i + 1;
      while (end < starts.size() && starts[end].begin - starts[i].begin < 0.35f * cell) ++end;
      std::size_t column =
          std::max(reached, static_cast<std::size_t>(std::min(1e6f, (starts[i].begin - left) / cell + 0.5f)));
      for (std::size_t k = i; k < end; ++k) {
        const Line& line = lines_[starts[k].line];
        if (starts[k].segment == 0) continue;
        const Segment& before = line.segments[starts[k].segment - 1];
        const std::size_t least = before.column + before.width + 3;
        if (least <= widest_line) column = std::max(column, least);
      }
      column = std::min(column, widest_line);
      for (std::size_t k = i; k < end; ++k) lines_[starts[k].line].segments[starts[k].segment].column = column;
      reached = column;
      i = end;
    }
  }

  // Is there an empty line between `before` and line number l? Rows of tables are often set wide, so that between lines
  // with columns only much free height counts; in running text a step wider than those beside it does.
  bool stands_apart(const Line& before, const Line& line, std::size_t l) const {
    const float size = std::min(line.size, before.size);
    const float free = (line.baseline - ascent * line.size) - (before.baseline + descent * before.size);
    if (free > wide_gap * size) return true;
    if (free < blank_line_gap * size || line.segments.size() > 1 || before.segments.size() > 1) return false;
    const float step = line.baseline - before.baseline;
    const float step_after = l + 1 < lines_.size() ? lines_[l + 1].baseline - line.baseline : step;
    const float step_before = l >= 2 ? lines_[l - 1].baseline - lines_[l - 2].baseline : step;
    return step > 1.35f * std::min(step_before, step_after);
  }

  std::string write() {
    std::string out;
    const Line* before = nullptr;
    std::u32string letters;
    for (std::size_t l = 0; l < lines_.size(); ++l) {
      const Line& line = lines_[l];
      if (line.segments.empty()) continue;
      if (before != nullptr && stands_apart(*before, line, l)) out += '\n';
      before = &line;
      std::size_t at = 0;
      for (const Segment& segment : line.segments) {
        const std::size_t gap = at == 0               ? segment.column
                                : segment.column > at ? std::max<std::size_t>(3, segment.column - at)
                                                      : 3;
        out.append(gap, ' ');
        letters.clear();
        for (std::uint32_t w = segment.first; w < segment.first + segment.count; ++w) {
          const Word& word = words_[line.words[w]];
          if (w != segment.first && word.space_before) letters += U' ';
          letters.append(letters_.begin() + word.first, letters_.begin() + word.first + word.count);
        }
        reading_order(letters);
        append(out, letters);
        at += gap + segment.width;
      }
      out += '\n';
    }
    return out;
  }

  // What was put together from left to right is turned where it is written from right to left; numbers stay.
  static void reading_order(std::u32string& letters) {
    std::size_t right_to_left = 0, other = 0;
    for (const char32_t c : letters) {
      if (is_right_to_left(c))
        ++right_to_left;
      else if (c > 0x40)
        ++other;
    }
    if (right_to_left == 0) return;
    const auto turn = [&](std::size_t begin, std::size_t end) {
      std::reverse(letters.begin() + static_cast<std::ptrdiff_t>(begin),
                   letters.begin() + static_cast<std::ptrdiff_t>(end));
    };
    const auto keeps_order = [](char32_t c) { return c > 0x20 && !is_right_to_left(c); };
    if (right_to_left >= other) {
      turn(0, letters.size());
      for (std::size_t i = 0; i < letters.size();) {
        if (!is_left_to_right(letters[i])) {
          ++i;
          continue;
        }
        std::size_t end = i;
        for (std::size_t k = i; k < letters.size() && (keeps_order(letters[k]) || letters[k] == ' '); ++k)
          if (is_left_to_right(letters[k])) end = k + 1;
        turn(i, end);
        i = end;
      }
      return;
    }
    for (std::size_t i = 0; i < letters.size();) {
      if (!is_right_to_left(letters[i])) {
        ++i;
        continue;
      }
      std::size_t end = i;
      for (std::size_t k = i; k < letters.size() && !is_left_to_right(letters[k]); ++k)
        if (is_right_to_left(letters[k])) end = k + 1;
      turn(i, end);
      i = end;
    }
  }
  static bool is_left_to_right(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0xC0 && !is_right_to_left(c));
  }

  static void append(std::string& out, const std::u32string& letters) {
    static constexpr const char* ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    for (const char32_t c : letters) {
      if (c >= 0xFB00 && c <= 0xFB06)
        out += ligatures[c - 0xFB00];
      else
        append_utf8(out, c);
    }
  }

  std::vector<Glyph> glyphs_;
  std::vector<char32_t> letters_;
  std::vector<Word> words_;
  std::vector<Line> lines_;
  float letter_width_ = 0;
};

}  // namespace

std::string lay_out(std::vector<Glyph>&& glyphs) { return PageLayout(std::move(glyphs)).run(); }

}  // namespace spillmap::pdf
