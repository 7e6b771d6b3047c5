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

inline std::uint64_t digits64(const char* p) { return between(load(p), '0', 9); }
inline std::uint64_t alnum64(const char* p) {
  const Pair v = load(p);
  return between(v, '0', 9) | between(folded(v), 'a', 25);
}
inline std::uint64_t newlines64(const char* p) { return equal(load(p), '\n'); }
inline Letters letters64(const char* p) {
  const Pair v = load(p);
  const std::uint64_t up = between(v, 'A', 25), low = between(v, 'a', 25);
  const std::uint64_t letter = up | low | mask(v.a, v.b);
  return {letter, up & low << 1 & letter >> 1};
}
inline bool birth64(const char* p) {
  const Pair a = folded(load(p)), b = folded(load(p + 1)), c = folded(load(p + 2));
  const std::uint64_t no_letter = ~between(b, 'a', 25);
  const std::uint64_t a_b = equal(a, 'b'), c_b = equal(c, 'b'), a_d = equal(a, 'd');
  return ((a_b & (((equal(b, 'i') | equal(b, 'o')) & equal(c, 'r')) | (equal(b, 'd') & equal(c, 'a')) |
                  (no_letter & equal(c, 'd')))) |
          (c_b & ((a_d & (equal(b, 'o') | no_letter)) | (equal(a, 'o') & no_letter))) |
          (equal(a, 'n') & equal(b, 'a') & equal(c, 'c')) | (equal(a, 'f') & equal(b, 'd') & equal(c, 'n'))) != 0;
}
inline Block classify(const char* p) {
  const Pair v = load(p), low = folded(v);
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
}  // namespace spillmap::detect::avx2

#include "detect/shapes/scan_impl.h"
#endif
