// The cells of one sheet of a workbook, given in any order, handed on row by row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap {

class SheetGrid {
 public:
  // `room`: bytes of text that the workbook may still give; a long string that a million cells share is a bomb that no
  // bound on the file sees. Cells beyond it are left out.
  explicit SheetGrid(std::uint64_t& room) : room_(room) {}

  // Rows and columns from 0. `text` is copied.
  void add(std::uint32_t row, std::uint32_t column, std::string_view text, CellKind kind);
  // `text` outlives the grid.
  void add_shared(std::uint32_t row, std::uint32_t column, std::string_view text);
  // Rows of an open table; a cell given twice is the later one.
  void emit(TextBuilder& out);
  bool empty() const { return cells_.empty(); }

 private:
  struct GridCell {
    std::uint32_t row, column;
    CellKind kind;
    const char* shared;  // or nullptr: in own_
    std::size_t begin, bytes;
  };
  void add(const GridCell& cell);
  std::uint64_t& room_;
  std::vector<GridCell> cells_;
  std::string own_;
  bool sorted_ = true;
};

}  // namespace spillmap
