#include "detect/place.h"

#include <algorithm>

namespace spillmap::detect {

Place Places::at(std::uint32_t offset) {
  Place place;
  const auto& runs = part_.runs;
  if (runs.empty()) return place;
  if (run_ >= runs.size() || runs[run_].begin > offset) {
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), offset, [](std::uint32_t o, const Run& r) { return o < r.begin; });
    if (after == runs.begin()) return place;
    run_ = static_cast<std::size_t>(after - runs.begin()) - 1;
  }
  while (run_ + 1 < runs.size() && runs[run_ + 1].begin <= offset) ++run_;
  const Run& run = runs[run_];
  if (offset >= run.end) return place;
  place.run = &run;
  if (run.kind != RunKind::table || run.table >= part_.tables.size()) return place;
  const Table& table = part_.tables[run.table];
  // Cells lie in rising order; empty ones lie where they would begin.
  const auto after = std::upper_bound(table.cells.begin(), table.cells.end(), offset,
                                      [](std::uint32_t o, const Cell& c) { return o < c.begin; });
  if (after == table.cells.begin() || table.columns == 0) return place;
  auto index = static_cast<std::uint32_t>(after - table.cells.begin()) - 1;
  while (index > 0 && table.cells[index].begin == table.cells[index].end && table.cells[index - 1].begin <= offset &&
         table.cells[index - 1].end > offset)
    --index;
  place.table = run.table;
  place.row = index / table.columns;
  place.column = index % table.columns;
  return place;
}

Locator Places::locator(std::uint32_t begin, std::uint32_t end) {
  Locator l;
  const Place place = at(begin);
  l.begin = part_.source_offset + begin - std::min(begin, part_.overlap);
  l.end = l.begin + (end - begin);
  if (place.run == nullptr) return l;
  l.page = place.run->page;
  l.hidden = place.run->hidden;
  if (place.table != Finding::no_table) {
    const Table& table = part_.tables[place.table];
    l.sheet = table.sheet;
    l.row = table.source_row(place.row);
    l.column = place.column + 1;
    l.hidden |= table.hidden;
    return l;
  }
  if (place.run->line != 0) {
    if (line_run_ != run_ || line_at_ > begin) {
      line_run_ = run_;
      line_at_ = place.run->begin;
      line_ = place.run->line;
    }
    line_ += static_cast<std::uint32_t>(std::count(part_.utf8.begin() + line_at_, part_.utf8.begin() + begin, '\n'));
    line_at_ = begin;
    l.line = line_;
  }
  return l;
}

}  // namespace spillmap::detect
