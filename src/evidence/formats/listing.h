// What all listings have in common: names with sizes, of files that somebody says he has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "evidence/reading.h"

namespace spillmap {

struct ListedFile {
  std::string_view path;
  PathKind kind = PathKind::relative;
  std::string_view root;
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  std::string_view hash;
  std::string_view id;
  IsFolder folder = IsFolder::unknown;
  std::string_view rule;
};

// A claim for a file; folders, and names with control characters, make none (the latter are told as tainted).
Status list_file(Reading& reading, const ListedFile& file, RecordRef record, std::string_view raw);
// For entries that may be cut off: "the line has no end".
Status list_cut(Reading& reading, std::string_view raw, RecordRef record);

// "D:\HR", "\\FS01\HR", "/srv/records": a full path of any system.
bool is_full_path(std::string_view path);
PathKind kind_of_path(std::string_view path);
// Folder and name with the separator that the folder uses.
std::string join_listed(std::string_view folder, std::string_view name, char separator);

}  // namespace spillmap
