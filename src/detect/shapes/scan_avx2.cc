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
inline std::uint64_t low_bits(std::uint64_t v, unsigned count) { return _bzhi_u64(v, count); }
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
inline __m256i classes_of(__m256i v, const HalfByteTables& tables) {
  const auto table = [](const std::uint8_t(&bytes)[16]) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
  };
  const __m256i upper_half = _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
  return _mm256_and_si256(_mm256_shuffle_epi8(table(tables.low), v),
                          _mm256_shuffle_epi8(table(tables.high), upper_half));
}
inline Classes classes_of(Pair v, const HalfByteTables& tables) {
  return {{classes_of(v.a, tables), classes_of(v.b, tables)}};
}
// Bytes that have one of the classes of a set.
inline std::uint64_t any_of(Classes k, std::uint8_t set) {
  const __m256i wanted = _mm256_set1_epi8(static_cast<char>(set)), none = _mm256_setzero_si256();
  return ~mask(_mm256_cmpeq_epi8(_mm256_and_si256(k.bits.a, wanted), none),
               _mm256_cmpeq_epi8(_mm256_and_si256(k.bits.b, wanted), none));
}
// Some byte has the same class in all three; the second has the classes of `no_letter` too where it is no letter.
inline bool same_class(Classes a, Classes b, Classes c, Pair second, std::uint8_t no_letter) {
  const Pair small = folded(second);
  const __m256i others = _mm256_set1_epi8(static_cast<char>(no_letter));
  const auto met = [&](__m256i first, __m256i middle, __m256i third, __m256i letters) {
    const __m256i with = _mm256_or_si256(middle, _mm256_andnot_si256(between(letters, 'a', 25), others));
    return _mm256_and_si256(_mm256_and_si256(first, third), with);
  };
  const __m256i found =
      _mm256_or_si256(met(a.bits.a, b.bits.a, c.bits.a, small.a), met(a.bits.b, b.bits.b, c.bits.b, small.b));
  return _mm256_testz_si256(found, found) == 0;
}

#include "detect/shapes/scan_classes.h"

}  // namespace
}  // namespace spillmap::detect::avx2

#include "detect/shapes/scan_impl.h"
#endif
