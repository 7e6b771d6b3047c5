#include "extract/formats/pdf/ruled_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.h"
#include "extract/cell_text.h"

namespace spillmap::pdf {
namespace {

constexpr float same_place = 1.5f;  // points
constexpr float least_length = 6;   // shorter lines are ticks and underlined letters
constexpr float joining = 3;        // a smaller gap between two lines is none
constexpr float least_cell = 5;     // narrower ones hold no text
constexpr std::size_t most_rules = 20'000;
constexpr std::size_t most_pairs = 4'000'000;
constexpr std::size_t most_slots = 100'000;
constexpr std::size_t most_cell_lines = 12;

// A horizontal rule at `at` from `begin` to `end`, or an upright one.
struct Bar {
  float at, begin, end;
};

std::vector<Bar> joined(std::vector<Bar> bars) {
  std::sort(bars.begin(), bars.end(),
            [](const Bar& a, const Bar& b) { return a.at != b.at ? a.at < b.at : a.begin < b.begin; });
  std::vector<Bar> out;
  for (std::size_t i = 0; i < bars.size();) {
    std::size_t end = i + 1;
    while (end < bars.size() && bars[end].at - bars[i].at <= same_place) ++end;
    std::sort(bars.begin() + static_cast<std::ptrdiff_t>(i), bars.begin() + static_cast<std::ptrdiff_t>(end),
              [](const Bar& a, const Bar& b) { return a.begin < b.begin; });
    Bar open = bars[i];
    for (std::size_t k = i + 1; k < end; ++k) {
      if (bars[k].begin <= open.end + joining) {
        open.end = std::max(open.end, bars[k].end);
      } else {
        out.push_back(open);
        open = bars[k];
        open.at = bars[i].at;
      }
    }
    out.push_back(open);
    i = end;
  }
  return out;
}

std::vector<float> places(std::vector<float> values) {
  std::sort(values.begin(), values.end());
  std::vector<float> out;
  for (const float value : values)
    if (out.empty() || value - out.back() > 2 * same_place) out.push_back(value);
  return out;
}

std::size_t find_root(std::vector<std::size_t>& parent, std::size_t i) {
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

struct Grid {
  std::vector<float> xs, ys;
  std::vector<Bar> across, upright;
  float area() const { return (xs.back() - xs.front()) * (ys.back() - ys.front()); }
};

// Rules that touch each other belong to one grid.
std::vector<Grid> grids_of(const std::vector<Bar>& across, const std::vector<Bar>& upright) {
  std::vector<std::size_t> parent(across.size() + upright.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  for (std::size_t h = 0; h < across.size(); ++h)
    for (std::size_t v = 0; v < upright.size(); ++v) {
      const Bar &a = across[h], &u = upright[v];
      if (u.at >= a.begin - joining && u.at <= a.end + joining && a.at >= u.begin - joining && a.at <= u.end + joining)
        parent[find_root(parent, h)] = find_root(parent, across.size() + v);
    }
  std::vector<std::size_t> grid_of(parent.size(), static_cast<std::size_t>(-1));
  std::vector<Grid> grids;
  for (std::size_t i = 0; i < parent.size(); ++i) {
    const std::size_t root = find_root(parent, i);
    if (grid_of[root] == static_cast<std::size_t>(-1)) {
      grid_of[root] = grids.size();
      grids.emplace_back();
    }
    Grid& grid = grids[grid_of[root]];
    if (i < across.size())
      grid.across.push_back(across[i]);
    else
      grid.upright.push_back(upright[i - across.size()]);
  }
  std::vector<Grid> useful;
  for (Grid& grid : grids) {
    std::vector<float> xs, ys;
    for (const Bar& bar : grid.across) ys.push_back(bar.at);
    for (const Bar& bar : grid.upright) xs.push_back(bar.at);
    // A table may do without its outer upright lines.
    if (xs.empty() || ys.size() < 2) continue;
    for (const Bar& bar : grid.across) {
      xs.push_back(bar.begin);
      xs.push_back(bar.end);
    }
    grid.xs = places(std::move(xs));
    grid.ys = places(std::move(ys));
    const std::size_t columns = grid.xs.size() - 1, rows = grid.ys.size() - 1;
    if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > most_slots || columns > 256) continue;
    useful.push_back(std::move(grid));
  }
  // A table inside a frame comes before the frame.
  std::stable_sort(useful.begin(), useful.end(), [](const Grid& a, const Grid& b) { return a.area() < b.area(); });
  return useful;
}

class Cells {
 public:
  explicit Cells(const Grid& grid)
      : grid_(grid), columns_(grid.xs.size() - 1), rows_(grid.ys.size() - 1), region_(columns_ * rows_) {
    // Slots with no line between them are one cell.
    std::iota(region_.begin(), region_.end(), std::size_t{0});
    const std::vector<bool> wall_right = walls(grid.upright, grid.xs, grid.ys, columns_, rows_, true);
    const std::vector<bool> wall_below = walls(grid.across, grid.ys, grid.xs, rows_, columns_, false);
    for (std::size_t r = 0; r < rows_; ++r)
      for (std::size_t c = 0; c < columns_; ++c) {
        const std::size_t slot = r * columns_ + c;
        if (c + 1 < columns_ && !wall_right[slot]) region_[find_root(region_, slot + 1)] = find_root(region_, slot);
        if (r + 1 < rows_ && !wall_below[slot]) region_[find_root(region_, slot + columns_)] = find_root(region_, slot);
      }
    for (std::size_t slot = 0; slot < region_.size(); ++slot) find_root(region_, slot);
  }

  bool take(std::vector<Glyph>& glyphs, RuledTable& table) {
    std::vector<std::size_t> cell_of(glyphs.size(), none);
    std::vector<std::size_t> first(region_.size(), none);  // the first slot of a region, where its text goes
    std::vector<std::vector<Glyph>> content(region_.size());
    bool any = false;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      const Glyph& glyph = glyphs[i];
      const float x = (glyph.begin + glyph.end) / 2, y = glyph.baseline - 0.3f * glyph.size;
      if (!(x >= grid_.xs.front() && x < grid_.xs.back() && y >= grid_.ys.front() && y < grid_.ys.back())) continue;
      const std::size_t column = slot_of(grid_.xs, x), row = slot_of(grid_.ys, y);
      const std::size_t region = find_root(region_, row * columns_ + column);
      cell_of[i] = region;
      content[region].push_back(glyph);
      any = true;
    }
    if (!any) return false;
    for (std::size_t slot = region_.size(); slot-- > 0;) first[find_root(region_, slot)] = slot;

    std::size_t filled = 0;
    std::vector<bool> column_filled(columns_, false);
    std::vector<std::size_t> row_filled(rows_, 0), row_tall(rows_, 0), row_stacked(rows_, 0);
    std::vector<std::string> texts(region_.size()), labels(region_.size());
    std::vector<std::pair<std::uint32_t, float>> heads(region_.size(), {0, 0.0f});  // font and size of the first line
    for (std::size_t region = 0; region < content.size(); ++region) {
      std::vector<Glyph>& glyphs_here = content[region];
      if (glyphs_here.empty()) continue;
      const Glyph head = *std::min_element(glyphs_here.begin(), glyphs_here.end(),
                                           [](const Glyph& a, const Glyph& b) { return a.baseline < b.baseline; });
      heads[region] = {head.face, head.size};
      std::vector<Glyph> label = take_label(glyphs_here);
      const std::string label_text = label.empty() ? std::string() : lay_out(std::move(label));
      const std::string text = lay_out(std::move(glyphs_here));
      const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
      if (lines > most_cell_lines) return false;
      append_wrapped_to_cell(labels[region], label_text);
      if (!labels[region].empty()) {
        ++row_stacked[first[region] / columns_];
      }
      if (trim(text).empty() && labels[region].empty()) continue;
      ++filled;
      column_filled[first[region] % columns_] = true;
      ++row_filled[first[region] / columns_];
      if (lines >= 3) ++row_tall[first[region] / columns_];
      append_wrapped_to_cell(texts[region], text);
    }
    if (filled < 3 || std::count(column_filled.begin(), column_filled.end(), true) < 2) return false;
    // One row is a box, or the head of a table whose body has no lines.
    if (std::count_if(row_filled.begin(), row_filled.end(), [](std::size_t cells) { return cells > 1; }) < 2)
      return false;
    // Upright lines only: what stands between two of them is a column, not a cell.
    for (std::size_t r = 0; r < rows_; ++r)
      if (row_filled[r] >= 3 && row_tall[r] == row_filled[r]) return false;

    // A column or row in which no cell begins, or a narrow one without text, is only a double line. An empty one that
    // is wide enough to be filled in stays: a label must not come to stand beside the next label.
    std::vector<bool> column_used(columns_, false);
    for (std::size_t r = 0; r < rows_; ++r) {
      std::vector<std::string> row(columns_), label_row(columns_);
      bool row_used = false;
      // Boxes with a small label above the value: a row of labels and a row of values.
      const bool split = row_stacked[r] > 0 && 2 * row_stacked[r] >= row_filled[r];
      std::pair<std::uint32_t, float> label_head{0, 0.0f};
      for (std::size_t c = 0; c < columns_ && split; ++c)
        if (const std::size_t region = find_root(region_, r * columns_ + c); !labels[region].empty())
          label_head = heads[region];
      for (std::size_t c = 0; c < columns_; ++c) {
        const std::size_t slot = r * columns_ + c;
        const std::size_t region = find_root(region_, slot);
        if (first[region] != slot) continue;
        const bool text = !texts[region].empty() || !labels[region].empty();
        if (text || grid_.xs[c + 1] - grid_.xs[c] >= least_cell) column_used[c] = true;
        if (text || grid_.ys[r + 1] - grid_.ys[r] >= least_cell) row_used = true;
        // A label whose value was not filled in.
        if (split && labels[region].empty() && heads[region] == label_head) labels[region].swap(texts[region]);
        if (split) {
          label_row[c] = std::move(labels[region]);
          row[c] = std::move(texts[region]);
        } else {
          row[c] = std::move(labels[region]);
          if (!row[c].empty() && !texts[region].empty()) row[c] += "   ";
          row[c] += texts[region];
        }
      }
      if (!row_used) continue;
      if (split) table.rows.push_back(std::move(label_row));
      table.rows.push_back(std::move(row));
    }
    std::vector<std::size_t> kept;
    for (std::size_t c = 0; c < columns_; ++c)
      if (column_used[c]) {
        kept.push_back(c);
        table.columns.push_back(grid_.xs[c]);
      }
    table.columns.push_back(grid_.xs.back());
    for (std::vector<std::string>& row : table.rows) {
      for (std::size_t k = 0; k < kept.size(); ++k)
        if (kept[k] != k) row[k] = std::move(row[kept[k]]);
      row.resize(kept.size());
    }
    table.top = grid_.ys.front();
    table.bottom = grid_.ys.back();
    std::size_t left = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i)
      if (cell_of[i] == none) glyphs[left++] = glyphs[i];
    glyphs.resize(left);
    return true;
  }

 private:
  // The lines at the top of a cell that are set in another font or size than what follows. Empty if all is of one kind,
  // or if kinds are mixed within a line.
  static std::vector<Glyph> take_label(std::vector<Glyph>& glyphs) {
    const auto by_baseline = [](const Glyph& a, const Glyph& b) { return a.baseline < b.baseline; };
    const Glyph top = *std::min_element(glyphs.begin(), glyphs.end(), by_baseline);
    const auto same_kind = [&top](const Glyph& glyph) {
      return glyph.face == top.face && std::fabs(glyph.size - top.size) <= 0.08f * top.size;
    };
    float last_label = top.baseline, first_other = 1e30f;
    for (const Glyph& glyph : glyphs) {
      if (glyph.letter == ' ') continue;
      if (same_kind(glyph))
        last_label = std::max(last_label, glyph.baseline);
      else
        first_other = std::min(first_other, glyph.baseline);
    }
    std::vector<Glyph> label;
    if (first_other > 1e29f || first_other - last_label < 0.5f * top.size) return label;
    const float border = (last_label + first_other) / 2;
    std::copy_if(glyphs.begin(), glyphs.end(), std::back_inserter(label),
                 [border](const Glyph& glyph) { return glyph.baseline < border; });
    std::erase_if(glyphs, [border](const Glyph& glyph) { return glyph.baseline < border; });
    return label;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  static std::size_t slot_of(const std::vector<float>& borders, float place) {
    const auto above = std::upper_bound(borders.begin(), borders.end(), place);
    return std::min(static_cast<std::size_t>(above - borders.begin()), borders.size() - 1) - 1;
  }

  // For every slot: does a bar run along its far border (right, or below)? `along` are the borders that bars lie on,
  // `over` the ones they run past.
  static std::vector<bool> walls(const std::vector<Bar>& bars, const std::vector<float>& along,
                                 const std::vector<float>& over, std::size_t along_count, std::size_t over_count,
                                 bool upright) {
    std::vector<bool> out(along_count * over_count, false);
    for (const Bar& bar : bars) {
      const auto near = std::lower_bound(along.begin(), along.end(), bar.at - 2 * same_place);
      for (auto border = near; border != along.end() && *border <= bar.at + 2 * same_place; ++border) {
        const auto index = static_cast<std::size_t>(border - along.begin());
        if (index == 0 || index > along_count) continue;
        for (std::size_t o = 0; o < over_count; ++o) {
          const float middle = (over[o] + over[o + 1]) / 2;
          if (middle < bar.begin || middle > bar.end) continue;
          out[upright ? o * along_count + index - 1 : (index - 1) * over_count + o] = true;
        }
      }
    }
    return out;
  }

  const Grid& grid_;
  const std::size_t columns_, rows_;
  std::vector<std::size_t> region_;
};

}  // namespace

std::vector<RuledTable> take_ruled_tables(std::vector<Rule>&& rules, std::vector<Glyph>& glyphs) {
  std::vector<RuledTable> tables;
  if (rules.size() < 3 || rules.size() > most_rules) return tables;
  std::vector<Bar> across, upright;
  for (const Rule& rule : rules) {
    const float x0 = std::min(rule.x0, rule.x1), x1 = std::max(rule.x0, rule.x1);
    const float y0 = std::min(rule.y0, rule.y1), y1 = std::max(rule.y0, rule.y1);
    if (!std::isfinite(x0 + x1 + y0 + y1)) continue;
    if (y1 - y0 <= same_place && x1 - x0 >= least_length)
      across.push_back({(y0 + y1) / 2, x0, x1});
    else if (x1 - x0 <= same_place && y1 - y0 >= least_length)
      upright.push_back({(x0 + x1) / 2, y0, y1});
  }
  across = joined(std::move(across));
  upright = joined(std::move(upright));
  if (across.size() * upright.size() > most_pairs) return tables;
  for (const Grid& grid : grids_of(across, upright)) {
    RuledTable table;
    if (Cells(grid).take(glyphs, table)) tables.push_back(std::move(table));
  }
  std::stable_sort(tables.begin(), tables.end(),
                   [](const RuledTable& a, const RuledTable& b) { return a.top < b.top; });
  return tables;
}

}  // namespace spillmap::pdf
