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

ColumnMapping suggest_columns(ByteView head) {
  std::string_view text = as_text(head.first(std::min<std::size_t>(head.size(), 64u << 10)));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  ColumnMapping mapping;
  mapping.separator = guess_separator(text.substr(0, text.find('\n')));
  MemorySource source(as_bytes(text));
  DelimitedRecords records(source, mapping.separator);
  if (!records.next()) return mapping;
  struct Word {
    std::string_view part;
    int ColumnMapping::*column;
  };
  // The first that fits; a name can only be one thing.
  static constexpr Word words[] = {{"path", &ColumnMapping::path},        {"file", &ColumnMapping::path},
                                   {"object", &ColumnMapping::path},      {"name of item", &ColumnMapping::path},
                                   {"user", &ColumnMapping::account},     {"account", &ColumnMapping::account},
                                   {"actor", &ColumnMapping::account},    {"address", &ColumnMapping::address},
                                   {"ip", &ColumnMapping::address},       {"client", &ColumnMapping::address},
                                   {"action", &ColumnMapping::action},    {"event", &ColumnMapping::action},
                                   {"operation", &ColumnMapping::action}, {"access", &ColumnMapping::action},
                                   {"activity", &ColumnMapping::action},  {"time", &ColumnMapping::time},
                                   {"date", &ColumnMapping::time},        {"size", &ColumnMapping::size},
                                   {"bytes", &ColumnMapping::size},       {"process", &ColumnMapping::process},
                                   {"program", &ColumnMapping::process}};
  std::vector<bool> used(records.fields().size());
  for (const Word& word : words)
    for (std::size_t i = 0; i < records.fields().size(); ++i) {
      if (used[i] || mapping.*word.column >= 0 || !contains_ignore_case(records.fields()[i], word.part)) continue;
      mapping.*word.column = static_cast<int>(i);
      used[i] = true;
    }
  // What the words of logs mean most of the time; refused tries first.
  mapping.actions = {{"denied", Axis::listed, Grade::listed, true},   {"fail", Axis::listed, Grade::listed, true},
                     {"download", Axis::sent, Grade::sent, false},    {"upload", Axis::altered, Grade::listed, false},
                     {"delete", Axis::deleted, Grade::listed, false}, {"remove", Axis::deleted, Grade::listed, false},
                     {"rename", Axis::altered, Grade::listed, false}, {"write", Axis::altered, Grade::listed, false},
                     {"modif", Axis::altered, Grade::listed, false},  {"create", Axis::altered, Grade::listed, false},
                     {"read", Axis::read, Grade::read, false},        {"open", Axis::opened, Grade::opened, false},
                     {"list", Axis::listed, Grade::listed, false}};
  return mapping;
}

}  // namespace spillmap
