#include "detect/table/read.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/label/kinds.h"
#include "detect/record/record.h"
#include "detect/table/person_rows.h"

namespace spillmap::detect {

bool keeps_free_findings(const ColumnPlan& column) {
  if (column.free_text) return true;
  switch (column.kind) {
    case LabelKind::notes:
    case LabelKind::description:
    case LabelKind::reference: return true;
    case LabelKind::ignore: {
      const auto meaning = Lexicon::built_in().read(column.label);
      return !meaning || meaning->certainty() < 0.34;
    }
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
  rc.also = plan.also;
  rc.day_first = plan.day_first;
  rc.among_people = plan.among_people;
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

// "315-635-4241 HTN": how long the telephone number is with which a cell begins that is about something else; 0 when
// it does not.
std::uint32_t telephone_first(std::string_view cell) {
  constexpr std::size_t shortest = 12, longest = 14;
  for (std::size_t size = shortest; size <= std::min(longest, cell.size()); ++size) {
    if (size < cell.size() && cell[size] != ' ') continue;
    const std::string_view number = cell.substr(0, size);
    if (is_phone_number(number) && (number[3] == '-' || number[3] == '.' || number[0] == '('))
      return static_cast<std::uint32_t>(size);
  }
  return 0;
}

}  // namespace

// "MAIN BRANCH", "MWF 1st shift": one cell in a row of a table whose rows have many, in the column of names or before
// it, says what the rows below have in common.
bool is_heading(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t r,
                std::uint32_t columns) {
  for (std::uint32_t c = 0; c < columns; ++c) {
    const std::string_view cell = trim(part.view(table.at(r, c)));
    if (cell.empty()) continue;
    return block.columns[c].kind == LabelKind::full_name && !is_name_with_comma(cell) && !is_full_name(cell);
  }
  return false;
}

// "ID | Child | Born" over "   | Parent | Tel" at the head of a printed list: each record has two lines, and the second
// has nothing in the first column.
bool is_second_line(const Table& table, const TableBlock& block, std::uint32_t r) {
  const auto opens = [&](std::uint32_t row) { return table.at(row, 0).begin != table.at(row, 0).end; };
  return !block.second.empty() && r > block.first_row && r < block.end_row && r < table.rows && !opens(r) &&
         opens(r - 1);
}

// A value and the one of the next column, which its own cell lacks: "0031-448820-1 178-32-0046" below "Account no" in a
// printed list with one space between the columns. Where the second begins; 0 when the cell holds one value.
std::uint32_t spilled_from(const TextPart& part, const Cell& cell, const ColumnPlan& own, const ColumnPlan& next) {
  const auto element = element_of(next.kind);
  if (!element_of(own.kind) || !element || *element == Element::name || own.kind == next.kind) return 0;
  const std::string_view value = part.view(cell);
  constexpr std::size_t longest = 60;
  const std::size_t space = value.rfind(' ');
  if (value.size() > longest || space == std::string_view::npos || space == 0) return 0;
  if (!read_value(next.kind, value.substr(space + 1), false, false)) return 0;
  const std::string_view rest = trim(value.substr(0, space));
  if (own.kind == LabelKind::full_name ? !read_person(rest, own.family_first)
                                       : !read_value(own.kind, rest, false, false))
    return 0;
  return cell.begin + static_cast<std::uint32_t>(space) + 1;
}

namespace {

struct Stretch {
  std::uint32_t begin = 0, end = 0;
};

// The words of a cell without the signs that set them apart; none when there are more than `most`.
std::vector<Stretch> words_of(const TextPart& part, const Cell& cell, std::size_t most) {
  constexpr std::uint32_t longest = 120;
  std::vector<Stretch> words;
  if (cell.end - cell.begin > longest) return words;
  for (std::uint32_t i = cell.begin; i < cell.end;) {
    while (i < cell.end && is_space(part.utf8[i])) ++i;
    Stretch word{i, i};
    while (i < cell.end && !is_space(part.utf8[i])) ++i;
    word.end = i;
    while (word.end > word.begin && (part.utf8[word.end - 1] == ',' || part.utf8[word.end - 1] == ';')) --word.end;
    if (word.begin == word.end || part.view(word.begin, word.end) == "/" || part.view(word.begin, word.end) == "&")
      continue;
    if (words.size() == most) return {};
    words.push_back(word);
  }
  return words;
}

// "Ann Brown Bo Brown": so many names side by side, when each has as many words as the others or ends with the same.
std::vector<Stretch> names_side_by_side(const TextPart& part, const Cell& cell, std::size_t people, bool family_first) {
  constexpr std::size_t most_words = 16;
  const std::vector<Stretch> words = words_of(part, cell, most_words);
  const auto are_names = [&](const std::vector<Stretch>& names) {
    return names.size() == people && std::all_of(names.begin(), names.end(), [&](const Stretch& name) {
             return read_person(part.view(name.begin, name.end), family_first).has_value();
           });
  };
  if (words.size() < 2 * people) return {};
  std::vector<Stretch> names;
  const std::string_view last = part.view(words.back().begin, words.back().end);
  std::uint32_t begin = words.front().begin;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (part.view(words[w].begin, words[w].end) != last) continue;
    names.push_back({begin, words[w].end});
    if (w + 1 < words.size()) begin = words[w + 1].begin;
  }
  if (are_names(names)) return names;
  names.clear();
  if (words.size() % people != 0) return {};
  const std::size_t each = words.size() / people;
  for (std::size_t w = 0; w < words.size(); w += each) names.push_back({words[w].begin, words[w + each - 1].end});
  return are_names(names) ? names : std::vector<Stretch>();
}

// A row with several people in one cell, and in step with them the values of other cells: "Ann Brown Bo Brown" beside
// "4/11/2009 8/21/2013", as a cell of several lines comes out of its document.
struct PeopleInCells {
  std::size_t people = 0;
  std::vector<std::vector<Stretch>> of_column;  // empty: the cell is of all of them, or of none in particular
};

PeopleInCells people_in_cells(const TextPart& part, const Table& table, const std::vector<ColumnPlan>& plans,
                              std::uint32_t r, std::uint32_t columns) {
  constexpr std::size_t most_people = 6;
  PeopleInCells found;
  const auto of_the_row = [](const ColumnPlan& plan) {
    return plan.holder == Holder::subject || plan.holder == Holder::child;
  };
  const auto values_of = [&](std::uint32_t c) {
    std::vector<Stretch> values = words_of(part, table.at(r, c), most_people);
    if (values.size() < 2 || !std::all_of(values.begin(), values.end(), [&](const Stretch& value) {
          return read_value(plans[c].kind, part.view(value.begin, value.end), false, false).has_value();
        }))
      values.clear();
    return values;
  };
  for (std::uint32_t c = 0; c < columns; ++c) {
    if (plans[c].kind != LabelKind::dob || !of_the_row(plans[c])) continue;
    const std::size_t dates = values_of(c).size();
    if (dates > 1) found.people = dates;
  }
  if (found.people == 0) return found;
  found.of_column.resize(columns);
  bool named = false;
  for (std::uint32_t c = 0; c < columns; ++c) {
    const auto element = element_of(plans[c].kind);
    if (!element || !of_the_row(plans[c])) continue;
    if (*element == Element::name && plans[c].kind == LabelKind::full_name) {
      found.of_column[c] = names_side_by_side(part, table.at(r, c), found.people, plans[c].family_first);
      named = named || !found.of_column[c].empty();
    } else if (*element == Element::date_of_birth || is_unique_identifier(*element)) {
      if (std::vector<Stretch> values = values_of(c); values.size() == found.people)
        found.of_column[c] = std::move(values);
    }
  }
  if (!named) found.people = 0;
  return found;
}

}  // namespace

bool is_foreign(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t r) {
  constexpr std::uint32_t most_columns = 24;
  constexpr int fewest_letters = 3;
  const std::uint32_t columns =
      std::min<std::uint32_t>(table.columns, static_cast<std::uint32_t>(block.columns.size()));
  if (columns > most_columns) return false;
  int words = 0;
  for (std::uint32_t c = 0; c < columns; ++c) {
    const LabelKind kind = block.columns[c].kind;
    if (element_of(kind)) return false;
    if (kind != LabelKind::amount && kind != LabelKind::amount_employment) continue;
    const std::string_view cell = trim(part.view(table.at(r, c)));
    if (cell.empty()) continue;
    if (std::count_if(cell.begin(), cell.end(), is_alpha) < fewest_letters && !is_phone_number(cell)) return false;
    ++words;
  }
  return words >= 2;
}

// "Requested by | Relation" with "funeral director" in the row: who asks does so for the business.
bool is_asked_by_trade(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t r,
                       std::uint32_t columns) {
  constexpr std::size_t longest = 60;
  for (std::uint32_t c = 1; c < columns; ++c) {
    if (block.columns[c].kind != LabelKind::relationship || block.columns[c - 1].holder != Holder::contact) continue;
    const std::string_view cell = trim(part.view(table.at(r, c)));
    if (cell.empty() || cell.size() > longest) continue;
    for (const std::string_view word : {"funeral", "attorney", "lawyer", "paralegal", "undertaker", "mortuary"})
      if (contains_ignore_case(cell, word)) return true;
  }
  return false;
}

// "Meridian Health Plan (for Ann Brown)" among people to whom checks are sent: where it is and what its account is
// concern nobody.
bool is_of_a_company(const TextPart& part, const Table& table, const TableBlock& block, std::uint32_t r,
                     std::uint32_t columns) {
  bool company = false;
  for (std::uint32_t c = 0; c < columns; ++c) {
    const LabelKind kind = block.columns[c].kind;
    if (kind == LabelKind::last_name || kind == LabelKind::first_name) return false;
    if (kind != LabelKind::full_name) continue;
    const std::string_view cell = trim(part.view(table.at(r, c)));
    if (cell.empty()) continue;
    // "Elm Rentals LLC | c/o Ann Brown": who opens its letters.
    if (company && read_person(cell, false)) continue;
    if (read_person(cell, false) || !is_company(cell.substr(0, cell.find(" (")))) return false;
    company = true;
  }
  return company;
}

// The name that such a row has; the pass over the text finds the rest.
void read_person_row(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::uint32_t r,
                     std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  for (std::uint32_t c = 0; c < table.columns; ++c) {
    const Cell& cell = table.at(r, c);
    const auto name = name_heading_rows(part.view(cell));
    if (!name) continue;
    RecordAssembler record(part, How::table);
    ColumnPlan plan;
    plan.kind = LabelKind::full_name;
    RecordCell rc = cell_of(table, table_index, r, c, plan);
    rc.begin = cell.begin + static_cast<std::uint32_t>(name->begin);
    rc.end = cell.begin + static_cast<std::uint32_t>(name->end);
    record.add(std::move(rc));
    // "Brown, Ann (MVB8742761)", "Brown, Ann #102-44": a number without a label is the person's here.
    const std::string_view rest = part.view(cell).substr(name->end);
    constexpr std::size_t shortest = 5;
    const std::size_t from = rest.find_first_not_of(" (#,-");
    const std::size_t end =
        from == std::string_view::npos ? from : std::min(rest.find_first_of(" ),;", from), rest.size());
    if (from != std::string_view::npos && from <= 3 && end - from >= shortest &&
        digits_only(rest.substr(from, end - from)).size() >= 4 && trim(rest.substr(end)).size() <= 1) {
      const bool insured = c < block.columns.size() && (contains_ignore_case(block.columns[c].label, "member") ||
                                                        contains_ignore_case(block.columns[c].label, "subscriber"));
      ColumnPlan number;
      number.kind = insured ? LabelKind::member_id : LabelKind::mrn;
      number.label = block.columns.size() > c ? block.columns[c].label : std::string();
      RecordCell of = cell_of(table, table_index, r, c, number);
      of.begin = cell.begin + static_cast<std::uint32_t>(name->end + from);
      of.end = cell.begin + static_cast<std::uint32_t>(name->end + end);
      record.add(std::move(of));
    }
    record.flush(out, block.employment ? flag_employee : 0u, false);
    return;
  }
}

void read_records(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  if (!block.person_rows.empty() && block.person_rows.front() < block.first_row)
    read_person_row(part, table_index, block, block.person_rows.front(), out);
  RecordAssembler record(part, How::table);
  const std::uint32_t columns =
      std::min<std::uint32_t>(table.columns, static_cast<std::uint32_t>(block.columns.size()));
  std::uint32_t records = 1;
  for (std::uint32_t c = 0; c < columns; ++c) records = std::max(records, block.columns[c].record + 1);
  const bool printed = table.origin == TableOrigin::fixed_width || table.origin == TableOrigin::document;
  for (std::uint32_t r = block.first_row; r < block.end_row && r < table.rows; ++r) {
    bool header_again = block.header_rows > 0;
    int filled = 0;
    for (std::uint32_t c = 0; c < columns; ++c) {
      const Cell& cell = table.at(r, c);
      if (cell.begin == cell.end) continue;
      ++filled;
      if (header_again && !equals_ignore_case(squeeze(part.view(cell)), block.columns[c].label)) header_again = false;
    }
    if (header_again || filled == 0) continue;
    if (std::binary_search(block.person_rows.begin(), block.person_rows.end(), r)) {
      read_person_row(part, table_index, block, r, out);
      continue;
    }
    const bool second = is_second_line(table, block, r);
    const std::vector<ColumnPlan>& plans = second ? block.second : block.columns;
    const std::uint32_t street = second ? no_column : street_below_name(part, table, block, r, columns);
    if (!second && filled == 1 && block.wide && street == no_column && is_heading(part, table, block, r, columns))
      continue;
    const bool of_a_company = !second && is_of_a_company(part, table, block, r, columns);
    const bool asked_by_trade = !second && is_asked_by_trade(part, table, block, r, columns);
    const PeopleInCells several =
        records == 1 && !second ? people_in_cells(part, table, plans, r, columns) : PeopleInCells();
    for (std::uint32_t of_row = 0; of_row < std::max(records, static_cast<std::uint32_t>(several.people)); ++of_row) {
      for (std::uint32_t c = 0; c < columns; ++c) {
        const Cell& cell = table.at(r, c);
        if (cell.begin == cell.end || (several.people == 0 && plans[c].record != of_row)) continue;
        ColumnPlan plan = plans[c];
        const Stretch* const own =
            several.people != 0 && !several.of_column[c].empty() ? &several.of_column[c][of_row] : nullptr;
        // What one cell has for all of them: where they live, and who their parents are. A mailbox is of the first.
        if (several.people != 0 && of_row > 0 && own == nullptr && plan.holder == Holder::subject &&
            (plan.kind == LabelKind::email || !is_way_to_reach(plan.kind)))
          continue;
        if (street == c)
          plan.kind = LabelKind::address;
        else if (street != no_column && is_phone_number(trim(part.view(cell))))
          plan.kind = LabelKind::phone;
        if (plan.kind == LabelKind::ignore || plan.kind == LabelKind::notes) continue;
        if (of_a_company && (plan.kind == LabelKind::mrn || plan.kind == LabelKind::member_id)) continue;
        const auto add = [&](std::uint32_t column, const ColumnPlan& of, std::uint32_t begin, std::uint32_t end) {
          RecordCell rc = cell_of(table, table_index, r, column, of);
          rc.begin = begin;
          rc.end = end;
          rc.old = of.old;
          rc.by_values = of.by_values;
          rc.business = of.business;
          if (asked_by_trade && of.holder == Holder::contact) rc.holder = Holder::provider;
          // The records of a row are apart from each other, the lines of a record are not.
          rc.row = person_row_above(block, second ? r - 1 : r) + of_row * table.rows;
          record.add(std::move(rc));
        };
        if (own != nullptr) {
          add(c, plan, own->begin, own->end);
          continue;
        }
        std::uint32_t begin = cell.begin;
        const auto element = element_of(plan.kind);
        if (element && is_health(*element))
          if (const std::uint32_t size = telephone_first(part.view(cell)); size != 0) {
            ColumnPlan telephone;
            telephone.kind = LabelKind::phone;
            telephone.label = plan.label;
            telephone.by_values = true;
            add(c, telephone, begin, begin + size);
            begin += size;
            while (begin < cell.end && part.utf8[begin] == ' ') ++begin;
            if (begin == cell.end) continue;
          }
        std::uint32_t spilled = 0;
        if (printed && c + 1 < columns && table.at(r, c + 1).begin == table.at(r, c + 1).end)
          spilled = spilled_from(part, cell, plan, plans[c + 1]);
        add(c, plan, begin, spilled != 0 ? spilled - 1 : cell.end);
        if (spilled != 0) add(c + 1, plans[c + 1], spilled, cell.end);
      }
      if (is_second_line(table, block, r + 1)) continue;
      record.flush(out, block.employment ? flag_employee : 0u, block.providers || of_a_company);
    }
  }
}

void read_columns(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  RecordAssembler record(part, How::table);
  const std::uint32_t rows = std::min<std::uint32_t>(table.rows, static_cast<std::uint32_t>(block.columns.size()));
  const std::size_t first = out.size();
  for (std::uint32_t c = 1; c < std::min(table.columns, block.people_end); ++c) {
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

std::uint32_t row_of_record(const Table& table, const TableBlock& block, std::uint32_t row, std::uint32_t column) {
  if (is_second_line(table, block, row)) return row - 1;
  if (block.layout == BlockLayout::records) return person_row_above(block, row);
  if (block.layout != BlockLayout::pieces || column >= table.columns) return row;
  const std::size_t cell = static_cast<std::size_t>(row) * table.columns + column;
  return cell < block.records_of.size() && block.records_of[cell] != 0 ? table.rows + block.records_of[cell] : row;
}

void read_pieces(const TextPart& part, std::uint32_t table_index, const TableBlock& block, std::vector<Finding>& out) {
  const Table& table = part.tables[table_index];
  std::map<std::uint32_t, std::vector<RecordCell>> records;
  for (std::uint32_t r = 0; r < block.end_row && r < table.rows; ++r)
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::uint32_t record = block.records_of[static_cast<std::size_t>(r) * table.columns + c];
      if (record == 0 || table.at(r, c).begin == table.at(r, c).end) continue;
      ColumnPlan plan;
      std::uint32_t value = c;
      if (block.labelled) {
        plan.label = squeeze(part.view(table.at(r, c)));
        const auto meaning = Lexicon::built_in().read(plan.label);
        if (plan.label == "b." || plan.label == "b") {
          plan.kind = LabelKind::dob;
        } else if (!meaning || meaning->certainty() < 0.5) {
          continue;
        } else {
          plan.kind = meaning->kind == LabelKind::person       ? LabelKind::full_name
                      : meaning->kind == LabelKind::phone_weak ? LabelKind::phone
                                                               : meaning->kind;
          plan.holder = meaning->holder;
          plan.family_first = meaning->family_first;
        }
        while (++value < table.columns && table.at(r, value).begin == table.at(r, value).end) continue;
        if (value == table.columns || block.records_of[static_cast<std::size_t>(r) * table.columns + value] != record)
          continue;
      } else {
        plan.kind = LabelKind::full_name;
        plan.also = block.also;
      }
      if (plan.kind != LabelKind::ignore && plan.kind != LabelKind::notes) {
        RecordCell rc = cell_of(table, table_index, r, value, plan);
        rc.row = table.rows + record;
        if (!block.labelled) {
          const std::string_view cell = part.view(table.at(r, value));
          rc.begin += static_cast<std::uint32_t>(after_time(trim(cell)).data() - cell.data());
        }
        records[record].push_back(std::move(rc));
      }
      c = value;
    }
  const std::size_t first = out.size();
  RecordAssembler assembler(part, How::table);
  for (auto& [record, cells] : records) {
    for (RecordCell& cell : cells) assembler.add(std::move(cell));
    assembler.flush(out, 0, false);
  }
  std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                   [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
}

}  // namespace spillmap::detect
