// Two registers of 32 bytes. Compiled with -mavx2 and the bit instructions of the same processors (CMakeLists.txt).
#include "detect/shapes/scan_includes.h"

#if defined(__AVX2__)
#include <immintrin.h>

#define SPILLMAP_ISA avx2

namespace spillmap::detect::avx2 {
namespace {

struct Pair {
  __m256i a, b;
};
inline Pair load(const char* p) {
  return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)),
          _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32))};
}
inline std::uint64_t mask(__m256i a, __m256i b) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(a)) |
         static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(b))) << 32;
}
using Vector = Pair;
inline std::uint64_t high_bits(Pair v) { return mask(v.a, v.b); }
inline std::uint64_t equal(Pair v, char c) {
  const __m256i x = _mm256_set1_epi8(c);
  return mask(_mm256_cmpeq_epi8(v.a, x), _mm256_cmpeq_epi8(v.b, x));
}
// Bytes in [low, low + span], as unsigned numbers: the difference is its own minimum with the span.
inline __m256i between(__m256i v, char low, char span) {
  const __m256i difference = _mm256_sub_epi8(v, _mm256_set1_epi8(low));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(difference, _mm256_set1_epi8(span)), difference);
}
inline std::uint64_t between(Pair v, char low, char span) {
  return mask(between(v.a, low, span), between(v.b, low, span));
}
inline Pair folded(Pair v) {
  const __m256i x = _mm256_set1_epi8(0x20);
  return {_mm256_or_si256(v.a, x), _mm256_or_si256(v.b, x)};
}
struct Classes {
  Pair bits;
  template <BlockClass bit>
  std::uint64_t of() const {
    return mask(_mm256_slli_epi16(bits.a, 7 - bit), _mm256_slli_epi16(bits.b, 7 - bit));
  }
};
// The shuffles give 0 for bytes from 0x80 on: in the upper table those have no class, the lower one sees their top bit.
inline __m256i classes_of(__m256i v) {
  const auto table = [](const std::uint8_t(&bytes)[16]) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
  };
  const __m256i upper_half = _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
  return _mm256_and_si256(_mm256_shuffle_epi8(table(block_classes.low), v),
                          _mm256_shuffle_epi8(table(block_classes.high), upper_half));
}
inline Classes classes_of(Pair v) { return {{classes_of(v.a), classes_of(v.b)}}; }

#include "detect/shapes/scan_classes.h"

}  // namespace
}  // namespace spillmap::detect::avx2

#include "detect/shapes/scan_impl.h"
#endif
