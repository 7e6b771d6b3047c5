#include "extract/layout.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "extract/packed_records.h"

namespace spillmap {
namespace {

using Column = Layout::Column;

// Lines wider than this are no print lines; tables are not looked for in them.
constexpr std::uint32_t widest_line = 2000;
constexpr std::uint32_t gap_width = 2;  // spaces that separate columns for sure
constexpr std::size_t most_columns = 128;

struct Segment {  // text between gaps of two or more spaces, in display columns
  std::uint32_t begin = 0, end = 0;
};

struct Line {
  std::string_view raw;
  SourcePlace place;
  std::string text;                 // tabs expanded
  std::vector<std::uint32_t> byte;  // byte of each display column, only if not ASCII; one more than columns
  std::vector<Segment> segments;
  std::uint32_t width = 0;  // display columns without spaces at the end
  bool blank = true;
  bool ruler = false;
  bool pieces = false;  // a ruler cut into the widths of columns
  bool usable = true;   // not too wide
  std::uint32_t bars = 0;

  std::size_t byte_of(std::uint32_t column) const {
    if (column >= width) return text.size();
    return byte.empty() ? column : byte[column];
  }
  std::string_view cut(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= width || begin >= end) return {};
    const std::size_t from = byte_of(begin);
    return std::string_view(text).substr(from, byte_of(std::min(end, width)) - from);
  }
  bool space_at(std::uint32_t column) const { return column >= width || text[byte_of(column)] == ' '; }
  char char_at(std::uint32_t column) const { return column >= width ? ' ' : text[byte_of(column)]; }
};

bool is_ruler_char(char c) { return c == '-' || c == '=' || c == '_' || c == '*' || c == '~'; }

// Rulers are drawn with dashes or with box characters; '+' and '|' may stand at the crossings.
bool looks_like_ruler(std::string_view text) {
  std::size_t drawn = 0;
  bool ascii = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (is_ruler_char(c)) {
      ++drawn;
      ascii = true;
      ++at;
    } else if (c == ' ' || c == '+' || c == '|' || c == ':') {
      ++at;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const char32_t point = next_code_point(text, at);
      if (point < 0x2500 || point >= 0x2580) {
        if (point != U'—' && point != U'–' && point != U'¯') return false;
      }
      ++drawn;
    } else {
      return false;
    }
  }
  if (drawn < 3) return false;
  // "______" alone is a place to sign.
  return !(ascii && text.find('_') != std::string_view::npos && text.find_first_of("-=*~") == std::string_view::npos);
}

Line measure(const LayoutLine& source) {
  Line line;
  line.raw = source.text;
  line.place = source.place;
  if (trim(source.text).empty()) return line;
  line.blank = false;
  if (source.text.size() > widest_line) {
    line.usable = false;
    return line;
  }
  bool ascii = true;
  // What is taken as it stands: in most lines all of it.
  const auto plain = static_cast<std::size_t>(
      std::find_if(source.text.begin(), source.text.end(), [](char c) { return c < 0x20 || c == 0x7F; }) -
      source.text.begin());
  line.text.assign(source.text.substr(0, plain));
  auto column = static_cast<std::uint32_t>(plain);
  for (std::size_t at = plain; at < source.text.size();) {
    const char c = source.text[at];
    if (c == '\t') {
      const std::uint32_t fill = 8 - column % 8;
      line.text.append(fill, ' ');
      column += fill;
      ++at;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      line.text.push_back(static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c);
      ++column;
      ++at;
    } else {
      ascii = false;
      const std::size_t begin = at;
      const char32_t point = next_code_point(source.text, at);
      if (point == U'\u00A0')
        line.text.push_back(' ');
      else
        line.text.append(source.text.substr(begin, at - begin));
      ++column;
    }
  }
  while (!line.text.empty() && line.text.back() == ' ') line.text.pop_back();
  if (line.text.empty()) {  // nothing but control characters
    line.blank = true;
    return line;
  }
  if (!ascii) {
    for (std::size_t at = 0; at < line.text.size();) {
      line.byte.push_back(static_cast<std::uint32_t>(at));
      next_code_point(line.text, at);
    }
    line.byte.push_back(static_cast<std::uint32_t>(line.text.size()));
    line.width = static_cast<std::uint32_t>(line.byte.size() - 1);
  } else {
    line.width = static_cast<std::uint32_t>(line.text.size());
  }
  std::uint32_t at = 0;
  while (at < line.width) {
    while (at < line.width && line.space_at(at)) ++at;
    if (at >= line.width) break;
    Segment segment{at, at};
    std::uint32_t spaces = 0;
    while (at < line.width && spaces < gap_width) {
      spaces = line.space_at(at) ? spaces + 1 : 0;
      ++at;
      if (spaces == 0) segment.end = at;
    }
    line.segments.push_back(segment);
  }
  line.ruler = looks_like_ruler(line.text);
  if (line.ruler) {
    std::uint32_t longest = 0, run = 0, runs = 0;
    for (std::uint32_t x = 0; x <= line.width; ++x) {
      run = x < line.width && !line.space_at(x) ? run + 1 : 0;
      runs += run == 1;
      longest = std::max(longest, run);
    }
    line.pieces = runs >= 2 && longest >= 3;  // "- - - -" is one line, dashed
  }
  line.bars = static_cast<std::uint32_t>(std::count(line.text.begin(), line.text.end(), '|'));
  for (std::size_t box = line.text.find("\xE2\x94\x82"); box != std::string::npos;
       box = line.text.find("\xE2\x94\x82", box + 3))
    ++line.bars;  // U+2502
  return line;
}

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

// Leaders ("Total . . . . .") are no words.
std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    if (c == ' ')
      in_word = false;
    else if (is_word(c) && !in_word) {
      in_word = true;
      ++words;
    }
  }
  return words;
}

// "Name:", "Date of Birth:  1/2/80", "SSN # : ...": a label with its colon at the start of a segment. A time is none.
bool is_label(std::string_view segment) {
  const std::size_t colon = segment.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 40) return false;
  if (colon + 1 < segment.size() && segment[colon + 1] != ' ' && is_digit(segment[colon - 1])) return false;
  std::size_t letters = 0;
  for (const char c : segment.substr(0, colon)) letters += is_word(c) && !is_digit(c);
  return letters >= 2;
}

bool has_label(const Line& line) {
  return std::any_of(line.segments.begin(), line.segments.end(),
                     [&](const Segment& s) { return is_label(line.cut(s.begin, s.end)); });
}

// A row of column names: several pieces, words rather than values.
bool looks_like_header(const Line& line) {
  if (line.segments.size() < 2 || line.ruler) return false;
  std::size_t with_digits = 0;
  for (const Segment& s : line.segments) {
    const std::string_view text = line.cut(s.begin, s.end);
    if (count_digits(text) >= 2 || is_label(text)) ++with_digits;
    if (s.end - s.begin > 40) return false;
  }
  return with_digits * 4 <= line.segments.size() && (with_digits == 0 || line.segments.size() >= 4);
}

// How often a segment starts, or ends, at each display column among the rows so far.
struct Votes {
  std::vector<std::uint16_t> starts = std::vector<std::uint16_t>(widest_line + 2);
  std::vector<std::uint16_t> ends = std::vector<std::uint16_t>(widest_line + 2);
  std::uint32_t rows = 0;

  void add(const Line& line) {
    for (const Segment& s : line.segments) {
      if (starts[s.begin] < 0xFFFF) ++starts[s.begin];
      if (ends[s.end] < 0xFFFF) ++ends[s.end];
    }
    ++rows;
  }
  void add_pieces(const Line& ruler) {
    for (std::uint32_t x = 0; x < ruler.width; ++x) {
      if (ruler.space_at(x)) continue;
      if (x == 0 || ruler.space_at(x - 1)) ++starts[x];
      if (x + 1 == ruler.width || ruler.space_at(x + 1)) ++ends[x + 1];
    }
    ++rows;
  }
  std::uint32_t needed() const { return std::max(1u, rows / 12); }
  bool aligned(const Segment& s) const { return starts[s.begin] >= needed() || ends[s.end] >= needed(); }
};

struct Agreement {
  std::size_t aligned = 0;  // segments after the first that stand where others stood
  std::size_t inner = 0;    // segments after the first
};

Agreement agreement(const Line& line, const Votes& votes) {
  Agreement a;
  bool first = true;
  for (const Segment& s : line.segments) {
    if (!first) {
      ++a.inner;
      a.aligned += votes.aligned(s);
    }
    first = false;
  }
  return a;
}

struct Region {
  std::size_t begin = 0, end = 0;     // lines, rulers and blank ones included
  std::vector<std::size_t> header;    // lines above the ruler, or empty
  std::vector<std::size_t> rows;      // the others
  std::optional<std::size_t> pieces;  // a ruler of several pieces
  bool ruled = false;                 // header and rows are separated by a ruler
};

class Finder {
 public:
  explicit Finder(std::vector<Line>& lines) : lines_(lines) {}

  struct Found {
    std::size_t begin = 0, end = 0;
    std::vector<Column> columns;
    bool has_header = false;
    bool header_certain = false;
    // Each row: the lines that make it and its cells.
    struct Row {
      std::size_t line = 0;
      std::vector<std::string> cells;
    };
    std::vector<Row> rows;
    // The last two lines of a header that has several; the first row has all of them joined.
    std::array<std::vector<std::string>, 2> header_lines;
  };

  // A table that begins exactly at line `at`.
  std::optional<Found> at(std::size_t at, std::size_t& explored) {
    explored = at + 1;
    const Line& line = lines_[at];
    if (line.blank || !line.usable) return std::nullopt;
    if (line.bars >= 1 || (line.ruler && line.text.find('+') != std::string::npos))
      if (at >= no_drawn_table_until_)
        if (auto drawn = drawn_table(at)) return drawn;
    if (line.segments.size() == 1 && !line.ruler) return under_first_line(at);
    if (auto stacked = stacked_records(line.ruler ? at + 1 : at)) {
      stacked->begin = at;
      explored = stacked->end;
      return stacked;
    }
    if (auto region = grow(at)) {
      explored = region->end;
      if (auto found = build(*region)) return found;
    }
    return under_names(at);
  }

 private:
  // --- Records of several lines below a header ---------------------------------------------------------------------
  //   CHART   DRIVER            DOB       LICENSE NO
  //           ADDRESS                     CONDITION
  //   ------------------------------------------------
  //   108239  HUTCHINS, DALE R  9/11/66   766284430
  //           9492 DUCKWING DR            HTN
  // A record's first line begins in the first column, the others further in. What they say is put behind what the first
  // one says, a group of columns for each of them; but a line with values below those of the first one is a row of
  // its own ("* HUTCHINS, ANN  9/30/68").
  std::optional<Found> stacked_records(std::size_t at) {
    constexpr std::size_t fewest_records = 3, most_header_lines = 3, most_below = 12;
    if (at < no_stack_until_ || at + 2 * fewest_records >= lines_.size()) return std::nullopt;
    const Line& names = lines_[at];
    if (names.blank || !names.usable || names.segments.size() < 3 || !looks_like_header(names) || has_label(names) ||
        !looks_like_names(names) || names.bars > 0 || count_digits(names.text) * 6 > names.text.size())
      return std::nullopt;
    std::size_t i = at + 1;
    const auto is_header_line = [&](const Line& line) {
      return !line.blank && !line.ruler && line.usable && count_digits(line.text) == 0 && !has_label(line) &&
             line.segments[0].begin > names.segments[0].begin;
    };
    while (i < lines_.size() && i < at + most_header_lines && is_header_line(lines_[i])) ++i;
    const std::size_t header_end = i;
    const bool ruled = i < lines_.size() && lines_[i].ruler;
    const std::size_t ruler = i;
    if (ruled) ++i;

    struct Record {
      std::size_t line = 0;
      std::vector<std::size_t> below;
    };
    std::vector<Record> records;
    Votes& votes = votes_;
    votes = Votes{};
    std::size_t end = i, blanks = 0;
    for (; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank && ++blanks <= 1 && !records.empty()) continue;
      if (line.blank || !line.usable || line.ruler || line.bars > 0) break;
      const std::uint32_t first = line.segments[0].begin;
      const Segment margin = records.empty() ? line.segments[0] : lines_[records.front().line].segments[0];
      if (first < margin.end && (first == margin.begin || line.segments[0].end == margin.end)) {
        const Agreement a = agreement(line, votes);
        if (records.empty() ? line.segments.size() < 3 || count_digits(line.text) < 2
                            : a.aligned < 2 || a.aligned * 2 < a.inner)
          break;
        votes.add(line);
        records.push_back({i, {}});
      } else if (first > margin.begin + 2 && !records.empty() && records.back().below.size() < most_below &&
                 (begins_with_mark(line) || !has_label_first(line))) {
        records.back().below.push_back(i);
      } else {
        break;
      }
      blanks = 0;
      end = i + 1;
    }
    no_stack_until_ = end;
    if (records.size() < fewest_records) return std::nullopt;

    Region region;
    region.begin = at;
    region.end = end;
    region.ruled = ruled;
    if (ruled && lines_[ruler].pieces) region.pieces = ruler;
    if (ruled)
      region.header.push_back(at);
    else
      region.rows.push_back(at);
    for (const Record& record : records) region.rows.push_back(record.line);
    auto found = build(region);
    if (!found || !found->has_header || found->rows.size() != records.size() + 1) return std::nullopt;
    const std::vector<std::size_t> first_lines(region.rows.begin() + (ruled ? 0 : 1), region.rows.end());
    const std::vector<Side> sides = sides_of(found->columns, first_lines, region);

    // Lines that are rows of their own, and the others by their place in the record.
    std::vector<std::size_t> own_rows;
    std::vector<std::vector<std::size_t>> groups;
    std::size_t with_more = 0, wrapped = 0, marked = 0, more = 0;
    for (Record& record : records) {
      std::erase_if(record.below, [&](std::size_t below) {
        const bool own = is_like_first(lines_[below], votes);
        if (own) own_rows.push_back(below);
        return own;
      });
      with_more += !record.below.empty();
      groups.resize(std::max(groups.size(), record.below.size()));
      for (std::size_t k = 0; k < record.below.size(); ++k) {
        groups[k].push_back(record.below[k]);
        ++more;
        marked += begins_with_mark(lines_[record.below[k]]);
        wrapped += goes_on_in_columns(lines_[record.below[k]], votes);
      }
    }
    const bool named = header_end > at + 1;
    // Without names of their own, they may be cells that did not fit. ">> on leave" is a remark, wherever it stands.
    if (more == 0 || (marked < more && (with_more * 5 < records.size() * 3 || (!named && wrapped * 3 > more))))
      return std::nullopt;

    std::vector<std::string>& header = found->rows.front().cells;
    std::vector<std::vector<std::string>> extra(records.size());
    for (std::size_t k = 0; k < groups.size(); ++k) {
      Region of;
      if (at + 1 + k < header_end) of.header.push_back(at + 1 + k);
      const std::vector<std::size_t>& voters = groups[k];
      std::vector<std::uint32_t> begins = {0};
      if (groups[k].size() >= fewest_records) begins = columns_by_gaps(voters, of, false);
      if (header.size() + begins.size() > most_columns) return std::nullopt;
      std::vector<Column> columns;
      for (std::size_t c = 0; c < begins.size(); ++c)
        columns.push_back({begins[c], c + 1 < begins.size() ? begins[c + 1] : widest_line});
      columns[0].begin = 0;
      const std::vector<Side> side = sides_of(columns, voters, of);
      std::vector<std::string> above(columns.size());
      if (!of.header.empty()) above = header_cells(lines_[of.header[0]], extents_of(columns, voters));
      std::vector<std::vector<std::string>> cells(records.size(), std::vector<std::string>(columns.size()));
      for (std::size_t r = 0; r < records.size(); ++r)
        if (k < records[r].below.size()) cells[r] = cut(lines_[records[r].below[k]], columns, side);
      name_by_constant_cells(above, cells);
      header.insert(header.end(), above.begin(), above.end());
      for (std::size_t r = 0; r < records.size(); ++r)
        extra[r].insert(extra[r].end(), cells[r].begin(), cells[r].end());
    }
    const std::size_t width = header.size();
    for (std::size_t r = 0; r < records.size(); ++r) {
      std::vector<std::string>& cells = found->rows[r + 1].cells;
      cells.insert(cells.end(), extra[r].begin(), extra[r].end());
    }
    for (const std::size_t own : own_rows) {
      std::vector<std::string> cells = cut(lines_[own], found->columns, sides);
      for (std::string& cell : cells) {
        std::size_t mark = 0;
        while (mark < cell.size() && (cell[mark] == '*' || cell[mark] == '-' || cell[mark] == '>' || cell[mark] == '+'))
          ++mark;
        if (mark > 0 && mark < cell.size() && cell[mark] == ' ') cell.erase(0, mark + 1);
      }
      cells.resize(width);
      found->rows.push_back({own, std::move(cells)});
    }
    std::stable_sort(found->rows.begin() + 1, found->rows.end(),
                     [](const Found::Row& a, const Found::Row& b) { return a.line < b.line; });
    found->end = end;
    found->header_certain = true;
    found->header_lines = {};
    return found;
  }

  // "BIRTH  08/21/1997" in each record: the word is the name of the column behind it.
  static void name_by_constant_cells(std::vector<std::string>& names,
                                     const std::vector<std::vector<std::string>>& rows) {
    constexpr std::size_t shortest = 3;
    for (std::size_t c = 0; c + 1 < names.size(); ++c) {
      if (!names[c].empty() || !names[c + 1].empty()) continue;
      const std::string* word = nullptr;
      bool same = true;
      for (const std::vector<std::string>& row : rows) {
        if (row[c].empty()) continue;
        same = same && (word == nullptr || row[c] == *word);
        word = &row[c];
      }
      if (word != nullptr && same && word->size() >= shortest && count_digits(*word) == 0) names[c + 1] = *word;
    }
  }

  // ">> on leave", "*** CUST ADDR: ..."
  static bool begins_with_mark(const Line& line) {
    const std::string_view text = line.cut(line.segments[0].begin, line.width);
    return text.size() > 3 && (text.starts_with("**") || text.starts_with(">>") || text.starts_with("->"));
  }
  static bool has_label_first(const Line& line) {
    return is_label(line.cut(line.segments[0].begin, line.segments[0].end));
  }
  // Words and then values, two at least, where a record's first line has values.
  static bool is_like_first(const Line& line, const Votes& votes) {
    std::size_t values = 0;
    for (std::size_t s = 1; s < line.segments.size(); ++s)
      values +=
          count_digits(line.cut(line.segments[s].begin, line.segments[s].end)) >= 4 && votes.aligned(line.segments[s]);
    const std::string_view first = line.cut(line.segments[0].begin, line.segments[0].end);
    return values >= 2 && count_digits(first) == 0 && line.segments.size() >= 3;
  }
  // Every piece stands below the begin of one of the first line.
  static bool goes_on_in_columns(const Line& line, const Votes& votes) {
    return std::all_of(line.segments.begin(), line.segments.end(),
                       [&](const Segment& s) { return votes.starts[s.begin] >= votes.needed(); });
  }

  // Names that stand beside their values rather than at their edges, as screens and print files have them:
  //   LN CIN       NAME             SX DOB       RELN
  //   01 AB12345C  DOE,JANE        F  01021990  SELF
  std::optional<Found> under_names(std::size_t at) {
    const Line& names = lines_[at];
    if (at < no_names_until_ || at + 2 >= lines_.size() || names.segments.size() < 3 || !looks_like_header(names) ||
        !looks_like_names(names) || count_digits(names.text) > 0)
      return std::nullopt;
    for (const std::size_t below : {at + 1, at + 2}) {
      const Line& values = lines_[below];
      if (values.blank || values.ruler || !values.usable || values.segments.size() < 3 || has_label(values) ||
          count_digits(values.text) < 2)
        return std::nullopt;
    }
    constexpr std::size_t fewest_rows = 2;
    auto region = grow(at + 1, fewest_rows);
    if (!region) return std::nullopt;
    no_names_until_ = region->end;
    if (region->ruled || region->begin != at + 1) return std::nullopt;
    auto found = build(*region, at);
    if (!found || found->columns.size() < 3) return std::nullopt;
    std::size_t named = 0, doubtful = 0;
    for (const std::string& cell : found->rows.front().cells) {
      named += !cell.empty();
      doubtful += count_words(cell) > 3;
    }
    if (named < 3 || named * 4 < found->columns.size() * 3 || doubtful > 0) return std::nullopt;
    return found;
  }

  // The first line of a name of two lines, alone above the row that has the rest:
  //                               Social Security
  //   Date of birth  02/01/1980   Number            000-00-0000
  std::optional<Found> under_first_line(std::size_t at) {
    const Line& line = lines_[at];
    if (at + 1 >= lines_.size() || line.segments[0].begin == 0 || count_digits(line.text) > 0 || is_label(line.text))
      return std::nullopt;
    const Line& next = lines_[at + 1];
    if (next.blank || next.segments.size() < 2) return std::nullopt;
    const Segment& s = line.segments[0];
    const bool over = std::any_of(next.segments.begin() + 1, next.segments.end(),
                                  [&](const Segment& n) { return n.begin == s.begin; });
    if (!over) return std::nullopt;
    auto region = grow(at + 1);
    if (!region || region->ruled) return std::nullopt;
    auto found = build(*region);
    if (!found || found->begin != at + 1) return std::nullopt;
    for (std::size_t c = 1; c < found->columns.size(); ++c) {
      std::string& cell = found->rows.front().cells[c];
      if (found->columns[c].begin != s.begin || cell.empty() || count_digits(cell) > 0) continue;
      cell = std::string(line.cut(s.begin, s.end)) + " " + cell;
      found->begin = at;
      return found;
    }
    return std::nullopt;
  }

  // --- Lines drawn with bars -----------------------------------------------------------------------------------------
  static std::vector<std::string> split_bars(const Line& line) {
    std::vector<std::string> cells;
    std::string text = line.text;
    for (std::size_t box = text.find("\xE2\x94\x82"); box != std::string::npos;
         box = text.find("\xE2\x94\x82", box + 1))
      text.replace(box, 3, "|");
    std::string_view rest = trim(text);
    if (!rest.empty() && rest.front() == '|') rest.remove_prefix(1);
    if (!rest.empty() && rest.back() == '|') rest.remove_suffix(1);
    for (const std::string_view cell : split(rest, '|')) cells.emplace_back(trim(cell));
    return cells;
  }

  std::optional<Found> drawn_table(std::size_t at) {
    Found found;
    found.begin = at;
    std::size_t i = at;
    std::size_t width = 0;
    bool ruler_after_first = false;
    std::size_t rulers = 0;
    for (; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank || !line.usable) break;
      if (line.ruler) {
        ++rulers;
        if (found.rows.size() == 1) ruler_after_first = true;
        continue;
      }
      if (line.bars == 0) break;
      std::vector<std::string> cells = split_bars(line);
      if (cells.size() < 2 || (width != 0 && cells.size() != width)) break;
      width = cells.size();
      found.rows.push_back({i, std::move(cells)});
    }
    found.end = i;
    // What is refused here would be refused from each of its other lines too, and is not looked at again.
    no_drawn_table_until_ = i;
    if (width < 2 || width > most_columns || found.rows.size() < 2) return std::nullopt;
    // "Phone (518) 555-0100 | www.example.org" under a letterhead is no table: without rulers, demand more.
    if (rulers == 0 && (found.rows.size() < 3 || width < 3)) return std::nullopt;
    if (rulers == 0) {
      // A form, unless few enough labels are left in what follows.
      std::size_t labels = 0, first_good = found.rows.size();
      for (std::size_t r = found.rows.size(); r-- > 0;) {
        const std::vector<std::string>& cells = found.rows[r].cells;
        labels += std::any_of(cells.begin(), cells.end(), [](const std::string& c) { return is_label(c); });
        if (const std::size_t rows = found.rows.size() - r; rows >= 3 && labels * 3 < rows) first_good = r;
      }
      if (first_good != 0) {
        if (first_good < found.rows.size()) no_drawn_table_until_ = found.rows[first_good].line;
        return std::nullopt;
      }
    }
    found.has_header = found.header_certain = ruler_after_first;
    return found;
  }

  // --- Columns by position -------------------------------------------------------------------------------------------
  std::optional<Region> grow(std::size_t at, std::size_t fewest_rows = 3) {
    Region region;
    region.begin = at;
    Votes& votes = votes_;
    votes = Votes{};
    std::size_t i = at;
    // A ruler above the header.
    if (lines_[i].ruler) {
      if (lines_[i].pieces) region.pieces = i;
      ++i;
      if (i >= lines_.size() || lines_[i].blank || lines_[i].ruler || !lines_[i].usable) return std::nullopt;
    }
    // Header lines: up to three, then a ruler.
    std::size_t ruler = i;
    while (ruler < lines_.size() && ruler < i + 4 && !lines_[ruler].blank && !lines_[ruler].ruler &&
           lines_[ruler].usable)
      ++ruler;
    if (ruler > i && ruler < i + 4 && ruler < lines_.size() && lines_[ruler].ruler) {
      for (std::size_t h = i; h < ruler; ++h) region.header.push_back(h);
      region.ruled = true;
      if (lines_[ruler].pieces) region.pieces = ruler;
      const Line& names = lines_[ruler - 1];
      if (!region.pieces && names.segments.size() < 2) return std::nullopt;
      votes.add(names);
      if (region.pieces)
        for (int k = 0; k < 2; ++k) votes.add_pieces(lines_[*region.pieces]);
      i = ruler + 1;
    } else {
      if (lines_[i].segments.size() < 2) return std::nullopt;
      votes.add(lines_[i]);
      region.rows.push_back(i);
      ++i;
    }
    std::size_t last = i;  // after the last line taken
    std::size_t blanks = 0;
    std::size_t misfits = 0;
    for (; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (!line.usable) break;
      if (line.blank) {
        if (++blanks > 1) break;
        continue;
      }
      if (line.ruler) {
        // Under the rows: the table ends, unless rows follow that fit (totals).
        if (i + 1 < lines_.size() && !lines_[i + 1].blank && fits(lines_[i + 1], votes, region, false)) continue;
        if (blanks == 0) last = i + 1;
        break;
      }
      if (!fits(line, votes, region, blanks > 0)) {
        // One line that does not fit (a value that overflowed) is forgiven between lines that do.
        const bool next_fits = i + 1 < lines_.size() && !lines_[i + 1].blank && !lines_[i + 1].ruler && blanks == 0 &&
                               fits(lines_[i + 1], votes, region, false) && lines_[i + 1].segments.size() > 1;
        if (!next_fits || region.rows.size() < 3 || line.segments.empty() || line.width < 8 ||
            ++misfits * 8 > region.rows.size() + 8 || (line.segments.size() == 1 && !crosses_gaps_rarely(line, region)))
          break;
      }
      blanks = 0;
      votes.add(line);
      region.rows.push_back(i);
      last = i + 1;
    }
    region.end = last;
    if (region.rows.empty()) return std::nullopt;
    if (!region.ruled && region.rows.size() < fewest_rows && !names_over_values(region)) return std::nullopt;
    return region;
  }

  // Letters before digits in every piece: "ICD-10" is a name, "09/21/2019" is none.
  static bool looks_like_names(const Line& line) {
    return std::all_of(line.segments.begin(), line.segments.end(), [&](const Segment& s) {
      const std::string_view text = line.cut(s.begin, s.end);
      return !is_digit(text[0]) && count_digits(text) * 2 <= text.size() && s.end - s.begin <= 40;
    });
  }

  // Two lines are enough if the first is nothing but names and the second has a value exactly under each of several.
  bool names_over_values(const Region& region) const {
    if (region.rows.size() != 2 || region.rows[1] != region.rows[0] + 1) return false;
    const Line& names = lines_[region.rows[0]];
    const Line& values = lines_[region.rows[1]];
    if (names.segments.size() < 3 || values.segments.size() < 3) return false;
    if (has_label(names) || has_label(values) || count_digits(names.text) * 6 > names.text.size() ||
        !looks_like_names(names))
      return false;
    // Narrow columns have a space between their names: "SX DOB" over "F  03/14/1990".
    return std::all_of(values.segments.begin(), values.segments.end(), [&](const Segment& value) {
      return !names.space_at(value.begin) && (value.begin == 0 || names.space_at(value.begin - 1));
    });
  }

  // A single long segment inside a table is a row only if its columns touch; a heading between groups is not.
  static bool crosses_gaps_rarely(const Line& line, const Region& region) {
    return region.ruled && line.width > 40 && count_digits(line.text) >= 6;
  }

  bool fits(const Line& line, const Votes& votes, const Region& region, bool after_blank) const {
    if (line.segments.empty()) return false;
    const Agreement a = agreement(line, votes);
    if (line.segments.size() == 1) {
      // Wrapped text stands under a column other than the first, or under the first right below its row.
      if (after_blank) return false;
      const Segment& s = line.segments[0];
      if (s.begin > 0 && votes.starts[s.begin] >= votes.needed() && s.begin > first_column(region)) return true;
      return goes_on_below(line, region);
    }
    if (a.aligned == 0) return false;
    if (after_blank && a.inner > 1 && a.aligned < 2) return false;
    // The very first rows must agree wholly if they do not even touch.
    if (after_blank && !region.ruled && region.rows.size() < 3 && (a.aligned < a.inner || a.inner < 2)) return false;
    return a.aligned * 2 >= a.inner;
  }

  // The first cell of the row above did not fit: its words go on here, alone. "12 Long Street, Anytown, NY" / "12345".
  bool goes_on_below(const Line& line, const Region& region) const {
    if (region.rows.empty()) return false;
    const Line& above = lines_[region.rows.back()];
    if (&above + 1 != &line || above.segments.size() < 2 || line.segments[0].begin != above.segments[0].begin)
      return false;
    const Segment cell = above.segments[0];
    std::uint32_t word = line.segments[0].begin;
    while (word < line.segments[0].end && !line.space_at(word)) ++word;
    const std::uint32_t length = word - line.segments[0].begin;
    const bool full = cell.end + 1 + length + 2 > above.segments[1].begin;
    const bool shorter = line.segments[0].end - line.segments[0].begin <= cell.end - cell.begin;
    const char last = above.char_at(cell.end - 1);
    // Or one short word under the longest cell so far: the end of an address.
    bool longest =
        cell.end - cell.begin >= 24 && line.segments[0].end - line.segments[0].begin == length && length <= 10;
    for (std::size_t r = region.rows.size() - 1; longest && r-- > 0 && r + 64 > region.rows.size();) {
      const Segment& other = lines_[region.rows[r]].segments[0];
      longest = other.end - other.begin < cell.end - cell.begin;
    }
    return shorter && (full || longest || last == ',' || last == '-' || last == '/') && cell.end - cell.begin >= 12;
  }

  std::uint32_t first_column(const Region& region) const {
    std::uint32_t first = widest_line;
    const std::size_t n = std::min<std::size_t>(region.rows.size(), 8);
    for (std::size_t r = 0; r < n; ++r) first = std::min(first, lines_[region.rows[r]].segments[0].begin);
    for (const std::size_t h : region.header) first = std::min(first, lines_[h].segments[0].begin);
    return first == widest_line ? 0 : first;
  }

  // For each display column, how many of the rows have a space there.
  std::vector<std::uint32_t> blanks_of(const std::vector<std::size_t>& rows, std::uint32_t& width) const {
    width = 0;
    for (const std::size_t r : rows) width = std::max(width, lines_[r].width);
    std::vector<std::uint32_t> blank(width + 1, 0);
    for (const std::size_t r : rows) {
      const Line& line = lines_[r];
      for (std::uint32_t x = 0; x < width; ++x) blank[x] += line.space_at(x);
    }
    return blank;
  }

  // `names_above`: the line above it has the names of its columns, if they stand over its values at all.
  std::optional<Found> build(Region& region, std::optional<std::size_t> names_above = std::nullopt) {
    std::vector<std::size_t> rows = region.rows;
    // Without a ruler, the first line may be a header; its words may be wider than the values below.
    bool header_row = false;
    if (!region.ruled && !names_above && rows.size() >= 2 && looks_like_header(lines_[rows[0]])) {
      std::size_t values = 0;
      for (std::size_t r = 1; r < rows.size(); ++r) values += count_digits(lines_[rows[r]].text) >= 2;
      header_row = values * 2 >= rows.size() - 1;
    }
    std::vector<std::size_t> data(rows.begin() + (header_row ? 1 : 0), rows.end());
    // Forms are not tables.
    std::size_t labels = 0, full = 0;
    for (const std::size_t r : data) {
      labels += has_label(lines_[r]);
      full += lines_[r].segments.size() > 1;
    }
    if (labels * 10 >= data.size() * 3) return std::nullopt;
    if (full * 2 < data.size()) return std::nullopt;

    // Rows that have the most columns say most about where these are: wrapped lines and totals do not vote.
    std::vector<std::size_t> voters;
    for (const std::size_t r : data)
      if (lines_[r].segments.size() > 1) voters.push_back(r);
    if (voters.empty()) return std::nullopt;

    std::vector<std::uint32_t> begins;
    if (region.pieces) {
      const Line& ruler = lines_[*region.pieces];
      for (std::uint32_t x = 0; x < ruler.width; ++x)
        if (!ruler.space_at(x) && (x == 0 || ruler.space_at(x - 1))) begins.push_back(x);
    } else {
      begins = columns_by_gaps(voters, region, header_row);
    }
    if (begins.size() < 2 || begins.size() > most_columns) return std::nullopt;

    Found found;
    found.begin = region.begin;
    found.end = region.end;
    for (std::size_t c = 0; c < begins.size(); ++c)
      found.columns.push_back({begins[c], c + 1 < begins.size() ? begins[c + 1] : widest_line});
    found.columns[0].begin = 0;
    const std::vector<Side> sides = sides_of(found.columns, voters, region);
    const std::vector<Segment> extents = extents_of(found.columns, voters);

    // Header lines that do not belong: a title over the columns.
    if (region.ruled) {
      std::vector<std::string> names(begins.size());
      std::size_t used = 0;
      for (std::size_t h = region.header.size(); h-- > 0;) {
        const Line& line = lines_[region.header[h]];
        const bool nearest = h + 1 == region.header.size();
        if (!nearest && !belongs_to_header(line, found.columns)) break;
        std::vector<std::string> cells = header_cells(line, extents);
        for (std::size_t c = 0; c < cells.size(); ++c) {
          if (cells[c].empty()) continue;
          names[c] = names[c].empty() ? cells[c] : cells[c] + " " + names[c];
        }
        if (used < found.header_lines.size()) found.header_lines[1 - used] = std::move(cells);
        ++used;
        found.begin = region.header[h];
      }
      if (used == region.header.size()) found.begin = region.begin;
      if (used != found.header_lines.size()) found.header_lines = {};
      found.rows.push_back({region.header.back(), std::move(names)});
      found.has_header = found.header_certain = true;
    } else if (header_row) {
      found.rows.push_back({rows[0], header_cells(lines_[rows[0]], extents)});
      found.has_header = true;
    } else if (names_above) {
      constexpr std::uint32_t beside = 1;
      if (!stands_over(lines_[*names_above], extents, beside)) return std::nullopt;
      found.rows.push_back({*names_above, header_cells(lines_[*names_above], extents, beside)});
      found.has_header = true;
      found.begin = *names_above;
    }
    std::vector<std::uint32_t> longest(begins.size(), 0);
    std::vector<std::vector<std::string>> cut_rows;
    cut_rows.reserve(data.size());
    for (const std::size_t r : data) {
      cut_rows.push_back(cut(lines_[r], found.columns, sides));
      for (std::size_t c = 0; c < begins.size(); ++c)
        longest[c] = std::max(longest[c], static_cast<std::uint32_t>(cut_rows.back()[c].size()));
    }
    join_centred(data, cut_rows);
    for (std::size_t r = 0; r < data.size(); ++r) {
      std::vector<std::string>& cells = cut_rows[r];
      const bool adjacent = r > 0 && data[r] == data[r - 1] + 1;
      const bool below_row = found.rows.size() > (found.has_header ? 1u : 0u);
      if (found.has_header && cells == found.rows.front().cells) continue;  // the header again, on the next page
      if (adjacent && below_row && is_wrap(found.rows.back().cells, cells, longest)) {
        for (std::size_t c = 0; c < cells.size(); ++c)
          if (!cells[c].empty()) found.rows.back().cells[c] += " " + cells[c];
        continue;
      }
      found.rows.push_back({data[r], std::move(cells)});
    }
    if (!believable(found, region)) return std::nullopt;
    return found;
  }

  // Where columns begin, from what the rows and the header have in common.
  std::vector<std::uint32_t> columns_by_gaps(const std::vector<std::size_t>& rows, const Region& region,
                                             bool header_row) const {
    std::uint32_t width = 0;
    const std::vector<std::uint32_t> blank = blanks_of(rows, width);
    const auto n = static_cast<std::uint32_t>(rows.size());
    const std::uint32_t allowed = n >= 40 ? n / 20 : n >= 8 ? 1 + n / 25 : 0;  // rows that may break a gap
    const Line* header = nullptr;
    if (!region.header.empty())
      header = &lines_[region.header.back()];
    else if (header_row)
      header = &lines_[region.rows[0]];

    struct Gap {
      std::uint32_t begin, end;
    };
    std::vector<Gap> gaps;
    for (std::uint32_t x = 0; x < width;) {
      if (blank[x] + allowed < n) {
        ++x;
        continue;
      }
      std::uint32_t end = x;
      while (end < width && blank[end] + allowed >= n) ++end;
      if (x > 0 && end < width) gaps.push_back({x, end});
      x = end;
    }
    std::vector<std::uint32_t> begins;
    std::uint32_t left = width;
    for (const std::size_t r : rows) left = std::min(left, lines_[r].segments[0].begin);
    if (header != nullptr) left = std::min(left, header->segments[0].begin);
    begins.push_back(left);

    const auto starts_at = [&](std::uint32_t x) {
      std::uint32_t count = 0;
      for (const std::size_t r : rows) count += !lines_[r].space_at(x) && (x == 0 || lines_[r].space_at(x - 1));
      return count;
    };
    for (std::size_t g = 0; g < gaps.size(); ++g) {
      const Gap& gap = gaps[g];
      if (gap.begin < left) continue;
      const bool wide = gap.end - gap.begin >= gap_width;
      // Words of one value may leave a gap by chance where rows are few: a column has values of its own.
      const std::uint32_t next = g + 1 < gaps.size() ? gaps[g + 1].begin : width;
      if (wide && !any_segment_starts(rows, gap.begin + 1, next)) continue;
      if (!wide) {
        // One space in every row: a column border only if values start right after it in most rows, and enough rows
        // say so; or if the header has a gap there.
        const bool header_agrees =
            header != nullptr && header->space_at(gap.begin) && starts_word(*header, gap.end) &&
            (header->space_at(gap.begin >= 1 ? gap.begin - 1 : 0) || segment_starts(*header, gap.end));
        const std::uint32_t starting = starts_at(gap.end);
        if (!header_agrees && header != nullptr && parts_digits(rows, gap.begin) &&
            none_of_header(*header, gap.end, next))
          continue;
        if (!(header_agrees && starting * 3 >= n) &&
            !(n >= 8 && starting * 10 >= n * 9 && (header == nullptr || header->space_at(gap.begin))))
          continue;
      } else if (header != nullptr && !header->space_at(gap.end - 1) && !any_space(*header, gap.begin, gap.end)) {
        // The header's word runs across: one column whose values have a gap by chance - only believed of few rows.
        if (n < 5) continue;
      }
      begins.push_back(gap.end);
    }
    // Names in the header whose values touch the neighbour in some rows: the header's start is the border.
    if (header != nullptr) {
      for (std::size_t s = 1; s < header->segments.size(); ++s) {
        const std::uint32_t at = header->segments[s].begin;
        const std::uint32_t before = header->segments[s - 1].end;
        const bool covered = std::any_of(begins.begin() + 1, begins.end(), [&](std::uint32_t b) {
          return b > before && b <= std::max(at, header->segments[s].end - 1);
        });
        if (covered) continue;
        bool empty_below = true;  // a column in which no row has a value
        for (std::uint32_t x = at; x < header->segments[s].end; ++x)
          empty_below = empty_below && (x >= width || blank[x] == n);
        if (empty_below || starts_at(at) * 2 >= n || (region.ruled && starts_at(at) * 3 >= n)) begins.push_back(at);
      }
      std::sort(begins.begin(), begins.end());
    }
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    return begins;
  }

  // "362 98 6575" below one name: the blanks are inside a number.
  bool parts_digits(const std::vector<std::size_t>& rows, std::uint32_t blank) const {
    return blank > 0 && std::all_of(rows.begin(), rows.end(), [&](std::size_t r) {
             return is_digit(lines_[r].char_at(blank - 1)) && is_digit(lines_[r].char_at(blank + 1));
           });
  }
  static bool none_of_header(const Line& header, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t x = begin; x < end; ++x)
      if (!header.space_at(x)) return false;
    return true;
  }

  bool any_segment_starts(const std::vector<std::size_t>& rows, std::uint32_t begin, std::uint32_t end) const {
    for (const std::size_t r : rows)
      for (const Segment& s : lines_[r].segments)
        if (s.begin >= begin && s.begin < end) return true;
    return false;
  }
  static bool any_space(const Line& line, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t x = begin; x < end; ++x)
      if (line.space_at(x)) return true;
    return false;
  }
  static bool starts_word(const Line& line, std::uint32_t x) {
    return !line.space_at(x) && (x == 0 || line.space_at(x - 1));
  }
  static bool segment_starts(const Line& line, std::uint32_t x) {
    return std::any_of(line.segments.begin(), line.segments.end(), [x](const Segment& s) { return s.begin == x; });
  }

  struct Side {
    bool right = false;  // values end, but do not begin, at one place
    bool rigid = false;  // values begin exactly at the border, as in a print file
  };

  std::vector<Side> sides_of(const std::vector<Column>& columns, const std::vector<std::size_t>& rows,
                             const Region& region) const {
    std::vector<Side> sides(columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
      std::uint32_t same_begin = 0, same_end = 0, at_border = 0;
      std::uint32_t first_begin = 0, first_end = 0, seen = 0;
      for (const std::size_t r : rows) {
        const Line& line = lines_[r];
        const auto [begin, end] = value_in(line, columns[c]);
        if (begin >= end) continue;
        if (seen++ == 0) {
          first_begin = begin;
          first_end = end;
        }
        same_begin += begin == first_begin;
        same_end += end == first_end;
        at_border += begin == columns[c].begin && (begin == 0 || line.space_at(begin - 1));
      }
      sides[c].right = seen > 1 && same_end > same_begin;
      sides[c].rigid = region.pieces || (seen > 0 && at_border * 2 >= seen && at_border * 4 >= rows.size());
    }
    return sides;
  }

  // The value of a line in a column without the spaces around it; begin >= end when there is none.
  static Segment value_in(const Line& line, const Column& column) {
    std::uint32_t begin = column.begin, end = std::min(column.end, line.width);
    while (begin < end && line.space_at(begin)) ++begin;
    while (end > begin && line.space_at(end - 1)) --end;
    return {begin, end};
  }

  // Where the values of each column really stand.
  std::vector<Segment> extents_of(const std::vector<Column>& columns, const std::vector<std::size_t>& rows) const {
    std::vector<Segment> extents(columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
      bool any = false;
      for (const std::size_t r : rows) {
        const auto [begin, end] = value_in(lines_[r], columns[c]);
        if (begin >= end) continue;
        extents[c].begin = any ? std::min(extents[c].begin, begin) : begin;
        extents[c].end = any ? std::max(extents[c].end, end) : end;
        any = true;
      }
      if (!any) extents[c] = {columns[c].begin, columns[c].begin + 1};
    }
    return extents;
  }

  // Names stand over the values, left, right or in the middle of their column, or over the gap beside short values.
  // `beside`: so many display columns away still is over a column.
  static std::vector<std::string> header_cells(const Line& line, const std::vector<Segment>& extents,
                                               std::uint32_t beside = 0) {
    std::vector<std::string> cells(extents.size());
    if (line.segments.size() == extents.size()) {
      for (std::size_t c = 0; c < cells.size(); ++c)
        cells[c] = std::string(line.cut(line.segments[c].begin, line.segments[c].end));
      return cells;
    }
    std::size_t at_least = 0;
    const auto place = [&](const Segment& s) {
      const std::size_t c = nearest(s, extents, at_least);
      if (!cells[c].empty()) cells[c].push_back(' ');
      cells[c].append(line.cut(s.begin, s.end));
      at_least = c;
    };
    for (const Segment& s : line.segments) {
      std::size_t touched = 0;
      for (const Segment& e : extents) touched += s.begin < e.end + beside && s.end + beside > e.begin;
      if (touched < 2) {
        place(s);
        continue;
      }
      for (std::uint32_t x = s.begin; x < s.end;) {  // names with one space between them: word by word
        std::uint32_t end = x;
        while (end < s.end && !line.space_at(end)) ++end;
        if (end > x) place({x, end});
        x = end + 1;
      }
    }
    return cells;
  }

  // Every piece of the line stands over a column.
  static bool stands_over(const Line& line, const std::vector<Segment>& extents, std::uint32_t beside) {
    return std::all_of(line.segments.begin(), line.segments.end(), [&](const Segment& s) {
      return std::any_of(extents.begin(), extents.end(),
                         [&](const Segment& e) { return s.begin < e.end + beside && s.end + beside > e.begin; });
    });
  }

  static std::size_t nearest(const Segment& s, const std::vector<Segment>& extents, std::size_t at_least) {
    std::size_t best = at_least;
    std::int64_t best_value = -1'000'000;
    for (std::size_t c = at_least; c < extents.size(); ++c) {
      // Positive: common columns; negative: distance.
      const std::int64_t value = std::int64_t{std::min(s.end, extents[c].end)} - std::max(s.begin, extents[c].begin);
      if (value > best_value) {
        best = c;
        best_value = value;
      }
    }
    return best;
  }

  // A line above the header's last line that is part of it: every piece of it stands over one column.
  static bool belongs_to_header(const Line& line, const std::vector<Column>& columns) {
    if (has_label(line)) return false;
    for (const Segment& s : line.segments) {
      if (count_digits(line.cut(s.begin, s.end)) >= 3) return false;
      const auto inside = [&](const Column& column) { return s.begin + 1 >= column.begin && s.end <= column.end; };
      if (std::none_of(columns.begin(), columns.end(), inside)) return false;
    }
    return line.segments.size() > 1 || line.segments[0].begin > 0 || line.segments[0].end <= columns[0].end;
  }

  // The cells of a line. A word that crosses a border goes where it belongs; two values that touch are cut at it.
  static std::vector<std::string> cut(const Line& line, const std::vector<Column>& columns,
                                      const std::vector<Side>& sides) {
    std::vector<std::string> cells(columns.size());
    std::uint32_t from = 0;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      std::uint32_t to = line.width;
      if (c + 1 < columns.size()) to = std::max(from, border(line, columns, sides, c + 1));
      cells[c] = std::string(trim(line.cut(from, to)));
      from = std::max(from, to);
    }
    return cells;
  }

  static std::uint32_t border(const Line& line, const std::vector<Column>& columns, const std::vector<Side>& sides,
                              std::size_t c) {
    const std::uint32_t at = columns[c].begin;
    if (at >= line.width) return at;
    if (at == 0 || line.space_at(at - 1) || line.space_at(at)) {
      if (at > 0 && !line.space_at(at - 1) && line.space_at(at)) return at;  // a value that fills its column
      return at;
    }
    // A word crosses. Its extent:
    std::uint32_t begin = at, end = at;
    while (begin > 0 && !line.space_at(begin - 1)) --begin;
    while (end < line.width && !line.space_at(end)) ++end;
    const std::uint32_t nearer = end - at >= at - begin ? begin : end;
    const std::uint32_t column_end = std::min(columns[c].end, line.width);
    const std::uint32_t left_begin = columns[c - 1].begin;
    const bool text_left = begin > left_begin && !trim(line.cut(left_begin, begin)).empty();
    bool text_after = false;
    for (std::uint32_t x = end; x < column_end && !text_after; ++x) text_after = !line.space_at(x);
    if (!sides[c].rigid) {
      // Where values do not begin at the border, a word that crosses it is one value, and whole. One space before it
      // and another value after it: it belongs to what stands before.
      const bool joined_left = begin >= 2 && !line.space_at(begin - 2);
      const bool joined_right = end + 1 < line.width && !line.space_at(end + 1);
      if (begin <= left_begin || (joined_left && !joined_right && text_after)) return end;
      return joined_right && !joined_left ? begin : nearer;
    }
    const char before = line.char_at(at - 1), after = line.char_at(at);
    const bool classes_differ = (is_digit(before) && is_alpha(after)) || (is_alpha(before) && is_digit(after));
    // Right-aligned numbers grow to the left.
    if (sides[c].right && text_left) return begin;
    if (begin <= left_begin) return classes_differ || !text_after ? at : end;  // it fills and overflows its column
    if (classes_differ) return at;
    if (text_after) return end;
    if (!text_left) return nearer;
    // A gap stands before it: no end of what is on the left, but a value that begins too early.
    if (begin >= gap_width && line.space_at(begin - 1) && line.space_at(begin - gap_width)) return begin;
    // The last word of a phrase, a number: "22 Pearl St Bangor 04401" below a column of names.
    if (is_digit(before) && is_digit(after) && begin >= 2 && !line.space_at(begin - 2)) return end;
    return at;
  }

  // A cell of two lines beside cells of one, centred: its lines stand above and below theirs. Three lines, one row:
  //             12 Long Street, Apt 4,
  //   Address                             Phone     555-0100
  //             Anytown, NY 12345
  static void join_centred(std::vector<std::size_t>& data, std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> kept_data;
    std::vector<std::vector<std::string>> kept;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      if (r + 2 < rows.size() && data[r + 1] == data[r] + 1 && data[r + 2] == data[r] + 2 &&
          centred(rows[r], rows[r + 1], rows[r + 2])) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
          std::string& cell = rows[r + 1][c];
          if (!rows[r][c].empty()) cell = rows[r + 2][c].empty() ? rows[r][c] : rows[r][c] + " " + rows[r + 2][c];
        }
        kept_data.push_back(data[r + 1]);
        kept.push_back(std::move(rows[r + 1]));
        r += 2;
        continue;
      }
      kept_data.push_back(data[r]);
      kept.push_back(std::move(rows[r]));
    }
    data = std::move(kept_data);
    rows = std::move(kept);
  }

  static bool centred(const std::vector<std::string>& above, const std::vector<std::string>& middle,
                      const std::vector<std::string>& below) {
    std::size_t outer = 0, inner = 0;
    for (std::size_t c = 0; c < middle.size(); ++c) {
      if (!middle[c].empty() && (!above[c].empty() || !below[c].empty())) return false;
      if (above[c].empty() != below[c].empty()) return false;
      outer += !above[c].empty();
      inner += !middle[c].empty();
    }
    return outer >= 1 && inner >= 1 && outer <= inner;
  }

  // A number, an amount, a date, a code: what never wraps.
  static bool is_value(std::string_view cell) {
    return cell.find(' ') == std::string_view::npos || count_digits(cell) * 2 > cell.size();
  }

  // A cell that did not fit its column goes on in the next line, with the other columns left empty.
  static bool is_wrap(const std::vector<std::string>& above, const std::vector<std::string>& cells,
                      const std::vector<std::uint32_t>& longest) {
    std::size_t filled = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      if (cells[c].empty()) continue;
      ++filled;
      // Nor does a mailbox, and a dash stands for nothing that could go on.
      if (above[c].empty() || above[c] == "-" || cells[c].find('@') != std::string::npos) return false;
      const std::size_t word = std::min(cells[c].find(' '), cells[c].size());
      // Words wrap; amounts, dates and codes do not.
      if (count_digits(cells[c]) * 3 > cells[c].size() && cells[c].find(' ') == std::string::npos && is_value(above[c]))
        return false;
      const bool open_end =
          !above[c].empty() && (above[c].back() == ',' || above[c].back() == '/' || above[c].back() == '-');
      if (!open_end && above[c].size() + 1 + word + 2 < longest[c]) return false;
    }
    return filled > 0 && filled * 2 <= cells.size() && (filled < cells.size());
  }

  bool believable(const Found& found, const Region& region) const {
    const std::size_t first = found.has_header ? 1 : 0;
    const std::size_t count = found.rows.size() - std::min(found.rows.size(), first);
    const std::size_t columns = found.columns.size();
    if (count == 0) return false;
    if (!region.ruled && found.rows.size() < (region.rows.size() == 2 ? 2u : 3u)) return false;
    std::size_t filled_columns = 0, words = 0, cells = 0, short_columns = 0, digit_columns = 0;
    for (std::size_t c = 0; c < columns; ++c) {
      std::size_t filled = 0, digits = 0, column_words = 0;
      for (std::size_t r = first; r < found.rows.size(); ++r) {
        const std::string& cell = found.rows[r].cells[c];
        if (cell.empty()) continue;
        ++filled;
        digits += count_digits(cell) * 2 >= cell.size();
        column_words += count_words(cell);
      }
      filled_columns += filled * 2 >= count;
      words += column_words;
      cells += filled;
      const bool used = filled * 3 >= count && filled > 0;
      short_columns += used && column_words <= 2 * filled;
      digit_columns += used && digits * 2 >= filled;
    }
    if (filled_columns < 2 || cells == 0) return false;
    if (region.ruled) {
      // The header's names must stand over the values: most columns have both.
      std::size_t named = 0;
      for (std::size_t c = 0; c < columns; ++c) named += !found.rows[0].cells[c].empty();
      return named * 2 >= columns && (region.pieces || cut_cleanly(found, region));
    }
    if (words > 4 * cells) return false;  // prose in columns
    if (!cut_cleanly(found, region)) return false;
    if (columns == 2) {
      // Two columns may be labels with values, which are read better as lines. A header over numbers is proof.
      return found.has_header && count >= 4 && digit_columns == 1 && uniform(found, first);
    }
    return short_columns > 0 && (digit_columns > 0 || found.has_header || count >= 5);
  }

  // All values of the second column look alike: what a column is, and a list of different answers is not.
  static bool uniform(const Found& found, std::size_t first) {
    std::array<std::size_t, 3> kinds{0, 0, 0};
    for (std::size_t r = first; r < found.rows.size(); ++r) {
      const std::string& cell = found.rows[r].cells[1];
      ++kinds[cell.empty() ? 0 : count_digits(cell) * 2 >= cell.size() ? 1 : 2];
    }
    return kinds[2] * 10 <= found.rows.size();
  }

  // Borders cut few words, and most columns are aligned at their start or end.
  bool cut_cleanly(const Found& found, const Region& region) const {
    std::size_t crossed = 0, lines = 0, aligned = 0, judged = 0;
    for (const std::size_t r : region.rows) {
      if (lines_[r].segments.size() < 2) continue;
      ++lines;
      for (std::size_t c = 1; c < found.columns.size(); ++c) {
        const std::uint32_t at = found.columns[c].begin;
        crossed += !lines_[r].space_at(at) && !lines_[r].space_at(at - 1);
      }
    }
    if (lines == 0 || crossed * 5 > lines * (found.columns.size() - 1)) return false;
    for (std::size_t c = 1; c < found.columns.size(); ++c) {
      std::vector<std::uint32_t> starts, ends;
      for (const std::size_t r : region.rows) {
        const Line& line = lines_[r];
        std::uint32_t begin = found.columns[c].begin, end = std::min(found.columns[c].end, line.width);
        while (begin < end && line.space_at(begin)) ++begin;
        while (end > begin && line.space_at(end - 1)) --end;
        if (begin >= end) continue;
        starts.push_back(begin);
        ends.push_back(end);
      }
      if (starts.size() < 2) continue;
      ++judged;
      aligned += most_common(starts) * 10 >= starts.size() * 6 || most_common(ends) * 10 >= ends.size() * 6;
    }
    return region.rows.size() == 2 || (judged > 0 && aligned * 3 >= judged * 2);
  }

  static std::size_t most_common(std::vector<std::uint32_t>& values) {
    std::sort(values.begin(), values.end());
    std::size_t best = 0;
    for (std::size_t i = 0; i < values.size();) {
      std::size_t end = i;
      while (end < values.size() && values[end] == values[i]) ++end;
      best = std::max(best, end - i);
      i = end;
    }
    return best;
  }

  std::vector<Line>& lines_;
  Votes votes_;
  std::size_t no_drawn_table_until_ = 0, no_names_until_ = 0, no_stack_until_ = 0;
};

bool same_columns(const std::vector<Column>& a, const std::vector<Column>& b) {
  if (a.size() != b.size() || a.empty()) return false;
  for (std::size_t c = 0; c < a.size(); ++c) {
    const auto distance = a[c].begin > b[c].begin ? a[c].begin - b[c].begin : b[c].begin - a[c].begin;
    if (distance > 2) return false;
  }
  return true;
}

// Do the rows come in twos, of which the second has nothing in the first column? Then a header of two lines is two.
bool comes_in_twos(const Finder::Found& found) {
  if (found.header_lines[0].empty()) return false;
  std::size_t firsts = 0, seconds = 0, others = 0;
  const auto opens = [&](std::size_t r) { return !found.rows[r].cells.empty() && !found.rows[r].cells[0].empty(); };
  for (std::size_t r = 1; r < found.rows.size(); ++r) {
    if (opens(r))
      ++firsts;
    else if (r > 1 && opens(r - 1))
      ++seconds;
    else
      ++others;
  }
  return seconds >= 2 && seconds * 2 >= firsts && others * 4 <= firsts;
}

// The first word of a stretch, letters only: "Born" of "Born 9/9/20", "Mom" of "Mom: Ann".
std::string_view first_word(std::string_view text) {
  text = trim(text);
  std::size_t end = 0;
  while (end < text.size() && is_alpha(text[end])) ++end;
  const bool whole = end == text.size() || text[end] == ' ' || text[end] == ':' || text[end] == '.';
  return whole && end >= 2 ? text.substr(0, end) : std::string_view();
}

// Cards side by side, each with the same labels: where the right ones begin, and the line behind the last.
struct Cards {
  std::uint32_t column = 0;
  std::size_t end = 0;
};

// Whether cards begin at lines[i]. They are told from a form in two columns and from a table by lines on which both
// sides begin with the same word and go on otherwise, three such words at least.
std::optional<Cards> cards_at(std::span<const Line> lines, std::size_t i) {
  constexpr std::size_t most_lines = 200, fewest_words = 3, most_sides = 4, patience = 8;
  constexpr std::uint32_t slack = 1;
  // "Applicant #1   Applicant #2", "Name: Ann   Name: Bo": a form of two, which is read by its labels.
  constexpr auto names =
      std::to_array<std::string_view>({"name", "nombre", "full", "first", "last", "applicant", "client", "patient",
                                       "person", "member", "tenant", "debtor", "party"});
  for (std::size_t s = 1; s < std::min(lines[i].segments.size(), most_sides); ++s) {
    const std::uint32_t column = lines[i].segments[s].begin;
    if (column <= slack + gap_width) continue;
    std::size_t end = i, both = 0, same = 0;
    bool open = true, named = false;
    std::vector<std::string> words;
    for (std::size_t k = i; k < std::min(lines.size(), i + most_lines); ++k) {
      const Line& line = lines[k];
      open = open && !line.blank;
      if (line.blank) continue;
      // Nothing goes over the border.
      const std::uint32_t border = column - slack;
      if (!line.usable || line.bars > 0 || line.ruler || !line.space_at(border - 1) ||
          !line.space_at(border - gap_width))
        break;
      const std::string_view left = line.cut(0, border), right = line.cut(border, line.width);
      // What stands on the left below an empty line is of no card.
      open = open || !trim(right).empty();
      if (open) end = k + 1;
      if (trim(left).empty() || trim(right).empty()) continue;
      if (++both > patience && words.empty()) break;
      const std::string_view word = first_word(left);
      // Labels alone, over their values: a form that is read by its columns.
      if (word.empty() || !equals_ignore_case(word, first_word(right)) || trim(left) == trim(right)) continue;
      ++same;
      std::string folded = to_lower(word);
      named = named || std::find(names.begin(), names.end(), folded) != names.end();
      if (std::find(words.begin(), words.end(), folded) == words.end()) words.push_back(std::move(folded));
    }
    if (!named && words.size() >= fewest_words && same * 5 >= both * 2) return Cards{column - slack, end};
  }
  return std::nullopt;
}

// "Anytown, NY 12345"
bool ends_with_zip(std::string_view text) {
  text = trim(text);
  constexpr std::size_t zip = 5, longer_zip = 10;
  for (const std::size_t size : {zip, longer_zip}) {
    if (text.size() < size + 4 || (size == longer_zip && text[text.size() - 5] != '-')) continue;
    const std::string_view digits = text.substr(text.size() - size), before = text.substr(0, text.size() - size);
    if (count_digits(digits.substr(0, zip)) != zip || count_digits(digits) < size - (size == longer_zip ? 1 : 0))
      continue;
    const std::string_view state = trim(before);
    const std::size_t n = state.size();
    if (before.back() == ' ' && n >= 3 && is_upper(state[n - 1]) && is_upper(state[n - 2]) && !is_word(state[n - 3]))
      return true;
  }
  return false;
}

// Labels for envelopes, several across: where each begins, and the line behind the last.
struct EnvelopeLabels {
  std::vector<std::uint32_t> columns;
  std::size_t end = 0;
};

// "555-0100" and "555-0199", "DOB 1/4/80" and "DOB 5/6/91": digits at the same places, the same words before them.
bool are_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t fewest_digits = 3;
  if (count_digits(a) < fewest_digits || count_digits(b) < fewest_digits) return false;
  const std::string_view label_a = first_word(a), label_b = first_word(b);
  if (!equals_ignore_case(label_a, label_b)) return false;
  const auto marks = [](std::string_view text) {
    std::string out;
    for (const char c : text)
      if (!is_digit(c) && !is_alpha(c) && c != ' ') out.push_back(c);
    return out;
  };
  return !label_a.empty() || (is_digit(trim(a)[0]) == is_digit(trim(b)[0]) && marks(a) == marks(b));
}

//   Ann Brown               Bo Lind
//   12 Long Street          3 Elm Street
//   Anytown, NY 12345       Anytown, NY 12345
// A few lines up to an empty one, in which each side ends with a town and nothing else is beside them; or goes on below
// the town with what is alike on all sides, a telephone number or a birth date.
std::optional<EnvelopeLabels> envelope_labels_at(std::span<const Line> lines, std::size_t i) {
  constexpr std::size_t fewest_lines = 3, most_lines = 9, most_across = 5;
  constexpr std::uint32_t slack = 1;
  EnvelopeLabels labels;
  for (const Segment& s : lines[i].segments) labels.columns.push_back(s.begin);
  if (labels.columns.size() < 2 || labels.columns.size() > most_across) return std::nullopt;
  std::vector<std::string_view> last(labels.columns.size()), town(labels.columns.size());
  std::vector<std::size_t> filled(labels.columns.size());
  labels.end = i;
  for (; labels.end < lines.size() && !lines[labels.end].blank; ++labels.end) {
    const Line& line = lines[labels.end];
    if (labels.end - i >= most_lines || !line.usable || line.bars > 0 || line.ruler) return std::nullopt;
    // Below the towns stands something on each side, or nothing at all.
    const bool below = std::all_of(town.begin(), town.end(), [](std::string_view t) { return !t.empty(); });
    if (below && line.segments.size() != labels.columns.size()) return std::nullopt;
    for (const Segment& s : line.segments) {
      const auto column = std::find_if(labels.columns.begin(), labels.columns.end(),
                                       [&](std::uint32_t c) { return s.begin + slack >= c && s.begin <= c + slack; });
      if (column == labels.columns.end()) return std::nullopt;
      const auto c = static_cast<std::size_t>(column - labels.columns.begin());
      if (c + 1 < labels.columns.size() && s.end + gap_width > labels.columns[c + 1]) return std::nullopt;
      const std::string_view text = line.cut(s.begin, s.end);
      // Names above, and nothing below one town where the other side has none yet.
      if (labels.end == i && count_digits(text) > 1) return std::nullopt;
      if (!town[c].empty() && !below) return std::nullopt;
      if (below && c > 0 && !are_alike(last[0], text)) return std::nullopt;
      last[c] = text;
      if (ends_with_zip(text)) town[c] = text;
      ++filled[c];
    }
  }
  if (labels.end - i < fewest_lines ||
      !std::all_of(town.begin(), town.end(), [](std::string_view t) { return !t.empty(); }) ||
      *std::min_element(filled.begin(), filled.end()) < fewest_lines)
    return std::nullopt;
  return labels;
}

// Records whose fields touch (packed_records.h): the lines from the one where they begin to the last.
struct PackedRecords {
  struct Kind {
    std::string_view name;
    std::vector<std::size_t> lines;
    std::vector<std::uint32_t> fields;  // where they begin; empty if they are no records
  };
  std::vector<Kind> kinds;
  std::vector<std::size_t> kind_of;  // of each line from the first on: its place in `kinds`
  std::size_t end = 0;
  bool goes_on = false;  // the one kind of the text before
};

std::vector<std::uint32_t> fields_of(std::span<const Line> lines, std::span<const std::size_t> of) {
  std::vector<std::string> texts;
  for (const std::size_t k : of) {
    const Line& line = lines[k];
    if (line.byte.empty()) {
      texts.push_back(line.text);
      continue;
    }
    std::string& text = texts.emplace_back();
    for (std::uint32_t column = 0; column < line.width; ++column) text.push_back(line.char_at(column));
  }
  return packed_fields(texts);
}

// `before`: the kinds that the text before ended with. Of these, few records are enough.
std::optional<PackedRecords> packed_records_at(std::span<const Line> lines, std::size_t i,
                                               std::span<const Layout::PackedKind> before) {
  constexpr std::uint32_t least_width = 40;
  constexpr std::size_t far = 8, most_kinds = 8;  // lines of other kinds may stand between
  const auto may_be_record = [](const Line& line) {
    return line.usable && !line.blank && line.bars == 0 && line.width >= least_width;
  };
  if (!may_be_record(lines[i])) return std::nullopt;
  const auto known = [&](std::size_t k) {
    const std::string_view name = record_kind(lines[k].text);
    return std::find_if(before.begin(), before.end(), [name](const Layout::PackedKind& b) { return b.name == name; });
  };
  const Seams seams = packed_seams(lines[i].text);
  const bool goes_on = known(i) != before.end();
  if (seams.count == 0 && !goes_on) return std::nullopt;
  const auto alike = [&](std::size_t k) {
    if (goes_on && known(k) != before.end()) return true;
    const Seams others = packed_seams(lines[k].text);
    return std::any_of(seams.at, seams.at + seams.count, [&](std::uint32_t at) { return others.has(at); });
  };
  PackedRecords records;
  std::size_t found = 1;
  records.end = i + 1;
  for (std::size_t k = i + 1; k < lines.size() && k < records.end + far && may_be_record(lines[k]); ++k) {
    if (!alike(k)) continue;
    ++found;
    records.end = k + 1;
  }
  if (found < fewest_packed_records && !goes_on) return std::nullopt;
  // Those of one kind are a table.
  for (std::size_t k = i; k < records.end; ++k) {
    const std::string_view name = record_kind(lines[k].text);
    auto kind = std::find_if(records.kinds.begin(), records.kinds.end(),
                             [name](const PackedRecords::Kind& of) { return of.name == name; });
    if (kind == records.kinds.end()) {
      if (records.kinds.size() == most_kinds) return std::nullopt;
      records.kinds.push_back({name, {}, {}});
      kind = records.kinds.end() - 1;
    }
    kind->lines.push_back(k);
    records.kind_of.push_back(static_cast<std::size_t>(kind - records.kinds.begin()));
  }
  bool any = false;
  for (PackedRecords::Kind& kind : records.kinds) {
    const auto same = known(kind.lines.front());
    kind.fields = same != before.end() ? same->fields : fields_of(lines, kind.lines);
    any = any || !kind.fields.empty();
  }
  if (!any) return std::nullopt;
  records.goes_on = goes_on && before.size() == 1 && records.kinds.size() == 1;
  return records;
}

// Each kind where its first record stands.
void put_records(TextBuilder& out, const PackedRecords& records, std::span<const Line> lines, std::size_t begin) {
  for (std::size_t i = begin; i < records.end; ++i) {
    const PackedRecords::Kind& kind = records.kinds[records.kind_of[i - begin]];
    if (kind.fields.empty()) {
      out.line(lines[i].raw, RunKind::body, lines[i].place);
      continue;
    }
    if (kind.lines.front() != i) continue;
    if (!records.goes_on)
      out.begin_table({.origin = TableOrigin::fixed_width,
                       .header_rows = 0,
                       .hidden = false,
                       .sheet = {},
                       .first_row = std::max(1u, lines[i].place.line)});
    for (const std::size_t k : kind.lines) {
      std::vector<std::string> texts;
      for (std::size_t f = 0; f < kind.fields.size(); ++f) {
        const std::uint32_t end = f + 1 < kind.fields.size() ? kind.fields[f + 1] : lines[k].width;
        texts.emplace_back(trim(lines[k].cut(kind.fields[f], end)));
      }
      std::vector<CellText> cells(texts.begin(), texts.end());
      out.row(cells, lines[k].place.line);
    }
    out.end_table();
  }
}

std::string mask_digits(std::string_view text) {
  std::string out = squeeze(text);
  for (char& c : out)
    if (is_digit(c)) c = '0';
  return out;
}

}  // namespace

void Layout::emit(std::span<const LayoutLine> source, bool page_top) {
  std::vector<Line> lines;
  lines.reserve(source.size());
  bool gaps = false;
  for (const LayoutLine& line : source) {
    lines.push_back(measure(line));
    gaps = gaps || lines.back().segments.size() > 1 || lines.back().bars > 0;
  }
  // Lines at the top of every page say what the report is; they are not its content.
  std::vector<std::string> top;
  std::size_t repeated = 0;
  if (page_top) {
    for (const Line& line : lines) {
      if (line.blank) continue;
      if (top.size() == 8) break;
      top.push_back(mask_digits(line.raw));
    }
    while (repeated < top.size() && repeated < last_top_.size() && top[repeated] == last_top_[repeated]) ++repeated;
    last_top_ = top;
  }
  Finder finder(lines);
  std::size_t nonblank = 0;
  bool first_block = true;
  for (std::size_t i = 0; i < lines.size() && out_.ok();) {
    const Line& line = lines[i];
    // Each side of the cards is read for itself, from its top to its bottom.
    constexpr unsigned most_sides = 4;
    if (sides_ < most_sides && gaps && !line.blank && line.segments.size() > 1 &&
        (i == 0 || lines[i - 1].blank || lines[i - 1].segments.size() < 2))
      if (const auto cards = cards_at(lines, i)) {
        for (const bool right : {false, true}) {
          std::vector<LayoutLine> side;
          for (std::size_t k = i; k < cards->end; ++k) {
            std::string_view text =
                right ? lines[k].cut(cards->column, lines[k].width) : lines[k].cut(0, cards->column);
            if (right && text.starts_with(' ')) text.remove_prefix(1);
            side.push_back({text, lines[k].place});
          }
          ++sides_;
          emit(side, false);
          --sides_;
          out_.end_run();
        }
        for (std::size_t k = i; k < cards->end; ++k) nonblank += !lines[k].blank;
        first_block = false;
        i = cards->end;
        continue;
      }
    if (gaps && !line.blank && line.segments.size() > 1 && (i == 0 || lines[i - 1].blank))
      if (const auto labels = envelope_labels_at(lines, i)) {
        for (std::size_t c = 0; c < labels->columns.size(); ++c) {
          for (std::size_t k = i; k < labels->end; ++k)
            for (const Segment& s : lines[k].segments)
              if (s.begin + 1 >= labels->columns[c] && s.begin <= labels->columns[c] + 1)
                out_.line(lines[k].cut(s.begin, s.end), RunKind::body, lines[k].place);
          out_.line({}, RunKind::body, line.place);
        }
        nonblank += labels->end - i;
        first_block = false;
        table_ended();
        i = labels->end;
        continue;
      }
    if (const auto records = packed_records_at(lines, i, first_block ? last_packed_ : std::span<const PackedKind>{})) {
      put_records(out_, *records, lines, i);
      nonblank += records->end - i;
      std::vector<PackedKind> packed;
      for (const PackedRecords::Kind& kind : records->kinds)
        if (!kind.fields.empty()) packed.push_back({std::string(kind.name), kind.fields});
      table_ended();
      last_packed_ = std::move(packed);
      first_block = false;
      i = records->end;
      continue;
    }
    std::size_t explored = i + 1;
    std::optional<Finder::Found> found;
    if (gaps && !line.blank) found = finder.at(i, explored);
    if (found) {
      const bool goes_on = first_block && !found->has_header && same_columns(last_columns_, found->columns);
      const bool twos = comes_in_twos(*found);
      if (!goes_on) {
        out_.begin_table({.origin = TableOrigin::fixed_width,
                          .header_rows = twos                    ? 2
                                         : found->header_certain ? 1
                                                                 : -1,
                          .hidden = false,
                          .sheet = {},
                          .first_row = std::max(1u, lines[found->rows.front().line].place.line)});
      }
      std::vector<CellText> cells;
      for (const auto& row : found->rows) {
        cells.clear();
        const bool header = &row == &found->rows.front() && twos;
        if (header) {
          for (const std::string& cell : found->header_lines[0]) cells.emplace_back(cell);
          out_.row(cells, lines[row.line].place.line);
          cells.clear();
        }
        for (const std::string& cell : header ? found->header_lines[1] : row.cells) cells.emplace_back(cell);
        out_.row(cells, lines[row.line].place.line);
      }
      out_.end_table();
      last_columns_ = found->columns;
      last_packed_.clear();
      first_block = false;
      for (std::size_t k = i; k < found->end; ++k) nonblank += !lines[k].blank;
      i = found->end;
      continue;
    }
    // A region that was explored and refused is body; long ones are not tried again from each of their lines.
    const std::size_t stop = explored > i + 40 ? explored : i + 1;
    for (; i < stop; ++i) {
      const Line& body = lines[i];
      if (body.blank) {
        out_.line({}, RunKind::body, body.place);
        continue;
      }
      const bool header = nonblank < repeated;
      ++nonblank;
      if (!header) {
        first_block = false;
        table_ended();
      }
      out_.line(body.raw, header ? RunKind::header_footer : RunKind::body, body.place);
    }
  }
}

void Layout::lines(std::span<const LayoutLine> lines, bool page_top) { emit(lines, page_top); }

void Layout::page(std::string_view text, std::uint32_t number) {
  out_.page(number);
  std::vector<LayoutLine> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.push_back({line, {}});
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  emit(lines, true);
}

void append_layout(TextBuilder& out, std::string_view page_text, std::uint32_t page) {
  Layout layout(out);
  layout.page(page_text, page);
}

}  // namespace spillmap
