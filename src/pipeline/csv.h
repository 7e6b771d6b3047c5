// CSV as export writes it: UTF-8, a comma, quoted as RFC 4180 says, '\n' after each row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap::pipeline {

class CsvRow {
 public:
  // With `safe_for_spreadsheets` a cell that a spreadsheet would take for a formula gets an apostrophe in front. The
  // value is then no longer exact.
  CsvRow(std::string& out, bool safe_for_spreadsheets) : out_(out), safe_(safe_for_spreadsheets) {}
  CsvRow& cell(std::string_view text);  // invalid UTF-8 becomes U+FFFD
  CsvRow& cell(std::uint64_t number) { return cell(std::to_string(number)); }
  CsvRow& flag(bool value) { return cell(value ? std::string_view("1") : std::string_view("0")); }
  void end() { out_.push_back('\n'); }

 private:
  std::string& out_;
  bool safe_;
  bool first_ = true;
};

}  // namespace spillmap::pipeline
