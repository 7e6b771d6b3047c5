#include "extract/builder.h"

#include <algorithm>

#include "base/text.h"
#include "extract/cell_text.h"

namespace spillmap {
namespace {

constexpr std::size_t overlap_bytes = 512;
// A fragment of a table never holds more cells than this, whatever its shape: 12 MiB of Cell.
constexpr std::size_t fragment_cells = 1u << 20;
// Of a word that was put together from several.
constexpr std::uint8_t unknown_confidence = 70;
// More empty lines than this end a run instead of being kept.
constexpr std::uint32_t kept_blank_lines = 64;

bool is_control(unsigned char c) { return c < 0x20 || c == 0x7F; }

// True if nothing has to be changed: printable ASCII, or valid UTF-8 without controls.
bool is_clean(std::string_view text) {
  bool ascii = true;
  for (const char ch : text) {
    const auto c = static_cast<unsigned char>(ch);
    if (is_control(c)) return false;
    if (c >= 0x80) ascii = false;
  }
  if (ascii) return true;
  // U+0080..U+009F (C1 controls), U+2028, U+2029 (line separators) and U+FEFF need care too.
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const auto d = static_cast<unsigned char>(text[i + 1]);
    if ((c == 0xC2 && d < 0xA1) || (c == 0xE2 && d == 0x80) || (c == 0xEF && d == 0xBB)) return false;
  }
  return is_valid_utf8(text);
}

// The start of the character that holds or follows `at`, so that a cut there is between characters.
std::size_t character_border(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

void clean_into(std::string& out, std::string_view text, bool cell) {
  out.clear();
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80) {
      const std::size_t begin = at;
      const char32_t point = next_code_point(text, at);
      if (point == U'\uFFFD' && at == begin + 1)
        out += "\xEF\xBF\xBD";
      else if (point <= U'\u00A0' || point == U'\u2028' || point == U'\u2029')
        out.push_back(' ');  // C1 controls, no-break space, line and paragraph separator
      else if (point == U'\uFEFF' || point == U'\u200B' || point == U'\u200E' || point == U'\u200F')
        continue;  // no width: would only tear words apart for detection
      else
        out.append(text.substr(begin, at - begin));
      continue;
    }
    ++at;
    if (!is_control(c))
      out.push_back(static_cast<char>(c));
    else if (c == '\t' && !cell)
      // A tab keeps columns apart: at least two spaces, else up to the next stop of eight.
      out.append(std::max<std::size_t>(2, 8 - out.size() % 8), ' ');
    else
      out.push_back(' ');
  }
}

}  // namespace

std::string clean_text(std::string_view text, bool one_line) {
  if (is_clean(text)) return std::string(text);
  std::string out;
  clean_into(out, text, one_line);
  return out;
}

TextBuilder::TextBuilder(Sink& sink, const Limits& limits) : sink_(sink), limits_(limits) {}

std::string_view TextBuilder::clean(std::string_view text, bool cell) {
  if (is_clean(text)) return text;
  clean_into(scratch_, text, cell);
  return scratch_;
}

bool TextBuilder::room_for(std::size_t bytes) const {
  return part_.utf8.empty() || part_.utf8.size() + bytes <= limits_.part_bytes;
}

void TextBuilder::separate() {
  if (!part_.utf8.empty() && part_.utf8.size() > part_.overlap) part_.utf8.push_back('\n');
}

void TextBuilder::line(std::string_view text, RunKind kind, SourcePlace source) {
  if (!ok_) return;
  for (std::size_t newline = text.find('\n'); newline != std::string_view::npos; newline = text.find('\n')) {
    put_line(text.substr(0, newline), kind, source);
    text.remove_prefix(newline + 1);
    if (source.line != 0) ++source.line;
    source.offset += newline + 1;
  }
  put_line(text, kind, source);
}

void TextBuilder::end_run() {
  if (ok_ && run_open_ && !fragment_open_ && part_.utf8.size() > part_.overlap) part_.utf8.push_back('\n');
  run_open_ = false;
  blank_lines_ = 0;
}

void TextBuilder::more(std::string_view text, SourcePlace source) {
  if (!ok_ || text.empty()) return;
  if (!run_open_ || part_.runs.empty()) return line(text, RunKind::body, source);
  Run& last = part_.runs.back();
  if (part_.utf8.size() + 8 * text.size() <= limits_.part_bytes) {
    part_.utf8.append(clean(text, false));
    last.end = static_cast<std::uint32_t>(part_.utf8.size());
    return;
  }
  put_line(text, last.kind, source, true);
}

void TextBuilder::put_line(std::string_view raw, RunKind kind, SourcePlace source, bool goes_on) {
  if (!ok_) return;
  if (!goes_on && raw.find_first_not_of(" \t\r") == std::string_view::npos) {
    if (run_open_) ++blank_lines_;
    return;
  }
  if (fragment_open_) close_fragment();
  table_open_ = false;
  // A line longer than a part is cut inside; the next part repeats the end of this one.
  const std::size_t piece_bytes = std::max<std::size_t>(limits_.part_bytes / 2, 4 * overlap_bytes);
  bool first_piece = !goes_on;
  while (!raw.empty() && ok_) {
    std::string_view piece = raw;
    if (piece.size() > piece_bytes) piece = piece.substr(0, character_border(piece, piece_bytes));
    raw.remove_prefix(piece.size());
    std::string_view text = clean(piece, false);
    if (first_piece && raw.empty())
      while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    if (!room_for(text.size() + blank_lines_ + 2) || !first_piece) {
      const std::uint32_t keep = first_piece ? 0 : overlap_bytes;
      std::string repeated;
      if (keep != 0) {
        const std::string_view all = part_.utf8;
        const std::size_t from = all.size() > keep ? character_border(all, all.size() - keep) : 0;
        repeated = all.substr(from);
      }
      flush();
      if (!ok_) return;
      part_.utf8 = repeated;
      part_.overlap = static_cast<std::uint32_t>(repeated.size());
    }
    if (first_piece && run_open_ && !part_.runs.empty()) {
      Run& last = part_.runs.back();
      if (last.kind == kind && last.page == page_ && last.hidden == hidden_ && blank_lines_ <= kept_blank_lines) {
        part_.utf8.append(blank_lines_ + 1, '\n');
        part_.utf8.append(text);
        last.end = static_cast<std::uint32_t>(part_.utf8.size());
        blank_lines_ = 0;
        first_piece = false;
        continue;
      }
    }
    if (first_piece) separate();
    if (part_.utf8.size() == part_.overlap) part_.source_offset = source.offset;
    Run run;
    run.begin = first_piece ? static_cast<std::uint32_t>(part_.utf8.size()) : 0;
    run.kind = kind;
    run.hidden = hidden_;
    run.page = page_;
    run.line = source.line;
    part_.utf8.append(text);
    run.end = static_cast<std::uint32_t>(part_.utf8.size());
    part_.runs.push_back(run);
    source.offset += piece.size();
    run_open_ = true;
    blank_lines_ = 0;
    first_piece = false;
  }
}

void TextBuilder::field(FieldKind kind, std::string_view label, std::string_view value, std::string_view name) {
  if (!ok_) return;
  if (fragment_open_) close_fragment();
  table_open_ = false;
  const std::size_t most = limits_.part_bytes / 4;
  if (label.size() > most) label = label.substr(0, most);
  if (value.size() > most) {
    // No form holds such a value; it is text.
    line(label, RunKind::body);
    line(value, RunKind::body);
    return;
  }
  if (!room_for(3 * (label.size() + value.size()) + 4)) flush();
  if (!ok_) return;
  separate();
  Field field;
  field.kind = kind;
  field.page = page_;
  field.name = scrub_utf8(name.substr(0, 256));
  Run run;
  run.kind = kind == FieldKind::property ? RunKind::metadata : RunKind::field;
  run.hidden = hidden_;
  run.page = page_;
  run.begin = static_cast<std::uint32_t>(part_.utf8.size());
  field.label_begin = run.begin;
  part_.utf8.append(trim(clean(label, true)));
  field.label_end = static_cast<std::uint32_t>(part_.utf8.size());
  if (field.label_end != field.label_begin) part_.utf8.append(part_.utf8.back() == ':' ? " " : ": ");
  field.value_begin = static_cast<std::uint32_t>(part_.utf8.size());
  part_.utf8.append(trim(clean(value, true)));
  field.value_end = run.end = static_cast<std::uint32_t>(part_.utf8.size());
  part_.fields.push_back(std::move(field));
  part_.runs.push_back(run);
  run_open_ = false;
  blank_lines_ = 0;
}

void TextBuilder::record(std::string_view text, Record&& record) {
  if (!ok_ || text.empty()) return;
  SPILLMAP_ASSERT(text.size() <= limits_.part_bytes / 2 || text.size() <= 4 * overlap_bytes);
  if (fragment_open_) close_fragment();
  table_open_ = false;
  if (!room_for(text.size() + 1)) flush();
  if (!ok_) return;
  separate();
  Run run;
  run.begin = static_cast<std::uint32_t>(part_.utf8.size());
  run.hidden = hidden_;
  run.page = page_;
  part_.utf8.append(text);
  run.end = static_cast<std::uint32_t>(part_.utf8.size());
  record.begin = run.begin;
  record.end = run.end;
  for (RecordValue& value : record.values) {
    value.begin += run.begin;
    value.end += run.begin;
  }
  for (auto& [begin, end] : record.prose) {
    begin += run.begin;
    end += run.begin;
  }
  part_.runs.push_back(run);
  part_.records.push_back(std::move(record));
  run_open_ = false;
  blank_lines_ = 0;
}

namespace {

// "Brown, Ann", "Ann de la Cruz": two to four capitalised words of letters alone. A sheet of that name may be about
// somebody, whom nothing in it names.
bool may_be_somebody(std::string_view sheet) {
  constexpr std::size_t shortest = 5, longest = 31, most_words = 5;  // no program allows longer names of sheets
  const std::string_view text = trim(sheet);
  if (text.size() < shortest || text.size() > longest) return false;
  std::size_t words = 0, capitals = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_digit(c)) return false;
    const bool letter = is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
    if (!letter && c != ' ' && c != ',' && c != '\'' && c != '-' && c != '.') return false;
    if (letter && (i == 0 || text[i - 1] == ' ' || text[i - 1] == ',')) {
      ++words;
      capitals += is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
    }
  }
  return words >= 2 && words <= most_words && capitals >= 2 && capitals + 2 >= words;
}

}  // namespace

void TextBuilder::begin_table(const TableSpec& spec) {
  if (!ok_) return;
  if (fragment_open_) close_fragment();
  if (spec.origin == TableOrigin::sheet && spec.sheet != last_sheet_) {
    last_sheet_ = spec.sheet;
    if (may_be_somebody(spec.sheet)) heading(spec.sheet);
  }
  spec_ = spec;
  table_id_ = next_table_id_++;
  table_open_ = true;
  table_started_ = false;
  last_row_ = spec.first_row == 0 ? 0 : spec.first_row - 1;
}

void TextBuilder::open_fragment() {
  separate();
  Run run;
  run.begin = static_cast<std::uint32_t>(part_.utf8.size());
  run.kind = RunKind::table;
  run.hidden = hidden_ || spec_.hidden;
  run.page = page_;
  run.table = static_cast<std::uint32_t>(part_.tables.size());
  part_.runs.push_back(run);
  cells_.clear();
  row_end_.clear();
  row_source_.clear();
  widest_ = 0;
  fragment_open_ = true;
  run_open_ = false;
  blank_lines_ = 0;
}

void TextBuilder::row(std::span<const CellText> cells, std::uint32_t source_row) {
  if (!ok_) return;
  if (table_id_ == 0) begin_table({});
  table_open_ = true;
  if (source_row == 0) source_row = last_row_ + 1;
  last_row_ = source_row;
  if (cells.size() > limits_.columns) {
    lost("a table has more than " + std::to_string(limits_.columns) + " columns");
    cells = cells.first(limits_.columns);
  }
  while (!cells.empty() && cells.back().text.empty()) cells = cells.first(cells.size() - 1);
  std::size_t bytes = cells.size() + 1;
  for (const CellText& cell : cells) bytes += cell.text.size();
  if (bytes > limits_.part_bytes / 2) {
    // Such a row is no table row (a quote that was never closed, a blob): its text is kept, its columns are not.
    for (const CellText& cell : cells) line(cell.text, RunKind::body);
    return;
  }
  const std::size_t width = std::max<std::size_t>(widest_, cells.size());
  if (!room_for(bytes) || (fragment_open_ && (row_end_.size() + 1) * width > fragment_cells)) flush();
  if (!ok_) return;
  if (!fragment_open_) open_fragment();
  if (!row_end_.empty()) part_.utf8.push_back('\n');
  const std::size_t row_begin = cells_.size();
  for (const CellText& cell : cells) {
    if (cells_.size() > row_begin) part_.utf8.push_back('\t');
    Cell out;
    out.begin = static_cast<std::uint32_t>(part_.utf8.size());
    std::string lines;
    const bool several = cell.text.find('\n') != std::string_view::npos;
    if (several) append_to_cell(lines, cell.text);
    part_.utf8.append(trim(clean(several ? lines : cell.text, true)));
    out.end = static_cast<std::uint32_t>(part_.utf8.size());
    out.kind = out.begin == out.end ? CellKind::empty : cell.kind;
    cells_.push_back(out);
  }
  // Cells of nothing but spaces and controls turn out empty only now.
  while (cells_.size() > row_begin && cells_.back().kind == CellKind::empty) {
    cells_.pop_back();
    if (cells_.size() > row_begin) part_.utf8.pop_back();
  }
  widest_ = std::max(widest_, static_cast<std::uint32_t>(cells_.size() - row_begin));
  row_end_.push_back(static_cast<std::uint32_t>(cells_.size()));
  row_source_.push_back(source_row);
}

void TextBuilder::close_fragment() {
  fragment_open_ = false;
  // Empty rows at the end are left out.
  auto row_is_empty = [this](std::size_t r) { return row_end_[r] == (r == 0 ? 0 : row_end_[r - 1]); };
  while (!row_end_.empty() && row_is_empty(row_end_.size() - 1)) {
    row_end_.pop_back();
    row_source_.pop_back();
  }
  Run& run = part_.runs.back();
  if (row_end_.empty() || widest_ == 0) {
    part_.utf8.resize(run.begin);
    part_.runs.pop_back();
    if (!part_.utf8.empty() && part_.utf8.back() == '\n') part_.utf8.pop_back();
    return;
  }
  while (part_.utf8.size() > run.begin && part_.utf8.back() == '\n') part_.utf8.pop_back();
  run.end = static_cast<std::uint32_t>(part_.utf8.size());
  Table table;
  table.id = table_id_;
  table.origin = spec_.origin;
  table.rows = static_cast<std::uint32_t>(row_end_.size());
  table.columns = widest_;
  table.header_rows = table_started_ ? -1 : spec_.header_rows;
  table.continues = table_started_;
  table.hidden = run.hidden;
  table.page = run.page;
  table.sheet = spec_.sheet;
  table.first_row = row_source_.front();
  bool consecutive = true;
  for (std::size_t r = 0; r < row_source_.size(); ++r)
    if (row_source_[r] != row_source_[0] + r) consecutive = false;
  if (!consecutive) table.source_rows = row_source_;
  table.cells.reserve(std::size_t{table.rows} * table.columns);
  std::uint32_t begin = 0;
  std::uint32_t at = run.begin;
  for (std::uint32_t r = 0; r < table.rows; ++r) {
    const std::uint32_t end = row_end_[r];
    table.cells.insert(table.cells.end(), cells_.begin() + begin, cells_.begin() + end);
    // Cells that the row does not have stand, empty, at its end.
    if (end > begin) at = cells_[end - 1].end;
    table.cells.resize(std::size_t{r + 1} * table.columns, Cell{at, at, CellKind::empty});
    begin = end;
  }
  part_.tables.push_back(std::move(table));
  table_started_ = true;
  run_open_ = false;
}

void TextBuilder::end_table() {
  if (fragment_open_) close_fragment();
  table_open_ = false;
}

void TextBuilder::begin_recognised(const std::vector<std::pair<std::string_view, std::uint8_t>>& words) {
  recognised_words_.clear();
  for (const auto& word : words) recognised_words_.insert(word);
  recognising_ = true;
  recognised_from_ = part_.utf8.size();
}

void TextBuilder::end_recognised() {
  if (fragment_open_) close_fragment();
  mark_recognised();
  recognising_ = false;
  recognised_words_.clear();
}

// A word that stands on the page more than once meets its places in order.
void TextBuilder::mark_recognised() {
  const std::string_view text = part_.utf8;
  std::size_t at = std::min(recognised_from_, text.size());
  while (at < text.size()) {
    const std::size_t begin = text.find_first_not_of(" \t\n", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t\n", begin), text.size());
    const auto found = recognised_words_.lower_bound(text.substr(begin, end - begin));
    const bool known = found != recognised_words_.end() && found->first == text.substr(begin, end - begin);
    part_.recognised.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                                known ? found->second : unknown_confidence});
    if (known) recognised_words_.erase(found);
    part_.ocr = true;
    at = end;
  }
  recognised_from_ = text.size();
}

void TextBuilder::flush() {
  if (fragment_open_) close_fragment();
  if (recognising_) {
    mark_recognised();
    recognised_from_ = 0;
  }
  run_open_ = false;
  blank_lines_ = 0;
  if (part_.utf8.empty() || part_.utf8.size() == part_.overlap) return;
  const bool was_ok = ok_;
  total_bytes_ += part_.utf8.size();
  if (was_ok) {
    const Status status = sink_.part(std::move(part_));
    if (!status) {
      ok_ = false;
      lost(status.error().message);
    }
  }
  any_part_ = true;
  part_ = TextPart{};
  part_.new_document = false;
}

void TextBuilder::new_document() {
  flush();
  part_.new_document = true;
  table_open_ = false;
  table_id_ = 0;
}

Outcome TextBuilder::finish() {
  flush();
  if (!loss_.empty()) return not_read(ItemStatus::partly_read, loss_);
  return read_whole();
}

}  // namespace spillmap
