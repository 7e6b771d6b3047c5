#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <unordered_map>
#include <unordered_set>

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
namespace fs = std::filesystem;

// for_each_source sorts this much at a time; a larger case takes further passes over the sources, never more memory.
constexpr std::size_t sort_bytes = 64u << 20;

constexpr std::string_view stamp_name = "people.stamp";

// So much of the pages of a content that is not complete is held before it is written.
constexpr std::size_t held_page_bytes = 256u << 10;

struct LookupKeyHash {
  std::size_t operator()(const LookupKey& key) const {
    std::uint64_t first = 0;
    std::copy_n(key.begin(), sizeof first, reinterpret_cast<unsigned char*>(&first));
    return static_cast<std::size_t>(first);
  }
};

LookupKey lookup_key_from(std::string_view bytes) {
  LookupKey key{};
  if (bytes.size() == key.size()) std::copy(bytes.begin(), bytes.end(), key.begin());
  return key;
}

std::string_view view(const Sha256& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

bool before(const SourceRecord& a, const SourceRecord& b) {
  return a.root != b.root ? a.root < b.root : a.path < b.path;
}

std::string source_name(std::uint32_t root, std::string_view path) {
  std::string name;
  append_little_endian(name, root, 4);
  name.append(path);
  return name;
}

tl::unexpected<Error> read_only() { return fail(ErrorKind::usage, "the case was opened for reading only"); }
}  // namespace

struct Case::Impl {
  fs::path dir;
  bool writable = false;
  FileDescriptor lock;  // on the header; held by the one writer
  Store store;
  SealState state;
  bool in_transaction = false;
  bool in_wal = false;
  std::vector<std::string> roots;
  LogHead log_head;

  // Contents whose pages come in but which are not complete. Most are small and soon complete: their pages, sealed, are
  // held until then, so that no row must say that they are unfinished.
  struct Unfinished {
    std::uint64_t number = 0;  // 0: all pages are held
    std::uint32_t pages = 0;   // one more than the largest index
    std::vector<std::pair<std::uint32_t, std::string>> held;
    std::size_t held_bytes = 0;
  };
  std::unordered_map<LookupKey, Unfinished, LookupKeyHash> unfinished;
  std::uint64_t next_content = 1;
  View through;
  // The content whose pages were read last: they are read one after the other.
  std::optional<std::pair<Sha256, std::uint64_t>> last_read;

  Statement find_source, find_content, find_page, find_person, find_value;
  Statement put_source, put_content, put_page, put_unfinished, drop_content, drop_unfinished_content;

  Status open_files(Mode mode);
  Status lock_for_writing();
  Status open_database(Mode mode);
  Status prepare_reading();
  Status prepare_writing();
  Status load();
  Status drop_unfinished();
  Status begin();
  Status leave_wal();

  LookupKey content_key(const Sha256& content) const { return store.sealer.lookup(RowKind::content, view(content)); }
  // 0 when there is none.
  Result<std::uint64_t> content_number(const LookupKey& key, std::string* sealed);
  Result<std::optional<ContentRecord>> content(const LookupKey& key);
  Status delete_pages(std::uint64_t content, std::uint64_t from);
  Status put_held(Unfinished& content);
};

Case::Case(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Case::Case(Case&&) noexcept = default;
Case& Case::operator=(Case&&) noexcept = default;
Case::~Case() = default;  // closing the database rolls back what was not committed

Result<Case> Case::open(const fs::path& dir, Mode mode, CaseKey key) {
  SPILLMAP_ASSIGN(const CaseHeader header, CaseHeader::read(dir));
  SPILLMAP_TRY(header.check_key(key.secret_->bytes.data()));
  auto impl = std::unique_ptr<Impl>(new Impl{.dir = dir,
                                             .writable = mode != Mode::read,
                                             .lock = {},
                                             .store = {Database(), Sealer(key.secret_->bytes)},
                                             .state = {},
                                             .in_transaction = false,
                                             .in_wal = false,
                                             .roots = {},
                                             .log_head = {},
                                             .unfinished = {},
                                             .next_content = 1,
                                             .through = {},
                                             .last_read = {},
                                             .find_source = {},
                                             .find_content = {},
                                             .find_page = {},
                                             .find_person = {},
                                             .find_value = {},
                                             .put_source = {},
                                             .put_content = {},
                                             .put_page = {},
                                             .put_unfinished = {},
                                             .drop_content = {},
                                             .drop_unfinished_content = {}});
  SPILLMAP_TRY(impl->open_files(mode));
  return Case(std::move(impl));
}

Status Case::Impl::open_files(Mode mode) {
  if (writable) SPILLMAP_TRY(lock_for_writing());
  auto read = SealState::read(dir, store.sealer);
  std::error_code error;
  const bool has_database = fs::exists(dir / Store::file_name, error);
  const bool has_seal = fs::exists(dir / SealState::file_name, error);
  if (!has_database && !has_seal && mode == Mode::create) {
    state = SealState{.sealed = false, .generation = 1, .log_count = 0, .log_head = {}, .files = {}};
    SPILLMAP_TRY(state.write(dir, store.sealer));
  } else if (!has_database && !has_seal) {
    return fail(ErrorKind::io, "the case in " + printable_path(dir.native()) + " holds nothing yet");
  } else if (!read) {
    return tl::unexpected(read.error());
  } else {
    state = std::move(*read);
  }
  SPILLMAP_TRY(open_database(mode));
  SPILLMAP_TRY(prepare_reading());
  if (writable) SPILLMAP_TRY(prepare_writing());
  SPILLMAP_TRY(load());
  return writable ? drop_unfinished() : Status();
}

Status Case::Impl::lock_for_writing() {
  SPILLMAP_ASSIGN(lock, open_file(dir / CaseHeader::file_name, O_RDWR | O_NOFOLLOW));
  // A writer that was just killed may have left a child between fork and exec, which holds the lock for a moment more.
  constexpr int tries = 40;
  constexpr useconds_t pause_us = 50'000;
  int locked = ::flock(lock.get(), LOCK_EX | LOCK_NB);
  for (int i = 0; i < tries && locked != 0 && errno == EWOULDBLOCK; ++i) {
    ::usleep(pause_us);
    locked = ::flock(lock.get(), LOCK_EX | LOCK_NB);
  }
  if (locked != 0) {
    if (errno == EWOULDBLOCK)
      return fail(ErrorKind::io, "another program is writing to the case " + printable_path(dir.native()));
    return fail_errno("cannot lock the case " + printable_path(dir.native()));
  }
  // Left by a writer that was killed while it wrote the file of that name.
  for (const std::string_view name : {SealState::file_name, CaseHeader::file_name})
    ::unlink((dir / (std::string(name) + ".tmp")).c_str());
  return {};
}

Status Case::Impl::open_database(Mode mode) {
  const fs::path file = dir / Store::file_name;
  std::error_code error;
  // A crash while the case was being made leaves it without tables; it is made again.
  const bool newborn = mode == Mode::create && !state.sealed && state.generation == 1 && state.log_count == 0;
  if (!fs::exists(file, error)) {
    if (!newborn) return fail(ErrorKind::integrity, "the database of the case is missing");
    SPILLMAP_TRY(open_file(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
  }
  auto access = Database::Access::write;
  if (!writable) access = state.sealed ? Database::Access::read : Database::Access::recover;
  // On a medium that cannot be written to, a sealed case is read as it stands.
  if (!writable && state.sealed && ::access(dir.c_str(), W_OK) != 0) access = Database::Access::frozen;
  SPILLMAP_ASSIGN(store.db, Database::open(file, access));
  if (!store.initialised()) {
    if (!newborn) return fail(ErrorKind::integrity, "the database of the case was altered: it has no tables");
    SPILLMAP_TRY(store.initialise());
  }
  // One snapshot for all that a reader reads: counts of one report agree.
  return writable ? Status() : store.db.execute("BEGIN");
}

Status Case::Impl::prepare_reading() {
  Database& db = store.db;
  SPILLMAP_ASSIGN(find_source, db.prepare("SELECT sealed FROM source WHERE key=?1"));
  SPILLMAP_ASSIGN(find_content, db.prepare("SELECT number, sealed FROM content WHERE key=?1"));
  SPILLMAP_ASSIGN(find_page, db.prepare("SELECT sealed FROM page WHERE number=?1"));
  SPILLMAP_ASSIGN(find_person, db.prepare("SELECT sealed, number FROM person WHERE key=?1"));
  SPILLMAP_ASSIGN(find_value, db.prepare("SELECT sealed FROM value WHERE key=?1"));
  return {};
}

Status Case::Impl::prepare_writing() {
  Database& db = store.db;
  SPILLMAP_ASSIGN(put_source, db.prepare("INSERT INTO source(key,sealed) VALUES(?1,?2) "
                                         "ON CONFLICT(key) DO UPDATE SET sealed=excluded.sealed"));
  SPILLMAP_ASSIGN(put_content, db.prepare("INSERT INTO content VALUES(?1,?2,?3) ON CONFLICT(key) DO NOTHING"));
  SPILLMAP_ASSIGN(put_page, db.prepare("INSERT OR REPLACE INTO page VALUES(?1,?2)"));
  SPILLMAP_ASSIGN(put_unfinished, db.prepare("INSERT INTO unfinished VALUES(?1)"));
  SPILLMAP_ASSIGN(drop_content, db.prepare("DELETE FROM content WHERE number=?1"));
  SPILLMAP_ASSIGN(drop_unfinished_content, db.prepare("DELETE FROM unfinished WHERE number=?1"));
  return {};
}

Status Case::Impl::load() {
  SPILLMAP_ASSIGN(log_head, store.log_head());
  roots.clear();
  SPILLMAP_ASSIGN(Statement s, store.db.prepare("SELECT number, sealed FROM root ORDER BY number"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, s.step());
    if (!row) break;
    if (s.number(0) != roots.size()) return fail(ErrorKind::integrity, "a root of the case is missing");
    SPILLMAP_ASSIGN(roots.emplace_back(), store.sealer.open(row_place(RowKind::root, {}, s.number(0)), s.blob(1)));
  }
  SPILLMAP_ASSIGN(Statement last, store.db.prepare("SELECT max(ifnull((SELECT max(number) FROM content),0),"
                                                   "ifnull((SELECT max(number) FROM unfinished),0))"));
  SPILLMAP_TRY(last.step());
  next_content = last.number(0) + 1;
  return {};
}

Status Case::Impl::drop_unfinished() {
  unfinished.clear();
  std::vector<std::uint64_t> numbers;
  SPILLMAP_ASSIGN(Statement s, store.db.prepare("SELECT number FROM unfinished"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, s.step());
    if (!row) break;
    numbers.push_back(s.number(0));
  }
  if (numbers.empty()) return {};
  SPILLMAP_TRY(begin());
  for (const std::uint64_t number : numbers) SPILLMAP_TRY(delete_pages(number, 0));
  return store.db.execute("DELETE FROM unfinished");
}

// The first change since open or commit. The mark "changed since the seal" is on disk before any row is.
Status Case::Impl::begin() {
  if (in_transaction) return {};
  if (!writable) return read_only();
  if (state.sealed) {
    SealState changed{.sealed = false,
                      .generation = state.generation + 1,
                      .log_count = log_head.count,
                      .log_head = log_head.mac,
                      .files = {}};
    SPILLMAP_TRY(changed.write(dir, store.sealer));
    state = std::move(changed);
  }
  // WAL: readers go on while the writer commits. At rest (sealed) the database is a single file again.
  if (!in_wal)
    SPILLMAP_TRY(store.db.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"));
  in_wal = true;
  SPILLMAP_TRY(store.db.execute("BEGIN IMMEDIATE"));
  in_transaction = true;
  SPILLMAP_ASSIGN(const Generation have, store.generation());
  const Generation now{state.generation, false};
  return have == now ? Status() : store.put_generation(now);
}

Status Case::Impl::leave_wal() {
  in_wal = false;
  // Readers end soon; SQLite itself does not wait for them here.
  for (int attempt = 0; attempt < 200; ++attempt) {
    auto checkpoint = store.db.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint) {
      const auto row = checkpoint->step();
      const bool complete = row && *row && checkpoint->number(0) == 0;
      checkpoint->reset();
      if (complete) {
        const auto mode = store.db.pragma("journal_mode=DELETE");
        if (mode && *mode == "delete") return {};
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return fail(ErrorKind::io, "the case is stored but not sealed, because another program is reading it");
}

std::vector<std::string> Case::roots() const { return impl_->roots; }

Result<std::uint32_t> Case::put_root(std::string_view absolute_path) {
  Impl& c = *impl_;
  const auto known = std::find(c.roots.begin(), c.roots.end(), absolute_path);
  if (known != c.roots.end()) return static_cast<std::uint32_t>(known - c.roots.begin());
  SPILLMAP_TRY(c.begin());
  const std::uint64_t number = c.roots.size();
  const std::string sealed = c.store.sealer.seal(row_place(RowKind::root, {}, number), absolute_path);
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("INSERT INTO root VALUES(?1,?2)"));
  SPILLMAP_TRY(s.bind(1, number).bind(2, sealed).run());
  c.roots.emplace_back(absolute_path);
  return static_cast<std::uint32_t>(number);
}

Result<std::optional<SourceRecord>> Case::find_source(std::uint32_t root, std::string_view path) const {
  Impl& c = *impl_;
  const LookupKey key = c.store.sealer.lookup(RowKind::source, source_name(root, path));
  SPILLMAP_ASSIGN(const bool found, c.find_source.bind(1, bytes_of(key)).step());
  if (!found) return std::nullopt;
  auto text = c.store.sealer.open(row_place(RowKind::source, bytes_of(key), 0), c.find_source.blob(0));
  c.find_source.reset();
  if (!text) return tl::unexpected(text.error());
  SPILLMAP_ASSIGN(SourceRecord source, unpacked<SourceRecord>(*text));
  return source;
}

Status Case::put_source(const SourceRecord& source) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.store.sealer.lookup(RowKind::source, source_name(source.root, source.path));
  const std::string sealed = c.store.sealer.seal(row_place(RowKind::source, bytes_of(key), 0), packed(source));
  return c.put_source.bind(1, bytes_of(key)).bind(2, sealed).run();
}

Status Case::remove_source(std::uint32_t root, std::string_view path) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.store.sealer.lookup(RowKind::source, source_name(root, path));
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("DELETE FROM source WHERE key=?1"));
  return s.bind(1, bytes_of(key)).run();
}

Result<std::uint64_t> Case::count_sources() const {
  SPILLMAP_ASSIGN(Statement s, impl_->store.db.prepare("SELECT count(*) FROM source"));
  SPILLMAP_TRY(s.step());
  return s.number(0);
}

Status Case::for_each_source(const std::function<Status(const SourceRecord&)>& visit) const {
  Impl& c = *impl_;
  std::optional<SourceRecord> last;
  for (;;) {
    // The smallest sources after `last`, as many as fit: a heap whose top is the largest kept.
    std::vector<SourceRecord> kept;
    std::size_t kept_bytes = 0;
    bool more = false;
    SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("SELECT key, sealed FROM source"));
    for (;;) {
      SPILLMAP_ASSIGN(const bool row, s.step());
      if (!row) break;
      SPILLMAP_ASSIGN(const std::string text, c.store.sealer.open(row_place(RowKind::source, s.blob(0), 0), s.blob(1)));
      SPILLMAP_ASSIGN(SourceRecord source, unpacked<SourceRecord>(text));
      if (last && !before(*last, source)) continue;
      if (more && !before(source, kept.front())) continue;
      kept_bytes += sizeof source + source.path.size() + source.reason.size();
      kept.push_back(std::move(source));
      // The heap matters only once something had to be left out.
      if (more) std::push_heap(kept.begin(), kept.end(), before);
      while (kept_bytes > sort_bytes && kept.size() > 1) {
        if (!more) std::make_heap(kept.begin(), kept.end(), before);
        more = true;
        std::pop_heap(kept.begin(), kept.end(), before);
        kept_bytes -= sizeof(SourceRecord) + kept.back().path.size() + kept.back().reason.size();
        kept.pop_back();
      }
    }
    std::sort(kept.begin(), kept.end(), before);
    for (const SourceRecord& source : kept)
      if (!c.through.source || c.through.source(source)) SPILLMAP_TRY(visit(source));
    if (!more) return {};
    last = std::move(kept.back());
  }
}

Result<std::uint64_t> Case::Impl::content_number(const LookupKey& key, std::string* sealed) {
  SPILLMAP_ASSIGN(const bool found, find_content.bind(1, bytes_of(key)).step());
  if (!found) return 0;
  const std::uint64_t number = find_content.number(0);
  if (sealed != nullptr) *sealed = find_content.blob(1);
  find_content.reset();
  return number;
}

Result<std::optional<ContentRecord>> Case::Impl::content(const LookupKey& key) {
  std::string sealed;
  SPILLMAP_ASSIGN(const std::uint64_t number, content_number(key, &sealed));
  if (number == 0) return std::nullopt;
  SPILLMAP_ASSIGN(const std::string text, store.sealer.open(row_place(RowKind::content, bytes_of(key), 0), sealed));
  SPILLMAP_ASSIGN(ContentRecord record, unpacked<ContentRecord>(text));
  return record;
}

Status Case::Impl::delete_pages(std::uint64_t number, std::uint64_t from) {
  SPILLMAP_ASSIGN(Statement s, store.db.prepare("DELETE FROM page WHERE number>=?1 AND number<=?2"));
  return s.bind(1, page_row(number, from)).bind(2, page_row(number, most_pages - 1)).run();
}

Status Case::Impl::put_held(Unfinished& content) {
  for (const auto& [index, sealed] : content.held)
    SPILLMAP_TRY(put_page.bind(1, page_row(content.number, index)).bind(2, sealed).run());
  content.held = {};
  return {};
}

bool Case::has_content(const Sha256& content) const {
  const auto number = impl_->content_number(impl_->content_key(content), nullptr);
  return number && *number != 0;
}

Status Case::put_page(const Sha256& content, std::uint32_t index, const ResultPage& page) {
  return put_packed_page(content, index, packed(page));
}

Status Case::put_packed_page(const Sha256& content, std::uint32_t index, std::string_view page) {
  Impl& c = *impl_;
  if (index >= most_pages) return fail(ErrorKind::limit, "a content has too many pages");
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.content_key(content);
  Impl::Unfinished& unfinished = c.unfinished[key];
  unfinished.pages = std::max(unfinished.pages, index + 1);
  std::string sealed = c.store.sealer.seal(row_place(RowKind::page, bytes_of(key), index), page);
  if (unfinished.number == 0) {
    unfinished.held_bytes += sealed.size();
    const bool hold = unfinished.held_bytes <= held_page_bytes;
    unfinished.held.emplace_back(index, std::move(sealed));
    if (hold) return {};
    unfinished.number = c.next_content++;
    SPILLMAP_ASSERT(unfinished.number < most_contents);
    SPILLMAP_TRY(c.put_unfinished.bind(1, unfinished.number).run());
    return c.put_held(unfinished);
  }
  return c.put_page.bind(1, page_row(unfinished.number, index)).bind(2, sealed).run();
}

Status Case::put_content(const ContentRecord& content) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.content_key(content.info.sha256);
  Impl::Unfinished pages;
  if (const auto at = c.unfinished.find(key); at != c.unfinished.end()) {
    if (at->second.pages < content.pages) return fail(ErrorKind::usage, "a content was put before its pages");
    pages = std::move(at->second);
    c.unfinished.erase(at);
  } else if (content.pages != 0) {
    return fail(ErrorKind::usage, "a content was put before its pages");
  }
  if (pages.number != 0) {
    if (pages.pages > content.pages) SPILLMAP_TRY(c.delete_pages(pages.number, content.pages));
    SPILLMAP_TRY(c.drop_unfinished_content.bind(1, pages.number).run());
  } else {
    pages.number = c.next_content++;
    SPILLMAP_ASSERT(pages.number < most_contents);
    std::erase_if(pages.held, [&](const auto& page) { return page.first >= content.pages; });
    SPILLMAP_TRY(c.put_held(pages));
  }
  const std::string sealed = c.store.sealer.seal(row_place(RowKind::content, bytes_of(key), 0), packed(content));
  c.put_content.bind(1, pages.number).bind(2, bytes_of(key)).bind(3, sealed);
  SPILLMAP_TRY(c.put_content.run());
  if (c.store.db.changes() != 0) return {};
  // It was there already.
  SPILLMAP_ASSIGN(const std::uint64_t old, c.content_number(key, nullptr));
  SPILLMAP_TRY(c.delete_pages(old, 0));
  SPILLMAP_TRY(c.drop_content.bind(1, old).run());
  c.last_read.reset();
  return c.put_content.bind(1, pages.number).bind(2, bytes_of(key)).bind(3, sealed).run();
}

Result<std::optional<ContentRecord>> Case::find_content(const Sha256& content) const {
  return impl_->content(impl_->content_key(content));
}

Result<ResultPage> Case::page(const Sha256& content, std::uint32_t index) const {
  SPILLMAP_ASSIGN(const std::string text, packed_page(content, index));
  return unpacked<ResultPage>(text);
}

Result<std::string> Case::packed_page(const Sha256& content, std::uint32_t index) const {
  Impl& c = *impl_;
  const LookupKey key = c.content_key(content);
  if (!c.last_read || c.last_read->first != content) {
    SPILLMAP_ASSIGN(const std::uint64_t number, c.content_number(key, nullptr));
    if (number == 0) return fail(ErrorKind::usage, "the case does not hold this content");
    c.last_read.emplace(content, number);
  }
  SPILLMAP_ASSIGN(const bool found, c.find_page.bind(1, page_row(c.last_read->second, index)).step());
  if (!found) return fail(ErrorKind::integrity, "a page of a content is missing");
  auto text = c.store.sealer.open(row_place(RowKind::page, bytes_of(key), index), c.find_page.blob(0));
  c.find_page.reset();
  return text;
}

Status Case::for_each_content(const std::function<Status(const ContentRecord&)>& visit) const {
  const Store& store = impl_->store;
  SPILLMAP_ASSIGN(Statement contents, impl_->store.db.prepare("SELECT key, sealed FROM content"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, contents.step());
    if (!row) return {};
    SPILLMAP_ASSIGN(const std::string text,
                    store.sealer.open(row_place(RowKind::content, contents.blob(0), 0), contents.blob(1)));
    SPILLMAP_ASSIGN(const ContentRecord content, unpacked<ContentRecord>(text));
    SPILLMAP_TRY(visit(content));
  }
}

Status Case::drop_content(const Sha256& content) {
  Impl& c = *impl_;
  SPILLMAP_ASSIGN(const std::uint64_t number, c.content_number(c.content_key(content), nullptr));
  if (number == 0) return {};
  SPILLMAP_TRY(c.begin());
  SPILLMAP_TRY(c.delete_pages(number, 0));
  c.last_read.reset();
  return c.drop_content.bind(1, number).run();
}

std::string Case::keyed_hash(std::string_view text) const {
  // No row of this kind has a key of its own, so no look-up key can be the same.
  return hex(bytes_of(impl_->store.sealer.lookup(RowKind::fixed, text)));
}

Status Case::drop_unreferenced_contents() {
  Impl& c = *impl_;
  std::unordered_set<LookupKey, LookupKeyHash> reached;
  std::vector<LookupKey> open;
  const auto reach = [&](const Sha256& content) {
    const LookupKey key = c.content_key(content);
    if (reached.insert(key).second) open.push_back(key);
  };
  SPILLMAP_ASSIGN(Statement sources, c.store.db.prepare("SELECT key, sealed FROM source"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, sources.step());
    if (!row) break;
    SPILLMAP_ASSIGN(const std::string text,
                    c.store.sealer.open(row_place(RowKind::source, sources.blob(0), 0), sources.blob(1)));
    SPILLMAP_ASSIGN(const SourceRecord source, unpacked<SourceRecord>(text));
    if (source.has_content) reach(source.content);
    while (!open.empty()) {
      const LookupKey key = open.back();
      open.pop_back();
      SPILLMAP_ASSIGN(const std::optional<ContentRecord> content, c.content(key));
      if (!content) continue;
      for (const MemberRecord& member : content->members)
        if (member.has_content) reach(member.content);
    }
  }
  std::vector<std::uint64_t> dropped;
  SPILLMAP_ASSIGN(Statement contents, c.store.db.prepare("SELECT number, key FROM content"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, contents.step());
    if (!row) break;
    if (!reached.contains(lookup_key_from(contents.blob(1)))) dropped.push_back(contents.number(0));
  }
  if (dropped.empty()) return {};
  SPILLMAP_TRY(c.begin());
  for (const std::uint64_t number : dropped) {
    SPILLMAP_TRY(c.delete_pages(number, 0));
    SPILLMAP_TRY(c.drop_content.bind(1, number).run());
  }
  c.last_read.reset();
  return {};
}

Status Case::replace_persons(const std::vector<Person>& persons) {
  std::vector<const Person*> sorted;
  sorted.reserve(persons.size());
  for (const Person& p : persons) sorted.push_back(&p);
  std::sort(sorted.begin(), sorted.end(), [](const Person* a, const Person* b) { return a->id < b->id; });
  return replace_persons([&](const PutPerson& put) -> Status {
    for (const Person* p : sorted) SPILLMAP_TRY(put(*p));
    return {};
  });
}

Status Case::replace_persons(const std::function<Status(const PutPerson&)>& fill) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  SPILLMAP_ASSIGN(const std::string stamp, people_stamp());
  SPILLMAP_TRY(put_value(stamp_name, std::to_string(std::strtoull(stamp.c_str(), nullptr, 10) + 1)));
  SPILLMAP_TRY(c.store.db.execute("DELETE FROM person"));
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("INSERT INTO person VALUES(?1,?2,?3)"));
  std::uint64_t number = 0;
  std::string last;
  return fill([&](const Person& p) -> Status {
    if (number != 0 && p.id == last) return fail(ErrorKind::usage, "two persons have one id");
    if (number != 0 && p.id < last) return fail(ErrorKind::usage, "persons must come sorted by id");
    const LookupKey key = c.store.sealer.lookup(RowKind::person, p.id);
    const std::string sealed = c.store.sealer.seal(row_place(RowKind::person, bytes_of(key), number), packed(p));
    SPILLMAP_TRY(s.bind(1, number).bind(2, bytes_of(key)).bind(3, sealed).run());
    last = p.id;
    ++number;
    return {};
  });
}

Result<std::string> Case::people_stamp() const {
  SPILLMAP_ASSIGN(std::optional<std::string> stamp, value(stamp_name));
  return stamp ? std::move(*stamp) : std::string("0");
}

Status Case::for_each_person(const std::function<Status(const Person&)>& visit) const {
  Impl& c = *impl_;
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("SELECT number, key, sealed FROM person ORDER BY number"));
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, s.step());
    if (!row) return {};
    SPILLMAP_ASSIGN(const std::string text,
                    c.store.sealer.open(row_place(RowKind::person, s.blob(1), s.number(0)), s.blob(2)));
    SPILLMAP_ASSIGN(Person person, unpacked<Person>(text));
    if (c.through.person) c.through.person(person);
    SPILLMAP_TRY(visit(person));
  }
}

Result<std::optional<Person>> Case::find_person(std::string_view id) const {
  Impl& c = *impl_;
  const LookupKey key = c.store.sealer.lookup(RowKind::person, id);
  SPILLMAP_ASSIGN(const bool found, c.find_person.bind(1, bytes_of(key)).step());
  if (!found) return std::nullopt;
  auto text =
      c.store.sealer.open(row_place(RowKind::person, bytes_of(key), c.find_person.number(1)), c.find_person.blob(0));
  c.find_person.reset();
  if (!text) return tl::unexpected(text.error());
  SPILLMAP_ASSIGN(Person person, unpacked<Person>(*text));
  if (c.through.person) c.through.person(person);
  return person;
}

Status Case::put_value(std::string_view name, std::string_view value) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.store.sealer.lookup(RowKind::value, name);
  const std::string sealed = c.store.sealer.seal(row_place(RowKind::value, bytes_of(key), 0), value);
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("INSERT OR REPLACE INTO value VALUES(?1,?2)"));
  return s.bind(1, bytes_of(key)).bind(2, sealed).run();
}

Result<std::optional<std::string>> Case::value(std::string_view name) const {
  Impl& c = *impl_;
  const LookupKey key = c.store.sealer.lookup(RowKind::value, name);
  SPILLMAP_ASSIGN(const bool found, c.find_value.bind(1, bytes_of(key)).step());
  if (!found) return std::nullopt;
  auto text = c.store.sealer.open(row_place(RowKind::value, bytes_of(key), 0), c.find_value.blob(0));
  c.find_value.reset();
  if (!text) return tl::unexpected(text.error());
  return std::move(*text);
}

namespace {
constexpr std::string_view decisions_name = "resolve.decisions", near_misses_name = "resolve.near_misses";

template <class List>
Result<List> kept_list(const Case& c, std::string_view name) {
  SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(name));
  if (!bytes) return List();
  return unpacked<List>(*bytes);
}
}  // namespace

Result<std::vector<Decision>> Case::decisions() const {
  return kept_list<std::vector<Decision>>(*this, decisions_name);
}
Status Case::put_decisions(const std::vector<Decision>& decisions) {
  return put_value(decisions_name, packed(decisions));
}
Result<std::vector<NearMiss>> Case::near_misses() const {
  return kept_list<std::vector<NearMiss>>(*this, near_misses_name);
}
Status Case::put_near_misses(const std::vector<NearMiss>& near_misses) {
  return put_value(near_misses_name, packed(near_misses));
}

Status Case::drop_value(std::string_view name) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LookupKey key = c.store.sealer.lookup(RowKind::value, name);
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("DELETE FROM value WHERE key=?1"));
  return s.bind(1, bytes_of(key)).run();
}

void Case::look_through(View view) { impl_->through = std::move(view); }

Status Case::append_log(std::string_view action, std::string_view detail_json) {
  Impl& c = *impl_;
  SPILLMAP_TRY(c.begin());
  const LogEntry entry{.sequence = c.log_head.count + 1,
                       .unix_seconds = static_cast<std::int64_t>(std::time(nullptr)),
                       .action = std::string(action),
                       .detail = std::string(detail_json)};
  const std::string text = pack_log_entry(entry, c.log_head.mac);
  const std::string sealed = c.store.sealer.seal(row_place(RowKind::log, {}, entry.sequence), text);
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("INSERT INTO log VALUES(?1,?2)"));
  SPILLMAP_TRY(s.bind(1, entry.sequence).bind(2, sealed).run());
  const LogHead head{entry.sequence, c.store.sealer.chain(entry.sequence, c.log_head.mac, text)};
  SPILLMAP_TRY(c.store.put_log_head(head));
  c.log_head = head;
  return {};
}

Status Case::for_each_log(const std::function<Status(const LogEntry&)>& visit) const {
  Impl& c = *impl_;
  SPILLMAP_ASSIGN(Statement s, c.store.db.prepare("SELECT number, sealed FROM log ORDER BY number"));
  std::uint64_t count = 0;
  for (;;) {
    SPILLMAP_ASSIGN(const bool row, s.step());
    if (!row) break;
    if (s.number(0) != ++count) return fail(ErrorKind::integrity, "an entry of the log is missing");
    SPILLMAP_ASSIGN(const std::string text, c.store.sealer.open(row_place(RowKind::log, {}, count), s.blob(1)));
    Mac before{};
    SPILLMAP_ASSIGN(const LogEntry entry, unpack_log_entry(count, text, before));
    SPILLMAP_TRY(visit(entry));
  }
  if (count != c.log_head.count) return fail(ErrorKind::integrity, "the end of the log is missing");
  return {};
}

Status Case::commit() {
  Impl& c = *impl_;
  if (!c.in_transaction) return {};
  SPILLMAP_TRY(c.store.db.execute("COMMIT"));
  c.in_transaction = false;
  return {};
}

Status Case::seal() {
  Impl& c = *impl_;
  if (!c.writable) return read_only();
  if (c.state.sealed && !c.in_transaction) return {};
  SPILLMAP_TRY(c.begin());
  SPILLMAP_TRY(c.drop_unfinished());
  SPILLMAP_TRY(c.store.put_generation({c.state.generation, true}));
  SPILLMAP_TRY(commit());
  SPILLMAP_TRY(c.leave_wal());
  SealState sealed{.sealed = true,
                   .generation = c.state.generation,
                   .log_count = c.log_head.count,
                   .log_head = c.log_head.mac,
                   .files = {}};
  SPILLMAP_ASSIGN(sealed.files, hash_case_files(c.dir, c.store.sealer));
  SPILLMAP_TRY(sealed.write(c.dir, c.store.sealer));
  c.state = std::move(sealed);
  return {};
}

}  // namespace spillmap
