// What `spillmap verify` does: every byte against the seal, every row against its own seal, the log along its chain.
// Nothing here trusts the folder; it goes on after a problem, to say as much as it can.
#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>

#include "base/text.h"
#include "casefile/casefile.h"
#include "casefile/files.h"
#include "casefile/header.h"
#include "casefile/log_chain.h"
#include "casefile/records.h"
#include "casefile/seal.h"
#include "casefile/store.h"

namespace spillmap {
namespace {
constexpr std::size_t most_problems = 100;

class Verifier {
 public:
  Verifier(std::filesystem::path dir, Sealer sealer) : dir_(std::move(dir)), store_{Database(), std::move(sealer)} {}
  VerifyReport run();

 private:
  void altered(std::string problem) {
    report_.altered = true;
    if (report_.problems.size() < most_problems) report_.problems.push_back(std::move(problem));
  }
  // A case whose making was interrupted holds nothing yet. Says so and gives true.
  bool is_newborn(const SealState* state);
  void check_database(const SealState* state);
  void check_leftovers();
  void check_generation(const SealState& state);
  void check_log(const SealState* state);
  void check_contents();
  void check_pages();
  // Opens every row of a statement with the columns number, key, sealed and hands the text on.
  template <class Check>
  void each_row(const char* table, const char* sql, RowKind kind, bool numbered, Check check);
  template <class Record, class Key>
  void each_record(const char* table, const char* sql, RowKind kind, bool numbered, Key key_of);

  std::filesystem::path dir_;
  Store store_;
  VerifyReport report_;
};

std::string view(const Sha256& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

template <class Check>
void Verifier::each_row(const char* table, const char* sql, RowKind kind, bool numbered, Check check) {
  const std::string name(table);
  auto s = store_.db.prepare(sql);
  if (!s) return altered("table " + name + ": " + s.error().message);
  for (;;) {
    const auto row = s->step();
    if (!row) return altered("table " + name + ": " + row.error().message);
    if (!*row) return;
    ++report_.rows_checked;
    const std::uint64_t number = s->number(0);
    const std::string key(s->blob(1));
    const auto text = store_.sealer.open(row_place(kind, key, numbered ? number : 0), s->blob(2));
    if (!text)
      altered("table " + name + ", row " + std::to_string(number) + ": " + text.error().message);
    else
      check(number, key, *text);
  }
}

template <class Record, class Key>
void Verifier::each_record(const char* table, const char* sql, RowKind kind, bool numbered, Key key_of) {
  each_row(table, sql, kind, numbered, [&](std::uint64_t number, const std::string& key, const std::string& text) {
    const auto record = unpacked<Record>(text);
    if (!record || key != bytes_of(store_.sealer.lookup(kind, key_of(*record))))
      altered("table " + std::string(table) + ", row " + std::to_string(number) + " does not hold what it should");
  });
}

void Verifier::check_generation(const SealState& state) {
  const auto generation = store_.generation();
  if (!generation) return altered(generation.error().message);
  const Generation& have = *generation;
  if (have == Generation{state.generation, state.sealed}) return;
  if (!state.sealed) {
    // The mark is written before the first change, and the sealed database before the seal: a crash may stand between.
    if (have.number + 1 == state.generation && have.sealed) return;
    if (have.number == state.generation && have.sealed) return;
  }
  altered("the seal is not the one that belongs to this database: one of them was put back from an earlier time");
}

void Verifier::check_log(const SealState* state) {
  std::uint64_t count = 0;
  Mac mac{};
  bool held = state == nullptr || state->log_count != 0 || state->log_head == mac;
  auto s = store_.db.prepare("SELECT number, sealed FROM log ORDER BY number");
  if (!s) return altered("the log: " + s.error().message);
  for (;;) {
    const auto row = s->step();
    if (!row) return altered("the log: " + row.error().message);
    if (!*row) break;
    ++count;
    const std::string entry_name = "entry " + std::to_string(count) + " of the log";
    if (s->number(0) != count) return altered(entry_name + " is missing");
    const auto text = store_.sealer.open(row_place(RowKind::log, {}, count), s->blob(1));
    if (!text) return altered(entry_name + " was altered");
    Mac before{};
    const auto entry = unpack_log_entry(count, *text, before);
    if (!entry || before != mac) return altered(entry_name + " does not follow from the one before it");
    mac = store_.sealer.chain(count, mac, *text);
    if (state != nullptr && count == state->log_count) held = state->log_head == mac;
    if (state != nullptr && count == state->log_count && !held)
      return altered(entry_name + " is not the one that stood there when the case was sealed");
  }
  report_.log_entries = count;
  const auto head = store_.log_head();
  if (!head) return altered(head.error().message);
  if (head->count != count || head->mac != mac) return altered("the end of the log is missing or was replaced");
  if (state != nullptr && (state->log_count > count || !held))
    altered("the log is shorter than when the case was sealed");
}

void Verifier::check_contents() {
  auto pages = store_.db.prepare("SELECT count(*), ifnull(max(number),0) FROM page WHERE number>=?1 AND number<=?2");
  if (!pages) return altered(pages.error().message);
  each_row("content", "SELECT number, key, sealed FROM content", RowKind::content, false,
           [&](std::uint64_t number, const std::string& key, const std::string& text) {
             const auto content = unpacked<ContentRecord>(text);
             const std::string name = "table content, row " + std::to_string(number);
             if (!content || key != bytes_of(store_.sealer.lookup(RowKind::content, view(content->info.sha256))))
               return altered(name + " does not hold what it should");
             const auto row = pages->bind(1, page_row(number, 0)).bind(2, page_row(number, most_pages - 1)).step();
             if (!row || !*row || pages->number(0) != content->pages ||
                 (content->pages != 0 && pages->number(1) != page_row(number, content->pages - 1)))
               altered(name + ": its pages are not complete");
             pages->reset();
           });
}

void Verifier::check_pages() {
  auto s = store_.db.prepare(
      "SELECT page.number, content.key, page.sealed FROM page LEFT JOIN content ON content.number = page.number >> 24 "
      "WHERE (page.number >> 24) NOT IN (SELECT number FROM unfinished) ORDER BY page.number");
  static_assert(page_index_bits == 24);
  if (!s) return altered("table page: " + s.error().message);
  for (;;) {
    const auto row = s->step();
    if (!row) return altered("table page: " + row.error().message);
    if (!*row) return;
    ++report_.rows_checked;
    const std::uint64_t index = s->number(0) & (most_pages - 1);
    const auto text = store_.sealer.open(row_place(RowKind::page, s->blob(1), index), s->blob(2));
    if (!text || !unpacked<ResultPage>(*text))
      altered("table page, row " + std::to_string(s->number(0)) + " was altered or belongs elsewhere");
  }
}

bool Verifier::is_newborn(const SealState* state) {
  std::error_code error;
  const bool has_database = std::filesystem::exists(dir_ / Store::file_name, error);
  if (!std::filesystem::exists(dir_ / SealState::file_name, error)) {
    if (has_database) return false;
    report_.problems.push_back(
        "only the header is there: the case was interrupted while it was made, or all the rest was taken away");
  } else {
    if (state == nullptr || state->sealed || state->generation != 1 || state->log_count != 0) return false;
    if (has_database) {
      auto db = Database::open(dir_ / Store::file_name, Database::Access::recover);
      if (!db) return false;
      auto tables = db->prepare("SELECT count(*) FROM sqlite_master");
      const auto row = tables ? tables->step() : Result<bool>(tl::unexpected(tables.error()));
      if (!row || !*row || tables->number(0) != 0) return false;
    }
    report_.problems.push_back("the case was interrupted while it was made, and holds nothing yet");
  }
  report_.unsealed = true;
  return true;
}

void Verifier::check_database(const SealState* state) {
  // A sealed case is one file; whatever journal stands beside it was put there and must not be applied.
  const bool frozen = state != nullptr && state->sealed;
  auto db = Database::open(dir_ / Store::file_name, frozen ? Database::Access::frozen : Database::Access::recover);
  if (!db) return altered("the database of the case: " + db.error().message);
  store_.db = std::move(*db);
  if (!frozen) {
    auto structure = store_.db.prepare("PRAGMA integrity_check(1)");
    const auto row = structure ? structure->step() : Result<bool>(tl::unexpected(structure.error()));
    if (!row || !*row || structure->blob(0) != "ok") altered("the structure of the database was altered");
  }
  if (state != nullptr) check_generation(*state);
  check_log(state);
  each_row("root", "SELECT number, x'', sealed FROM root", RowKind::root, true, [](auto&&...) {});
  each_record<SourceRecord>("source", "SELECT number, key, sealed FROM source", RowKind::source, false,
                            [](const SourceRecord& s) {
                              std::string name;
                              append_little_endian(name, s.root, 4);
                              return name + s.path;
                            });
  check_contents();
  check_pages();
  each_record<Person>("person", "SELECT number, key, sealed FROM person", RowKind::person, true,
                      [](const Person& p) { return p.id; });
  each_row("value", "SELECT 0, key, sealed FROM value", RowKind::value, false, [](auto&&...) {});
}

// A writer that was killed between writing the file of the next seal and putting it in place leaves this behind.
void Verifier::check_leftovers() {
  std::error_code error;
  if (std::filesystem::exists(dir_ / SealState::next_file_name, error))
    report_.problems.push_back("a file of an interrupted change is left over; it goes away with the next change");
}

VerifyReport Verifier::run() {
  const auto state = SealState::read(dir_, store_.sealer);
  if (is_newborn(state ? &*state : nullptr)) return std::move(report_);
  if (!state) {
    altered(state.error().message);
  } else if (state->sealed) {
    report_.files_checked = state->files.size() + 1;
    check_leftovers();
    for (std::string& problem : compare_case_files(dir_, *state, store_.sealer)) altered(std::move(problem));
  } else {
    report_.unsealed = true;
    report_.problems.push_back(
        "the case is not sealed since its last change: every row and the log were checked, but not every byte");
  }
  check_database(state ? &*state : nullptr);
  return std::move(report_);
}
}  // namespace

Result<VerifyReport> Case::verify(const std::filesystem::path& dir, CaseKey key) {
  const auto header = CaseHeader::read(dir);
  FileDescriptor lock;
  if (header) {
    SPILLMAP_TRY(header->check_key(key.secret_->bytes.data()));
    SPILLMAP_ASSIGN(lock, open_file(dir / CaseHeader::file_name, O_RDONLY | O_NOFOLLOW));
    if (::flock(lock.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
      return fail(ErrorKind::io, "another program is writing to the case; verify it when that is done");
  } else if (header.error().kind != ErrorKind::integrity) {
    return tl::unexpected(header.error());
  }
  VerifyReport report = Verifier(dir, Sealer(key.secret_->bytes)).run();
  if (!header) {
    report.problems.insert(report.problems.begin(), header.error().message);
    report.altered = true;
  }
  return report;
}

}  // namespace spillmap
