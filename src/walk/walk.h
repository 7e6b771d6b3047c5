// Where bytes come from: every file below a root, in the byte order of its path.
//
//   auto root = walk::Root::open("/srv/share");
//   walk::Walker walker(*root);
//   while (std::optional<walk::Entry> entry = walker.next()) ...
//   auto fd = root->open_file(entry->path);
//
// Any file name is good: spaces, newlines, bytes that are no UTF-8. Any depth: nothing recurses and only one folder is
// open at a time. Symbolic links are never followed, neither as a file nor as a folder on the way, so nothing outside
// of the root is read even when somebody changes the tree meanwhile. What cannot be read as a file (links, devices,
// folders without permission) comes out as an entry of its own with its reason: nothing is left out silently.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fd.h"
#include "base/result.h"

namespace spillmap::walk {

enum class Kind : std::uint8_t {
  file,
  symlink,
  fifo,
  socket,
  device,
  unreadable,  // a folder that could not be listed, or an entry that could not be looked at
};

struct Entry {
  std::string path;  // raw bytes below the root, '/' between folders; "" for a root folder that cannot be listed
  Kind kind = Kind::file;
  bool folder = false;  // for unreadable: everything below `path` is unknown
  std::uint64_t bytes = 0;
  std::int64_t modified_ns = 0, changed_ns = 0;
  std::uint64_t inode = 0, device = 0;
  std::string reason;  // why it cannot be read, one sentence; empty for a file
};

// A folder, or a single file: then the one entry has the file's own name as its path.
class Root {
 public:
  // The path may itself be a link: the user named it. Errors: io when it does not exist or is neither file nor folder.
  static Result<Root> open(std::string_view path);
  // Absolute, links resolved, raw bytes: what identifies this root from one run to the next.
  const std::string& absolute() const { return absolute_; }
  bool single_file() const { return !file_name_.empty(); }
  // Opens for reading, without following any link below the root and without waiting for a writer of a fifo.
  // Fails when it is not a regular file (any more).
  Result<UniqueFd> open_file(std::string_view path) const;

 private:
  friend class Walker;
  Root() = default;
  std::string absolute_;
  UniqueFd folder_;
  std::string file_name_;
};

class Walker {
 public:
  explicit Walker(const Root& root);  // borrows
  // nullopt: the end.
  std::optional<Entry> next();

 private:
  struct Child {
    std::string name;
    Entry entry;  // without path
    bool folder = false;
  };
  struct Level {
    std::size_t path_bytes = 0;    // length of the folder's path in path_
    std::vector<Child> remaining;  // in reverse order: the next one is at the back
  };
  // Lists the folder at path_ into a new level; an entry when that cannot be done.
  std::optional<Entry> descend();

  const Root& root_;
  std::string path_;
  std::vector<Level> levels_;
  std::optional<Entry> pending_;
};

}  // namespace spillmap::walk
