// Lists that a document sets with tab stops ("Name -> Born -> Passport", a person in each line): told from prose by
// three lines in a row with as many pieces, they are tables. All other lines go on to the builder as they are.
//
//   TabbedLines lines(out);
//   lines.line("Ann Brown\t4/27/1954\t617010337");
//   lines.end();   // before anything else is given to the builder, and at the end
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap {

class TabbedLines {
 public:
  explicit TabbedLines(TextBuilder& out) : out_(out) {}

  void line(std::string_view text, RunKind kind);
  void end();

 private:
  std::vector<std::string_view> placed(const std::vector<std::string_view>& pieces) const;

  TextBuilder& out_;
  std::vector<std::string> waiting_;  // lines that may be the first of a list
  std::size_t columns_ = 0;           // of the list, or of the lines that wait
  std::vector<bool> numbers_;         // is the column one of numbers, by the row above
  bool table_open_ = false;
};

}  // namespace spillmap
