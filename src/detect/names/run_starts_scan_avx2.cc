// Two registers of 32 bytes a block. Compiled with -mavx2 and the bit instructions of the same processors
// (CMakeLists.txt).
#include "detect/names/run_starts.h"

#if defined(__AVX2__)
#include <immintrin.h>

#include "detect/names/run_starts_classes.h"

#define SPILLMAP_ISA avx2

namespace spillmap::detect::avx2 {
namespace {

inline __m256i load(const char* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
inline __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }
inline __m256i both(__m256i a, __m256i b) { return _mm256_and_si256(a, b); }
inline __m256i equal(__m256i v, char c) { return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c)); }
inline __m256i table(const std::array<std::uint8_t, 16>& bytes) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(&bytes)));
}
// The shuffles give 0 for bytes from 0x80 on.
inline __m256i classes(__m256i v) {
  const __m256i upper_half = both(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
  return both(_mm256_shuffle_epi8(table(gate_classes.low), v),
              _mm256_shuffle_epi8(table(gate_classes.high), upper_half));
}
inline std::uint64_t bits(__m256i m) { return static_cast<unsigned>(_mm256_movemask_epi8(m)); }

// In what follows only the sign bit of each byte counts. bit<N> brings another one there (what comes over from the byte
// below stays under it).
template <int N>
__m256i bit(__m256i v) {
  return _mm256_slli_epi16(v, 7 - N);
}
inline __m256i letters32(__m256i v) {
  // The letters are moved to the lowest signed values, then one comparison decides.
  const __m256i moved =
      _mm256_add_epi8(either(v, _mm256_set1_epi8(0x20)), _mm256_set1_epi8(static_cast<char>(-128 - 'a')));
  return _mm256_cmpgt_epi8(_mm256_set1_epi8(-128 + 26), moved);
}
inline __m256i goes_on32(const char* p) {
  const __m256i v = load(p), next = load(p + 1), over_next = load(p + 2);
  const __m256i k = classes(v), k1 = classes(next), k2 = classes(over_next);
  const auto may_be_capital = [](__m256i x) { return either(x, _mm256_andnot_si256(bit<5>(x), bit<6>(x))); };
  const __m256i capital_1 = may_be_capital(next), capital_2 = may_be_capital(over_next);
  const __m256i particle = both(either(bit<0>(k1), bit<1>(k1)), either(bit<2>(k2), bit<3>(k2)));
  const __m256i after_space = both(equal(v, ' '), either(either(capital_1, bit<4>(k1)), particle));
  const __m256i after_comma = both(equal(v, ','), either(capital_1, both(equal(next, ' '), capital_2)));
  const __m256i after_stop = both(k, either(capital_1, capital_2));
  return either(either(after_space, after_comma), either(after_stop, either(v, either(bit<5>(k), bit<6>(k)))));
}
inline WordMasks word_masks(const char* p) {
  WordMasks m{};
  for (int i = 0; i < 2; ++i) {
    const __m256i v = load(p + 32 * i), letters = letters32(v);
    const __m256i capitals = either(_mm256_andnot_si256(bit<5>(v), letters), both(v, bit<6>(v)));
    m.capitals |= bits(capitals) << (32 * i);
    m.letters |= bits(letters) << (32 * i);
    const __m256i k = classes(v);
    m.words |= bits(either(letters, either(v, bit<5>(k)))) << (32 * i);
    m.joins |= bits(both(bit<6>(k), letters32(load(p + 32 * i + 1)))) << (32 * i);
    m.goes_on |= bits(goes_on32(p + 32 * i)) << (32 * i);
  }
  return m;
}

}  // namespace
}  // namespace spillmap::detect::avx2

#include "detect/names/run_starts_impl.h"

namespace spillmap::detect {
std::size_t gate_avx2(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                      std::uint32_t* starts) {
  return avx2::sieve(state, text.data(), text.size(), first, last, starts);
}
}  // namespace spillmap::detect
#endif
