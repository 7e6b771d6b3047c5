// Finds tables in text whose columns are kept apart by spaces: reports, print files, pages of a PDF. What is not a
// table stays body text where it stood, line by line, so that forms ("Name:  John     DOB: 1/2/80") and prose are read
// as a person would.
//
// A table is believed when columns are proved by one of: a ruler of several pieces under (or above) the header; a ruler
// under a header whose words stand over aligned values; gaps that at least three lines share, with values aligned to
// them; lines drawn with '|'. Header lines are joined into one row, also one whose names stand a column beside their
// values; wrapped cells join the row above. Records of several lines become one row: what stands in their other lines
// is put behind the first. Records whose fields touch are a table by what stands in their columns. Cards side by side
// that bear the same labels, and labels for envelopes several across, are no table: the left ones are read first, then
// the right ones.
//
//   Layout layout(builder);
//   layout.page(text_of_page_1, 1);
//   layout.page(text_of_page_2, 2);   // a table may go on here without a header of its own
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap {

struct LayoutLine {
  std::string_view text;
  SourcePlace place;
};

class Layout {
 public:
  explicit Layout(TextBuilder& out) : out_(out) {}

  // A whole page, lines ended by '\n'. Sets the builder's page. Lines that repeat at the top of every page, page
  // numbers apart, become runs of kind header_footer from the second page on.
  void page(std::string_view text, std::uint32_t number);

  // Some lines. Call it with as much as is at hand; cut at an empty line where possible. `page_top`: they begin a page.
  void lines(std::span<const LayoutLine> lines, bool page_top = false);

  // The caller has given the builder a table of its own: none that stood before goes on after it.
  void table_ended() {
    last_columns_.clear();
    last_packed_.clear();
  }

  struct Column {
    std::uint32_t begin = 0, end = 0;  // display columns; `end` of the last one is open
  };
  // Records whose fields touch (packed_records.h): the letters that say of which kind they are, where fields begin.
  struct PackedKind {
    std::string name;
    std::vector<std::uint32_t> fields;
  };

 private:
  void emit(std::span<const LayoutLine> lines, bool page_top);

  TextBuilder& out_;
  std::vector<Column> last_columns_;     // of the table that the text before ended with; empty if it ended otherwise
  std::vector<PackedKind> last_packed_;  // the same of records whose fields touch
  unsigned sides_ = 0;                   // of cards within cards
  std::vector<std::string> last_top_;    // first lines of the page before, digits masked
};

// One page by itself.
void append_layout(TextBuilder& out, std::string_view page_text, std::uint32_t page);

}  // namespace spillmap
