// The encrypted case: one folder on disk, one writer, any number of readers. Worthless to a thief: every value, path
// and name is sealed with a key that is not in the folder, and equality search goes through keyed hashes. Bytes on
// disk: docs/case-file.md.
//
//   auto key = CaseKey::from_user_configuration(dir, create_if_missing);
//   auto c = Case::open(dir, Case::Mode::create, std::move(*key));
//   c->put_source(...); c->put_page(...); c->put_content(...); c->commit();
//
// A reader sees the case as of the last commit before its first read, whatever the writer does meanwhile; one that
// lives long keeps the writer from sealing. Threads: a Case is used by one thread. Errors: integrity when a seal or
// chain does not hold, io from the system. Nothing is durable before commit(); commits are atomic, so a crash at any
// moment leaves the state of the last commit.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/decision.h"
#include "model/item.h"
#include "model/person.h"
#include "model/wire.h"

namespace spillmap {

enum class KeyKind : std::uint8_t { file, passphrase };

// 32 bytes in locked, guarded memory, wiped on destruction.
class CaseKey {
 public:
  // How an existing case is opened; io when there is no case.
  static Result<KeyKind> kind_of(const std::filesystem::path& case_dir);
  // The key of this case under the user's configuration ($XDG_CONFIG_HOME/spillmap/keys, mode 0600), made on first use.
  static Result<CaseKey> from_user_configuration(const std::filesystem::path& case_dir, bool create);
  // Argon2id over the passphrase and the salt kept in the case folder (made when `create`).
  static Result<CaseKey> from_passphrase(const std::filesystem::path& case_dir, std::string_view passphrase,
                                         bool create);
  CaseKey(CaseKey&&) noexcept;
  CaseKey& operator=(CaseKey&&) noexcept;
  ~CaseKey();

 private:
  friend class Case;
  CaseKey();
  struct Secret;
  std::unique_ptr<Secret> secret_;
};

// One file (not a member) below a scanned root.
struct SourceRecord {
  std::uint32_t root = 0;  // index into roots()
  std::string path;        // raw bytes below the root, '/' between folders
  std::uint64_t bytes = 0;
  std::int64_t modified_ns = 0, changed_ns = 0;  // mtime and ctime: with bytes and inode they tell that a file changed
  std::uint64_t inode = 0, device = 0;
  bool has_content = false;  // false: never opened (special file, no permission); see status and reason
  Sha256 content{};
  ItemStatus status = ItemStatus::skipped;
  std::string reason;
};

// A member of a container content. Without content (encrypted, too large) status and reason say why.
struct MemberRecord {
  std::string name;  // raw bytes
  std::uint64_t bytes = 0;
  bool has_content = false;
  Sha256 content{};
  ItemStatus status = ItemStatus::read;
  std::string reason;
};

struct ContentRecord {
  ContentInfo info;
  std::uint32_t pages = 0;            // number of ResultPages stored with put_page
  std::vector<MemberRecord> members;  // in the order of the container
};

struct LogEntry {
  std::uint64_t sequence = 0;
  std::int64_t unix_seconds = 0;
  std::string action;  // "scan", "export", ...
  std::string detail;  // JSON object, one line
};

struct VerifyReport {
  std::uint64_t rows_checked = 0, log_entries = 0, files_checked = 0;
  std::vector<std::string> problems;  // empty: everything holds
  // The case was changed or interrupted since its last seal: rows and log were checked, but not every byte. Said in
  // `problems` too, as the only one when nothing else is wrong.
  bool unsealed = false;
  // Something is there that neither Spillmap nor an interruption does.
  bool altered = false;
};

class Case {
 public:
  enum class Mode : std::uint8_t { create, write, read };  // create: make the folder if missing, else as write
  // A second writer gets io. Opening and closing without a change leaves every byte, and the seal, as they were.
  static Result<Case> open(const std::filesystem::path& dir, Mode mode, CaseKey key);
  Case(Case&&) noexcept;
  Case& operator=(Case&&) noexcept;
  ~Case();  // without commit() since the last change: the changes are dropped

  // Roots as given to scan, absolute, raw bytes. The index is stable.
  std::vector<std::string> roots() const;
  Result<std::uint32_t> put_root(std::string_view absolute_path);

  Result<std::optional<SourceRecord>> find_source(std::uint32_t root, std::string_view path) const;
  Status put_source(const SourceRecord& source);
  Status remove_source(std::uint32_t root, std::string_view path);
  Result<std::uint64_t> count_sources() const;
  // Sorted by root, then path bytes.
  Status for_each_source(const std::function<Status(const SourceRecord&)>& visit) const;

  // Pages first, then the content that makes them count. Pages of a content that was never completed are dropped on
  // open.
  bool has_content(const Sha256& content) const;
  Status put_page(const Sha256& content, std::uint32_t index, const ResultPage& page);
  // The page in its serial form (model/wire.h), which the caller has checked.
  Status put_packed_page(const Sha256& content, std::uint32_t index, std::string_view page);
  Status put_content(const ContentRecord& content);
  Result<std::optional<ContentRecord>> find_content(const Sha256& content) const;
  Result<ResultPage> page(const Sha256& content, std::uint32_t index) const;
  Result<std::string> packed_page(const Sha256& content, std::uint32_t index) const;
  // Every content that is complete, in no order that means anything. The case must not be changed meanwhile.
  Status for_each_content(const std::function<Status(const ContentRecord&)>& visit) const;
  // As if it had never been read; files and members go on pointing to it. Nothing happens when it is not there.
  Status drop_content(const Sha256& content);
  Status drop_unreferenced_contents();  // contents that no source and no member points to any more

  // Persons are replaced as a whole by each resolution. `fill` hands them over one by one, sorted by id, so that they
  // need not all be in memory.
  using PutPerson = std::function<Status(const Person&)>;
  Status replace_persons(const std::function<Status(const PutPerson&)>& fill);
  Status replace_persons(const std::vector<Person>& persons);                       // in any order
  Status for_each_person(const std::function<Status(const Person&)>& visit) const;  // sorted by id
  // Another one after each time that persons were replaced: for what is derived from them and kept.
  Result<std::string> people_stamp() const;
  Result<std::optional<Person>> find_person(std::string_view id) const;

  // What reviewers decided of who is one human being, by number; the next resolution follows it.
  Result<std::vector<Decision>> decisions() const;
  Status put_decisions(const std::vector<Decision>& decisions);
  // What the last resolution left for a reviewer, in the order in which it is worth looking at.
  Result<std::vector<NearMiss>> near_misses() const;
  Status put_near_misses(const std::vector<NearMiss>& near_misses);

  // Small named values: "scan.finished", "as_of". Sealed like everything else.
  Status put_value(std::string_view name, std::string_view value);
  Result<std::optional<std::string>> value(std::string_view name) const;
  Status drop_value(std::string_view name);  // nothing happens when it is not there

  // Whoever reads people and sources through this case sees them through the view: people are changed by `person`, and
  // sources that `source` refuses are not there. For questions about a part of the case; never for writing people.
  struct View {
    std::function<void(Person&)> person;
    std::function<bool(const SourceRecord&)> source;
  };
  void look_through(View view);

  // A hash that only who has the key of this case can make, in hexadecimal digits: to tell whether a secret is the same
  // as before without keeping it.
  std::string keyed_hash(std::string_view text) const;

  Status append_log(std::string_view action, std::string_view detail_json);
  Status for_each_log(const std::function<Status(const LogEntry&)>& visit) const;

  Status commit();
  // commit(), then writes the seal over the bytes of every file of the folder, which lets verify find any flipped bit.
  Status seal();
  // Checks every seal, the log's chain and the seal over the files. Integrity problems come back in the report.
  static Result<VerifyReport> verify(const std::filesystem::path& dir, CaseKey key);

 private:
  struct Impl;
  explicit Case(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace spillmap
