#include "detect/table/read.h"

#include <algorithm>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/record/record.h"

namespace spillmap::detect {

bool keeps_free_findings(const ColumnPlan& column) {
  switch (column.kind) {
    case LabelKind::notes:
    case LabelKind::description:
    case LabelKind::reference: return true;
    case LabelKind::ignore: return !Lexicon::built_in().read(column.label).has_value();
    default: return false;
  }
}

namespace {

// A cell and where it stands; `plan` is that of its row or column.
RecordCell cell_of(const Table& table, std::uint32_t table_index, std::uint32_t r, std::uint32_t c,
                   const ColumnPlan& plan) {
  const Cell& cell = table.at(r, c);
  RecordCell rc;
  rc.kind = plan.kind;
  rc.holder = plan.holder;
  rc.family_first = plan.family_first;
  rc.begin = cell.begin;
  rc.end = cell.end;
  rc.number_cell = cell.kind == CellKind::number;
  rc.label = plan.label;
  rc.table = table_index;
  rc.row = r;
  rc.column = c;
  rc.locator.page = table.page;
  rc.locator.sheet = table.sheet;
  rc.locator.row = table.source_row(r);
  rc.locator.column = c + 1;
  rc.locator.hidden = table.hidden;
  return rc;
}

}  // namespace

namespace {

// The second line of a record whose first line has the name ("22 Pearl St, Bangor 04401" below "Brown, Ann"): the
// column in which a street stands instead of a name; no_column when the row is none.
constexpr std::uint32_t no_column = 0xFFFFFFFFu;
std::uint32_t street_below_name(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t r,
                                std::uint32_t columns) {
  if (r == block.first_row || table.origin != TableOrigin::fixed_width) return no_column;
  for (std::uint32_t c = 0; c < columns; ++c) {
    const std::string_view cell = trim(part.view(table.at(r, c)));
    if (cell.empty()) continue;
    const ColumnPlan& plan = block.columns[c];
    const bool below = c > 0 && plan.kind == LabelKind::full_name && plan.holder == Holder::subject &&
                       !part.view(table.at(r - 1, c)).empty() && is_street(cell);
    return below ? c : no_column;
  }
  return no_column;
}

bool is_phone_number(std::string_view cell) {
  return digits_only(cell).size() == 10 && cell.size() <= 16 && read_value(LabelKind::phone, cell, false, false);
}

}  // namespace

void read_records(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  RecordAssembler record(part, How::table);
  const std::uint32_t columns =
      std::min<std::uint32_t>(table.columns, static_cast<std::uint32_t>(block.columns.size()));
  for (std::uint32_t r = block.first_row; r < block.end_row && r < table.rows; ++r) {
    bool header_again = block.header_rows > 0;
    int filled = 0;
    const std::uint32_t street = street_below_name(part, table, block, r, columns);
    for (std::uint32_t c = 0; c < columns; ++c) {
      const Cell& cell = table.at(r, c);
      if (cell.begin == cell.end) continue;
      ++filled;
      ColumnPlan plan = block.columns[c];
      if (street == c)
        plan.kind = LabelKind::address;
      else if (street != no_column && is_phone_number(trim(part.view(cell))))
        plan.kind = LabelKind::phone;
      if (header_again && !equals_ignore_case(squeeze(part.view(cell)), plan.label)) header_again = false;
      if (plan.kind == LabelKind::ignore || plan.kind == LabelKind::notes) continue;
      RecordCell rc = cell_of(table, table_index, r, c, plan);
      rc.old = plan.old;
      rc.by_values = plan.by_values;
      rc.business = plan.business;
      record.add(std::move(rc));
    }
    if (header_again || filled == 0) {
      record.drop();
      continue;
    }
    record.flush(out, block.employment ? flag_employee : 0u, block.providers);
  }
}

void read_columns(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  RecordAssembler record(part, How::table);
  const std::uint32_t rows = std::min<std::uint32_t>(table.rows, static_cast<std::uint32_t>(block.columns.size()));
  const std::size_t first = out.size();
  for (std::uint32_t c = 1; c < table.columns; ++c) {
    for (std::uint32_t r = 0; r < rows; ++r) {
      const Cell& cell = table.at(r, c);
      const ColumnPlan& plan = block.columns[r];
      if (cell.begin == cell.end || plan.kind == LabelKind::ignore || plan.kind == LabelKind::notes) continue;
      RecordCell rc = cell_of(table, table_index, r, c, plan);
      rc.row = table.rows + c;  // one record for each column, apart from the rows of the table
      record.add(std::move(rc));
    }
    record.flush(out, 0, false);
  }
  std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                   [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
}

}  // namespace spillmap::detect
