#include "pipeline/csv.h"

#include "base/text.h"

namespace spillmap::pipeline {

CsvRow& CsvRow::cell(std::string_view text) {
  if (!first_) out_.push_back(',');
  first_ = false;
  std::string scrubbed;
  if (!is_valid_utf8(text)) {
    scrubbed = scrub_utf8(text);
    text = scrubbed;
  }
  const bool formula =
      safe_ && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    if (formula) out_.push_back('\'');
    out_.append(text);
    return *this;
  }
  out_.push_back('"');
  if (formula) out_.push_back('\'');
  for (const char c : text) {
    if (c == '"') out_.push_back('"');
    out_.push_back(c);
  }
  out_.push_back('"');
  return *this;
}

}  // namespace spillmap::pipeline
