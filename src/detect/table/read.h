// The findings of a table, row by row, by its plan.
#pragma once

#include <vector>

#include "detect/table/plan.h"
#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

// Appends the findings of a block of layout records, sorted by row. Cells whose column is understood are claimed:
// what the pass over the text found in them is overruled.
void read_records(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out);

// May what the pass over the text found in this column stand? Yes for notes and for columns of which nothing is known.
bool keeps_free_findings(const ColumnPlan& column);

// "Unit 104 | Ann Brown | ph 518-555-0147" between the months and amounts of a ledger: words where the columns of a
// block about nobody have amounts. Such a row is none of its records.
bool is_foreign(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t row);

// The same for a table in which a column is a record.
void read_columns(const TextPart& part, std::uint32_t table, const TableBlock& block, std::vector<Finding>& out);
void read_pieces(const TextPart& part, std::uint32_t table, const TableBlock& block, std::vector<Finding>& out);

// The row under which findings of a cell are kept: its own, or in a block of pieces one for each record, beyond the
// rows of the table.
std::uint32_t row_of_record(const Table& table, const TableBlock& block, std::uint32_t row, std::uint32_t column);

}  // namespace spillmap::detect
