#include "extract/testing.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

#include "base/text.h"

namespace spillmap {
namespace {

std::string_view name_of(RunKind kind) {
  switch (kind) {
    case RunKind::body: return "body";
    case RunKind::heading: return "heading";
    case RunKind::table: return "table";
    case RunKind::field: return "field";
    case RunKind::header_footer: return "header_footer";
    case RunKind::comment: return "comment";
    case RunKind::deleted: return "deleted";
    case RunKind::metadata: return "metadata";
  }
  return "?";
}

std::string_view name_of(TableOrigin origin) {
  switch (origin) {
    case TableOrigin::sheet: return "sheet";
    case TableOrigin::delimited: return "delimited";
    case TableOrigin::fixed_width: return "fixed_width";
    case TableOrigin::document: return "document";
  }
  return "?";
}

std::string record_violation(const Record& record) {
  const auto persons = static_cast<std::int64_t>(record.persons.size());
  int subjects = 0;
  for (std::int64_t p = 0; p < persons; ++p) {
    const RecordPerson& person = record.persons[static_cast<std::size_t>(p)];
    subjects += person.subject;
    for (const std::int32_t link : {person.guardian_of, person.spouse_of, person.subscriber_of})
      if (link < -1 || link >= persons || link == p) return "link to a person that does not exist";
  }
  if (subjects > 1) return "record with two subjects";
  std::uint32_t at = record.begin;
  for (const RecordValue& value : record.values) {
    if (value.begin < at || value.end <= value.begin || value.end > record.end) return "value outside of its record";
    at = value.end;
    if (value.person >= persons) return "value of a person that does not exist";
    const std::size_t parts = value.element == Element::name      ? record.names.size()
                              : value.element == Element::address ? record.addresses.size()
                                                                  : 0;
    if (value.parts < -1 || value.parts >= static_cast<std::int64_t>(parts)) return "value without its parts";
  }
  at = record.begin;
  for (const auto& [begin, end] : record.prose) {
    if (begin < at || end < begin || end > record.end) return "prose outside of its record";
    at = end;
    for (const RecordValue& value : record.values)
      if (value.begin < end && begin < value.end) return "value inside of prose";
  }
  return {};
}

}  // namespace

std::string contract_violation(const TextPart& part) {
  const auto size = part.utf8.size();
  if (!is_valid_utf8(part.utf8)) return "not valid UTF-8";
  for (const char c : part.utf8)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return "control character";
  std::uint32_t last = 0;
  for (const Run& run : part.runs) {
    if (run.begin < last || run.end < run.begin || run.end > size) return "runs overlap or are not sorted";
    for (std::uint32_t i = last; i < run.begin; ++i)
      if (part.utf8[i] != '\n') return "text outside of runs";
    last = run.end;
    if (run.kind == RunKind::table && run.table >= part.tables.size()) return "run of a table that does not exist";
    if (run.kind != RunKind::table && part.view(run.begin, run.end).find('\t') != std::string_view::npos)
      return "tab outside of a table";
  }
  for (std::uint32_t i = last; i < size; ++i)
    if (part.utf8[i] != '\n') return "text after the last run";
  std::vector<const Run*> run_of(part.tables.size(), nullptr);
  for (const Run& run : part.runs)
    if (run.kind == RunKind::table) run_of[run.table] = &run;
  for (std::size_t t = 0; t < part.tables.size(); ++t) {
    const Table& table = part.tables[t];
    if (run_of[t] == nullptr) return "table without a run";
    if (table.cells.size() != std::size_t{table.rows} * table.columns) return "table is not rectangular";
    if (!table.source_rows.empty() && table.source_rows.size() != table.rows) return "source_rows of another size";
    std::uint32_t at = run_of[t]->begin;
    for (const Cell& cell : table.cells) {
      if (cell.begin < at || cell.end < cell.begin || cell.end > run_of[t]->end) return "cell outside of its table";
      if ((cell.kind == CellKind::empty) != (cell.begin == cell.end)) return "cell kind and text do not agree";
      if (part.view(cell).find_first_of("\t\n") != std::string_view::npos) return "tab or newline in a cell";
      at = cell.end;
    }
  }
  for (const Field& field : part.fields)
    if (field.label_begin > field.label_end || field.value_begin > field.value_end || field.label_end > size ||
        field.value_end > size)
      return "field outside of the text";
  if (part.overlap > size) return "overlap beyond the text";
  std::uint32_t record_end = 0;
  for (const Record& record : part.records) {
    if (record.begin < record_end || record.end < record.begin || record.end > size)
      return "records overlap or are not sorted";
    record_end = record.end;
    std::string wrong = record_violation(record);
    if (!wrong.empty()) return wrong;
  }
  return {};
}

std::string render(const TextPart& part) {
  std::string out;
  if (part.overlap != 0) out += "(overlap " + std::to_string(part.overlap) + ")\n";
  for (const Run& run : part.runs) {
    std::string place;
    if (run.page != 0) place += " page " + std::to_string(run.page);
    if (run.line != 0) place += " line " + std::to_string(run.line);
    if (run.hidden) place += " hidden";
    if (run.kind != RunKind::table) {
      out += "[" + std::string(name_of(run.kind)) + place + "]\n";
      out.append(part.view(run.begin, run.end));
      out += "\n";
      continue;
    }
    const Table& table = part.tables[run.table];
    out += "[table " + std::to_string(table.id) + " " + std::string(name_of(table.origin)) + " " +
           std::to_string(table.rows) + "x" + std::to_string(table.columns) + place;
    if (!table.sheet.empty()) out += " sheet '" + table.sheet + "'";
    if (table.header_rows >= 0) out += " header " + std::to_string(table.header_rows);
    if (table.continues) out += " continues";
    if (table.first_row != 1) out += " from row " + std::to_string(table.first_row);
    out += "]\n";
    for (std::uint32_t r = 0; r < table.rows; ++r) {
      for (std::uint32_t c = 0; c < table.columns; ++c) {
        if (c != 0) out += " | ";
        out.append(part.view(table.at(r, c)));
      }
      out += "\n";
    }
  }
  for (const Field& field : part.fields) {
    out += "<field " + field.name + "> ";
    out.append(part.view(field.label_begin, field.label_end));
    out += " = ";
    out.append(part.view(field.value_begin, field.value_end));
    out += "\n";
  }
  for (const Record& record : part.records) {
    out += "<record>\n";
    for (std::size_t p = 0; p < record.persons.size(); ++p) {
      const RecordPerson& person = record.persons[p];
      out += "  " + std::to_string(p) + " " + std::string(to_string(person.role)) + " (" + person.label + ")";
      if (person.subject) out += " subject";
      if (person.deceased) out += " deceased";
      if (person.guardian_of >= 0) out += " guardian of " + std::to_string(person.guardian_of);
      if (person.spouse_of >= 0) out += " spouse of " + std::to_string(person.spouse_of);
      if (person.subscriber_of >= 0) out += " subscriber of " + std::to_string(person.subscriber_of);
      out += "\n";
    }
    for (const RecordValue& value : record.values) {
      out += "  " + std::to_string(value.person) + " " + std::string(id(value.element)) + " [" + value.label + "] ";
      out.append(part.view(value.begin, value.end));
      if (!value.code.empty()) out += " {" + value.system + " " + value.code + "}";
      if (value.flags & flag_old) out += " old";
      out += "\n";
    }
  }
  return out;
}

Status CollectingSink::part(TextPart&& part) {
  if (parts.size() + members.size() >= refuse_after) return fail(ErrorKind::limit, "the sink is full");
  std::string wrong = contract_violation(part);
  if (!wrong.empty()) violations.push_back(std::move(wrong));
  parts.push_back(std::move(part));
  return {};
}

Status CollectingSink::member(const Member& member) {
  if (parts.size() + members.size() >= refuse_after) return fail(ErrorKind::limit, "the sink is full");
  members.push_back(
      {member.name, std::string(as_text(member.data)), member.reason, member.status, member.password_line});
  return {};
}

std::string CollectingSink::text() const {
  std::string out;
  for (const TextPart& part : parts) {
    if (!out.empty()) out += '\n';
    out += part.utf8;
  }
  return out;
}

std::string CollectingSink::rendered() const {
  std::string out;
  for (const TextPart& part : parts) {
    if (part.new_document && !out.empty()) out += "=== new document\n";
    out += render(part);
  }
  return out;
}

Outcome read_sample(decltype(Format::read) reader, ByteView bytes, const Limits& limits, Sink& sink) {
  if (const char* folder = std::getenv("SPILLMAP_SAMPLES")) {
    const std::string_view text = as_text(bytes);
    const std::string name = std::to_string(std::hash<std::string_view>{}(text));
    std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << text;
  }
  return reader(bytes, limits, sink);
}

}  // namespace spillmap
