#include "extract/formats/foreign/collector.h"

#include <algorithm>
#include <cstdio>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/cell_text.h"
#include "extract/formats/metafile/metafile.h"
#include "extract/picture_size.h"

namespace spillmap::foreign {
namespace {

// A filter that has told this much has lost its way: a document of a thousand pages takes less than a million.
constexpr std::uint64_t most_steps = 20'000'000;
constexpr std::size_t most_nested = 64;
constexpr std::size_t most_cell_bytes = 1u << 20, most_line_bytes = 1u << 20;
constexpr std::uint32_t most_pictures = 10'000;

int number_of(const Collector::Properties& properties, const char* name, int absent) {
  return properties[name] != nullptr ? properties[name]->getInt() : absent;
}

std::string text_of(const Collector::Properties& properties, const char* name) {
  return properties[name] != nullptr ? std::string(properties[name]->getStr().cstr()) : std::string();
}

}  // namespace

void Collector::step() {
  if (!out_.ok() || !member_status_ || ++steps_ > most_steps) {
    if (steps_ > most_steps) out_.lost("the document has more parts than the bound");
    throw Enough{};
  }
}

void Collector::append(std::string_view text) {
  step();
  if (text.empty()) return;
  any_text_ = true;
  if (Grid* grid = cell_in_use()) {
    if (grid->cell.size() + text.size() <= most_cell_bytes) grid->cell += text;
    return;
  }
  Place& place = places_.back();
  if (place.line.size() + text.size() > most_line_bytes) line_end();
  place.line += text;
}

void Collector::insertText(const librevenge::RVNGString& text) { append(text.cstr()); }

void Collector::line_end() {
  step();
  if (Grid* grid = cell_in_use()) {
    if (!grid->cell.empty() && grid->cell.back() != ' ') grid->cell += ' ';
    return;
  }
  Place& place = places_.back();
  // Empty paragraphs tell blocks apart.
  out_.line(place.line, place.kind);
  place.line.clear();
}

void Collector::enter(RunKind kind) {
  step();
  if (places_.size() >= most_nested) throw Enough{};
  if (cell_in_use() != nullptr) {
    // What hangs on a cell is told with it.
    line_end();
    places_.push_back({{}, kind});
    return;
  }
  // A note in the middle of a paragraph waits for nothing: the paragraph goes on behind it.
  places_.push_back({{}, kind == RunKind::body ? places_.back().kind : kind});
}

void Collector::leave() {
  if (places_.size() < 2) return;
  if (!places_.back().line.empty()) {
    out_.line(places_.back().line, places_.back().kind);
  }
  places_.pop_back();
  if (cell_in_use() == nullptr && places_.back().line.empty()) out_.new_run();
}

void Collector::next_page() {
  step();
  out_.page(++page_);
  if (page_ > limits_.pages) {
    out_.lost("more pages than the bound");
    throw Enough{};
  }
}

void Collector::open_table(TableOrigin origin, std::string sheet) {
  step();
  if (grids_.size() >= most_nested) throw Enough{};
  Grid grid;
  grid.shown = cell_in_use() == nullptr;
  if (grid.shown) {
    if (!places_.back().line.empty()) line_end();
    TableSpec spec;
    spec.origin = origin;
    spec.sheet = std::move(sheet);
    out_.begin_table(spec);
  }
  grids_.push_back(std::move(grid));
}

void Collector::close_table() {
  if (grids_.empty()) return;
  if (grids_.back().in_cell) close_cell();
  if (!grids_.back().cells.empty()) close_row();
  if (grids_.back().shown) out_.end_table();
  grids_.pop_back();
}

void Collector::openSheet(const Properties& properties) {
  std::string name = text_of(properties, "librevenge:name");
  if (name.empty()) name = text_of(properties, "librevenge:sheet-name");
  next_page();
  open_table(TableOrigin::sheet, std::move(name));
}

void Collector::open_row(const Properties& properties) {
  step();
  if (grids_.empty()) return;
  Grid& grid = grids_.back();
  grid.cells.clear();
  grid.kinds.clear();
  grid.column = 0;
  const int row = number_of(properties, "librevenge:row", -1);
  grid.row = row >= 0 ? static_cast<std::uint32_t>(row) + 1 : grid.row + 1;
}

void Collector::close_row() {
  step();
  if (grids_.empty()) return;
  Grid& grid = grids_.back();
  if (grid.in_cell) close_cell();
  if (!grid.shown) {
    Grid* outer = grids_.size() > 1 && grids_[grids_.size() - 2].in_cell ? &grids_[grids_.size() - 2] : nullptr;
    for (const std::string& cell : grid.cells)
      if (outer != nullptr && !cell.empty() && outer->cell.size() + cell.size() < most_cell_bytes) {
        if (!outer->cell.empty() && outer->cell.back() != ' ') outer->cell += ' ';
        outer->cell += cell;
      }
  } else if (!grid.cells.empty()) {
    std::vector<CellText> cells;
    cells.reserve(grid.cells.size());
    for (std::size_t i = 0; i < grid.cells.size(); ++i) cells.emplace_back(grid.cells[i], grid.kinds[i]);
    // A row of a sheet knows its number; rows of tables follow each other.
    out_.row(cells, grid.first_row != 0 && grid.row >= grid.first_row ? grid.row : 0);
  }
  grid.cells.clear();
  grid.kinds.clear();
}

void Collector::open_cell(const Properties& properties) {
  step();
  if (grids_.empty()) return;
  Grid& grid = grids_.back();
  const int column = number_of(properties, "librevenge:column", -1);
  if (column >= 0) grid.column = static_cast<std::uint32_t>(column);
  const int row = number_of(properties, "librevenge:row", -1);
  if (row >= 0 && grid.cells.empty() && static_cast<std::uint32_t>(row) + 1 >= grid.row) {
    grid.row = static_cast<std::uint32_t>(row) + 1;
    if (grid.first_row == 0) grid.first_row = grid.row;
  }
  grid.cell.clear();
  grid.kind = CellKind::text;
  grid.in_cell = true;
}

void Collector::openSheetCell(const Properties& properties) {
  open_cell(properties);
  if (grids_.empty()) return;
  Grid& grid = grids_.back();
  const std::string type = text_of(properties, "librevenge:value-type");
  char text[64];
  if (type.starts_with("date") && properties["librevenge:year"] != nullptr) {
    const int hour = number_of(properties, "librevenge:hours", number_of(properties, "librevenge:hour", 0)),
              minute = number_of(properties, "librevenge:minutes", number_of(properties, "librevenge:minute", 0));
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", number_of(properties, "librevenge:year", 0),
                  number_of(properties, "librevenge:month", 1), number_of(properties, "librevenge:day", 1));
    grid.cell = text;
    if (hour != 0 || minute != 0) {
      std::snprintf(text, sizeof text, " %02d:%02d", hour, minute);
      grid.cell += text;
    }
    grid.kind = CellKind::date;
  } else if (properties["librevenge:value"] != nullptr && type != "string") {
    const double value = properties["librevenge:value"]->getDouble();
    if (type.starts_with("bool")) {
      grid.cell = value != 0 ? "TRUE" : "FALSE";
      grid.kind = CellKind::boolean;
    } else {
      std::snprintf(text, sizeof text, "%.15g", value);
      grid.cell = text;
      grid.kind = CellKind::number;
    }
  }
  any_text_ = any_text_ || !grid.cell.empty();
}

void Collector::close_cell() {
  if (grids_.empty() || !grids_.back().in_cell) return;
  Grid& grid = grids_.back();
  while (!grid.cell.empty() && grid.cell.back() == ' ') grid.cell.pop_back();
  if (grid.column < limits_.columns) {
    if (grid.cells.size() <= grid.column) {
      grid.cells.resize(grid.column + 1);
      grid.kinds.resize(grid.column + 1, CellKind::text);
    }
    grid.cells[grid.column] = std::move(grid.cell);
    grid.kinds[grid.column] = grid.kind;
  } else {
    out_.lost("more columns than the bound");
  }
  grid.cell.clear();
  ++grid.column;
  grid.in_cell = false;
}

void Collector::close_all() {
  while (!grids_.empty()) close_table();
  for (std::size_t i = places_.size(); i-- > 0;)
    if (!places_[i].line.empty()) out_.line(places_[i].line, places_[i].kind);
  places_.resize(1);
  places_[0].line.clear();
}

void Collector::deleted(std::string_view text) {
  any_text_ = true;
  out_.line(text, RunKind::deleted);
}

void Collector::setDocumentMetaData(const Properties& properties) {
  step();
  Properties::Iter each(properties);
  for (each.rewind(); each.next();) {
    if (each() == nullptr || each.child() != nullptr) continue;
    std::string_view key = each.key();
    if (!key.starts_with("dc:") && !key.starts_with("meta:")) continue;
    const std::string name(key.substr(key.find(':') + 1));
    const std::string value = each()->getStr().cstr();
    // Fields of empty documents hold the names of their types.
    if (!trim(value).empty()) out_.field(FieldKind::property, name, trim(value), name);
  }
}

void Collector::openLink(const Properties& properties) {
  step();
  link_ = text_of(properties, "xlink:href");
}

void Collector::closeLink() {
  // An address of mail may stand in the link alone.
  if (link_.starts_with("mailto:")) {
    const std::string address =
        link_.substr(7, link_.find('?') == std::string::npos ? link_.npos : link_.find('?') - 7);
    const std::string& shown = cell_in_use() != nullptr ? cell_in_use()->cell : places_.back().line;
    if (shown.find(address) == std::string::npos) append(" <" + address + ">");
  }
  link_.clear();
}

void Collector::picture(const Properties& properties) {
  step();
  const librevenge::RVNGProperty* data = properties["office:binary-data"];
  if (data == nullptr || pictures_ >= most_pictures) return;
  const std::string bytes = decode_base64(data->getStr().cstr(), limits_.member_bytes);
  const ByteView view = as_bytes(bytes);
  if (!worth_reading(bytes.size(), metafile::sniff_emf(view) + metafile::sniff_wmf(view) != 0)) return;
  taken_bytes_ += bytes.size();
  if (taken_bytes_ > limits_.expanded_bytes) {
    out_.lost("the embedded pictures are larger than the bound");
    throw Enough{};
  }
  Member member;
  member.name = "picture " + std::to_string(++pictures_);
  member.data = as_bytes(bytes);
  member.bytes = bytes.size();
  member_status_ = sink_.member(member);
}

}  // namespace spillmap::foreign
