#include "evidence/formats/columns.h"

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
