#include "evidence/formats/tree.h"

#include <algorithm>
#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::tree {
namespace {

constexpr std::size_t deepest = 512;
constexpr std::size_t longest_path = 32u << 10;

// Glyphs of one level, in the encodings that are met: UTF-8, ASCII, and the old code pages of a Windows console.
bool take_bar(std::string_view& text) {
  for (const std::string_view bar : {"\xE2\x94\x82\xC2\xA0\xC2\xA0 ", "\xE2\x94\x82   ", "|   ", "    ", "\xB3   ",
                                     "\xE2\x94\x82\xC2\xA0\xC2\xA0\xC2\xA0", "|\xC2\xA0\xC2\xA0 "})
    if (take(text, bar)) return true;
  return false;
}
// Unix: every entry has a branch. Windows: folders do, files hang under bars alone.
bool take_unix_branch(std::string_view& text) {
  for (const std::string_view branch :
       {"\xE2\x94\x9C\xE2\x94\x80\xE2\x94\x80 ", "\xE2\x94\x94\xE2\x94\x80\xE2\x94\x80 ", "|-- ", "`-- ",
        "\xE2\x94\x9C\xE2\x94\x80\xE2\x94\x80\xC2\xA0", "+-- ", "\\-- "})
    if (take(text, branch)) return true;
  return false;
}
bool take_windows_branch(std::string_view& text) {
  for (const std::string_view branch :
       {"\xE2\x94\x9C\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80", "\xE2\x94\x94\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80", "+---",
        "\\---", "\xC3\xC4\xC4\xC4", "\xC0\xC4\xC4\xC4"})
    if (take(text, branch)) return true;
  return false;
}

// "[-rw-r--r-- root      23692 Nov 23 15:15]  " before a name.
struct Details {
  bool present = false;
  IsFolder folder = IsFolder::unknown;
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
};
Details take_details(std::string_view& text) {
  Details details;
  if (!text.starts_with('[')) return details;
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos || !text.substr(close + 1).starts_with(" ")) return details;
  std::string_view inside = text.substr(1, close - 1);
  std::optional<std::uint64_t> last;
  bool other = false;
  while (!inside.empty()) {
    std::string_view rest = inside;
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    if (rest.empty()) break;
    std::string_view date = rest;
    if (const std::optional<Instant> at = take_iso_time(date, TimeBasis::local)) {
      details.modified = at;
      break;
    }
    if (const std::optional<Instant> at = take_slash_time(date, false)) {
      details.modified = at;
      break;
    }
    const std::string_view word = take_word(rest);
    if (month_of(word) != 0 && word.size() == 3) break;  // "Nov 23 15:15": the year is not said
    if (word.size() == 10 && std::string_view("-dlbcps").find(word[0]) != std::string_view::npos &&
        word.find_first_not_of("rwxsStT-", 1) == std::string_view::npos) {
      details.folder = word[0] == 'd' ? IsFolder::yes : IsFolder::no;
    } else if (const std::optional<std::uint64_t> value = number(word)) {
      last = value;
    } else {
      other = true;
    }
    inside = rest;
  }
  // Brackets of a name, not of the program: then nothing that it writes stands in them.
  if (!last && !details.modified && details.folder == IsFolder::unknown && !other) return details;
  if (!last && !details.modified && details.folder == IsFolder::unknown) {
    // "[ 23K]": a rounded size, which is no size.
    const std::string_view word = trim(text.substr(1, close - 1));
    if (word.empty() || !is_digit(word[0])) return details;
  }
  details.present = true;
  details.size = last;
  text.remove_prefix(close + 1);
  while (!text.empty() && text[0] == ' ') text.remove_prefix(1);
  return details;
}

struct Entry {
  std::string path, raw;
  std::size_t depth = 0;
  Details details;
  RecordRef record;
};

bool is_summary(std::string_view line) {
  std::string_view rest = trim(line);
  if (!take_number(rest)) return false;
  return rest.starts_with(" director") && rest.find(" file") != std::string_view::npos;
}

class Listing {
 public:
  Listing(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    bool ended = false;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        // A cut line may be the child of the entry before: then that is a folder.
        std::string_view text = line.text;
        std::size_t depth = 0;
        const bool deeper = depth_of(text, depth) && !stack_.empty();
        if (!deeper) SPILLMAP_TRY(flush(false, 0));
        pending_ = false;
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      ended = false;
      if (trim(line.text).empty() || is_summary(line.text)) {
        // An empty line ends a tree of Unix; in one of Windows "│" alone parts files from folders.
        ended = true;
        if (!windows_) SPILLMAP_TRY(flush(true, 0));
        continue;
      }
      SPILLMAP_TRY(one(line));
    }
    SPILLMAP_TRY(flush(ended, 0));
    reading_.info.detail = windows_ ? "tree of Windows" : "tree of Unix";
    if (!root_.empty()) reading_.info.detail += ", root " + root_;
    return lines_.status();
  }

 private:
  // Moves `text` behind the glyphs; false for a line without any.
  bool depth_of(std::string_view& text, std::size_t& depth) {
    std::size_t bars = 0;
    std::string_view rest = text;
    while (bars < deepest) {
      std::string_view branch = rest;
      if (take_unix_branch(branch)) {
        text = branch;
        depth = bars + 1;
        return true;
      }
      if (take_windows_branch(branch)) {
        windows_ = true;
        folder_line_ = true;
        text = branch;
        depth = bars + 1;
        return true;
      }
      if (!take_bar(rest)) break;
      ++bars;
    }
    if (bars == 0) return false;
    text = rest;
    depth = bars;
    return true;
  }

  Status one(const Line& line) {
    std::string_view text = line.text;
    std::size_t depth = 0;
    folder_line_ = false;
    if (!depth_of(text, depth)) {
      // The root, or words around the tree.
      SPILLMAP_TRY(flush(true, 0));
      take_details(text);
      if (text == "|" || text == "\xE2\x94\x82" || text == "\xB3") return {};
      const bool bare_drive = text.size() == 3 && is_alpha(text[0]) && text.substr(1) == ":.";
      if (text.starts_with("Folder PATH") || text.starts_with("Volume ") ||
          text.find("olume") != std::string_view::npos) {
        windows_ = true;
        return {};
      }
      if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
      root_ = bare_drive ? std::string() : std::string(text);
      if (root_.size() > 1 && root_.back() == '/') root_.pop_back();
      stack_.clear();
      return {};
    }
    if (windows_) {
      while (!text.empty() && !folder_line_ && text[0] == ' ') text.remove_prefix(1);
      if (text.empty() || text == "\xE2\x94\x82" || text == "|" || text == "\xB3") return {};
      return windows_entry(line, text, depth);
    }
    SPILLMAP_TRY(flush(true, depth));
    const Details details = take_details(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    const std::size_t arrow = text.find(" -> ");
    const bool link = arrow != std::string_view::npos;
    if (link) text = text.substr(0, arrow);
    stack_.resize(std::min(stack_.size(), depth - 1));
    entry_ = {};
    const bool marked = text.size() > 1 && text.back() == '/';
    if (marked) text.remove_suffix(1);
    const std::string_view base = stack_.empty() ? std::string_view(root_) : std::string_view(stack_.back());
    // With -f each name is already the whole path.
    const bool full = !base.empty() && text.size() > base.size() && text.starts_with(base) && text[base.size()] == '/';
    entry_.path = full ? std::string(text) : join_listed(base, text, '/');
    if (base.empty() && !full) entry_.path = text;
    entry_.raw = line.text;
    entry_.depth = depth;
    entry_.details = details;
    if (marked) entry_.details.folder = IsFolder::yes;
    entry_.record = line.ref();
    // A level that was passed over would put children under the wrong folder.
    if (stack_.size() + 1 < depth || entry_.path.size() > longest_path) {
      ++reading_.info.unparsed;
      return {};
    }
    stack_.push_back(entry_.path);
    pending_ = true;
    return {};
  }

  Status windows_entry(const Line& line, std::string_view name, std::size_t depth) {
    if (folder_line_) {
      stack_.resize(std::min(stack_.size(), depth - 1));
      const std::string base = stack_.empty() ? root_ : stack_.back();
      if (base.size() + name.size() > longest_path) {
        ++reading_.info.unparsed;
        return {};
      }
      stack_.push_back(join_listed(base, name, '\\'));
      return {};
    }
    // A file stands one bar deeper than its folder's branch.
    const std::string base = depth >= 2 && depth - 2 < stack_.size() ? stack_[depth - 2] : root_;
    const std::string path = join_listed(base, name, '\\');
    ListedFile file;
    file.path = path;
    file.kind = kind_of_path(path);
    file.folder = IsFolder::no;
    file.rule = "listing.tree";
    return list_file(reading_, file, line.ref(), line.text);
  }

  // Now that the next entry is known, the one before is a folder or not.
  Status flush(bool followed, std::size_t next_depth) {
    if (!std::exchange(pending_, false)) return {};
    IsFolder folder = entry_.details.folder;
    if (next_depth > entry_.depth) folder = IsFolder::yes;
    if (!followed && folder == IsFolder::unknown) {
      // The end of the bytes: what looks like the name of a file is one, anything else may be a folder.
      const std::string_view name = base_name(entry_.path);
      const std::size_t dot = name.rfind('.');
      if (dot == std::string_view::npos || dot == 0 || name.size() - dot > 6)
        return reading_.tainted(entry_.raw, "the listing ends here: a file or a folder", entry_.record);
    }
    ListedFile file;
    file.path = entry_.path;
    file.kind = kind_of_path(entry_.path);
    file.size = entry_.details.size;
    file.modified = entry_.details.modified;
    file.folder = folder;
    file.rule = "listing.tree";
    return list_file(reading_, file, entry_.record, entry_.raw);
  }

  Lines lines_;
  Reading& reading_;
  std::string root_;
  std::vector<std::string> stack_;
  Entry entry_;
  bool pending_ = false, windows_ = false, folder_line_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int branches = 0, lines = 0;
  while (!head.empty() && lines < 200) {
    std::string_view line = take_until(head, '\n');
    if (trim(line).empty()) continue;
    ++lines;
    while (take_bar(line)) {
    }
    branches += take_unix_branch(line) || take_windows_branch(line) ? 1 : 0;
  }
  if (branches == 0) return 0;
  // In a tree of Windows most lines are files without a branch.
  return branches * 2 >= lines ? 90 : branches >= 2 || lines < 20 ? 70 : 30;
}

Status read(ByteSource& source, Reading& reading) { return Listing(source, reading).run(); }

}  // namespace spillmap::tree
