// The bytes of a dictionary image: a header of 64 bytes, then sections each aligned to 8. Little-endian.
#pragma once

#include <cstdint>

namespace spillmap::image {

inline constexpr std::uint64_t words_magic = 0x3253'4452'4F57'5053ull;    // "SPWORDS2"
inline constexpr std::uint64_t phrases_magic = 0x3153'4152'4850'5053ull;  // "SPPHRAS1"

struct Header {
  std::uint64_t magic;
  std::uint32_t slot_bits;      // log2 of the number of slots
  std::uint32_t bitmap_bits;    // log2 of the number of bits, at least 6
  std::uint32_t longest_probe;  // words: how many lines a key may stand away from its own; phrases: how many slots
  std::uint32_t keys;           // words, or phrases
  std::uint32_t payloads;       // words: distinct payloads; phrases: postings
  std::uint32_t rows;
  std::uint32_t text_size;
  std::uint32_t unused[7];
};
static_assert(sizeof(Header) == 64);

// A slot of a word dictionary: the upper 44 bits of the hash, then the number of the payload. 0 is an empty slot. Eight
// slots are a line, and in memory a line of the cache. The lower bits of the hash choose a line, which is filled from
// its first slot on; what finds no room goes on to the next line.
inline constexpr std::uint32_t line_bits = 3;
inline constexpr std::uint64_t line_slots = 1ull << line_bits, line_mask = line_slots - 1;
inline constexpr std::uint32_t payload_bits = 20;
inline constexpr std::uint64_t payload_mask = (1ull << payload_bits) - 1;

// The hash of a phrase grows word by word.
inline constexpr std::uint64_t phrase_seed = 0xA0761D6478BD642Full;
inline constexpr std::uint32_t longest_phrase = 24;

inline std::uint64_t align8(std::uint64_t n) { return (n + 7) & ~7ull; }

}  // namespace spillmap::image
