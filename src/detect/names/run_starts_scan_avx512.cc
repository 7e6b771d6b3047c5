// One register a block. Compiled with the flags of shapes/scan_avx512.cc (CMakeLists.txt).
#include "detect/names/run_starts.h"

#if defined(__AVX512BW__)
#include <immintrin.h>

#include "detect/names/run_starts_classes.h"

#define SPILLMAP_ISA avx512

namespace spillmap::detect::avx512 {
namespace {

inline __m512i all(char c) { return _mm512_set1_epi8(c); }
inline __m512i table(const std::array<std::uint8_t, 16>& bytes) {
  // Not _mm512_broadcast_i32x4: of that one GCC 12 says that it uses what has no value.
  return _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(reinterpret_cast<const __m128i*>(&bytes)));
}
// The shuffles give 0 for bytes from 0x80 on.
inline __m512i classes(__m512i v) {
  const __m512i upper_half = _mm512_and_si512(_mm512_srli_epi16(v, 4), all(15));
  return _mm512_and_si512(_mm512_shuffle_epi8(table(gate_classes.low), v),
                          _mm512_shuffle_epi8(table(gate_classes.high), upper_half));
}
inline std::uint64_t any_bit(__m512i v, unsigned wanted) {
  return _mm512_test_epi8_mask(v, all(static_cast<char>(wanted)));
}
inline std::uint64_t equal(__m512i v, char c) { return _mm512_cmpeq_epi8_mask(v, all(c)); }

// Everything is one mask from the start: to look at the next byte is to shift.
inline WordMasks word_masks(const char* p) {
  const __m512i v = _mm512_loadu_si512(p), k = classes(v);
  const std::uint64_t letters =
      _mm512_cmplt_epu8_mask(_mm512_sub_epi8(_mm512_or_si512(v, all(0x20)), all('a')), all(26));
  const std::uint64_t far = _mm512_movepi8_mask(v), digits = any_bit(k, digit), inners = any_bit(k, inner);
  const std::uint64_t bit_5 = any_bit(v, 1 << 5), bit_6 = any_bit(v, 1 << 6), spaces = equal(v, ' ');
  const std::uint64_t may_be_capital = far | (bit_6 & ~bit_5), capital_next = may_be_capital >> 1;
  const std::uint64_t particles = any_bit(k, first_6 | first_7) & any_bit(k, second_6 | second_7) >> 1;
  const std::uint64_t after_space = spaces & (may_be_capital | any_bit(k, quote) | particles) >> 1;
  const std::uint64_t after_comma = equal(v, ',') & (capital_next | (spaces & capital_next) >> 1);
  const std::uint64_t after_stop = any_bit(k, stop) & (capital_next | capital_next >> 1);
  return {.capitals = (letters & ~bit_5) | (far & bit_6),
          .letters = letters,
          .words = letters | digits | far,
          .joins = inners & letters >> 1,
          .goes_on = after_space | after_comma | after_stop | far | digits | inners};
}

}  // namespace
}  // namespace spillmap::detect::avx512

#include "detect/names/run_starts_impl.h"

namespace spillmap::detect {
std::size_t gate_avx512(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                        std::uint32_t* starts) {
  return avx512::sieve(state, text.data(), text.size(), first, last, starts);
}
}  // namespace spillmap::detect
#endif
