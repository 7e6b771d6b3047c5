// Detection and attribution on any text: as prose, as the layout of a page, and as a table and fields. Findings and
// mentions must point into the text and into each other, and survive the wire.
#include <algorithm>

#include "attribute/attribute.h"
#include "base/text.h"
#include "detect/detect.h"
#include "extract/testing.h"
#include "model/wire.h"
#include "require.h"

namespace {

using namespace spillmap;

const Detectors& detectors() {
  static const auto made = Detectors::create();
  require(made.has_value(), "detectors can be made");
  return **made;
}

// What readers hand out has neither control characters nor broken UTF-8.
std::string clean(std::string_view bytes, bool tabs) {
  std::string text = scrub_utf8(bytes);
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && !(tabs && c == '\t')) c = ' ';
  std::replace(text.begin(), text.end(), '\x7f', ' ');
  return text;
}

TextPart as_prose(std::string_view bytes, RunKind kind) {
  TextPart part;
  part.utf8 = clean(bytes, false);
  if (!part.utf8.empty()) {
    Run run;
    run.end = static_cast<std::uint32_t>(part.utf8.size());
    run.kind = kind;
    part.runs.push_back(run);
  }
  return part;
}

TextPart as_table(std::string_view bytes, TableOrigin origin) {
  const std::string text = clean(bytes, true);
  std::vector<std::vector<std::string_view>> rows(1);
  std::size_t begin = 0, columns = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != '\t' && text[i] != '\n') continue;
    if (rows.back().size() < 64) rows.back().push_back(std::string_view(text).substr(begin, i - begin));
    begin = i + 1;
    columns = std::max(columns, rows.back().size());
    if (i < text.size() && text[i] == '\n' && rows.size() < 500) rows.emplace_back();
  }
  TextPart part;
  Table table;
  table.origin = origin;
  table.rows = static_cast<std::uint32_t>(rows.size());
  table.columns = static_cast<std::uint32_t>(columns);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (r != 0) part.utf8 += '\n';
    for (std::size_t c = 0; c < columns; ++c) {
      if (c != 0) part.utf8 += '\t';
      Cell cell;
      cell.begin = static_cast<std::uint32_t>(part.utf8.size());
      if (c < rows[r].size()) part.utf8 += rows[r][c];
      cell.end = static_cast<std::uint32_t>(part.utf8.size());
      cell.kind = cell.begin == cell.end ? CellKind::empty : CellKind::text;
      table.cells.push_back(cell);
    }
  }
  Run run;
  run.end = static_cast<std::uint32_t>(part.utf8.size());
  run.kind = RunKind::table;
  part.runs.push_back(run);
  part.tables.push_back(std::move(table));
  return part;
}

// Each line with a colon is a field.
TextPart as_fields(std::string_view bytes) {
  TextPart part = as_prose(bytes, RunKind::field);
  const std::string& text = part.utf8;
  for (std::size_t at = 0; at < text.size() && part.fields.size() < 500;) {
    std::size_t end = text.find('\n', at);
    if (end == std::string::npos) end = text.size();
    const std::size_t colon = text.find(':', at);
    if (colon < end) {
      Field field;
      field.kind = static_cast<FieldKind>(part.fields.size() % 3);
      field.label_begin = static_cast<std::uint32_t>(at);
      field.label_end = static_cast<std::uint32_t>(colon);
      field.value_begin = static_cast<std::uint32_t>(colon + 1);
      field.value_end = static_cast<std::uint32_t>(end);
      field.name = text.substr(at, std::min<std::size_t>(colon - at, 40));
      part.fields.push_back(field);
    }
    at = end + 1;
  }
  return part;
}

void check(const TextPart& part) {
  const std::string wrong = contract_violation(part);
  require(wrong.empty(), "the target itself: " + wrong);
  static DetectScratch scratch(detectors());
  std::vector<Finding> findings;
  find_values(detectors(), scratch, part, findings);
  std::uint32_t last = 0;
  for (const Finding& finding : findings) {
    require(finding.begin <= finding.end && finding.end <= part.utf8.size(), "a finding stands in the text");
    require(finding.begin >= last, "findings are sorted");
    last = finding.begin;
  }
  Attributor attributor;
  const ResultPage page = attributor.attribute(part, std::move(findings));
  Writer out;
  put(out, page);
  Reader in(out.bytes());
  ResultPage again;
  require(get(in, again) && in.done(), "a page survives the wire");
  Writer second;
  put(second, again);
  require(second.bytes() == out.bytes(), "a page is the same after the wire");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2 || size > (256u << 10)) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 8) {
    case 0: check(as_table(rest, TableOrigin::sheet)); break;
    case 1: check(as_table(rest, TableOrigin::delimited)); break;
    case 2: check(as_table(rest, TableOrigin::document)); break;
    case 3: check(as_fields(rest)); break;
    case 4: check(as_prose(rest, RunKind::comment)); break;
    case 5: check(as_table(rest, TableOrigin::fixed_width)); break;
    default: check(as_prose(rest, RunKind::body)); break;
  }
  return 0;
}
