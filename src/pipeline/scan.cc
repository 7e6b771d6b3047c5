#include "pipeline/scan.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <thread>

#include "base/text.h"
#include "pipeline/coordinator.h"
#include "pipeline/item.h"
#include "pipeline/people.h"
#include "pipeline/protocol.h"
#include "pipeline/roster.h"
#include "sandbox/process.h"
#include "walk/split_name.h"
#include "walk/walk.h"

namespace spillmap::pipeline {
namespace {

using Clock = std::chrono::steady_clock;

// The walk runs ahead of the workers so that the total is known early, but not without bound.
constexpr std::size_t max_files_ahead = 50'000;
constexpr std::size_t entries_a_turn = 512;
// Entries that may be pieces wait for their neighbours until their folder is left.
constexpr std::size_t most_waiting_pieces = 50'000;
constexpr std::uint64_t changes_a_commit = 1000;
constexpr auto commit_interval = std::chrono::milliseconds(500);
constexpr auto progress_interval = std::chrono::milliseconds(100);

// The keyed hash of the passwords that the last scan was given, or "none" when it had none and one before it had.
constexpr std::string_view passwords_name = "scan.passwords";
// The keyed hash of what was known beforehand when contents were read, or "none".
constexpr std::string_view knowledge_name = "scan.knowledge";
// Said of the case: "no" from the first change of a scan until people are resolved again.
constexpr std::string_view finished_name = "scan.finished";

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

SourceRecord record_of(std::uint32_t root, const walk::Entry& entry) {
  SourceRecord source;
  source.root = root;
  source.path = entry.path;
  source.bytes = entry.bytes;
  source.modified_ns = entry.modified_ns;
  source.changed_ns = entry.changed_ns;
  source.inode = entry.inode;
  source.device = entry.device;
  source.status = ItemStatus::skipped;
  source.reason = entry.reason;
  return source;
}

bool same_file(const SourceRecord& a, const SourceRecord& b) {
  return a.bytes == b.bytes && a.modified_ns == b.modified_ns && a.changed_ns == b.changed_ns && a.inode == b.inode;
}

// Which paths were met, in 16 bytes each. Two paths of one digest would only keep a removed file in the case.
class SeenPaths {
 public:
  void add(std::string_view path) { digests_.push_back(digest(path)); }
  void close() {
    std::sort(digests_.begin(), digests_.end());
    digests_.erase(std::unique(digests_.begin(), digests_.end()), digests_.end());
  }
  std::size_t size() const { return digests_.size(); }
  bool has(std::string_view path) const { return std::binary_search(digests_.begin(), digests_.end(), digest(path)); }

 private:
  using Digest = std::array<std::uint8_t, 16>;
  static Digest digest(std::string_view path) {
    const Sha256 whole = sha256(as_bytes(path));
    Digest half{};
    std::copy_n(whole.begin(), half.size(), half.begin());
    return half;
  }
  std::vector<Digest> digests_;
};

struct ScanRoot {
  std::uint32_t index = 0;
  walk::Root root;
  SeenPaths seen;
  std::vector<std::string> unknown_folders;  // could not be listed: what is in the case below them is kept
};

class Scan {
 public:
  Scan(Case& the_case, const ScanOptions& options, CoordinatorOptions&& coordinator)
      : case_(the_case),
        options_(options),
        coordinator_options_(std::move(coordinator)),
        coordinator_(case_, coordinator_options_) {}

  Result<ScanSummary> run(const std::vector<std::string>& roots);

 private:
  Status forget_all_if_known_otherwise();
  Status forget_closed();
  Status open_roots(const std::vector<std::string>& roots);
  Status read_files();
  Status look_ahead();
  Status meet(ScanRoot& root, walk::Entry&& entry);
  Status meet_file(ScanRoot& root, walk::Entry&& entry);
  Status feed();
  Status feed_one(ScanRoot& root, walk::Entry&& entry);

  // Files that were cut into pieces: see below.
  using Pieces = std::vector<std::pair<walk::SplitName, walk::Entry>>;
  Status meet_pieces(ScanRoot& root, std::string_view next_path, bool all);
  Status meet_set(ScanRoot& root, Pieces&& pieces);
  Result<bool> is_unchanged(ScanRoot& root, const Pieces& pieces, std::size_t joined);
  Status feed_pieces(ScanRoot& root, Pieces&& pieces, std::size_t joined);
  Status put_missing(ScanRoot& root, const Pieces& pieces);
  Status drop_removed();
  Status people();
  Status commit_if_due(bool now);
  Status touched();
  void report(bool now);
  bool stopping() const { return options_.stop != nullptr && options_.stop->load(std::memory_order_relaxed); }

  Case& case_;
  const ScanOptions& options_;
  const CoordinatorOptions coordinator_options_;
  Coordinator coordinator_;
  std::vector<std::unique_ptr<ScanRoot>> roots_;
  std::size_t walking_ = 0;  // index of the root that is being walked
  std::unique_ptr<walk::Walker> walker_;
  // One file, or all files of a set of which the first `joined` may be one.
  struct Ahead {
    ScanRoot* root = nullptr;
    walk::Entry entry;
    Pieces pieces;
    std::size_t joined = 0;
  };
  std::deque<Ahead> ahead_;
  std::map<std::string, Pieces> waiting_;  // of the root that is walked
  std::size_t waiting_entries_ = 0;
  std::uint64_t own_changes_ = 0, committed_changes_ = 0;
  std::uint64_t files_done_here_ = 0, bytes_done_here_ = 0;  // without a worker
  bool had_sources_ = false;                                 // before this scan
  bool marked_unfinished_ = false;
  Clock::time_point last_commit_ = Clock::now();
  Clock::time_point last_report_{};
  ScanProgress progress_;
  ScanSummary summary_;
};

Result<ScanSummary> Scan::run(const std::vector<std::string>& roots) {
  const Clock::time_point started = Clock::now();
  stage_times() = StageTimes{};
  SPILLMAP_TRY(open_roots(roots));
  SPILLMAP_ASSIGN(const std::uint64_t sources, case_.count_sources());
  had_sources_ = sources != 0;

  // What is known beforehand decides what is found: with other knowledge than before, all is read again.
  SPILLMAP_TRY(forget_all_if_known_otherwise());

  // With other passwords than before, what stayed closed is read again.
  SPILLMAP_TRY(forget_closed());

  // Every file that is new or changed is read; what a worker says is stored as it comes.
  SPILLMAP_TRY(read_files());

  if (summary_.stopped) {
    SPILLMAP_TRY(commit_if_due(true));
  } else {
    // What is gone goes out of the case, and with it what was only read there.
    SPILLMAP_TRY(drop_removed());
    // Mentions of all contents become persons.
    SPILLMAP_TRY(people());
  }
  const CoordinatorCounts& counts = coordinator_.counts();
  summary_.items_read = counts.items_read;
  summary_.items_known = counts.items_known;
  summary_.items_lost = counts.items_lost;
  summary_.bytes_read = counts.bytes_done;
  summary_.landlock_abi = counts.landlock_abi;
  summary_.workers = coordinator_options_.workers;
  SPILLMAP_TRY(case_.append_log("scan", "{\"files\":" + std::to_string(summary_.files) +
                                            ",\"items_read\":" + std::to_string(counts.items_read) +
                                            ",\"items_lost\":" + std::to_string(counts.items_lost) +
                                            ",\"removed\":" + std::to_string(summary_.files_removed) +
                                            ",\"stopped\":" + (summary_.stopped ? "true" : "false") + "}"));
  progress_.phase = ScanProgress::Phase::sealing;
  report(true);
  {
    const ScopedTimer timer(Stage::store);
    SPILLMAP_TRY(case_.seal());
  }
  for (std::size_t i = 0; i < stage_count; ++i) summary_.cpu_ns[i] = counts.worker_cpu_ns[i] + stage_times()[i];
  summary_.wall_ns =
      static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - started).count());
  return summary_;
}

Status Scan::open_roots(const std::vector<std::string>& roots) {
  if (roots.empty()) return fail(ErrorKind::usage, "nothing to scan was named");
  // All are opened before anything is changed.
  for (const std::string& path : roots) {
    auto root = walk::Root::open(path);
    if (!root) return fail(ErrorKind::usage, root.error().message);
    const bool twice = std::any_of(roots_.begin(), roots_.end(),
                                   [&](const auto& other) { return other->root.absolute() == root->absolute(); });
    if (!twice) roots_.push_back(std::make_unique<ScanRoot>(ScanRoot{0, std::move(*root), {}, {}}));
  }
  for (const auto& root : roots_) {
    SPILLMAP_ASSIGN(root->index, case_.put_root(root->root.absolute()));
  }
  return {};
}

// As if no content had ever been read. In one commit with the hash of what is known now.
Status Scan::forget_all_if_known_otherwise() {
  const std::string& knowledge = coordinator_options_.knowledge;
  SPILLMAP_ASSIGN(const std::optional<std::string> before, case_.value(knowledge_name));
  if (knowledge.empty() && !before) return {};
  const std::string hash = knowledge.empty() ? "none" : case_.keyed_hash(knowledge);
  if (before.value_or("none") == hash) return {};
  std::vector<Sha256> again;
  SPILLMAP_TRY(case_.for_each_content([&](const ContentRecord& content) -> Status {
    again.push_back(content.info.sha256);
    return {};
  }));
  SPILLMAP_TRY(touched());
  for (const Sha256& content : again) SPILLMAP_TRY(case_.drop_content(content));
  SPILLMAP_TRY(case_.put_value(knowledge_name, hash));
  summary_.items_again += again.size();
  return commit_if_due(true);
}

// What stayed encrypted, and every container on the way to it, goes out of the case and is read as if it were new; what
// else stands in these containers is known and is passed over. In one commit with the hash of the passwords: a scan
// that ends early is gone on with, and tries them.
Status Scan::forget_closed() {
  const bool given = options_.passwords != nullptr && !options_.passwords->empty();
  SPILLMAP_ASSIGN(const std::optional<std::string> before, case_.value(passwords_name));
  if (!given && !before) return {};
  std::string hash = "none";
  if (given) {
    std::string text = packed(*options_.passwords);
    hash = case_.keyed_hash(text);
    ::explicit_bzero(text.data(), text.size());
  }
  if (before == hash) return {};
  const auto closed = [](const auto& item) { return item.status == ItemStatus::encrypted; };
  std::set<Sha256> again;
  // Each pass finds the containers around what the pass before found.
  for (std::size_t known = 0, pass = 0; given && pass <= options_.limits.depth + 1; ++pass) {
    SPILLMAP_TRY(case_.for_each_content([&](const ContentRecord& content) -> Status {
      const bool holds = std::any_of(content.members.begin(), content.members.end(), [&](const MemberRecord& member) {
        return member.has_content ? again.contains(member.content) : closed(member);
      });
      if (holds || closed(content.info)) again.insert(content.info.sha256);
      return {};
    }));
    if (again.size() == known) break;
    known = again.size();
  }
  SPILLMAP_TRY(touched());
  for (const Sha256& content : again) SPILLMAP_TRY(case_.drop_content(content));
  SPILLMAP_TRY(case_.put_value(passwords_name, hash));
  summary_.items_again += again.size();
  return commit_if_due(true);
}

Status Scan::read_files() {
  while (!stopping()) {
    SPILLMAP_TRY(look_ahead());
    SPILLMAP_TRY(feed());
    const bool walked = walking_ == roots_.size();
    if (walked && ahead_.empty() && !coordinator_.busy()) return {};
    const bool nothing_else_to_do = walked || ahead_.size() >= max_files_ahead;
    SPILLMAP_TRY(coordinator_.turn(nothing_else_to_do ? 50 : 0));
    SPILLMAP_TRY(commit_if_due(false));
    report(false);
  }
  summary_.stopped = true;
  return {};
}

Status Scan::look_ahead() {
  if (walking_ == roots_.size() || ahead_.size() >= max_files_ahead) return {};
  const ScopedTimer timer(Stage::walk);
  for (std::size_t i = 0; i < entries_a_turn && ahead_.size() < max_files_ahead && walking_ < roots_.size(); ++i) {
    ScanRoot& root = *roots_[walking_];
    if (!walker_) walker_ = std::make_unique<walk::Walker>(root.root);
    std::optional<walk::Entry> entry = walker_->next();
    SPILLMAP_TRY(meet_pieces(root, entry ? std::string_view(entry->path) : std::string_view(), !entry));
    if (!entry) {
      walker_.reset();
      root.seen.close();
      ++walking_;
      continue;
    }
    SPILLMAP_TRY(meet(root, std::move(*entry)));
  }
  progress_.all_found = walking_ == roots_.size();
  return {};
}

Status Scan::meet(ScanRoot& root, walk::Entry&& entry) {
  ++summary_.files;
  ++progress_.files_found;
  progress_.bytes_found += entry.bytes;
  root.seen.add(entry.path);
  if (entry.kind == walk::Kind::file && !root.root.single_file()) {
    if (std::optional<walk::SplitName> name = walk::split_name(entry.path)) {
      ++waiting_entries_;
      waiting_[name->set].emplace_back(std::move(*name), std::move(entry));
      return {};
    }
  }
  return meet_file(root, std::move(entry));
}

Status Scan::meet_file(ScanRoot& root, walk::Entry&& entry) {
  if (entry.kind == walk::Kind::unreadable && entry.folder) root.unknown_folders.push_back(entry.path);
  std::optional<SourceRecord> before;
  if (had_sources_) {
    SPILLMAP_ASSIGN(before, case_.find_source(root.index, entry.path));
  }
  if (entry.kind != walk::Kind::file) {
    ++files_done_here_;
    const SourceRecord source = record_of(root.index, entry);
    if (before && !before->has_content && before->reason == source.reason) return {};
    SPILLMAP_TRY(touched());
    return case_.put_source(source);
  }
  if (before && before->has_content && same_file(*before, record_of(root.index, entry)) &&
      case_.has_content(before->content)) {
    ++summary_.files_unchanged;
    ++files_done_here_;
    bytes_done_here_ += entry.bytes;
    return {};
  }
  ahead_.push_back({&root, std::move(entry), {}, 0});
  return {};
}

// Pieces of one thing stand in one folder, and are read as one. The path of the first is that of the whole (of a zip it
// is the last: NAME.zip); the others are in the case without a content of their own, each saying where it was read. A
// piece that is not there has a row that says so, under the name that it would have.
//
// The names propose and the first bytes decide, when the files are opened: scan.001 and scan.002 may be two faxes.

namespace {

std::string joined_reason(std::size_t number, std::size_t count, std::string_view whole) {
  const std::size_t folder = whole.rfind('/') == std::string_view::npos ? 0 : whole.rfind('/') + 1;
  return "piece " + std::to_string(number) + " of " + std::to_string(count) + ", read together with " +
         printable_path(whole.substr(folder));
}

// Which of the pieces that are read as one gives its path to them.
std::size_t index_of_whole(const std::vector<std::pair<walk::SplitName, walk::Entry>>& pieces, std::size_t joined) {
  return pieces[joined - 1].first.number == walk::last_of_zip ? joined - 1 : 0;
}

std::uint64_t bytes_of(const std::vector<std::pair<walk::SplitName, walk::Entry>>& pieces, std::size_t joined) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < joined; ++i) bytes += pieces[i].second.bytes;
  return bytes;
}

std::string head_of(int file) {
  std::string head(walk::piece_head_bytes, '\0');
  const ssize_t got = pread(file, head.data(), head.size(), 0);
  head.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return head;
}

}  // namespace

Status Scan::meet_pieces(ScanRoot& root, std::string_view next_path, bool all) {
  all = all || waiting_entries_ >= most_waiting_pieces;
  for (auto set = waiting_.begin(); set != waiting_.end();) {
    const std::string& path = set->second.front().second.path;
    const std::size_t folder = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
    if (!all && next_path.starts_with(std::string_view(path).substr(0, folder))) {
      ++set;
      continue;
    }
    Pieces pieces = std::move(set->second);
    set = waiting_.erase(set);
    waiting_entries_ -= pieces.size();
    SPILLMAP_TRY(meet_set(root, std::move(pieces)));
  }
  return {};
}

Status Scan::meet_set(ScanRoot& root, Pieces&& pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const auto& a, const auto& b) { return a.first.number < b.first.number; });
  // As far as there is one for each number; behind a gap nothing can be read as one with what stands before it.
  std::size_t joined = 0;
  while (joined < pieces.size() && pieces[joined].first.number == joined + 1) ++joined;
  if (joined != 0 && joined + 1 == pieces.size() && pieces.back().first.number == walk::last_of_zip) ++joined;
  if (pieces.size() == 1) return meet_file(root, std::move(pieces.front().second));
  SPILLMAP_ASSIGN(const bool unchanged, is_unchanged(root, pieces, joined));
  if (unchanged) {
    summary_.files_unchanged += pieces.size();
    files_done_here_ += pieces.size();
    bytes_done_here_ += bytes_of(pieces, pieces.size());
    return {};
  }
  ahead_.push_back({&root, {}, std::move(pieces), joined});
  return {};
}

// Either as pieces of one, or as files of their own.
Result<bool> Scan::is_unchanged(ScanRoot& root, const Pieces& pieces, std::size_t joined) {
  if (!had_sources_) return false;
  bool as_one = joined >= 2, as_files = true;
  const std::size_t whole = as_one ? index_of_whole(pieces, joined) : 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const walk::Entry& entry = pieces[i].second;
    SPILLMAP_ASSIGN(const std::optional<SourceRecord> before, case_.find_source(root.index, entry.path));
    if (!before) return false;
    SourceRecord now = record_of(root.index, entry);
    const bool same = same_file(*before, now), read = before->has_content && case_.has_content(before->content);
    as_files = as_files && same && read;
    if (as_one && i == whole) {
      now.bytes = bytes_of(pieces, joined);
      as_one = same_file(*before, now) && read;
    } else if (as_one && i < joined) {
      as_one =
          same && !before->has_content && before->reason == joined_reason(i + 1, joined, pieces[whole].second.path);
    } else {
      as_one = as_one && same && read;
    }
  }
  if (!as_one && !as_files) return false;
  // What is missing is met again, too, if it was missed before.
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].first.digits == 0) continue;
    const std::uint32_t before = i == 0 ? 0 : pieces[i - 1].first.number;
    const std::uint64_t end = std::min<std::uint64_t>(pieces[i].first.number, std::uint64_t{before} + most_pieces);
    for (std::uint64_t number = std::uint64_t{before} + 1; number < end; ++number) {
      const std::string path =
          walk::name_of_piece(pieces[i].second.path, pieces[i].first, static_cast<std::uint32_t>(number));
      SPILLMAP_ASSIGN(const std::optional<SourceRecord> missed, case_.find_source(root.index, path));
      if (missed && !missed->has_content && missed->bytes == 0) root.seen.add(path);
    }
  }
  return true;
}

Status Scan::put_missing(ScanRoot& root, const Pieces& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& [name, entry] = pieces[i];
    const bool last = name.number == walk::last_of_zip;
    if (name.digits == 0 || last) continue;
    const std::uint32_t before = i == 0 ? 0 : pieces[i - 1].first.number;
    for (std::uint32_t number = before + 1; number < name.number && number - before < most_pieces; ++number) {
      // NAME.rar has no number.
      if (name.cut == walk::Cut::old_rar && number == 1) continue;
      SourceRecord missing;
      missing.root = root.index;
      missing.path = walk::name_of_piece(entry.path, name, number);
      missing.status = ItemStatus::skipped;
      missing.reason = "a piece of a split archive that is not there";
      root.seen.add(missing.path);
      SPILLMAP_TRY(touched());
      SPILLMAP_TRY(case_.put_source(missing));
    }
  }
  return {};
}

Status Scan::feed_pieces(ScanRoot& root, Pieces&& pieces, std::size_t joined) {
  std::vector<Coordinator::Piece> files;
  std::string first;
  bool fit = true;
  const std::size_t looked_at = std::max<std::size_t>(joined, 2);
  for (std::size_t i = 0; fit && i < looked_at && i < most_pieces; ++i) {
    auto file = root.root.open_file(pieces[i].second.path);
    struct stat now {};
    fit = file && fstat(file->get(), &now) == 0;
    if (!fit) break;
    const std::string head = head_of(file->get());
    if (i == 0)
      first = head;
    else
      fit = walk::pieces_fit(pieces[i].first.cut, first, head);
    pieces[i].second.bytes = static_cast<std::uint64_t>(now.st_size);
    files.push_back({std::move(*file), pieces[i].second.bytes});
  }
  if (fit) SPILLMAP_TRY(put_missing(root, pieces));
  if (!fit || joined < 2 || joined > most_pieces || !Coordinator::can_be_joined(files)) joined = 0;
  for (std::size_t i = pieces.size(); i > joined; --i)
    ahead_.push_front({&root, std::move(pieces[i - 1].second), {}, 0});
  if (joined == 0) return {};

  const std::size_t whole = index_of_whole(pieces, joined);
  const std::string& path = pieces[whole].second.path;
  for (std::size_t i = 0; i < joined; ++i) {
    if (i == whole) continue;
    SourceRecord piece = record_of(root.index, pieces[i].second);
    piece.status = ItemStatus::read;
    piece.reason = joined_reason(i + 1, joined, path);
    ++files_done_here_;
    SPILLMAP_TRY(touched());
    SPILLMAP_TRY(case_.put_source(piece));
  }
  SourceRecord source = record_of(root.index, pieces[whole].second);
  source.bytes = bytes_of(pieces, joined);
  progress_.current = path;
  return coordinator_.submit(std::move(source), std::move(files));
}

Status Scan::feed() {
  while (!ahead_.empty() && coordinator_.has_room()) {
    Ahead next = std::move(ahead_.front());
    ahead_.pop_front();
    SPILLMAP_TRY(next.pieces.empty() ? feed_one(*next.root, std::move(next.entry))
                                     : feed_pieces(*next.root, std::move(next.pieces), next.joined));
  }
  return {};
}

Status Scan::feed_one(ScanRoot& root, walk::Entry&& entry) {
  SourceRecord source = record_of(root.index, entry);
  auto file = root.root.open_file(entry.path);
  if (!file) {
    source.reason = file.error().message;
    ++files_done_here_;
    SPILLMAP_TRY(touched());
    return case_.put_source(source);
  }
  // The record says what was read, even if the file has changed since it was met.
  struct stat now {};
  if (fstat(file->get(), &now) == 0) {
    source.bytes = static_cast<std::uint64_t>(now.st_size);
    source.modified_ns = nanoseconds(now.st_mtim);
    source.changed_ns = nanoseconds(now.st_ctim);
    source.inode = now.st_ino;
    source.device = now.st_dev;
  }
  progress_.current = entry.path;
  return coordinator_.submit(std::move(source), std::move(*file));
}

Status Scan::drop_removed() {
  const ScopedTimer timer(Stage::store);
  // As many in the case as were met: nothing is gone, and the usual case needs no look at each.
  std::uint64_t met = 0;
  for (const auto& root : roots_) {
    root->seen.close();  // what is missing was met late
    met += root->seen.size();
  }
  SPILLMAP_ASSIGN(const std::uint64_t known, case_.count_sources());
  if (known == met) return {};
  std::vector<std::pair<std::uint32_t, std::string>> gone;
  SPILLMAP_TRY(case_.for_each_source([&](const SourceRecord& source) -> Status {
    for (const auto& root : roots_) {
      if (root->index != source.root || root->seen.has(source.path)) continue;
      const bool unknown =
          std::any_of(root->unknown_folders.begin(), root->unknown_folders.end(), [&](const std::string& folder) {
            return folder.empty() || (source.path.starts_with(folder) && source.path.size() > folder.size() &&
                                      source.path[folder.size()] == '/');
          });
      if (!unknown) gone.emplace_back(source.root, source.path);
    }
    return {};
  }));
  for (const auto& [root, path] : gone) {
    SPILLMAP_TRY(touched());
    SPILLMAP_TRY(case_.remove_source(root, path));
  }
  summary_.files_removed = gone.size();
  return {};
}

Status Scan::people() {
  SPILLMAP_ASSIGN(const std::optional<std::string> finished, case_.value(finished_name));
  if (finished == "yes" && own_changes_ == 0 && coordinator_.counts().changes == 0) {
    SPILLMAP_TRY(case_.for_each_person([&](const Person& person) -> Status {
      ++summary_.persons;
      summary_.affected += person.affected ? 1 : 0;
      return {};
    }));
    return {};
  }
  progress_.phase = ScanProgress::Phase::resolving;
  report(true);
  SPILLMAP_TRY(commit_if_due(true));
  {
    const ScopedTimer timer(Stage::store);
    SPILLMAP_TRY(case_.drop_unreferenced_contents());
  }
  SPILLMAP_ASSIGN(const PeopleCounts people, resolve_people(case_, options_));
  summary_.persons = people.persons;
  summary_.affected = people.affected;
  summary_.unread = people.unread;
  SPILLMAP_TRY(case_.put_value(finished_name, "yes"));
  return case_.commit();
}

// Marks, in the same commit as the first change, that people are not up to date.
Status Scan::touched() {
  ++own_changes_;
  if (marked_unfinished_) return {};
  marked_unfinished_ = true;
  return case_.put_value(finished_name, "no");
}

Status Scan::commit_if_due(bool now) {
  const std::uint64_t changes = own_changes_ + coordinator_.counts().changes;
  if (changes == committed_changes_) return {};
  if (!now && changes - committed_changes_ < changes_a_commit && Clock::now() - last_commit_ < commit_interval)
    return {};
  const ScopedTimer timer(Stage::store);
  if (!marked_unfinished_) SPILLMAP_TRY(touched());
  SPILLMAP_TRY(case_.commit());
  committed_changes_ = own_changes_ + coordinator_.counts().changes;
  last_commit_ = Clock::now();
  return {};
}

void Scan::report(bool now) {
  if (!options_.progress) return;
  const Clock::time_point time = Clock::now();
  if (!now && time - last_report_ < progress_interval) return;
  last_report_ = time;
  const CoordinatorCounts& counts = coordinator_.counts();
  progress_.files_done = counts.files_done + files_done_here_;
  progress_.items_done = counts.items_read + counts.items_known + counts.items_lost;
  progress_.bytes_done = counts.bytes_done + bytes_done_here_;
  progress_.mentions = counts.mentions;
  options_.progress(progress_);
}

}  // namespace

Result<ScanSummary> scan(Case& the_case, const std::vector<std::string>& roots, const ScanOptions& options) {
  SPILLMAP_ASSERT(options.make_resolver != nullptr);
  CoordinatorOptions coordinator;
  coordinator.workers = options.workers != 0 ? options.workers : std::max(1u, std::thread::hardware_concurrency());
  coordinator.worker_program =
      options.worker_program.empty() ? sandbox::find_program("spillmap-worker") : options.worker_program;
  if (coordinator.worker_program.empty())
    return fail(ErrorKind::usage, "the program spillmap-worker is not beside this one");
  coordinator.worker_memory_bytes = options.worker_memory_bytes;
  coordinator.limits = options.limits;
  coordinator.passwords = options.passwords;
  SPILLMAP_ASSIGN(const Knowledge knowledge, knowledge_of(the_case));
  if (!knowledge.empty()) {
    Writer out;
    put(out, knowledge);
    coordinator.knowledge = out.take();
  }
  coordinator.item_cpu_limit = options.item_cpu_limit;
  coordinator.item_wall_limit = options.item_wall_limit;
  return Scan(the_case, options, std::move(coordinator)).run(roots);
}

}  // namespace spillmap::pipeline
