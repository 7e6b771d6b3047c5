// SQLite data bases, opened from memory and never written to.
#include <sqlite3.h>

#include <cstring>
#include <memory>

#include "base/text.h"
#include "extract/formats/database/database.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/relations.h"

namespace spillmap::database {
namespace {

constexpr int most_value_bytes = 64 << 20;
constexpr std::size_t most_cell_bytes = 1u << 20;
constexpr std::size_t most_tables = 10'000;
constexpr std::size_t least_member_bytes = 512;
constexpr std::uint32_t most_columns = 2000;
constexpr int steps_between_looks = 100'000;
constexpr std::uint64_t most_looks = 200'000;  // of 100,000 steps of its machine each
// A row takes two bytes in the list of its page, and two for its length and number.
constexpr std::uint64_t least_row_bytes = 4;
// What is stored is as large as the file at most, a little more in another encoding; a column may be computed from it.
constexpr std::uint64_t most_growth = 16, growth_matters_bytes = 64u << 20;

struct Close {
  void operator()(sqlite3* data_base) const { sqlite3_close_v2(data_base); }
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using DataBase = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

std::string quoted(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

Statement prepare(sqlite3* data_base, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(data_base, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  return Statement(statement);
}

std::string_view text_of(sqlite3_stmt* statement, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
  return text == nullptr ? std::string_view()
                         : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}
std::string_view blob_of(sqlite3_stmt* statement, int column) {
  const auto* blob = static_cast<const char*>(sqlite3_column_blob(statement, column));
  return blob == nullptr ? std::string_view()
                         : std::string_view(blob, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

// A blob that is text all the same.
bool is_text(std::string_view blob) {
  return !blob.empty() && blob.find('\0') == std::string_view::npos && is_valid_utf8(blob);
}

TableCell cell_of(sqlite3_stmt* statement, int column, bool& has_blob) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return {std::string(text_of(statement, column)), CellKind::number};
    case SQLITE_FLOAT: return {general_number(text_of(statement, column)), CellKind::number};
    case SQLITE_BLOB: {
      const std::string_view blob = blob_of(statement, column);
      if (is_text(blob)) return {std::string(blob.substr(0, most_cell_bytes)), CellKind::text};
      has_blob = has_blob || blob.size() >= least_member_bytes;
      return {};
    }
    default: return {std::string(text_of(statement, column).substr(0, most_cell_bytes)), CellKind::text};
  }
}

struct Found {
  std::string name;
  std::vector<std::string> columns;
  bool has_blob = false;
};

Status give_blobs(sqlite3* data_base, const Found& table, const Limits& limits, Sink& sink, std::uint32_t& given) {
  const Statement rows = prepare(data_base, "SELECT * FROM " + quoted(table.name));
  if (!rows) return {};
  std::uint64_t number = 0;
  while (sqlite3_step(rows.get()) == SQLITE_ROW && given < limits.members) {
    ++number;
    for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
      if (sqlite3_column_type(rows.get(), column) != SQLITE_BLOB) continue;
      const std::string_view blob = blob_of(rows.get(), column);
      // What no format claims (keys, shapes, numbers) is not worth a line in the ledger.
      if (blob.size() < least_member_bytes || is_text(blob) || identify(as_bytes(blob)) == nullptr) continue;
      ++given;
      Member member;
      member.name =
          table.name + "/" + std::to_string(number) + "/" +
          (static_cast<std::size_t>(column) < table.columns.size() ? table.columns[static_cast<std::size_t>(column)]
                                                                   : std::to_string(column));
      member.data = as_bytes(blob);
      member.bytes = blob.size();
      SPILLMAP_TRY(sink.member(member));
    }
  }
  return {};
}

}  // namespace

void warm_up() {
  sqlite3_initialize();
  char byte = 0;
  sqlite3_randomness(1, &byte);  // reads the system's randomness once
}

Outcome read_sqlite(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 512) return not_read(ItemStatus::corrupt, "the data base breaks off in its first page");
  const auto big = [&](std::size_t at, unsigned count) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < count; ++i) value = value << 8 | le8(text, at + i);
    return value;
  };
  const std::uint64_t claimed = big(16, 2);
  const std::uint64_t page_bytes = claimed == 1 ? 65536 : claimed;
  if (page_bytes < 512 || (page_bytes & (page_bytes - 1)) != 0)
    return not_read(ItemStatus::corrupt, "the data base's page size is impossible");

  sqlite3* opened = nullptr;
  if (sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr) !=
      SQLITE_OK) {
    sqlite3_close_v2(opened);
    return not_read(ItemStatus::skipped, "no memory to open the data base");
  }
  const DataBase data_base(opened);
  // One whose changes go to a log beside it cannot be opened from memory as it is: the mark is taken from a copy. So is
  // the count of pages where the file breaks off.
  const bool log = big(18, 1) == 2 || big(19, 1) == 2;
  const std::uint64_t pages = big(28, 4);
  const bool cut = big(24, 4) == big(92, 4) && pages * page_bytes > text.size();
  std::uint64_t size = text.size();
  unsigned flags = SQLITE_DESERIALIZE_READONLY;
  auto* data = const_cast<unsigned char*>(bytes.data());
  if (log || cut || size % page_bytes != 0) {
    size = size / page_bytes * page_bytes;
    if (size == 0) return not_read(ItemStatus::corrupt, "the data base breaks off in its first page");
    data = static_cast<unsigned char*>(sqlite3_malloc64(size));
    if (data == nullptr) return not_read(ItemStatus::skipped, "no memory to open the data base");
    std::memcpy(data, bytes.data(), size);
    data[18] = data[19] = 1;
    const std::uint64_t whole_pages = size / page_bytes;
    for (unsigned i = 0; i < 4 && cut; ++i) data[28 + i] = static_cast<unsigned char>(whole_pages >> (8 * (3 - i)));
    flags |= SQLITE_DESERIALIZE_FREEONCLOSE;
  }
  if (sqlite3_deserialize(data_base.get(), "main", data, static_cast<sqlite3_int64>(size),
                          static_cast<sqlite3_int64>(size), flags) != SQLITE_OK)
    return not_read(ItemStatus::corrupt, "the data base cannot be opened");
  for (const auto& [limit, value] : {std::pair<int, int>{SQLITE_LIMIT_LENGTH, most_value_bytes},
                                     {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                     {SQLITE_LIMIT_COLUMN, static_cast<int>(most_columns)},
                                     {SQLITE_LIMIT_ATTACHED, 0},
                                     {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                     {SQLITE_LIMIT_VDBE_OP, 250'000},
                                     {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                     {SQLITE_LIMIT_WORKER_THREADS, 0}})
    sqlite3_limit(data_base.get(), limit, value);
  sqlite3_db_config(data_base.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(data_base.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(data_base.get(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(data_base.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_exec(data_base.get(), "PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY", nullptr,
               nullptr, nullptr);
  std::uint64_t looks = 0;
  sqlite3_progress_handler(
      data_base.get(), steps_between_looks,
      [](void* count) { return ++*static_cast<std::uint64_t*>(count) > most_looks ? 1 : 0; }, &looks);

  TextBuilder out(sink, limits);
  Relations relations(out);
  std::vector<Found> tables;
  const Statement list = prepare(data_base.get(),
                                 "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' "
                                 "ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid");
  int last = SQLITE_CORRUPT;
  while (list && (last = sqlite3_step(list.get())) == SQLITE_ROW && tables.size() < most_tables)
    tables.push_back({std::string(text_of(list.get(), 0)), {}, false});
  if (last == SQLITE_NOTADB) return not_read(ItemStatus::encrypted, "the data base is encrypted, or it is none");
  const bool schema_damaged = last != SQLITE_DONE && last != SQLITE_ROW;
  std::size_t damaged = 0;
  std::uint64_t rows_given = 0, bytes_given = 0;
  const std::uint64_t most_rows = bytes.size() / least_row_bytes,
                      most_bytes = growth_matters_bytes + most_growth * bytes.size();
  const auto too_much = [&] { return rows_given > most_rows || bytes_given > most_bytes; };
  for (Found& table : tables) {
    if (!out.ok() || too_much()) break;
    std::string key;
    const Statement columns = prepare(data_base.get(), "PRAGMA table_info(" + quoted(table.name) + ")");
    while (columns && sqlite3_step(columns.get()) == SQLITE_ROW)
      if (sqlite3_column_int(columns.get(), 5) == 1) key = text_of(columns.get(), 1);
    const Statement pointers = prepare(data_base.get(), "PRAGMA foreign_key_list(" + quoted(table.name) + ")");
    while (pointers && sqlite3_step(pointers.get()) == SQLITE_ROW)
      relations.points(table.name, text_of(pointers.get(), 3), text_of(pointers.get(), 2), text_of(pointers.get(), 4));
    const Statement rows = prepare(data_base.get(), "SELECT * FROM " + quoted(table.name));
    if (!rows) {
      ++damaged;
      continue;
    }
    const int count = sqlite3_column_count(rows.get());
    for (int i = 0; i < count; ++i) {
      const char* name = sqlite3_column_name(rows.get(), i);
      table.columns.emplace_back(name == nullptr ? "" : name);
    }
    relations.table(table.name, table.columns, key);
    int status = SQLITE_ROW;
    while (out.ok() && !too_much() && (status = sqlite3_step(rows.get())) == SQLITE_ROW) {
      std::vector<TableCell> cells;
      for (int i = 0; i < count; ++i) {
        const int type = sqlite3_column_type(rows.get(), i);
        if (type == SQLITE_TEXT || type == SQLITE_BLOB)
          bytes_given += static_cast<std::uint64_t>(sqlite3_column_bytes(rows.get(), i));
        cells.push_back(cell_of(rows.get(), i, table.has_blob));
      }
      relations.row(table.name, std::move(cells));
      ++rows_given;
    }
    if (status != SQLITE_DONE && out.ok() && !too_much()) ++damaged;
  }
  relations.finish();
  if (looks > most_looks) out.lost("the data base asks for more work than the bound");
  if (too_much()) out.lost("the data base gives more rows or values than its bytes can hold");
  if (cut)
    out.lost("the data base breaks off: " + std::to_string(text.size() / page_bytes) + " of " + std::to_string(pages) +
             " pages are there");
  if (damaged != 0) out.lost(std::to_string(damaged) + " tables of the data base are damaged");
  if (schema_damaged) out.lost("the list of tables of the data base is damaged");
  const Outcome outcome = out.finish();
  if (rows_given == 0 && outcome.status == ItemStatus::partly_read)
    return not_read(ItemStatus::corrupt, outcome.reason);
  if (too_much()) return outcome;
  std::uint32_t given = 0;
  for (const Found& table : tables)
    if (table.has_blob)
      if (const Status status = give_blobs(data_base.get(), table, limits, sink, given); !status)
        return not_read(ItemStatus::partly_read, status.error().message);
  return outcome;
}

}  // namespace spillmap::database
