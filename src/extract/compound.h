// Compound files ("OLE2", "structured storage"): folders (storages) and files (streams) inside one file. The older
// Office formats, Outlook messages and encrypted Office documents are made of them.
//
//   auto file = CompoundFile::open(bytes);
//   if (const CompoundEntry* entry = file->find("WordDocument")) CompoundStream stream = file->read(*entry, most);
//
// Everything is bounded by the size of the file: no chain of sectors is followed longer than the file has sectors, no
// entry is given twice, storages stand at most 32 deep. A damaged file gives what of it is sound.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace spillmap {

struct CompoundEntry {
  std::string name;  // UTF-8; may hold control characters ("\5SummaryInformation")
  bool storage = false;
  std::uint64_t bytes = 0;              // of a stream, as the directory claims
  std::uint32_t start = 0;              // first sector
  std::string class_id;                 // 16 bytes
  std::vector<std::uint32_t> children;  // of a storage: places in entries(), in the order of their names
};

struct CompoundStream {
  std::string data;
  bool whole = true;  // false: it breaks off
};

class CompoundFile {
 public:
  static bool is_one(ByteView bytes);
  // For sniffers: does an entry of this name stand in the directory, as far as a glance at its beginning and at both
  // ends of the file tells?
  static bool names(ByteView bytes, std::string_view name);
  // `bytes` is borrowed and must outlive the CompoundFile.
  static Result<CompoundFile> open(ByteView bytes);

  // entries()[0] is the root storage.
  const std::vector<CompoundEntry>& entries() const { return entries_; }
  const CompoundEntry& root() const { return entries_[0]; }
  // Below `storage`, by name without regard to ASCII case; nullptr if there is none.
  const CompoundEntry* child(const CompoundEntry& storage, std::string_view name) const;
  // From the root, '/' between storages.
  const CompoundEntry* find(std::string_view path) const;
  CompoundStream read(const CompoundEntry& entry, std::uint64_t most) const;
  // The stream of this name, or nothing.
  CompoundStream read(std::string_view path, std::uint64_t most) const;
  // A storage as a compound file of its own: how an embedded document becomes a member.
  Result<std::string> copy(const CompoundEntry& storage, std::uint64_t most) const;
  // Header, sector tables and directory lie inside of the file.
  bool whole() const { return whole_; }

 private:
  CompoundFile() = default;
  std::uint32_t next(std::uint32_t sector) const;
  std::string_view sector(std::uint32_t number) const;
  std::string chain(std::uint32_t start, std::uint64_t most, bool* whole) const;

  std::string_view bytes_;
  unsigned shift_ = 9;
  std::uint32_t mini_limit_ = 4096;
  std::vector<std::uint32_t> table_;       // next sector by sector
  std::vector<std::uint32_t> mini_table_;  // the same for sectors of 64 bytes
  std::string mini_stream_;
  std::vector<CompoundEntry> entries_;
  bool whole_ = true;
};

}  // namespace spillmap
