#include "detect/names/capital_words.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace spillmap::detect {

LetterMasks letter_masks_scalar(const char* bytes) {
  LetterMasks masks;
  for (std::size_t i = 0; i < 64; ++i) {
    const char c = bytes[i];
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_upper(c) || static_cast<unsigned char>(c) >= 0xC3) masks.capitals |= bit;
    if (is_alpha(c)) masks.letters |= bit;
    if (is_word(c)) masks.words |= bit;
  }
  return masks;
}

#if defined(__x86_64__)

// A range test on signed bytes: the range is moved to the lowest values, then one comparison decides.
LetterMasks letter_masks_sse2(const char* bytes) {
  LetterMasks masks;
  const auto in = [](__m128i value, int low, int count) {
    const __m128i moved = _mm_add_epi8(value, _mm_set1_epi8(static_cast<char>(-128 - low)));
    return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)));
  };
  const auto bits = [](__m128i m) { return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(m))}; };
  for (int i = 0; i < 4; ++i) {
    __m128i block;
    std::memcpy(&block, bytes + 16 * i, 16);
    const __m128i letter = in(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 26);
    const __m128i capital = _mm_or_si128(in(block, 'A', 26), in(block, 0xC3, 0x100 - 0xC3));
    const __m128i word = _mm_or_si128(_mm_or_si128(letter, in(block, '0', 10)), block);  // sign bit: beyond ASCII
    masks.capitals |= bits(capital) << (16 * i);
    masks.letters |= bits(letter) << (16 * i);
    masks.words |= bits(word) << (16 * i);
  }
  return masks;
}

namespace {

__attribute__((target("avx2"), always_inline)) inline __m256i in_range(__m256i value, int low, int count) {
  const __m256i moved = _mm256_add_epi8(value, _mm256_set1_epi8(static_cast<char>(-128 - low)));
  return _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(-128 + count)), moved);
}
__attribute__((target("avx2"), always_inline)) inline std::uint64_t sign_bits(__m256i m) {
  return static_cast<unsigned>(_mm256_movemask_epi8(m));
}

}  // namespace

__attribute__((target("avx2"))) LetterMasks letter_masks_avx2(const char* bytes) {
  LetterMasks masks;
  for (int i = 0; i < 2; ++i) {
    __m256i block;
    std::memcpy(&block, bytes + 32 * i, 32);
    const __m256i letter = in_range(_mm256_or_si256(block, _mm256_set1_epi8(0x20)), 'a', 26);
    const __m256i capital = _mm256_or_si256(in_range(block, 'A', 26), in_range(block, 0xC3, 0x100 - 0xC3));
    const __m256i word = _mm256_or_si256(_mm256_or_si256(letter, in_range(block, '0', 10)), block);
    masks.capitals |= sign_bits(capital) << (32 * i);
    masks.letters |= sign_bits(letter) << (32 * i);
    masks.words |= sign_bits(word) << (32 * i);
  }
  return masks;
}

bool has_avx2() { return __builtin_cpu_supports("avx2") != 0; }
const LetterMasksFunction letter_masks = has_avx2() ? letter_masks_avx2 : letter_masks_sse2;

#else

LetterMasks letter_masks_sse2(const char* bytes) { return letter_masks_scalar(bytes); }
LetterMasks letter_masks_avx2(const char* bytes) { return letter_masks_scalar(bytes); }
bool has_avx2() { return false; }
const LetterMasksFunction letter_masks = letter_masks_scalar;

#endif

void CapitalWords::load(std::size_t block) {
  block_ = block;
  starts_ = letters_ = 0;
  if (block >= text_.size()) return;
  LetterMasks masks;
  const std::size_t size = text_.size() - block;
  if (size >= 64) {
    masks = letter_masks(text_.data() + block);
  } else {
    std::array<char, 64> rest{};
    std::memcpy(rest.data(), text_.data() + block, size);
    masks = letter_masks(rest.data());
  }
  const std::uint64_t inside = block > 0 && is_word(text_[block - 1]) ? 1 : 0;
  starts_ = masks.capitals & ~(masks.words << 1 | inside);
  letters_ = masks.letters;
}

}  // namespace spillmap::detect
