// One register of 64 bytes; compares give masks at once. Compiled with -mavx512bw and the bit instructions of the same
// processors (CMakeLists.txt).
#include "detect/shapes/scan_includes.h"

#if defined(__AVX512BW__)
#include <immintrin.h>

#define SPILLMAP_ISA avx512

namespace spillmap::detect::avx512 {
namespace {

inline __m512i load(const char* p) { return _mm512_loadu_si512(p); }
inline std::uint64_t equal(__m512i v, char c) { return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(c)); }
// Bytes in [low, low + span], as unsigned numbers.
inline std::uint64_t between(__m512i v, char low, char span) {
  return _mm512_cmple_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8(low)), _mm512_set1_epi8(span));
}
inline __m512i folded(__m512i v) { return _mm512_or_si512(v, _mm512_set1_epi8(0x20)); }

inline std::uint64_t digits64(const char* p) { return between(load(p), '0', 9); }
inline std::uint64_t alnum64(const char* p) {
  const __m512i v = load(p);
  return between(v, '0', 9) | between(folded(v), 'a', 25);
}
inline std::uint64_t newlines64(const char* p) { return equal(load(p), '\n'); }
inline Letters letters64(const char* p) {
  const __m512i v = load(p);
  const std::uint64_t up = between(v, 'A', 25), low = between(v, 'a', 25);
  const std::uint64_t letter = up | low | _mm512_movepi8_mask(v);
  return {letter, up & low << 1 & letter >> 1};
}
inline bool birth64(const char* p) {
  const __m512i a = folded(load(p)), b = folded(load(p + 1)), c = folded(load(p + 2));
  const std::uint64_t no_letter = ~between(b, 'a', 25);
  const std::uint64_t a_b = equal(a, 'b'), c_b = equal(c, 'b'), a_d = equal(a, 'd');
  return ((a_b & (((equal(b, 'i') | equal(b, 'o')) & equal(c, 'r')) | (equal(b, 'd') & equal(c, 'a')) |
                  (no_letter & equal(c, 'd')))) |
          (c_b & ((a_d & (equal(b, 'o') | no_letter)) | (equal(a, 'o') & no_letter))) |
          (equal(a, 'n') & equal(b, 'a') & equal(c, 'c')) | (equal(a, 'f') & equal(b, 'd') & equal(c, 'n'))) != 0;
}
inline Block classify(const char* p) {
  const __m512i v = load(p), low = folded(v);
  Block b;
  b.digit = between(v, '0', 9);
  b.at_sign = equal(v, '@');
  b.w = equal(low, 'w');
  b.s_or_p = equal(low, 's') | equal(low, 'p');
  b.slash = equal(v, '/');
  b.space = equal(v, ' ');
  b.after_day = b.space | equal(v, '-') | equal(v, '.') | equal(v, '\n') | equal(low, 's') | equal(low, 'n') |
                equal(low, 'r') | equal(low, 't');
  b.b1 = equal(v, '\xB1');
  b.c3 = equal(v, '\xC3');
  return b;
}

}  // namespace
}  // namespace spillmap::detect::avx512

#include "detect/shapes/scan_impl.h"
#endif
