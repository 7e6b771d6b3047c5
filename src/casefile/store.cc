#include "casefile/store.h"

#include "base/serial.h"

namespace spillmap {
namespace {
constexpr std::uint64_t log_head_row = 1, generation_row = 2;

// `key` is a keyed hash of 16 bytes, `sealed` what Sealer::seal gave.
constexpr const char* schema = R"(
CREATE TABLE IF NOT EXISTS fixed(number INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS root(number INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS source(number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS content(number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS unfinished(number INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS page(number INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS person(number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS value(key BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS log(number INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
)";

void put_mac(Writer& out, const Mac& mac) {
  for (const unsigned char b : mac) out.byte(b);
}
}  // namespace

Status Store::initialise() {
  SPILLMAP_TRY(db.execute("PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN IMMEDIATE;"));
  SPILLMAP_TRY(db.execute(schema));
  SPILLMAP_TRY(put_log_head({}));
  SPILLMAP_TRY(put_generation({1, false}));
  return db.execute("PRAGMA application_id=1397771344; PRAGMA user_version=1; COMMIT;");
}

bool Store::initialised() {
  auto statement = db.prepare("PRAGMA user_version");
  if (!statement) return true;  // not a database at all: whoever reads it will say so
  const auto row = statement->step();
  return !row || !*row || statement->number(0) != 0;
}

Result<std::string> Store::fixed_row(std::uint64_t number) {
  SPILLMAP_ASSIGN(Statement s, db.prepare("SELECT sealed FROM fixed WHERE number=?1"));
  s.bind(1, number);
  SPILLMAP_ASSIGN(const bool found, s.step());
  if (!found) return fail(ErrorKind::integrity, "a row that every case has is missing");
  return sealer.open(row_place(RowKind::fixed, {}, number), s.blob(0));
}

Status Store::put_fixed_row(std::uint64_t number, std::string_view text) {
  const std::string sealed = sealer.seal(row_place(RowKind::fixed, {}, number), text);
  SPILLMAP_ASSIGN(Statement s, db.prepare("INSERT OR REPLACE INTO fixed VALUES(?1,?2)"));
  return s.bind(1, number).bind(2, sealed).run();
}

Result<LogHead> Store::log_head() {
  SPILLMAP_ASSIGN(const std::string text, fixed_row(log_head_row));
  LogHead head;
  Reader in(text);
  head.count = in.u64();
  for (unsigned char& b : head.mac) b = in.byte();
  if (!in.done()) return fail(ErrorKind::integrity, "the head of the log was altered");
  return head;
}

Status Store::put_log_head(const LogHead& head) {
  Writer out;
  out.u64(head.count);
  put_mac(out, head.mac);
  return put_fixed_row(log_head_row, out.bytes());
}

Result<Generation> Store::generation() {
  SPILLMAP_ASSIGN(const std::string text, fixed_row(generation_row));
  Generation g;
  Reader in(text);
  g.number = in.u64();
  g.sealed = in.boolean();
  if (!in.done()) return fail(ErrorKind::integrity, "the generation of the seal was altered");
  return g;
}

Status Store::put_generation(const Generation& g) {
  Writer out;
  out.u64(g.number);
  out.boolean(g.sealed);
  return put_fixed_row(generation_row, out.bytes());
}

}  // namespace spillmap
