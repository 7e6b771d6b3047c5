#include "extract/formats/mapi/pst_check.h"

#include <zlib.h>

#include <unordered_set>
#include <vector>

#include "base/text.h"
#include "extract/little_endian.h"

namespace spillmap::mapi {
namespace {

// In the header: where the pages at the top of both trees stand.
constexpr std::size_t nodes_root = 224, blocks_root = 240;
// A page: entries; how many, and of how many bytes; the level above the leaves; kind and checksum of all before them.
constexpr std::size_t page_bytes = 512, entries_end = 488, count_at = 488, entry_bytes_at = 490, level_at = 491,
                      kind_at = 496, page_sum_at = 500;
constexpr unsigned blocks_kind = 0x80, nodes_kind = 0x81, deepest_level = 16;
// In an entry of a page that has others below; in one of the leaves of the blocks, with the length behind.
constexpr std::size_t child_at = 16, block_at = 8, block_length_at = 16;
constexpr std::size_t block_trailer = 16, block_sum_at = 4;

// The usual polynomial, without the inversions of zlib at both ends.
std::uint32_t sum_of(std::string_view bytes) {
  const uLong all = crc32(0xFFFFFFFFul, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
  return ~static_cast<std::uint32_t>(all);
}

class Check {
 public:
  explicit Check(std::string_view text) : text_(text) {}

  std::string run() {
    tree(le64(text_, nodes_root), nodes_kind);
    tree(le64(text_, blocks_root), blocks_kind);
    if (pages_ + blocks_ == 0) return {};
    std::string out = "the mail store is damaged (";
    if (pages_ > 0) out += std::to_string(pages_) + (pages_ == 1 ? " page" : " pages") + " of its index";
    if (pages_ > 0 && blocks_ > 0) out += ", ";
    if (blocks_ > 0) out += std::to_string(blocks_) + (blocks_ == 1 ? " block" : " blocks") + " of data";
    return out + "): messages may be missing";
  }

 private:
  void tree(std::uint64_t root, unsigned kind) {
    std::vector<std::pair<std::uint64_t, unsigned>> open{{root, deepest_level}};
    std::unordered_set<std::uint64_t> seen;
    while (!open.empty()) {
      const auto [place, above] = open.back();
      open.pop_back();
      if (!seen.insert(place).second) continue;
      const std::string_view page = place < text_.size() ? text_.substr(place, page_bytes) : std::string_view();
      const std::uint64_t count = le8(page, count_at), step = le8(page, entry_bytes_at);
      const unsigned level = le8(page, level_at);
      if (page.size() < page_bytes || le8(page, kind_at) != kind || level >= above || count * step > entries_end ||
          sum_of(page.substr(0, kind_at)) != le32(page, page_sum_at)) {
        ++pages_;
        continue;
      }
      for (std::uint64_t i = 0; i < count; ++i) {
        const std::string_view entry = page.substr(i * step, step);
        if (level > 0)
          open.emplace_back(le64(entry, child_at), level);
        else if (kind == blocks_kind)
          block(le64(entry, block_at), le16(entry, block_length_at));
      }
    }
  }

  // Its bytes, padded, then a trailer that ends on a border of 64.
  void block(std::uint64_t place, std::uint64_t bytes) {
    const std::uint64_t all = (bytes + block_trailer + 63) / 64 * 64;
    if (place > text_.size() || text_.size() - place < all ||
        sum_of(text_.substr(place, bytes)) != le32(text_, place + all - block_trailer + block_sum_at))
      ++blocks_;
  }

  std::string_view text_;
  std::uint64_t pages_ = 0, blocks_ = 0;
};

}  // namespace

std::string damage_of_store(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  const unsigned version = le16(text, 10);
  return version == 21 || version == 23 ? Check(text).run() : std::string();
}

}  // namespace spillmap::mapi
