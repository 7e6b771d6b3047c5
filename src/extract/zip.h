// Members of a zip file in memory, by name and in any order, through libzip. For documents that are zip files inside
// (Office, OpenDocument); zip files as containers of documents are read by libarchive.
//
// Everything here is bounded: the number of members, the size of one member, the sum of all that is taken out and its
// ratio to the packed size. What passes a bound is an error of kind limit, what breaks the format of kind malformed.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "extract/format.h"

namespace spillmap {

struct ZipEntry {
  std::string name;  // raw bytes, '/' between folders
  std::uint64_t index = 0;
  std::uint64_t packed = 0;
  std::uint64_t bytes = 0;  // as the directory claims; reading trusts it in nothing
  bool encrypted = false;
};

class ZipFile {
 public:
  // `bytes` is borrowed and must outlive the ZipFile.
  static Result<ZipFile> open(ByteView bytes, const Limits& limits);

  ZipFile(ZipFile&&) noexcept;
  ZipFile& operator=(ZipFile&&) noexcept;
  ~ZipFile();

  const std::vector<ZipEntry>& entries() const { return entries_; }
  // Exact name first, then without regard to ASCII case, as Office itself looks it up. A leading '/' is ignored.
  const ZipEntry* find(std::string_view name) const;

  // Hands the member out in pieces of at most 64 KiB. An error of `take` ends it and is passed on. A member whose
  // checksum is wrong is handed out whole before the error.
  Status read(const ZipEntry& entry, const std::function<Status(std::string_view)>& take);
  // The whole member at once; more than `most` bytes is an error of kind limit.
  Result<std::string> read_all(const ZipEntry& entry, std::uint64_t most);

 private:
  ZipFile() = default;

  std::unique_ptr<void, void (*)(void*)> archive_{nullptr, nullptr};
  std::vector<ZipEntry> entries_;
  std::unordered_map<std::string, std::size_t> by_lower_name_;
  std::uint64_t packed_total_ = 0;
  std::uint64_t expanded_ = 0;  // taken out so far
  Limits limits_;
};

// The member as a document of its own; one that cannot be read goes with its status and reason.
Status give_member(ZipFile& zip, const ZipEntry& entry, const Limits& limits, Sink& sink);

// A cheap look for sniffers: is this a zip file, and which member names stand in its first local headers and in the
// last 64 KiB, where the directory ends? Reads no compressed data.
class ZipGlance {
 public:
  explicit ZipGlance(ByteView bytes);
  bool is_zip() const { return is_zip_; }
  // Is a member of this name (or, ending in '/', a member below this folder) seen?
  bool has(std::string_view name) const;
  // The content of a stored (not compressed) first member called "mimetype", as OpenDocument and EPUB have it.
  std::string_view mimetype() const { return mimetype_; }

 private:
  bool is_zip_ = false;
  std::string_view mimetype_;
  std::vector<std::string_view> names_;
};

}  // namespace spillmap
