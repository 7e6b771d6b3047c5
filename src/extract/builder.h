// TextBuilder: how every reader makes its Text. A reader says what it finds in reading order; the builder keeps the
// contract of model/text.h: clean UTF-8, sorted runs, rectangular tables, spans that are right, parts of bounded size
// handed to the sink as they fill.
//
//   TextBuilder out(sink, limits);
//   out.page(1);
//   out.line("Client: Jane Roe");
//   out.begin_table({.origin = TableOrigin::document});
//   out.row({"Name", "DOB"});
//   out.row({"Jane Roe", "1980-02-01"});
//   out.end_table();
//   out.field(FieldKind::form, "Birth date", "2/1/80", "txtDOB");
//   return out.finish();
//
// Any bytes may be given: invalid UTF-8 becomes U+FFFD, control characters become spaces, NUL too. After the sink has
// refused (ok() is false) every call does nothing; a reader with long loops should look at ok() and stop.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/format.h"

namespace spillmap {

// Where a line of plain text stands in its source. Formats without lines leave it empty.
struct SourcePlace {
  std::uint32_t line = 0;    // from 1
  std::uint64_t offset = 0;  // bytes in the decoded text
};

struct TableSpec {
  TableOrigin origin = TableOrigin::document;
  int header_rows = -1;
  bool hidden = false;
  std::string sheet = {};
  std::uint32_t first_row = 1;  // source row of the first row, when rows are given without a number
};

struct CellText {
  std::string_view text;
  CellKind kind = CellKind::text;  // an empty text is always CellKind::empty
  CellText() = default;
  CellText(std::string_view t, CellKind k = CellKind::text) : text(t), kind(k) {}
  CellText(const char* t) : text(t) {}
  CellText(const std::string& t) : text(t) {}
};

class TextBuilder {
 public:
  TextBuilder(Sink& sink, const Limits& limits);
  TextBuilder(const TextBuilder&) = delete;
  TextBuilder& operator=(const TextBuilder&) = delete;

  // Hold for what follows.
  void page(std::uint32_t number) { page_ = number; }
  void hidden(bool yes) { hidden_ = yes; }

  // One line, or one paragraph; a '\n' inside starts a new line. Lines of the same kind, page and visibility join into
  // one run. An empty line is kept as an empty line between two lines of a run. An open table ends here; a row() that
  // comes later goes on with it (same id, `continues`).
  void line(std::string_view text, RunKind kind = RunKind::body, SourcePlace source = {});
  // Goes on with the line before, which its reader could not hold as a whole.
  void more(std::string_view text, SourcePlace source = {});
  void heading(std::string_view text) { line(text, RunKind::heading); }
  // The next line starts a run of its own, even if it is of the same kind.
  void new_run() { run_open_ = false; }

  // "label: value" as a run of kind field, and a Field. Without label, the value alone; a colon that the label already
  // ends with is not doubled. `name` is the machine's name of the field.
  void field(FieldKind kind, std::string_view label, std::string_view value, std::string_view name = {});

  void begin_table(const TableSpec& spec);
  // `source_row` 0: the row after the last. Rows may be ragged: the table is made rectangular. Cells after
  // Limits::columns are lost, and finish() says so.
  void row(std::span<const CellText> cells, std::uint32_t source_row = 0);
  void row(std::initializer_list<CellText> cells) { row(std::span(cells.begin(), cells.size())); }
  void end_table();
  // The next line begins a run of its own, an empty line below this one: its place does not follow from the line
  // before.
  void end_run();
  bool in_table() const { return table_open_; }

  // A record as text of its own, see extract/record_text.h, which makes it. `text` is clean and without empty lines;
  // the spans of `record` count from its first byte. It is never cut: at most Limits::part_bytes / 2 long.
  void record(std::string_view text, Record&& record);

  // What follows is another document in the same file (a message of a mailbox): another subject, other tables.
  void new_document();

  // What is given between these two was recognised from an image. `words` are its words with their confidence, in the
  // order of reading; they are found again in what is written, whatever columns it is set in. The strings must live
  // until the end.
  void begin_recognised(const std::vector<std::pair<std::string_view, std::uint8_t>>& words);
  void end_recognised();

  bool ok() const { return ok_; }
  bool empty() const { return part_.utf8.empty() && !any_part_; }
  std::size_t text_bytes() const { return total_bytes_ + part_.utf8.size(); }
  // Something could not be kept: finish() returns partly_read with the first such reason.
  void lost(std::string_view reason) {
    if (loss_.empty()) loss_ = reason;
  }
  // Hands over what is left. The outcome is read, or partly_read with a reason.
  Outcome finish();

 private:
  void flush();
  void close_fragment();
  void open_fragment();
  std::string_view clean(std::string_view text, bool cell);
  void put_line(std::string_view text, RunKind kind, SourcePlace source, bool goes_on = false);
  void separate();
  bool room_for(std::size_t bytes) const;

  Sink& sink_;
  const Limits limits_;
  TextPart part_;
  std::string scratch_;
  std::string loss_;
  std::size_t total_bytes_ = 0;
  std::uint32_t page_ = 0;
  bool hidden_ = false;
  bool ok_ = true;
  bool any_part_ = false;
  bool run_open_ = false;          // the last run of part_ may grow
  std::uint32_t blank_lines_ = 0;  // empty lines seen since the last line of the open run

  std::string last_sheet_;      // of the table before
  bool table_open_ = false;     // between begin_table and end_table or a line
  bool fragment_open_ = false;  // part_ holds rows of it that are not yet in part_.tables
  bool table_started_ = false;  // a fragment of it has been given before
  TableSpec spec_;
  std::uint32_t next_table_id_ = 1, table_id_ = 0;
  std::uint32_t last_row_ = 0;          // source row of the last row given
  std::vector<Cell> cells_;             // ragged, row after row
  std::vector<std::uint32_t> row_end_;  // per row of the fragment: its end in cells_
  std::vector<std::uint32_t> row_source_;
  std::uint32_t widest_ = 0;

  void mark_recognised();
  bool recognising_ = false;
  std::size_t recognised_from_ = 0;  // in part_.utf8
  std::multimap<std::string_view, std::uint8_t> recognised_words_;
};

// The text without what the contract of model/text.h forbids: invalid UTF-8, control characters, characters without
// width. With `one_line` a tab becomes a space, else it moves to the next stop.
std::string clean_text(std::string_view text, bool one_line);

// The first and last 64 KiB: what a sniffer may look at.
inline constexpr std::size_t sniff_bytes = 64u << 10;
inline ByteView head_of(ByteView bytes) { return bytes.first(bytes.size() < sniff_bytes ? bytes.size() : sniff_bytes); }
inline ByteView tail_of(ByteView bytes) { return bytes.last(bytes.size() < sniff_bytes ? bytes.size() : sniff_bytes); }

}  // namespace spillmap
