#include "extract/tabbed_lines.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::size_t fewest_columns = 3, most_columns = 24, fewest_rows = 3;
constexpr std::size_t longest_line = 1000, longest_piece = 160;

// The pieces of a line between tabs, or the spaces that stand for them; none if it is not one of a list.
std::vector<std::string_view> pieces_of(std::string_view line) {
  std::vector<std::string_view> pieces;
  line = trim(line);
  if (line.size() > longest_line || line.find('\n') != std::string_view::npos) return {};
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    while (end < line.size() && line[end] != '\t' && line.substr(end, 3) != "   ") ++end;
    const std::string_view piece = trim(line.substr(at, end - at));
    // "Name: Ann Brown   Born: 4/27/1954" is a form.
    if (piece.size() > longest_piece || piece.ends_with(':') || piece.find(": ") != std::string_view::npos) return {};
    if (!piece.empty()) pieces.push_back(piece);
    while (end < line.size() && (line[end] == '\t' || line[end] == ' ')) ++end;
    at = end;
  }
  return pieces.size() < 2 || pieces.size() > most_columns ? std::vector<std::string_view>{} : pieces;
}

bool is_numeric(std::string_view piece) {
  const auto digits = static_cast<std::size_t>(std::count_if(piece.begin(), piece.end(), is_digit));
  return digits * 2 > piece.size();
}

}  // namespace

// A line with fewer pieces than the list has columns left some out: those whose column above is of another kind.
std::vector<std::string_view> TabbedLines::placed(const std::vector<std::string_view>& pieces) const {
  std::vector<std::string_view> row(columns_);
  std::size_t column = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::size_t last = columns_ - (pieces.size() - i);
    while (column < last && numbers_[column] != is_numeric(pieces[i])) ++column;
    row[column++] = pieces[i];
  }
  return row;
}

void TabbedLines::line(std::string_view text, RunKind kind) {
  std::vector<std::string_view> pieces;
  if (kind == RunKind::body) pieces = pieces_of(text);
  const bool fits =
      !pieces.empty() && (table_open_ ? pieces.size() <= columns_ : columns_ == 0 || pieces.size() == columns_);
  if (!fits) end();
  if (pieces.size() < (table_open_ ? 2 : fewest_columns)) {
    end();
    out_.line(text, kind);
    return;
  }
  columns_ = table_open_ ? columns_ : pieces.size();
  const auto give = [&](const std::vector<std::string_view>& row) {
    out_.row(std::vector<CellText>(row.begin(), row.end()));
    if (row.size() == columns_ && std::none_of(row.begin(), row.end(), [](auto cell) { return cell.empty(); })) {
      numbers_.assign(columns_, false);
      for (std::size_t c = 0; c < columns_; ++c) numbers_[c] = is_numeric(row[c]);
    }
  };
  if (table_open_) {
    give(pieces.size() == columns_ ? pieces : placed(pieces));
    return;
  }
  waiting_.emplace_back(text);
  if (waiting_.size() < fewest_rows) return;
  out_.begin_table({.origin = TableOrigin::document});
  table_open_ = true;
  for (const std::string& line : waiting_) give(pieces_of(line));
  waiting_.clear();
}

void TabbedLines::end() {
  if (table_open_) out_.end_table();
  table_open_ = false;
  columns_ = 0;
  for (const std::string& line : waiting_) out_.line(line);
  waiting_.clear();
}

}  // namespace spillmap
