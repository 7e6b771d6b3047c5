// One register of 64 bytes; compares give masks at once. Compiled with -mavx512bw and the bit instructions of the same
// processors (CMakeLists.txt).
#include "detect/shapes/scan_includes.h"

#if defined(__AVX512BW__)
#include <immintrin.h>

#define SPILLMAP_ISA avx512

namespace spillmap::detect::avx512 {
namespace {

inline std::uint64_t low_bits(std::uint64_t v, unsigned count) { return _bzhi_u64(v, count); }
using Vector = __m512i;
inline std::uint64_t high_bits(__m512i v) { return _mm512_movepi8_mask(v); }
inline __m512i load(const char* p) { return _mm512_loadu_si512(p); }
inline std::uint64_t equal(__m512i v, char c) { return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(c)); }
// Bytes in [low, low + span], as unsigned numbers.
inline std::uint64_t between(__m512i v, char low, char span) {
  return _mm512_cmple_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8(low)), _mm512_set1_epi8(span));
}
inline __m512i folded(__m512i v) { return _mm512_or_si512(v, _mm512_set1_epi8(0x20)); }
inline __m512i table(const std::uint8_t (&bytes)[16]) {
  // Not _mm512_broadcast_i32x4: of that one GCC 12 says that it uses what has no value.
  return _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
}
struct Classes {
  __m512i bits;
  // The bit is shifted to the top: that needs no constant, which would be made anew for every block.
  template <BlockClass bit>
  std::uint64_t of() const {
    return _mm512_movepi8_mask(_mm512_slli_epi16(bits, 7 - bit));
  }
};
// The shuffles give 0 for bytes from 0x80 on.
inline Classes classes_of(__m512i v, const HalfByteTables& tables) {
  const __m512i upper_half = _mm512_and_si512(_mm512_srli_epi16(v, 4), _mm512_set1_epi8(15));
  return {
      _mm512_and_si512(_mm512_shuffle_epi8(table(tables.low), v), _mm512_shuffle_epi8(table(tables.high), upper_half))};
}
// Bytes that have one of the classes of a set.
inline std::uint64_t any_of(Classes k, std::uint8_t set) {
  return _mm512_test_epi8_mask(k.bits, _mm512_set1_epi8(static_cast<char>(set)));
}
// Some byte has the same class in all three; the second has the classes of `no_letter` too where it is no letter.
inline bool same_class(Classes a, Classes b, Classes c, __m512i second, std::uint8_t no_letter) {
  const __mmask64 others =
      _mm512_cmpgt_epu8_mask(_mm512_sub_epi8(folded(second), _mm512_set1_epi8('a')), _mm512_set1_epi8(25));
  const __m512i middle = _mm512_or_si512(b.bits, _mm512_maskz_set1_epi8(others, static_cast<char>(no_letter)));
  return _mm512_test_epi8_mask(_mm512_and_si512(a.bits, middle), c.bits) != 0;
}

#include "detect/shapes/scan_classes.h"

}  // namespace
}  // namespace spillmap::detect::avx512

#include "detect/shapes/scan_impl.h"
#endif
