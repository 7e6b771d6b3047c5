// Rows of one cell that name somebody, and below each of them rows of what is that person's:
//
//   Date      | Service          | Units
//   Brown, Ann   DOB 01/04/1980
//   1/2/2024  | Physical therapy | 4
//   Lind, Bo (102-44)
//   1/3/2024  | Counseling       | 1
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "detect/table/plan.h"
#include "model/text.h"

namespace spillmap::detect {

// Where in a cell the name of such a row stands.
struct NameInCell {
  std::size_t begin = 0, end = 0;
};
std::optional<NameInCell> name_heading_rows(std::string_view cell);

// The rows of a block that head others in this way, ascending; empty where its columns name people, or
// too little speaks for it.
std::vector<std::uint32_t> person_rows_of(const TextPart& part, const Table& table, const TableBlock& block);

// The row that names whom `row` is about, in a block that has such rows; else `row` itself.
std::uint32_t person_row_above(const TableBlock& block, std::uint32_t row);

}  // namespace spillmap::detect
