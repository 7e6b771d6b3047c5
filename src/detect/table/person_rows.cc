#include "detect/table/person_rows.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/label/lexicon.h"

namespace spillmap::detect {
namespace {

bool is_name_kind(LabelKind kind) {
  return kind == LabelKind::full_name || kind == LabelKind::person || kind == LabelKind::last_name ||
         kind == LabelKind::first_name;
}

// How long the label is with which the cell begins: "Client: ", "PATIENT ". Nothing when it asks for somebody else.
std::optional<std::size_t> label_before_name(std::string_view cell) {
  constexpr std::size_t longest = 24;
  const std::size_t colon = cell.find(':');
  if (colon != std::string_view::npos && colon <= longest) {
    const auto meaning = Lexicon::built_in().read(cell.substr(0, colon));
    if (meaning && meaning->certainty() > 0.9 && is_name_kind(meaning->kind) && meaning->holder == Holder::subject)
      return colon + 1;
    // "Brown, Ann DOB: 01/04/1980" has its label later.
    if (cell.substr(0, colon).find(' ') == std::string_view::npos) return std::nullopt;
  }
  const std::size_t space = cell.find(' ');
  if (space == std::string_view::npos || space > longest) return 0;
  const auto meaning = Lexicon::built_in().read(cell.substr(0, space));
  if (!meaning || meaning->certainty() <= 0.9 || !is_name_kind(meaning->kind)) return 0;
  return meaning->holder == Holder::subject ? std::optional(space + 1) : std::nullopt;
}

// Where what is said of somebody begins behind the name.
std::size_t end_of_name(std::string_view text) {
  std::size_t end = text.size();
  for (std::size_t i = 0; i < end; ++i)
    if (is_digit(text[i]) || text[i] == '(' || text[i] == ';' || text[i] == '#' || text[i] == '\t' || text[i] == '/' ||
        text[i] == '|' || text[i] == '[')
      end = i;
  for (const std::string_view border : {"  ", " - ", " \u2013 ", " DOB", " dob", " D.O.B", " ID ", " ID:", " MRN",
                                        " SSN", " Acct", " acct", " Case", " born ", " Born "})
    end = std::min(end, std::min(text.find(border), text.size()));
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ',' || text[end - 1] == ':' || text[end - 1] == '-'))
    --end;
  return end;
}

}  // namespace

std::optional<NameInCell> name_heading_rows(std::string_view cell) {
  constexpr std::size_t longest = 160;
  const std::string_view text = trim(cell);
  if (text.empty() || text.size() > longest) return std::nullopt;
  const std::optional<std::size_t> label = label_before_name(text);
  if (!label) return std::nullopt;
  std::string_view rest = text.substr(*label);
  rest = without_line_number(trim(rest));
  const std::string_view name = rest.substr(0, end_of_name(rest));
  if (name.find(' ') == std::string_view::npos || is_company(name) ||
      !(is_full_name(name) || is_name_with_comma(name)) || !read_person(name, false))
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(name.data() - cell.data());
  return NameInCell{begin, begin + name.size()};
}

std::vector<std::uint32_t> person_rows_of(const TextPart& part, const Table& table, const TableBlock& block) {
  constexpr std::uint32_t farthest_above = 2;  // an empty row may stand between
  std::vector<std::uint32_t> rows;
  if (table.columns < 2 || block.columns.empty()) return rows;
  // A column of staff or doctors names no subjects.
  for (const ColumnPlan& column : block.columns)
    if (is_name_kind(column.kind) && column.holder != Holder::staff && column.holder != Holder::provider) return rows;
  const auto cell_at = [&](std::uint32_t r, std::uint32_t c) { return trim(part.view(table.at(r, c))); };
  const auto heads = [&](std::uint32_t r) {
    std::uint32_t filled = 0, first = table.columns;
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = cell_at(r, c);
      if (cell.empty()) continue;
      if (filled++ == 0) first = c;
      // "Client: Brown, Ann | DOB: 01/04/1980" says more of the same person.
      else if (cell.find(':') == std::string_view::npos)
        return false;
    }
    return filled >= 1 && filled <= 4 && first <= 1 && name_heading_rows(cell_at(r, first)).has_value();
  };
  std::uint32_t with_rows = 0;
  std::set<std::string, std::less<>> names;
  bool more = false, after_heading = false;
  const auto take = [&](std::uint32_t r) {
    rows.push_back(r);
    for (std::uint32_t c = 0; c < std::min(table.columns, 2u); ++c)
      if (const auto name = name_heading_rows(cell_at(r, c))) {
        names.insert(to_lower(cell_at(r, c).substr(name->begin, name->end - name->begin)));
        more = more || !digits_only(cell_at(r, c)).empty();
      }
    after_heading = true;
  };
  for (std::uint32_t above = 1; above <= std::min(block.header_row, farthest_above); ++above) {
    const std::uint32_t r = block.header_row - above;
    if (heads(r)) {
      take(r);
      break;
    }
    bool empty = true;
    for (std::uint32_t c = 0; c < table.columns; ++c) empty = empty && cell_at(r, c).empty();
    if (!empty) break;
  }
  for (std::uint32_t r = block.first_row; r < block.end_row && r < table.rows; ++r) {
    if (heads(r)) {
      take(r);
      continue;
    }
    with_rows += after_heading;
    after_heading = false;
  }
  if (rows.size() == 1 && !(more && rows.front() <= block.first_row)) return {};
  if (rows.empty() || names.size() * 2 < rows.size() || with_rows * 2 < rows.size()) return {};
  return rows;
}

std::uint32_t person_row_above(const TableBlock& block, std::uint32_t row) {
  const auto next = std::upper_bound(block.person_rows.begin(), block.person_rows.end(), row);
  return next == block.person_rows.begin() ? row : *std::prev(next);
}

}  // namespace spillmap::detect
