#include "evidence/formats/folder_tree.h"

#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

// One document that is as deep as the folders are, so nothing is looked up in it: its words are taken one after the
// other, with the names of the folders around on a stack.
//
//   tree -J [{"type":"directory","name":"HR","contents":[{"type":"file","name":"a.csv","size":23}]},{"type":"report"}]
//   ncdu -o [1,2,{"progname":"ncdu"},[{"name":"/srv"},{"name":"a.csv","asize":23},[{"name":"HR"},{"name":"b.csv"}]]]
//   spider_plus  {"HR": {"2023/a.csv": {"size": "23 B", "mtime_epoch": "2023-11-12 15:04:05"}}}
namespace spillmap::folder_tree {
namespace {

constexpr std::size_t deepest = 512, longest_word = 64u << 10;

enum class Kind : std::uint8_t { unknown, tree, ncdu, spider };

Kind kind_of(std::string_view head) {
  if (!starts_like_json(head)) return Kind::unknown;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  std::string plain;  // without white space outside of strings
  bool quoted = false;
  for (std::size_t i = 0; i < head.size() && plain.size() < 4096; ++i) {
    const char c = head[i];
    if (quoted && c == '\\') {
      plain += c;
      if (i + 1 < head.size()) plain += head[++i];
      continue;
    }
    if (c == '"') quoted = !quoted;
    if (quoted || !is_space(c)) plain += c;
  }
  if (plain.starts_with("[{\"type\":\"directory\",\"name\":")) return Kind::tree;
  if (plain.starts_with("[1,") && plain.find("\"progname\":\"ncdu\"") < 64) return Kind::ncdu;
  if (plain.starts_with("{\"") &&
      (plain.find("\"atime_epoch\":") != std::string::npos || plain.find("\"mtime_epoch\":") != std::string::npos ||
       plain.find("\"ctime_epoch\":") != std::string::npos) &&
      plain.find("\"size\":") != std::string::npos)
    return Kind::spider;
  return Kind::unknown;
}

// One word of JSON: a bracket, a string with its quotes, a number or name; or an object that holds no other, as a
// whole. Commas and colons are passed over.
class Words {
 public:
  explicit Words(ByteSource& source) : window_(source) {}

  bool next() {
    window_.drop(taken_);
    taken_ = 0;
    std::size_t at = 0;
    for (;; ++at) {
      if (!has(at)) return false;
      const char c = window_.view()[at];
      if (!is_space(c) && c != ',' && c != ':') break;
      if (at >= 4096) {
        window_.drop(at);
        at = 0;
      }
    }
    window_.drop(at);
    const char c = window_.view()[0];
    if (c == '[' || c == ']' || c == '}') return take(1);
    if (c == '"') {
      std::size_t end = 1;
      if (!pass_string(end)) return end_of_text();
      return take(end);
    }
    if (c == '{') {
      for (std::size_t end = 1; has(end) && end < longest_word; ++end) {
        const char d = window_.view()[end];
        if (d == '}') return take(end + 1);
        if (d == '{' || d == '[') break;
        if (d == '"' && !pass_string(++end)) break;
        if (d == '"') --end;
      }
      return take(1);
    }
    for (std::size_t end = 1; end < longest_word; ++end)
      if (!has(end) || is_space(window_.view()[end]) ||
          std::string_view("{}[]:,\"").find(window_.view()[end]) != std::string_view::npos)
        return take(end);
    broken_ = true;
    return false;
  }
  std::string_view word() const { return window_.view().substr(0, taken_); }
  RecordRef ref() const { return record_at(window_.offset(), word()); }
  bool broken() const { return broken_; }  // a word that is too long
  const Status& status() const { return window_.status(); }

 private:
  bool has(std::size_t at) { return at < window_.view().size() || window_.fill(at + 1); }
  bool take(std::size_t size) {
    taken_ = size;
    return true;
  }
  // Moves `end` from behind the opening quote to behind the closing one.
  bool pass_string(std::size_t& end) {
    for (; has(end) && end < longest_word; ++end) {
      if (window_.view()[end] == '\\')
        ++end;
      else if (window_.view()[end] == '"')
        return has(end++);
    }
    return false;
  }
  bool end_of_text() {
    broken_ = window_.view().size() >= longest_word;
    return false;
  }

  Window window_;
  std::size_t taken_ = 0;
  bool broken_ = false;
};

struct Frame {
  bool array = false;
  std::size_t folder = 0;  // how long the path of the folders around is
  std::string key;         // of the member that is read, of an object
  bool has_key = false;
  std::string name;    // of a folder
  bool named = false;  // of an array of ncdu: its first object, the folder, has been read
};

class Document {
 public:
  Document(ByteSource& source, Kind kind, Reading& reading) : words_(source), kind_(kind), reading_(reading) {}

  Status run() {
    while (words_.next()) SPILLMAP_TRY(word(words_.word()));
    if (words_.broken())
      reading_.cut("a word of more than 64 KiB");
    else if (!frames_.empty())
      reading_.cut("the document is not complete");
    return words_.status();
  }

 private:
  Status word(std::string_view text) {
    if (text == "{" || text == "[") return open(text == "[");
    if (text == "}" || text == "]") {
      if (frames_.empty()) return {};
      frames_.pop_back();
      folder_.resize(std::min(folder_.size(), frames_.empty() ? 0 : frames_.back().folder));
      return {};
    }
    if (text.size() > 1 && text[0] == '{') {
      SPILLMAP_TRY(reading_.record());
      const Status status = object(text);
      if (!frames_.empty()) frames_.back().has_key = false;
      return status;
    }
    if (frames_.empty() || frames_.back().array) return {};
    Frame& top = frames_.back();
    if (!top.has_key) {
      top.key = json_text(text);
      top.has_key = true;
      return {};
    }
    top.has_key = false;
    if (top.key == "name") top.name = json_text(text);
    return {};
  }

  Status open(bool array) {
    if (frames_.size() >= deepest) {
      reading_.cut("folders deeper than 512");
      return {};
    }
    if (!frames_.empty()) {
      Frame& top = frames_.back();
      // Entered for as long as what opens here lasts.
      top.folder = folder_.size();
      if (kind_ == Kind::tree && array && top.key == "contents") enter(top.name);
      if (kind_ == Kind::spider && !array && frames_.size() == 1) enter(top.key);
      top.has_key = false;
    }
    Frame frame;
    frame.array = array;
    frame.folder = folder_.size();
    frames_.push_back(std::move(frame));
    return {};
  }

  // An object that holds no other: a file, or what an array of ncdu says of its folder.
  Status object(std::string_view text) {
    if (frames_.empty()) return {};
    Frame& top = frames_.back();
    std::string path;
    std::optional<std::uint64_t> size;
    std::string time;
    switch (kind_) {
      case Kind::tree:
        if (json_text(text, "type") != "file") return {};
        path = json_text(text, "name");
        size = number(json_at(text, "size"));
        time = json_text(text, "time");
        // With -f names are whole.
        if (!is_full_path(path) && !path.starts_with("./")) path = joined(path);
        break;
      case Kind::ncdu:
        if (!top.array || frames_.size() < 2) return {};
        if (!top.named) {
          top.named = true;
          enter(json_text(text, "name"));
          top.folder = folder_.size();
          return {};
        }
        if (!json_at(text, "excluded").empty() || !json_at(text, "notreg").empty()) return {};
        path = joined(json_text(text, "name"));
        size = number(json_at(text, "asize"));
        break;
      case Kind::spider: {
        if (top.array || frames_.size() != 2 || json_at(text, "size").empty()) return {};
        path = joined(top.key);
        // "22 B" is exact, "1.2 MB" is not.
        const std::string written = json_text(text, "size");
        std::string_view rest = written;
        const std::optional<std::uint64_t> bytes = take_number(rest);
        if (rest.empty() || rest == " B") size = bytes;
        time = json_text(text, "mtime_epoch");
        break;
      }
      case Kind::unknown: return {};
    }
    if (path.starts_with("./")) path.erase(0, 2);
    ListedFile file;
    file.path = path;
    file.kind = kind_of_path(path);
    file.size = size;
    file.modified = any_time(time, TimeBasis::local, false);
    file.folder = IsFolder::no;
    file.rule = "listing.json";
    return list_file(reading_, file, words_.ref(), text);
  }

  // Only ever grows by what is entered, so that its length is enough to leave it.
  void enter(std::string_view name) {
    if (name != ".") folder_ = joined(name);
  }
  std::string joined(std::string_view name) const { return join_listed(folder_, name, '/'); }

  Words words_;
  Kind kind_;
  Reading& reading_;
  std::vector<Frame> frames_;
  std::string folder_;
};

}  // namespace

Sureness sniff(std::string_view head) { return kind_of(head) == Kind::unknown ? 0 : 93; }

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  const Kind kind = kind_of(as_text(first));
  if (kind == Kind::unknown) return {};
  return Document(again, kind, reading).run();
}

}  // namespace spillmap::folder_tree
