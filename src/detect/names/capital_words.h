// Where capitalised words begin: the gate before everything that is slow about names.
#pragma once

#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/text.h"

namespace spillmap::detect {

// Walks over the positions at which an upper-case ASCII letter, or the first byte of a letter beyond ASCII, follows a
// byte that belongs to no word. Works on blocks of 64 bytes, so that text without capitals costs next to nothing.
class CapitalWords {
 public:
  explicit CapitalWords(std::string_view text) : text_(text) { load(0); }

  // The first such position that is not before `from` (nor before the last one that was asked for), or npos.
  std::size_t next(std::size_t from) {
    if (from >= block_ + 64) load(from & ~std::size_t{63});
    for (;;) {
      const std::uint64_t rest = from > block_ ? starts_ & (~std::uint64_t{0} << (from - block_)) : starts_;
      if (rest != 0) return block_ + static_cast<std::size_t>(__builtin_ctzll(rest));
      if (block_ + 64 >= text_.size()) return std::string_view::npos;
      load(block_ + 64);
    }
  }

 private:
  void load(std::size_t block) {
    block_ = block;
    std::uint64_t capitals = 0, words = 0;
    if (block >= text_.size()) {
      starts_ = 0;
      return;
    }
    const std::size_t size = text_.size() - block;
#if defined(__SSE2__)
    if (size >= 64) {
      for (std::size_t i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text_.data() + block + 16 * i));
        // Signed comparison after moving the range to the lowest values.
        const auto in = [](__m128i value, char low, char count) {
          const __m128i moved = _mm_add_epi8(value, _mm_set1_epi8(static_cast<char>(-128 - low)));
          return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)));
        };
        const __m128i upper = in(bytes, 'A', 26);
        const __m128i letter = in(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 26);
        const __m128i digit = in(bytes, '0', 10);
        const __m128i lead = in(bytes, static_cast<char>(0xC3), 0xFF - 0xC3 + 1);
        const auto bits = [](__m128i m) {
          return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(m)));
        };
        capitals |= (bits(upper) | bits(lead)) << (16 * i);
        words |= (bits(letter) | bits(digit) | bits(bytes)) << (16 * i);
      }
      finish(capitals, words);
      return;
    }
#endif
    for (std::size_t i = 0; i < size && i < 64; ++i) {
      const char c = text_[block + i];
      const std::uint64_t bit = std::uint64_t{1} << i;
      if (is_upper(c) || static_cast<unsigned char>(c) >= 0xC3) capitals |= bit;
      if (is_word(c)) words |= bit;
    }
    finish(capitals, words);
  }
  void finish(std::uint64_t capitals, std::uint64_t words) {
    const bool inside = block_ > 0 && is_word(text_[block_ - 1]);
    starts_ = capitals & ~(words << 1 | (inside ? 1 : 0));
  }

  std::string_view text_;
  std::size_t block_ = 0;
  std::uint64_t starts_ = 0;
};

}  // namespace spillmap::detect
