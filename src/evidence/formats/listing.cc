#include "evidence/formats/listing.h"

#include "evidence/scan.h"

namespace spillmap {

Status list_file(Reading& reading, const ListedFile& file, RecordRef record, std::string_view raw) {
  if (file.folder == IsFolder::yes || file.path.empty()) return {};
  if (has_control(file.path)) return reading.tainted(raw, "a control character stands in the name", record);
  Claim claim;
  claim.records = std::span(&record, 1);
  claim.axis = reading.options.listing;
  switch (claim.axis) {
    case Axis::held: claim.grade = Grade::held; break;
    case Axis::staged: claim.grade = Grade::staged; break;
    case Axis::sent: claim.grade = Grade::sent; break;
    default: claim.axis = Axis::listed; claim.grade = Grade::listed;
  }
  claim.weight = 70;
  claim.flags = claim_claimed;
  claim.rule = file.rule;
  claim.file.path = file.path;
  claim.file.kind = file.kind;
  claim.file.root = file.root;
  claim.file.size = file.size;
  claim.file.modified = file.modified;
  claim.file.hash = file.hash;
  claim.file.id = file.id;
  claim.file.folder = file.folder;
  return reading.claim(claim);
}

Status list_cut(Reading& reading, std::string_view raw, RecordRef record) {
  reading.cut("the last line has no end");
  if (trim(raw).empty()) return {};
  return reading.tainted(raw, "the line is cut off", record);
}

bool is_full_path(std::string_view path) {
  return path.starts_with('/') || path.starts_with("\\\\") ||
         (path.size() >= 2 && is_alpha(path[0]) && path[1] == ':' &&
          (path.size() == 2 || path[2] == '\\' || path[2] == '/'));
}
PathKind kind_of_path(std::string_view path) { return is_full_path(path) ? PathKind::absolute : PathKind::relative; }

std::string join_listed(std::string_view folder, std::string_view name, char separator) {
  if (folder.empty() || folder == ".") return std::string(name);
  std::string out(folder);
  if (out.back() != separator && out.back() != '/' && out.back() != '\\') out += separator;
  out += name;
  return out;
}

}  // namespace spillmap
