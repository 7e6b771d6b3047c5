#include "evidence/formats/columns.h"

#include <algorithm>
#include <vector>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::columns {

// Never chosen by itself: what the columns mean, only a person can say.
Sureness sniff(std::string_view) { return 0; }

Status read(ByteSource& source, Reading& reading) {
  const ColumnMapping* const mapping = reading.options.columns;
  if (mapping == nullptr || mapping->path < 0) {
    reading.info.status = ItemStatus::unsupported;
    reading.info.reason = "a mapping of the columns is needed, with at least that of the path";
    return {};
  }
  DelimitedRecords records(source, mapping->separator);
  bool header = mapping->header;
  while (records.next()) {
    if (std::exchange(header, false) || trim(records.raw()).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!records.whole()) {
      reading.cut("the last record is not complete");
      continue;
    }
    const std::string_view path = records.field(mapping->path);
    const std::string_view word = records.field(mapping->action);
    Instant at;
    if (const std::optional<Instant> taken = any_time(records.field(mapping->time), mapping->basis, mapping->day_first))
      at = *taken;
    reading.saw(at);
    if (path.empty()) {
      ++reading.info.unparsed;
      continue;
    }
    const ColumnMapping::Action* action = nullptr;
    for (const ColumnMapping::Action& candidate : mapping->actions) {
      if (!candidate.text.empty() && !contains_ignore_case(word, to_lower(candidate.text))) continue;
      action = &candidate;
      break;
    }
    if (action == nullptr || action->failed) continue;
    const RecordRef ref = records.ref();
    if (has_control(path)) {
      SPILLMAP_TRY(reading.tainted(records.raw(), "a control character stands in the name", ref));
      continue;
    }
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.axis = action->axis;
    claim.grade = action->grade;
    claim.weight = 50;
    claim.rule = "columns.mapped";
    claim.actor.account = records.field(mapping->account);
    claim.actor.address = records.field(mapping->address);
    claim.actor.process = records.field(mapping->process);
    claim.benign = benign_program(claim.actor.process);
    claim.file.path = path;
    claim.file.kind = path.find("://") != std::string_view::npos                                 ? PathKind::url
                      : path[0] == '/' || path[0] == '\\' || (path.size() > 1 && path[1] == ':') ? PathKind::absolute
                                                                                                 : PathKind::relative;
    claim.file.size = grouped_number(records.field(mapping->size));
    SPILLMAP_TRY(reading.claim(claim));
  }
  return records.status();
}

}  // namespace spillmap::columns

namespace spillmap {
namespace {

constexpr std::size_t rows_looked_at = 200, most_fields = 64, longest_cell = 200;

bool is_address(std::string_view cell) {
  int dots = 0;
  for (const char c : cell) {
    if (c == '.')
      ++dots;
    else if (!is_digit(c))
      return false;
  }
  return dots == 3 && cell.size() >= 7 && cell.size() <= 15;
}

enum class Look : std::uint8_t { nothing, other, path, time, address };

Look look_of(std::string_view cell) {
  cell = trim(cell);
  if (cell.empty()) return Look::nothing;
  if (any_time(cell, TimeBasis::local, false)) return Look::time;
  if (is_address(cell)) return Look::address;
  const std::string_view base = base_name(cell);
  const std::size_t dot = base.rfind('.');
  const std::size_t ending = dot == std::string_view::npos ? 0 : base.size() - dot - 1;
  return base.size() != cell.size() || (ending >= 2 && ending <= 5) ? Look::path : Look::other;
}

// What most cells of a column look like, where its name does not say what it is.
struct Column {
  std::size_t cells = 0, of[5] = {};
  Look first = Look::nothing;
  void see(std::string_view cell) {
    const Look look = look_of(cell);
    if (look == Look::nothing) return;
    ++cells;
    ++of[static_cast<std::size_t>(look)];
  }
  bool is(Look look) const { return cells != 0 && of[static_cast<std::size_t>(look)] * 10 > cells * 7; }
};

struct Word {
  std::string_view part;
  int ColumnMapping::*column;
};
// The first that fits; a column is one thing only.
constexpr Word words[] = {
    {"path", &ColumnMapping::path},         {"file", &ColumnMapping::path},       {"object", &ColumnMapping::path},
    {"name of item", &ColumnMapping::path}, {"user", &ColumnMapping::account},    {"account", &ColumnMapping::account},
    {"actor", &ColumnMapping::account},     {"address", &ColumnMapping::address}, {"ip", &ColumnMapping::address},
    {"client", &ColumnMapping::address},    {"action", &ColumnMapping::action},   {"event", &ColumnMapping::action},
    {"operation", &ColumnMapping::action},  {"access", &ColumnMapping::action},   {"activity", &ColumnMapping::action},
    {"time", &ColumnMapping::time},         {"date", &ColumnMapping::time},       {"size", &ColumnMapping::size},
    {"bytes", &ColumnMapping::size},        {"process", &ColumnMapping::process}, {"program", &ColumnMapping::process}};

// What the words of logs mean most of the time; refused tries first.
const ColumnMapping::Action meanings[] = {
    {"denied", Axis::listed, Grade::listed, true},      {"fail", Axis::listed, Grade::listed, true},
    {"download", Axis::sent, Grade::sent, false},       {"upload", Axis::altered, Grade::reachable, false},
    {"delete", Axis::deleted, Grade::reachable, false}, {"remove", Axis::deleted, Grade::reachable, false},
    {"rename", Axis::altered, Grade::reachable, false}, {"write", Axis::altered, Grade::reachable, false},
    {"modif", Axis::altered, Grade::reachable, false},  {"create", Axis::altered, Grade::reachable, false},
    {"read", Axis::read, Grade::read, false},           {"open", Axis::opened, Grade::opened, false},
    {"list", Axis::listed, Grade::listed, false}};

}  // namespace

ColumnGuess suggest_columns(ByteSource& source, std::size_t rows_shown) {
  ColumnGuess guess;
  ColumnMapping& mapping = guess.mapping;
  DelimitedRecords records(source, ',');
  std::string_view head = records.peek(64u << 10);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  mapping.separator = guess_separator(head.substr(0, head.find('\n')));
  records.set_separator(mapping.separator);

  std::vector<Column> columns;
  std::vector<bool> used;
  std::vector<std::string> cells_of_action;
  for (std::size_t row = 0; row < rows_looked_at && records.next(); ++row) {
    if (trim(records.raw()).empty()) continue;
    const auto& fields = records.fields();
    const std::size_t width = std::min(fields.size(), most_fields);
    if (guess.rows.size() < rows_shown) {
      std::vector<std::string>& shown = guess.rows.emplace_back();
      for (std::size_t i = 0; i < width; ++i) shown.emplace_back(fields[i].substr(0, longest_cell));
    }
    if (columns.empty()) {
      columns.resize(width);
      used.resize(width);
      for (std::size_t i = 0; i < width; ++i) columns[i].first = look_of(fields[i]);
      for (const Word& word : words)
        for (std::size_t i = 0; i < width; ++i) {
          if (used[i] || mapping.*word.column >= 0 || columns[i].first >= Look::time ||
              !contains_ignore_case(fields[i], word.part))
            continue;
          mapping.*word.column = static_cast<int>(i);
          used[i] = true;
        }
      continue;
    }
    for (std::size_t i = 0; i < std::min(width, columns.size()); ++i) columns[i].see(fields[i]);
    if (mapping.action >= 0) cells_of_action.emplace_back(records.field(mapping.action).substr(0, longest_cell));
  }
  // Names of columns are no data: the first line is one of names where a time, an address or a path would stand in it.
  bool names = false, data = false;
  for (const Column& column : columns)
    for (const Look look : {Look::time, Look::address, Look::path})
      if (column.is(look)) (column.first == look ? data : names) = true;
  mapping.header = names || !data;
  if (!mapping.header) {
    const char separator = mapping.separator;
    mapping = {};
    mapping.separator = separator;
    mapping.header = false;
    used.assign(used.size(), false);
  }
  const auto by_look = [&](int ColumnMapping::*column, Look look) {
    for (std::size_t i = 0; i < columns.size() && mapping.*column < 0; ++i)
      if (!used[i] && columns[i].is(look)) {
        mapping.*column = static_cast<int>(i);
        used[i] = true;
      }
  };
  by_look(&ColumnMapping::time, Look::time);
  by_look(&ColumnMapping::address, Look::address);
  by_look(&ColumnMapping::path, Look::path);
  for (const ColumnMapping::Action& meaning : meanings)
    if (std::any_of(cells_of_action.begin(), cells_of_action.end(),
                    [&](const std::string& cell) { return contains_ignore_case(cell, meaning.text); }))
      mapping.actions.push_back(meaning);
  return guess;
}

}  // namespace spillmap
