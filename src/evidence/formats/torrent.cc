#include "evidence/formats/torrent.h"

#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::torrent {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_text = 64u << 10;

// Bencode as a stream: d key value ... e, l value ... e, i123e, 4:text. What a key's value belongs to is known from the
// keys on the way, so nothing but them is kept.
class Stream {
 public:
  Stream(ByteSource& source, Reading& reading) : window_(source), reading_(reading) {}

  Status run() {
    for (;;) {
      if (!window_.fill(1)) break;
      const char c = window_.view()[0];
      if (levels_.empty() && c != 'd') break;
      const std::uint64_t start = window_.offset();
      if (c == 'd' || c == 'l') {
        if (levels_.size() >= deepest) {
          reading_.cut("deeper than any torrent");
          break;
        }
        Level level;
        level.list = c == 'l';
        level.start = start;
        level.name = levels_.empty() ? std::string() : key();
        levels_.push_back(std::move(level));
        SPILLMAP_TRY(begin());
        drop(1);
        continue;
      }
      if (c == 'e') {
        drop(1);
        SPILLMAP_TRY(end());
        levels_.pop_back();
        value_done();
        if (levels_.empty()) {
          complete_ = true;
          break;
        }
        continue;
      }
      if (c == 'i') {
        window_.fill(24);
        const std::size_t close = window_.view().substr(0, 24).find('e');
        if (close == std::string_view::npos) break;
        const std::optional<std::uint64_t> value = number(window_.view().substr(1, close - 1));
        drop(close + 1);
        if (value && key() == "length") file_.size = value;
        value_done();
        continue;
      }
      if (!is_digit(c)) break;
      window_.fill(24);
      std::string_view head = window_.view();
      const std::optional<std::uint64_t> size = take_number(head);
      if (!size || !take(head, ":")) break;
      const std::uint64_t place = window_.offset();
      // As it is written: the length may have zeros before it.
      length_text_ = window_.view().substr(0, window_.view().size() - head.size());
      drop(window_.view().size() - head.size());
      if (*size > longest_text) {
        // The hashes of the pieces: passed over, not held.
        for (std::uint64_t left = *size; left != 0;) {
          if (!window_.fill(1)) return stopped();
          const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(left, window_.view().size()));
          drop(now);
          left -= now;
        }
        text({}, place);
        continue;
      }
      if (!window_.fill(static_cast<std::size_t>(*size))) break;
      const std::string value(window_.view().substr(0, static_cast<std::size_t>(*size)));
      drop(static_cast<std::size_t>(*size));
      text(value, place);
    }
    return stopped();
  }

 private:
  struct Level {
    bool list = false, has_key = false;
    std::string key, name;
    std::uint64_t start = 0;
  };
  struct File {
    std::vector<std::string> path, utf8_path;
    std::optional<std::uint64_t> size;
  };

  Status stopped() {
    if (!complete_) reading_.cut("the torrent is not complete");
    return window_.status();
  }
  std::string key() const { return levels_.empty() || levels_.back().list ? std::string() : levels_.back().key; }
  bool inside(std::size_t depth, std::string_view name) const {
    return levels_.size() > depth && levels_[depth].name == name;
  }
  // info.files[n], where a file of version 1 stands.
  bool is_file() const { return levels_.size() == 4 && inside(1, "info") && inside(2, "files") && levels_[2].list; }
  // info."file tree".a.b."": the dictionary of a file of version 2.
  bool is_tree_file() const {
    return levels_.size() >= 5 && inside(1, "info") && inside(2, "file tree") && levels_.back().name.empty() &&
           !levels_.back().list && !levels_[levels_.size() - 2].list;
  }

  // The bytes of a file's entry are kept while it lasts, for its hash.
  void drop(std::size_t count) {
    if (keeping_ && kept_.size() < longest_text) kept_ += window_.view().substr(0, count);
    window_.drop(count);
  }
  void value_done() {
    if (!levels_.empty()) levels_.back().has_key = false;
  }
  void text(const std::string& value, std::uint64_t place) {
    if (levels_.empty()) return;
    Level& level = levels_.back();
    if (!level.list && !level.has_key) {
      level.key = value;
      level.has_key = true;
      return;
    }
    // info.files[n].path[m]
    if (level.list && levels_.size() == 5 && inside(1, "info") && inside(2, "files")) {
      std::vector<std::string>* const path = level.name == "path"         ? &file_.path
                                             : level.name == "path.utf-8" ? &file_.utf8_path
                                                                          : nullptr;
      if (path != nullptr && path->size() < deepest) path->push_back(value);
    }
    if (levels_.size() == 2 && inside(1, "info") && level.key == "name") {
      name_ = value;
      name_record_ = record_at(place, length_text_ + value);
    }
    value_done();
  }
  Status begin() {
    if (is_file() || is_tree_file() || (levels_.size() == 2 && inside(1, "info"))) file_ = {};
    if (is_file() || is_tree_file()) {
      keeping_ = true;
      kept_.clear();
      kept_start_ = levels_.back().start;
    }
    if (levels_.size() == 3 && (inside(2, "files") || inside(2, "file tree"))) many_ = true;
    return {};
  }
  Status end() {
    if (is_file()) {
      std::string path;
      for (const std::string& part : file_.utf8_path.empty() ? file_.path : file_.utf8_path)
        path = join_listed(path, part, '/');
      ++reading_.info.records;
      // A file of filling, which some programs put between.
      if (path.starts_with(".pad/") || path.starts_with("_____padding_file")) return {};
      return emit(path, kept());
    }
    if (is_tree_file()) {
      ++reading_.info.records;
      std::string path;
      for (std::size_t i = 3; i + 1 < levels_.size(); ++i) path = join_listed(path, levels_[i].name, '/');
      // A torrent of both versions names all twice.
      if (version1_) return {};
      return emit(path, kept());
    }
    if (levels_.size() == 2 && inside(1, "info") && !many_ && file_.size && !name_.empty()) {
      ++reading_.info.records;
      return emit(name_, name_record_);
    }
    return {};
  }
  Status emit(const std::string& path, RecordRef record) {
    version1_ = version1_ || is_file();
    ListedFile file;
    file.path = path;
    file.size = file_.size;
    file.folder = IsFolder::no;
    file.rule = "listing.torrent";
    return list_file(reading_, file, record, path);
  }

  RecordRef kept() {
    keeping_ = false;
    return record_at(kept_start_, kept_);
  }

  Window window_;
  Reading& reading_;
  std::vector<Level> levels_;
  std::string kept_;  // from kept_start_ on; an entry inside of an entry begins it anew
  std::uint64_t kept_start_ = 0;
  std::string length_text_;
  RecordRef name_record_;
  bool keeping_ = false;
  File file_;
  std::string name_;
  bool complete_ = false, many_ = false, version1_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  if (!head.starts_with("d") || head.size() < 20 || !is_digit(head[1])) return 0;
  return head.find("4:info") != std::string_view::npos || head.starts_with("d8:announce") ||
                 head.starts_with("d10:created by")
             ? 95
             : 0;
}

Status read(ByteSource& source, Reading& reading) { return Stream(source, reading).run(); }

}  // namespace spillmap::torrent
