#include "extract/formats/delimited.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <vector>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"

namespace spillmap::delimited {
namespace {

constexpr std::size_t records_judged = 200;
// A quoted cell may hold line ends; a quote that is not closed within this was no quote.
constexpr std::size_t quoted_lines = 200;
constexpr std::size_t quoted_bytes = 64u << 10;

bool starts_with(std::string_view text, std::size_t at, std::string_view part) {
  return !part.empty() && text.substr(at, part.size()) == part;
}

// Takes one record apart, line by line while a quoted cell is open.
class Parser {
 public:
  explicit Parser(const Dialect& dialect) : dialect_(dialect) {}

  void begin() {
    text_.clear();
    ends_.clear();
    open_ = false;
    odd_ = 0;
    quoted_ = 0;
  }

  // True: a quoted cell is open, feed the next line.
  bool feed(std::string_view line) {
    if (open_) text_.push_back(' ');
    std::size_t at = 0;
    if (!open_) at = start_cell(line, 0);
    for (;;) {
      if (open_) {
        at = inside_quotes(line, at);
        if (open_) return true;
        // What stands between the closing quote and the delimiter belongs to the cell.
      }
      const std::size_t next = find_delimiter(line, at);
      text_.append(line.substr(at, next - at));
      ends_.push_back(text_.size());
      if (next == line.size()) return false;
      at = start_cell(line, next + dialect_.delimiter.size());
    }
  }

  std::size_t size() const { return ends_.size(); }
  std::string_view cell(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return std::string_view(text_).substr(begin, ends_[i] - begin);
  }
  std::size_t odd_quotes() const { return odd_; }
  std::size_t quoted_cells() const { return quoted_; }
  std::size_t bytes() const { return text_.size(); }

 private:
  std::size_t find_delimiter(std::string_view line, std::size_t at) const {
    return std::min(line.find(dialect_.delimiter, at), line.size());
  }

  // Moves past spaces and an opening quote.
  std::size_t start_cell(std::string_view line, std::size_t at) {
    if (dialect_.quote.empty()) return at;
    std::size_t first = at;
    while (first < line.size() && line[first] == ' ') ++first;
    if (!starts_with(line, first, dialect_.quote)) return at;
    open_ = true;
    ++quoted_;
    return first + dialect_.quote.size();
  }

  bool ends_cell(std::string_view line, std::size_t at) const {
    while (at < line.size() && (line[at] == ' ' || line[at] == '\r')) ++at;
    return at >= line.size() || starts_with(line, at, dialect_.delimiter);
  }

  std::size_t inside_quotes(std::string_view line, std::size_t at) {
    const std::string_view quote = dialect_.quote;
    while (at < line.size()) {
      const std::size_t found = std::min(line.find(quote, at), line.size());
      text_.append(line.substr(at, found - at));
      at = found;
      if (at == line.size()) break;
      const std::size_t after = at + quote.size();
      const bool escaped = !text_.empty() && text_.back() == '\\' && found > 0 && line[found - 1] == '\\';
      if (escaped && (dialect_.backslash || !ends_cell(line, after))) {
        text_.back() = quote[0];
        at = after;
      } else if (starts_with(line, after, quote)) {
        text_.append(quote);
        at = after + quote.size();
      } else if (ends_cell(line, after)) {
        open_ = false;
        return after;
      } else {
        ++odd_;  // a quote inside that nobody escaped: the name "Bill" in quotes
        text_.append(quote);
        at = after;
      }
    }
    return at;
  }

  const Dialect& dialect_;
  std::string text_;
  std::vector<std::size_t> ends_;
  bool open_ = false;
  std::size_t odd_ = 0, quoted_ = 0;
};

// Records from lines, wherever the lines come from. `Lines` has: bool next(std::string_view&).
template <class Lines>
class Records {
 public:
  Records(Lines& lines, const Dialect& dialect) : lines_(lines), dialect_(dialect), parser_(dialect) {
    plain_ = dialect;
    plain_.quote.clear();
  }

  bool next() {
    std::string first;
    if (!take(first)) return false;
    blank = trim(first).empty();
    broken = false;
    parser_.begin();
    if (!parser_.feed(first)) return true;
    std::vector<std::string> joined;
    std::size_t bytes = first.size();
    bool open = true;
    while (open && joined.size() < quoted_lines && bytes < quoted_bytes) {
      std::string line;
      if (!take(line)) break;
      bytes += line.size();
      open = parser_.feed(line);
      joined.push_back(std::move(line));
    }
    if (!open) return true;
    // Never closed: the quote stands for itself, and the lines that followed are records of their own.
    for (std::size_t i = joined.size(); i-- > 0;) held_.push_front(std::move(joined[i]));
    broken = true;
    fallback_.begin();
    fallback_.feed(first);
    return true;
  }

  const Parser& record() const { return broken ? fallback_ : parser_; }
  bool blank = false;
  bool broken = false;

 private:
  bool take(std::string& line) {
    if (!held_.empty()) {
      line = std::move(held_.front());
      held_.pop_front();
      return true;
    }
    std::string_view view;
    if (!lines_.next(view)) return false;
    line.assign(view);
    return true;
  }

  Lines& lines_;
  const Dialect& dialect_;
  Dialect plain_;
  Parser parser_;
  Parser fallback_{plain_};
  std::deque<std::string> held_;
};

struct MemoryLines {
  std::string_view rest;
  bool next(std::string_view& line) {
    if (rest.empty()) return false;
    const std::size_t end = std::min(rest.find_first_of("\n\r"), rest.size());
    line = rest.substr(0, end);
    std::size_t skip = end < rest.size() ? 1 : 0;
    if (skip != 0 && rest[end] == '\r' && end + 1 < rest.size() && rest[end + 1] == '\n') skip = 2;
    rest.remove_prefix(end + skip);
    return true;
  }
};

bool is_label(std::string_view cell) {
  const std::string_view text = trim(cell);
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 30 || !is_alpha(text[0])) return false;
  return colon + 1 == text.size() || text[colon + 1] == ' ';
}

// "0412A BROWN,ANN M      03/04/1981": words set apart by spaces, in columns for the eye.
bool has_gap(std::string_view value) { return trim(value).find("   ") != std::string_view::npos; }

struct Judged {
  Dialect dialect;
  double merit = 0;
};

Judged judge(std::string_view text, const Dialect& dialect) {
  Judged judged;
  MemoryLines lines{text};
  Records<MemoryLines> records(lines, dialect);
  std::vector<std::size_t> counts;
  std::vector<std::size_t> line_of;
  std::vector<bool> open_end;  // the last cell is empty
  std::size_t line = 0, odd = 0, quoted = 0, broken = 0, labels = 0, spaced = 0, delimiters = 0, cells = 0, words = 0;
  std::size_t sentences = 0, filled = 0, beside = 0, drawn = 0, braces = 0, long_cells = 0, aligned = 0;
  while (counts.size() < records_judged && records.next()) {
    ++line;
    if (records.blank) continue;
    const Parser& record = records.record();
    counts.push_back(record.size());
    open_end.push_back(record.size() > 1 && trim(record.cell(record.size() - 1)).empty());
    line_of.push_back(line - 1);
    odd += record.odd_quotes();
    quoted += record.quoted_cells();
    broken += records.broken;
    if (record.size() < 2) {
      const std::string_view only = trim(record.cell(0));
      drawn += only.size() >= 3 && only.find_first_not_of("-+=| :") == std::string_view::npos;
      continue;
    }
    labels += is_label(record.cell(0));
    const std::string_view first = trim(record.cell(0));
    // A line of dashes with bars, or bars at both ends: a table drawn for the eye.
    bool only_drawing = true;
    for (std::size_t c = 0; c < record.size() && only_drawing; ++c)
      only_drawing = record.cell(c).find_first_not_of("-+=: ") == std::string_view::npos;
    drawn += only_drawing && record.cell(record.size() / 2).find('-') != std::string_view::npos;
    if (!first.empty() && (first[0] == '{' || first[0] == '[' || first[0] == '<' || first.starts_with("//"))) ++braces;
    bool gap = false;
    for (std::size_t c = 0; c < record.size(); ++c) {
      const std::string_view cell = record.cell(c);
      const std::string_view value = trim(cell);
      gap = gap || has_gap(value);
      ++cells;
      if (c > 0) {
        ++delimiters;
        spaced += !cell.empty() && cell[0] == ' ' && !value.empty();
      }
      if (value.empty()) continue;
      ++filled;
      beside += c > 0;
      words += 1 + static_cast<std::size_t>(std::count(value.begin(), value.end(), ' '));
      sentences += value.size() > 20 && (value.back() == '.' || value.back() == '?');
      long_cells += value.size() > 60;
    }
    aligned += gap;
  }
  const std::size_t n = counts.size();
  if (n < 2) return judged;
  // The number of cells that most records have, the larger one if two are as frequent.
  std::map<std::size_t, std::size_t> histogram;
  for (const std::size_t count : counts) ++histogram[count];
  std::size_t mode = 0, frequency = 0;
  for (const auto& [count, times] : histogram) {
    if (count >= 2 && times >= frequency) {
      mode = count;
      frequency = times;
    }
  }
  if (mode < 2 || frequency < 2) return judged;
  // Titles above: lines with fewer cells before the first full record. At most ten.
  std::size_t begin = 0;
  while (begin < n && begin < 10 && counts[begin] != mode && counts[begin] * 2 <= mode) ++begin;
  if (begin == 10 || begin == n) begin = 0;
  // And totals, sums, "End of report" below.
  std::size_t end = n;
  while (end > begin + 2 && n - end < 3 && counts[end - 1] != mode && counts[end - 1] * 2 <= mode) --end;
  // A second table below, with another number of columns, is as good: a record counts as regular if it has the
  // number of cells of most, or of the record before and after it; or one more that is empty.
  std::size_t regular = 0, single = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const bool like_neighbours =
        counts[i] >= 3 && ((i > begin && counts[i] == counts[i - 1]) || (i + 1 < end && counts[i] == counts[i + 1]));
    regular += counts[i] == mode || like_neighbours || (counts[i] == mode + 1 && open_end[i]);
    single += counts[i] == 1;
  }
  const std::size_t total = end - begin;
  const auto judged_records = static_cast<double>(total);
  const double constancy = static_cast<double>(regular) / judged_records;
  const double frequent = static_cast<double>(frequency) / judged_records;
  const double space_share = delimiters == 0 ? 0 : static_cast<double>(spaced) / static_cast<double>(delimiters);
  const double words_each = filled == 0 ? 99 : static_cast<double>(words) / static_cast<double>(filled);
  const bool comma = dialect.delimiter == ",";
  const bool common = comma || dialect.delimiter == ";";
  const bool well_quoted = quoted >= total && odd * 20 <= quoted;
  // A sheet saved from a spreadsheet has all its separators in every line, however empty it is.
  const bool sheet = mode >= 4 && total >= 4 && constancy >= 0.99 && frequent >= 0.99;
  if (total < 2 || filled == 0) return judged;
  if (!sheet && beside * 2 < total) return judged;  // a semicolon at the end of every line separates nothing
  // Lines left out above and below must not be most of it: that is a program, or a letter.
  if (total < n && (total < 3 || (n - total) > total)) return judged;
  if (!sheet && filled * 8 < cells) return judged;
  if (!sheet && labels * 10 >= (total)*4) return judged;     // name: value
  if (braces * 2 >= total) return judged;                    // JSON lines, markup
  if (drawn > 0 && dialect.delimiter == "|") return judged;  // drawn for the eye: layout reads it
  if (broken * 5 > n || (odd > 3 && odd * 2 > quoted)) return judged;
  if (single * 3 > total) return judged;
  double needed = mode >= 5 ? 0.7 : mode >= 3 ? 0.85 : 0.97;
  if (total < 6) needed = std::max(needed, 0.99);
  if (constancy < needed || frequent < 0.5) return judged;
  if (!well_quoted) {
    // Prose with commas: a space after each, whole sentences, many words.
    if (common && space_share > 0.5 && mode < 4 && (mode == 2 || words_each > 3.5 || total < 3)) return judged;
    if (sentences * 4 > total && words_each > 4) return judged;
    if (words_each > (mode >= 6 ? 12.0 : mode >= 4 ? 8.0 : 5.0)) return judged;
    if (comma && mode <= 3 && aligned * 2 > total) return judged;  // the comma of "Brown,Ann" in every line of a report
    if (mode == 2) {
      if (total < 3 && common) return judged;
      if (long_cells * 2 > total) return judged;
      if (dialect.delimiter != "\t" && dialect.delimiter != "," && dialect.delimiter != "|" &&
          dialect.delimiter != ";" && total < 10)
        return judged;
    }
  }
  judged.dialect = dialect;
  judged.dialect.columns = mode;
  judged.dialect.preamble = begin == 0 ? 0 : line_of[begin];
  judged.dialect.sureness = frequent >= 0.95 && mode >= 3 ? 62 : frequent >= 0.9 ? 56 : 48;
  judged.merit = constancy * 4 + frequent * 4 + std::min<double>(static_cast<double>(mode), 12) * 0.25 +
                 (well_quoted ? 2 : 0) - (odd > 0 ? 2 : 0) - (common ? space_share : 0) -
                 (dialect.quote == "'" ? 0.5 : 0);
  return judged;
}

constexpr std::string_view delimiters[] = {",",    "\t",   "|",    ";",        "^",       "~",
                                           "\x1F", "\x01", "\x14", "\xC2\xA6", "\xC2\xA7"};

// The decoded beginning of a file, cut after its last whole line.
std::string beginning(ByteView bytes) {
  const ByteView head = head_of(bytes);
  std::string text = decode(head, detect_encoding(bytes));
  if (head.size() < bytes.size()) {
    const std::size_t end = text.find_last_of("\n\r");
    if (end != std::string::npos) text.resize(end + 1);
  }
  return text;
}

Dialect dialect_of(ByteView bytes) { return guess_dialect(beginning(bytes)); }

bool has_byte(ByteView bytes, std::string_view any) {
  const ByteView head = bytes.first(std::min<std::size_t>(bytes.size(), 8192));
  return std::any_of(head.begin(), head.end(),
                     [any](std::uint8_t b) { return any.find(static_cast<char>(b)) != std::string_view::npos; });
}

Sureness sniff(ByteView bytes, bool (*wanted)(std::string_view)) {
  if (!looks_like_text(bytes)) return 0;
  const Dialect dialect = dialect_of(bytes);
  return !dialect.delimiter.empty() && wanted(dialect.delimiter) ? dialect.sureness : 0;
}

struct StreamLines {
  LineReader& reader;
  TextLine line = {};
  bool next(std::string_view& out) {
    if (!reader.next(line)) return false;
    out = line.text;
    return true;
  }
};

}  // namespace

Dialect guess_dialect(std::string_view text) {
  Judged best;
  for (const std::string_view delimiter : delimiters) {
    if (text.substr(0, 16384).find(delimiter) == std::string_view::npos) continue;
    Dialect dialect;
    dialect.delimiter = delimiter;
    if (delimiter == "\x14") {
      dialect.quote = "\xC3\xBE";  // the load files of litigation software: þ around, DC4 between
    } else {
      dialect.backslash = text.find("\\\"") != std::string_view::npos &&
                          text.find("\\\"" + dialect.delimiter) == std::string_view::npos;
    }
    Judged judged = judge(text, dialect);
    // Apostrophes as quotes, if most cells have them.
    const std::string other = "'" + dialect.delimiter + "'";
    if (text.substr(0, 4096).find(other) != std::string_view::npos) {
      dialect.quote = "'";
      const Judged apostrophes = judge(text, dialect);
      if (apostrophes.merit > judged.merit) judged = apostrophes;
    }
    if (judged.merit > best.merit) best = judged;
  }
  return best.dialect;
}

Sureness sniff_csv(ByteView bytes) {
  if (!has_byte(bytes, ",;^~\x1F\x01\x14\xA6\xA7")) return 0;
  return sniff(bytes, [](std::string_view d) { return d != "\t" && d != "|"; });
}
Sureness sniff_tsv(ByteView bytes) {
  if (!has_byte(bytes, "\t")) return 0;
  return sniff(bytes, [](std::string_view d) { return d == "\t"; });
}
Sureness sniff_psv(ByteView bytes) {
  if (!has_byte(bytes, "|")) return 0;
  return sniff(bytes, [](std::string_view d) { return d == "|"; });
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  const Dialect dialect = dialect_of(bytes);
  LineReader reader(bytes, detect_encoding(bytes));
  StreamLines lines{reader};
  if (dialect.delimiter.empty()) {
    for (std::string_view line; out.ok() && lines.next(line);) out.line(line);
    return out.finish();
  }
  std::uint32_t row = 0;
  for (; row < dialect.preamble; ++row) {
    std::string_view line;
    if (!lines.next(line)) break;
    std::string plain(line);
    // Titles of spreadsheets come with the commas of the empty cells after them.
    while (!plain.empty() && std::string_view(plain).ends_with(dialect.delimiter))
      plain.resize(plain.size() - dialect.delimiter.size());
    if (plain.size() >= 2 && plain.front() == '"' && plain.back() == '"') plain = plain.substr(1, plain.size() - 2);
    out.line(plain, RunKind::body, {row + 1, lines.line.offset});
  }
  Records<StreamLines> records(lines, dialect);
  out.begin_table(
      {.origin = TableOrigin::delimited, .header_rows = -1, .hidden = false, .sheet = {}, .first_row = row + 1});
  std::vector<CellText> cells;
  std::size_t width = dialect.columns;
  bool after_blank = false;
  while (out.ok() && records.next()) {
    ++row;
    if (records.blank) {
      after_blank = true;
      continue;
    }
    const Parser& record = records.record();
    cells.clear();
    for (std::size_t c = 0; c < record.size(); ++c) cells.emplace_back(record.cell(c));
    // Another table below the first: after an empty line, with another number of columns.
    if (after_blank && record.size() >= 2 && record.size() != width && row > dialect.preamble + 2) {
      out.end_table();
      out.begin_table(
          {.origin = TableOrigin::delimited, .header_rows = -1, .hidden = false, .sheet = {}, .first_row = row});
      width = record.size();
    }
    after_blank = false;
    out.row(cells, row);
  }
  return out.finish();
}

}  // namespace spillmap::delimited
