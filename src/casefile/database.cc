#include "casefile/database.h"

#include <sqlite3.h>

namespace spillmap {
namespace {
tl::unexpected<Error> failed(int code) {
  switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:  // a missing table: the statements themselves are fixed
      return fail(ErrorKind::integrity, std::string("the database of the case was altered: ") + sqlite3_errstr(code));
    case SQLITE_BUSY: return fail(ErrorKind::io, "another program is using the case; try again when it is done");
    case SQLITE_FULL: return fail(ErrorKind::io, "the disk of the case is full");
    default: return fail(ErrorKind::io, std::string("the database of the case failed: ") + sqlite3_errstr(code));
  }
}

// %, ? and # would end the path of a file: URI.
std::string uri_path(const std::string& path) {
  std::string out;
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr char digits[] = "0123456789abcdef";
      out += {'%', digits[c >> 4 & 15], digits[c & 15]};
    } else {
      out += c;
    }
  }
  return out;
}
}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
void Database::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }

Statement& Statement::bind(int index, std::uint64_t value) {
  sqlite3_bind_int64(statement_.get(), index, static_cast<sqlite3_int64>(value));
  return *this;
}

Statement& Statement::bind(int index, std::string_view bytes) {
  // An empty blob must not become NULL.
  sqlite3_bind_blob64(statement_.get(), index, bytes.empty() ? "" : bytes.data(), bytes.size(), nullptr);
  return *this;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  sqlite3_reset(statement_.get());
  if (code == SQLITE_DONE) return false;
  return failed(code);
}

Status Statement::run() {
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, step());
    if (!row) return {};
  }
}

std::uint64_t Statement::number(int column) const {
  return static_cast<std::uint64_t>(sqlite3_column_int64(statement_.get(), column));
}

std::string_view Statement::blob(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return data == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(data), size);
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

Result<Database> Database::open(const std::filesystem::path& file, Access access) {
  Database out;
  sqlite3* db = nullptr;
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_URI;
  const bool may_write = access == Access::write || access == Access::recover;
  flags |= may_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  std::string name = "file:" + uri_path(std::filesystem::absolute(file).native());
  if (access == Access::frozen) name += "?immutable=1";
  const int code = sqlite3_open_v2(name.c_str(), &db, flags, nullptr);
  out.db_.reset(db);
  if (code != SQLITE_OK) return failed(code);
  sqlite3_busy_timeout(db, 20'000);
  // The file may come from an attacker's hands.
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
  SPILLMAP_TRY(out.execute(
      "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768;"));
  if (access == Access::recover) SPILLMAP_TRY(out.execute("PRAGMA query_only=ON"));
  return out;
}

Result<Statement> Database::prepare(std::string_view sql) {
  Statement out;
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(db_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  out.statement_.reset(statement);
  if (code != SQLITE_OK) return failed(code);
  return out;
}

Status Database::execute(const char* sql) {
  const int code = sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failed(code);
  return {};
}

Result<std::string> Database::pragma(const std::string& text) {
  SPILLMAP_ASSIGN(Statement s, prepare("PRAGMA " + text));
  SPILLMAP_ASSIGN(const bool row, s.step());
  if (!row) return std::string();
  std::string value(s.blob(0));
  s.reset();
  return value;
}

int Database::changes() const { return sqlite3_changes(db_.get()); }

std::uint64_t Database::last_row_id() const { return static_cast<std::uint64_t>(sqlite3_last_insert_rowid(db_.get())); }

}  // namespace spillmap
