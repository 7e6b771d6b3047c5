// The directory of a zip file in memory, for what libarchive does not tell or does slowly: checksums of members, and
// members unpacked at once. What is unpacked here has the size and the checksum that the directory gives; whoever gets
// nothing asks libarchive, which knows every odd kind of member and what is wrong with a damaged one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

#include "base/bytes.h"

namespace spillmap {

class ZipDirectory {
 public:
  struct Entry {
    std::uint64_t at = 0;  // of its local header
    std::uint32_t checksum = 0;
    std::uint32_t packed = 0;
    std::uint32_t bytes = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    bool twice = false;  // another one has the same name
  };

  // `bytes` is borrowed and must outlive this. More than `most` entries are not looked at.
  ZipDirectory(std::string_view bytes, std::uint32_t most);

  const Entry* find(std::string_view name) const;  // the name as it is stored
  // The whole content, good until the next call. Nothing: encrypted, packed by another method than deflate, of a name
  // that is there twice, larger than 4 GiB, or damaged.
  std::optional<ByteView> unpack(std::string_view name, const Entry& entry);

 private:
  struct FreeUnpacker {
    void operator()(void* unpacker) const;
  };

  std::string_view bytes_;
  std::map<std::string_view, Entry> entries_;
  std::unique_ptr<void, FreeUnpacker> unpacker_;
  std::unique_ptr<std::uint8_t[]> buffer_;
  std::size_t capacity_ = 0;
};

}  // namespace spillmap
