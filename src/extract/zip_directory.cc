#include "extract/zip_directory.h"

#include <libdeflate.h>

#include <algorithm>

#include "extract/little_endian.h"

namespace spillmap {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t end_bytes = 22, entry_bytes = 46, local_bytes = 30;
constexpr std::uint16_t stored = 0, deflated = 8;
// Encrypted, strongly encrypted, or patched.
constexpr std::uint16_t odd_flags = 1u << 0 | 1u << 5 | 1u << 6;
// Deflate cannot expand more; a claim of more is not worth its memory.
constexpr std::uint64_t most_expansion = 1032;

}  // namespace

void ZipDirectory::FreeUnpacker::operator()(void* unpacker) const {
  libdeflate_free_decompressor(static_cast<libdeflate_decompressor*>(unpacker));
}

ZipDirectory::ZipDirectory(std::string_view bytes, std::uint32_t most) : bytes_(bytes) {
  const std::size_t end = bytes.rfind("PK\5\6"sv);
  if (end == std::string_view::npos || end + end_bytes > bytes.size()) return;
  const std::uint64_t size = le32(bytes, end + 12), offset = le32(bytes, end + 16);
  if (size > end) return;
  // Something may stand before the archive, such as the program that unpacks it.
  const std::uint64_t start = end - size, before = start < offset ? 0 : start - offset;
  for (std::uint64_t at = start; at + entry_bytes <= end && bytes.substr(at, 4) == "PK\1\2"sv;) {
    const std::uint64_t name_bytes = le16(bytes, at + 28);
    if (at + entry_bytes + name_bytes > end || entries_.size() >= most) break;
    Entry entry;
    entry.flags = le16(bytes, at + 8);
    entry.method = le16(bytes, at + 10);
    entry.checksum = le32(bytes, at + 16);
    entry.packed = le32(bytes, at + 20);
    entry.bytes = le32(bytes, at + 24);
    entry.at = before + le32(bytes, at + 42);
    const auto [place, first] = entries_.emplace(bytes.substr(at + entry_bytes, name_bytes), entry);
    if (!first) place->second.twice = true;
    at += entry_bytes + name_bytes + le16(bytes, at + 30) + le16(bytes, at + 32);
  }
}

const ZipDirectory::Entry* ZipDirectory::find(std::string_view name) const {
  const auto found = entries_.find(name);
  return found == entries_.end() ? nullptr : &found->second;
}

std::optional<ByteView> ZipDirectory::unpack(std::string_view name, const Entry& entry) {
  if (entry.twice || (entry.flags & odd_flags) != 0 || (entry.method != stored && entry.method != deflated)) return {};
  // The local header must tell the same story. Sizes of 2^32 - 1 stand for ones that are written elsewhere.
  const std::string_view local = slice(bytes_, entry.at, local_bytes);
  if (local.size() < local_bytes || !local.starts_with("PK\3\4"sv) || le16(local, 8) != entry.method ||
      (le16(local, 6) & odd_flags) != 0 || slice(bytes_, entry.at + local_bytes, le16(local, 26)) != name)
    return {};
  const std::string_view packed =
      slice(bytes_, entry.at + local_bytes + le16(local, 26) + le16(local, 28), entry.packed);
  if (packed.size() != entry.packed || entry.packed == UINT32_MAX || entry.bytes == UINT32_MAX) return {};
  ByteView out = as_bytes(packed);
  if (entry.method == stored) {
    if (entry.packed != entry.bytes) return {};
  } else {
    if (entry.bytes > most_expansion * (std::uint64_t{entry.packed} + 1)) return {};
    if (unpacker_ == nullptr) unpacker_.reset(libdeflate_alloc_decompressor());
    if (unpacker_ == nullptr) return {};
    if (capacity_ < entry.bytes) {
      capacity_ = std::max<std::size_t>(entry.bytes, 2 * std::min<std::size_t>(capacity_, 4u << 20));
      buffer_ = std::make_unique_for_overwrite<std::uint8_t[]>(capacity_);
    }
    // Reads no further than its end even if more is claimed to belong to it.
    if (libdeflate_deflate_decompress(static_cast<libdeflate_decompressor*>(unpacker_.get()), packed.data(),
                                      packed.size(), buffer_.get(), entry.bytes, nullptr) != LIBDEFLATE_SUCCESS)
      return {};
    out = {buffer_.get(), entry.bytes};
  }
  if (libdeflate_crc32(0, out.data(), out.size()) != entry.checksum) return {};
  return out;
}

}  // namespace spillmap
