#include "extract/sheet_grid.h"

#include <algorithm>

namespace spillmap {
namespace {

// Empty rows between two rows are kept (they separate tables) up to this many; of more, the row numbers tell.
constexpr std::uint32_t most_blank_rows = 16;

}  // namespace

void SheetGrid::add(const GridCell& cell) {
  if (cell.bytes == 0 || cell.bytes > room_) {
    if (cell.bytes != 0) room_ = 0;
    return;
  }
  room_ -= cell.bytes;
  if (!cells_.empty()) {
    const GridCell& last = cells_.back();
    if (cell.row < last.row || (cell.row == last.row && cell.column <= last.column)) sorted_ = false;
  }
  cells_.push_back(cell);
}

void SheetGrid::add(std::uint32_t row, std::uint32_t column, std::string_view text, CellKind kind) {
  const std::size_t begin = own_.size();
  if (text.size() <= room_) own_ += text;
  add({row, column, kind, nullptr, begin, text.size()});
}

void SheetGrid::add_shared(std::uint32_t row, std::uint32_t column, std::string_view text) {
  add({row, column, CellKind::text, text.data(), 0, text.size()});
}

void SheetGrid::emit(TextBuilder& out) {
  if (!sorted_)
    std::stable_sort(cells_.begin(), cells_.end(), [](const GridCell& a, const GridCell& b) {
      return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
  std::vector<CellText> row;
  for (std::size_t i = 0; i < cells_.size() && out.ok();) {
    const std::uint32_t number = cells_[i].row;
    if (i != 0 && number - cells_[i - 1].row - 1 <= most_blank_rows)
      for (std::uint32_t blank = cells_[i - 1].row + 1; blank < number; ++blank)
        out.row(std::span<const CellText>(), blank + 1);
    row.clear();
    for (; i < cells_.size() && cells_[i].row == number; ++i) {
      const GridCell& cell = cells_[i];
      if (row.size() <= cell.column) row.resize(cell.column + 1);
      const char* text = cell.shared != nullptr ? cell.shared : own_.data() + cell.begin;
      row[cell.column] = CellText(std::string_view(text, cell.bytes), cell.kind);
    }
    out.row(row, number + 1);
  }
  cells_.clear();
  own_.clear();
  sorted_ = true;
}

}  // namespace spillmap
