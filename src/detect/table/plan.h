// What the columns of a table are, and where its header is.
//
// A header may stand in the first row, in a later one (titles above), in two lines, or nowhere; a sheet may hold
// several blocks one below the other. Headers are read with the lexicon; columns without a telling header are judged by
// their values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "detect/label/lexicon.h"
#include "model/text.h"

namespace spillmap::detect {

struct ColumnPlan {
  LabelKind kind = LabelKind::ignore;
  LabelKind also = LabelKind::ignore;  // what the header of a name asks for besides ("Student / ID")
  Holder holder = Holder::subject;
  bool old = false, family_first = false;
  bool holder_said = false;   // a word of the header names the holder
  bool by_values = false;     // no header said so: the values do
  bool business = false;      // one number for all rows: the office's
  bool among_people = false;  // a column of names, most of which are known ones
  bool day_first = false;     // another date of the column shows that 03/11/2021 is in November
  bool free_text = false;     // sentences or remarks stand in it, whatever its header says
  std::string label;          // the header as written
  std::uint32_t record = 0;   // of the records that stand side by side in a row
};

enum class BlockLayout : std::uint8_t {
  records,  // a row is a record
  columns,  // a column is a record: `columns` says what each row holds, the first column has the labels
  pieces,   // records stand in cells or groups of cells: `records_of` says in which
  form,     // cells are labels and values: read by the form reader
  text,     // no structure that helps: left to the pass over the text
};

struct TableBlock {
  BlockLayout layout = BlockLayout::text;
  std::uint32_t first_row = 0, end_row = 0;  // data rows
  std::uint32_t header_row = 0, header_rows = 0;
  std::vector<ColumnPlan> columns;
  std::uint32_t people_end = ~std::uint32_t{0};  // layout columns: behind the last column of a person
  std::vector<ColumnPlan> second;                // of the second line of each record, in a list that prints two
  std::vector<std::uint32_t> records_of;         // of pieces: by row * columns + column, from 1 on; 0: in none
  bool labelled = false;                         // pieces are cards: a label, and behind it the value
  LabelKind also = LabelKind::ignore;            // pieces are cells: what stands behind the name in them
  bool employment = false;                       // salaries, positions, pay dates: the people are staff
  bool providers = false;                        // a directory of providers or vendors: no exposure of a client
  bool wide = false;                             // most rows have three filled cells and more
  std::vector<std::uint32_t> person_rows;        // ascending: they name whom the rows below are about (person_rows.h)
  bool has_person = false;                       // a name or unique number of a person stands in each row
};

// "8:30a Brown, Ann", "9-11 am Brown, Ann", "10a Ann Brown": what stands behind the hour.
std::string_view after_time(std::string_view cell);

// `carried`: the plan of the same table in the part before, for a table that continues; else nullptr.
std::vector<TableBlock> plan_table(const TextPart& part, const Table& table, const TableBlock* carried);

}  // namespace spillmap::detect
