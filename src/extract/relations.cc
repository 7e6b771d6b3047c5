#include "extract/relations.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::size_t most_tables = 10'000;
constexpr std::size_t most_pointers = 10'000;

// "Client_ID" and "clientId" are the same.
std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name)
    if (is_word(c)) out += lower(c);
  return out;
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}
bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

// A column that holds the name of a person, or a part of it.
bool names_person(std::string_view column) {
  const std::string name = plain(column);
  for (const std::string_view whole : {"fname", "lname", "mname", "mi", "name", "surname", "forename", "namelast",
                                       "namefirst", "namemiddle", "last", "first", "middle", "namesuffix"})
    if (name == whole) return true;
  return name.find("name") != std::string::npos &&
         contains_any(name,
                      {"first",   "last",     "middle",      "given",     "family",   "full",    "client", "patient",
                       "member",  "person",   "participant", "consumer",  "resident", "student", "child",  "employee",
                       "insured", "customer", "legal",       "preferred", "maiden",   "display"}) &&
         !contains_any(name, {"user", "file", "emergency", "contact", "school", "employer"});
}
bool birth_date(std::string_view column) {
  const std::string name = plain(column);
  return name == "dob" || name == "bday" || name == "bdate" || name == "birth" || name == "born" ||
         contains_any(name, {"birthd", "dateofbirth", "birthdate"}) || name.ends_with("dob");
}
// The people who work with the data are not whom a row is about.
bool of_workers(std::string_view name) {
  const std::string text = plain(name);
  return contains_any(text, {"staff",     "provider", "physician", "doctor",   "user",    "worker",  "clinician",
                             "therapist", "author",   "login",     "vendor",   "facilit", "program", "createdby",
                             "updatedby", "actor",    "film",      "supplier", "shipper", "categor"});
}
bool is_key(std::string_view column) {
  const std::string name = plain(column);
  return ends_with_any(name, {"id", "no", "num", "number", "mrn", "key", "nbr", "code", "guid", "pk", "fk"});
}
// "clients" and "tblClients" for "client", "people" for "person".
bool is_plural(std::string_view table, std::string_view one) {
  std::string name = plain(table);
  for (const std::string_view front : {"tbl", "dbo", "public"})
    if (name.starts_with(front) && name.size() > front.size() + 2) name.erase(0, front.size());
  if (name == one || name == std::string(one) + "s" || name == std::string(one) + "es") return true;
  if (one == "person" && name == "people") return true;
  return one.ends_with('y') && name == std::string(one.substr(0, one.size() - 1)) + "ies";
}

}  // namespace

Relations::OneTable& Relations::get(std::string_view name) {
  const auto [found, fresh] = by_name_.emplace(std::string(name), tables_.size());
  if (fresh) {
    tables_.emplace_back();
    tables_.back().name = name;
  }
  return tables_[found->second];
}

void Relations::table(std::string_view name, std::vector<std::string> columns, std::string_view primary_key) {
  if (tables_.size() >= most_tables && !knows(name)) return out_.lost("more tables than the bound");
  OneTable& table = get(name);
  if (table.columns.empty()) table.columns = std::move(columns);
  if (table.primary_key.empty()) table.primary_key = primary_key;
}

const std::vector<std::string>* Relations::columns(std::string_view name) const {
  const auto found = by_name_.find(std::string(name));
  return found == by_name_.end() ? nullptr : &tables_[found->second].columns;
}

void Relations::points(std::string_view from, std::string_view column, std::string_view to, std::string_view key) {
  if (pointers_.size() < most_pointers)
    pointers_.push_back({std::string(from), std::string(column), std::string(to), std::string(key)});
}

void Relations::row(std::string_view name, std::vector<TableCell>&& cells) {
  if (tables_.size() >= most_tables && !knows(name)) return out_.lost("more tables than the bound");
  OneTable& table = get(name);
  if (!streaming_) {
    for (const TableCell& cell : cells) held_ += cell.text.size() + sizeof(TableCell);
    held_ += sizeof cells;
    table.rows.push_back(std::move(cells));
    if (held_ > most_held_) stream();
    return;
  }
  if (open_ != table.name || !out_.in_table()) {
    open_ = table.name;
    give_header(table, nullptr, {});
  }
  give_row(cells, nullptr);
}

void Relations::deleted_row(std::string_view name, std::vector<TableCell>&& cells) {
  OneTable& table = get(name);
  for (const TableCell& cell : cells) held_ += cell.text.size() + sizeof(TableCell);
  if (held_ > most_held_) return row(name, std::move(cells));
  table.deleted.push_back(std::move(cells));
}

void Relations::stream() {
  streaming_ = true;
  for (OneTable& table : tables_) {
    if (table.rows.empty()) continue;
    give_header(table, nullptr, {});
    for (const auto& cells : table.rows) give_row(cells, nullptr);
    table.rows.clear();
    table.rows.shrink_to_fit();
    open_ = table.name;
  }
  held_ = 0;
}

void Relations::give_header(const OneTable& table, const Lookup* lookup, std::string_view suffix) {
  TableSpec spec;
  spec.origin = TableOrigin::sheet;
  spec.header_rows = table.columns.empty() ? -1 : 1;
  spec.sheet = table.name + std::string(suffix);
  spec.hidden = !suffix.empty();
  out_.end_table();
  out_.begin_table(spec);
  if (table.columns.empty()) return;
  std::vector<CellText> cells;
  if (lookup != nullptr && lookup->parent != nullptr)
    for (const std::size_t column : lookup->shown) cells.emplace_back(lookup->parent->columns[column]);
  for (const std::string& column : table.columns) cells.emplace_back(column);
  out_.row(cells);
}

void Relations::give_row(const std::vector<TableCell>& row, const Lookup* lookup) {
  if (!out_.ok()) return;
  std::vector<CellText> cells;
  if (lookup != nullptr && lookup->parent != nullptr) {
    const auto found = lookup->column < row.size() ? lookup->rows.find(row[lookup->column].text) : lookup->rows.end();
    for (const std::size_t column : lookup->shown) {
      CellText cell;
      if (found != lookup->rows.end()) {
        const auto& parent = lookup->parent->rows[found->second];
        if (column < parent.size()) cell = CellText(parent[column].text, parent[column].kind);
      }
      cells.push_back(cell);
    }
  }
  for (const TableCell& cell : row) cells.emplace_back(cell.text, cell.kind);
  out_.row(cells);
}

// Fills `lookup` if `column` of the child points to rows of the parent by its column `key`.
bool Relations::join(const OneTable& child, std::size_t column, const OneTable& parent, std::size_t key,
                     Lookup& lookup) const {
  lookup = Lookup{};
  lookup.column = column;
  for (std::size_t i = 0; i < parent.columns.size(); ++i)
    if (names_person(parent.columns[i])) lookup.shown.push_back(i);
  if (lookup.shown.empty()) return false;
  for (std::size_t i = 0; i < parent.columns.size(); ++i)
    if (birth_date(parent.columns[i])) lookup.shown.push_back(i);
  for (std::size_t i = 0; i < parent.rows.size(); ++i) {
    if (key >= parent.rows[i].size() || parent.rows[i][key].text.empty()) continue;
    if (!lookup.rows.emplace(parent.rows[i][key].text, i).second) return false;  // no key: it is there twice
  }
  std::size_t hits = 0, values = 0;
  for (const auto& row : child.rows) {
    if (column >= row.size() || row[column].text.empty()) continue;
    ++values;
    hits += lookup.rows.count(row[column].text);
  }
  // Numbers that mostly lead nowhere are no pointers.
  if (hits == 0 || hits * 2 < values) return false;
  lookup.parent = &parent;
  return true;
}

Relations::Lookup Relations::lookup_of(const OneTable& child) const {
  Lookup lookup;
  if (child.rows.empty() || std::any_of(child.columns.begin(), child.columns.end(), names_person)) return lookup;
  const auto column_of = [](const OneTable& table, std::string_view name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (plain(table.columns[i]) == plain(name)) return i;
    return table.columns.size();
  };
  for (const Pointer& pointer : pointers_) {
    if (plain(pointer.from) != plain(child.name) || of_workers(pointer.column) || of_workers(pointer.to)) continue;
    for (const OneTable& parent : tables_) {
      if (&parent == &child || plain(parent.name) != plain(pointer.to)) continue;
      const std::size_t column = column_of(child, pointer.column);
      const std::size_t key = column_of(parent, pointer.key.empty() ? parent.primary_key : pointer.key);
      if (column < child.columns.size() && key < parent.columns.size() && join(child, column, parent, key, lookup))
        return lookup;
    }
  }
  for (std::size_t column = 0; column < child.columns.size(); ++column) {
    if (!is_key(child.columns[column]) || of_workers(child.columns[column])) continue;
    const std::string name = plain(child.columns[column]);
    for (const OneTable& parent : tables_) {
      if (&parent == &child || parent.rows.empty() || of_workers(parent.name)) continue;
      std::size_t key = name == "id" ? parent.columns.size() : column_of(parent, name);
      for (const std::string_view end : {"id", "no", "num", "number", "key", "fk"})
        if (key >= parent.columns.size() && name.ends_with(end) && name.size() > end.size() &&
            is_plural(parent.name, std::string_view(name).substr(0, name.size() - end.size()))) {
          key = column_of(parent, "id");
          if (key >= parent.columns.size()) key = column_of(parent, parent.primary_key);
        }
      if (key < parent.columns.size() && join(child, column, parent, key, lookup)) return lookup;
    }
  }
  return Lookup{};
}

void Relations::finish() {
  if (!streaming_)
    for (const OneTable& table : tables_) {
      if (table.rows.empty() || !out_.ok()) continue;
      const Lookup lookup = lookup_of(table);
      give_header(table, &lookup, {});
      for (const auto& cells : table.rows) give_row(cells, &lookup);
    }
  for (const OneTable& table : tables_) {
    if (table.deleted.empty() || !out_.ok()) continue;
    out_.hidden(true);
    give_header(table, nullptr, " (deleted)");
    for (const auto& cells : table.deleted) give_row(cells, nullptr);
    out_.end_table();
    out_.hidden(false);
  }
  out_.end_table();
}

}  // namespace spillmap
