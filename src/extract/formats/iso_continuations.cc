#include "extract/formats/iso_continuations.h"

#include <algorithm>

#include "extract/little_endian.h"

namespace spillmap::archive {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view mark = "CE\x1C\x01"sv;
constexpr std::size_t field_bytes = 28;
constexpr std::uint64_t block_size_at = 32768 + 128;  // in the first descriptor
constexpr std::size_t most_fields = 1'000'000;
// A name of 255 bytes and a link of some thousand fit into far fewer.
constexpr std::uint32_t most_steps = 64;

std::uint32_t be32(std::string_view text, std::uint64_t at) {
  const std::uint32_t value = le32(text, at);
  return value >> 24 | (value >> 8 & 0xFF00) | (value << 8 & 0xFF0000) | value << 24;
}

}  // namespace

void IsoContinuations::look(std::string_view text, std::uint64_t at) {
  if (at <= block_size_at && block_size_at + 2 <= at + text.size()) {
    const std::uint16_t told = le16(text, block_size_at - at);
    if (told == 512 || told == 1024) block_bytes_ = told;
  }
  for (std::size_t i = text.find(mark); i != std::string_view::npos && i + field_bytes <= text.size();
       i = text.find(mark, i + 1)) {
    // Each number stands there twice, in both orders of bytes: chance does not write that.
    const std::uint32_t block = le32(text, i + 4), offset = le32(text, i + 12), bytes = le32(text, i + 20);
    if (block != be32(text, i + 8) || offset != be32(text, i + 16) || bytes != be32(text, i + 24)) continue;
    if (fields_.size() >= most_fields) {
      too_many_ = true;
      return;
    }
    fields_.push_back({at + i, block, offset, bytes});
  }
}

void IsoContinuations::add(std::string_view piece) {
  if (too_many_) return;
  const std::uint64_t at = seen_ - rest_.size();
  seen_ += piece.size();
  if (!rest_.empty()) {
    rest_ += piece;
    piece = rest_;
  }
  look(piece, at);
  // One byte less than a field: none is seen twice.
  rest_ = std::string(piece.substr(piece.size() - std::min(piece.size(), field_bytes - 1)));
}

std::string IsoContinuations::refusal() {
  if (too_many_) return "more names that go on elsewhere than are looked at";
  const auto area = [&](const Field& field) {
    // No reader follows one that leaves its block.
    if (field.offset + field.bytes > block_bytes_) return std::pair(fields_.end(), fields_.end());
    const std::uint64_t begin = field.block * block_bytes_ + field.offset;
    const auto before = [](const Field& other, std::uint64_t at) { return other.at < at; };
    const auto from = std::lower_bound(fields_.begin(), fields_.end(), begin, before);
    return std::pair(from, std::lower_bound(from, fields_.end(), begin + field.bytes, before));
  };
  for (const Field& field : fields_) {
    const auto [from, to] = area(field);
    for (auto other = from; other != to; ++other) other->sent_to = true;
  }
  // From the end, first what was sent to: it may only send on, so the steps behind it are known. The folders
  // themselves may send anywhere.
  for (const bool sent_to : {true, false}) {
    for (auto field = fields_.rbegin(); field != fields_.rend(); ++field) {
      if (field->sent_to != sent_to) continue;
      const auto [from, to] = area(*field);
      field->steps = 1;
      for (auto other = from; other != to; ++other) {
        if (sent_to && other->at <= field->at) return "its names go on in a circle";
        field->steps = std::max(field->steps, other->steps + 1);
      }
      if (field->steps > most_steps) return "a name goes on in too many places";
    }
  }
  return {};
}

}  // namespace spillmap::archive
