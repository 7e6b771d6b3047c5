// Where capitalised words begin: the gate before everything that is slow about names.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/text.h"

namespace spillmap::detect {

// One bit a byte of a block of 64: letters that may begin a capitalised word (ASCII capitals, and first bytes of
// letters beyond ASCII), ASCII letters, and everything that belongs to words (letters, digits, bytes beyond ASCII).
struct LetterMasks {
  std::uint64_t capitals = 0, letters = 0, words = 0;
};

// The three ways to make the masks of 64 bytes; they agree. `letter_masks` is the best that this machine has.
LetterMasks letter_masks_scalar(const char* bytes);
LetterMasks letter_masks_sse2(const char* bytes);
LetterMasks letter_masks_avx2(const char* bytes);
bool has_avx2();
using LetterMasksFunction = LetterMasks (*)(const char*);
extern const LetterMasksFunction letter_masks;

// Walks over the positions at which an upper-case ASCII letter, or the first byte of a letter beyond ASCII, follows a
// byte that belongs to no word. Text without capitals costs next to nothing.
class CapitalWords {
 public:
  explicit CapitalWords(std::string_view text) : text_(text) { load(0); }

  // The first such position that is not before `from`, or npos. Positions that are asked for must not go back.
  std::size_t next(std::size_t from) {
    if (from >= block_ + 64) load(from & ~std::size_t{63});
    for (;;) {
      const std::uint64_t rest = from > block_ ? starts_ & (~std::uint64_t{0} << (from - block_)) : starts_;
      if (rest != 0) return block_ + static_cast<std::size_t>(__builtin_ctzll(rest));
      if (block_ + 64 >= text_.size()) return std::string_view::npos;
      load(block_ + 64);
    }
  }

  // Where the ASCII letters that begin at `begin` end; `begin` is what next() has given last.
  std::size_t letters_end(std::size_t begin) const {
    const std::uint64_t others = ~letters_ & (~std::uint64_t{0} << (begin - block_));
    if (others != 0) return block_ + static_cast<std::size_t>(__builtin_ctzll(others));
    std::size_t end = block_ + 64;
    while (end < text_.size() && is_alpha(text_[end])) ++end;
    return end < text_.size() ? end : text_.size();
  }

 private:
  void load(std::size_t block);

  std::string_view text_;
  std::size_t block_ = 0;
  std::uint64_t starts_ = 0, letters_ = 0;
};

}  // namespace spillmap::detect
