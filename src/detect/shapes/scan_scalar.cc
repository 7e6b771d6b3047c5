// Eight bytes at a time in a general register: for processors without AVX2, and the plain reading of what the others
// do.
#include "detect/shapes/scan_includes.h"

#define SPILLMAP_ISA scalar

namespace spillmap::detect::scalar {
namespace {

constexpr std::uint64_t ones = 0x0101010101010101ull, tops = 0x8080808080808080ull;

inline std::uint64_t word_at(const char* p) {
  std::uint64_t v = 0;
  __builtin_memcpy(&v, p, 8);
  return v;
}
// The top bit of each byte, gathered into eight bits.
inline std::uint64_t gather(std::uint64_t top_bits) { return ((top_bits & tops) >> 7) * 0x0102040810204080ull >> 56; }
// Top bit set in bytes below 0x80 that are >= low and <= high.
inline std::uint64_t between(std::uint64_t v, unsigned low, unsigned high) {
  const std::uint64_t seven = v & ~tops;
  const std::uint64_t not_below = seven + ones * (0x80 - low), above = seven + ones * (0x7F - high);
  return not_below & ~above & ~v & tops;
}
inline std::uint64_t equal(std::uint64_t v, unsigned char c) {
  const std::uint64_t x = v ^ ones * c;
  return ~(((x & ~tops) + ~tops) | x) & tops;
}

inline std::uint64_t low_bits(std::uint64_t v, unsigned count) { return count >= 64 ? v : v & ((1ull << count) - 1); }

template <class Test>
inline std::uint64_t mask64(const char* p, Test test) {
  std::uint64_t m = 0;
  for (unsigned i = 0; i < 8; ++i) m |= gather(test(word_at(p + 8 * i))) << (8 * i);
  return m;
}

inline std::uint64_t digits64(const char* p) {
  return mask64(p, [](std::uint64_t v) { return between(v, '0', '9'); });
}
inline std::uint64_t alnum64(const char* p) {
  return mask64(p, [](std::uint64_t v) { return between(v, '0', '9') | between(v, 'A', 'Z') | between(v, 'a', 'z'); });
}
inline std::uint64_t newlines64(const char* p) {
  return mask64(p, [](std::uint64_t v) { return equal(v, '\n'); });
}
inline Letters letters64(const char* p) {
  const std::uint64_t up = mask64(p, [](std::uint64_t v) { return between(v, 'A', 'Z'); });
  const std::uint64_t low = mask64(p, [](std::uint64_t v) { return between(v, 'a', 'z'); });
  const std::uint64_t high = mask64(p, [](std::uint64_t v) { return v; });
  const std::uint64_t letter = up | low | high;
  return {letter, up & low << 1 & letter >> 1};
}
inline bool birth64(const char* p) {
  std::uint64_t found = 0;
  for (unsigned i = 0; i < 8; ++i) {
    constexpr std::uint64_t small = ones * 0x20;
    const std::uint64_t a = word_at(p + 8 * i) | small, b = word_at(p + 8 * i + 1) | small,
                        c = word_at(p + 8 * i + 2) | small;
    const std::uint64_t no_letter = ~between(b, 'a', 'z') & tops;
    found |= equal(a, 'b') & ((equal(b, 'i') | equal(b, 'o')) & equal(c, 'r'));
    found |= equal(a, 'b') & ((equal(b, 'd') & equal(c, 'a')) | (no_letter & equal(c, 'd')));
    found |= equal(c, 'b') & ((equal(a, 'd') & equal(b, 'o')) | (equal(a, 'o') & no_letter));
    found |= equal(a, 'n') & equal(b, 'a') & equal(c, 'c');
    found |= equal(a, 'f') & equal(b, 'd') & equal(c, 'n');
    found |= equal(a, 'd') & no_letter & equal(c, 'b');
  }
  return found != 0;
}
inline std::uint64_t host_bytes(std::uint64_t v) {
  return between(v, '0', '9') | between(v, 'A', 'Z') | between(v, 'a', 'z') | equal(v, '.') | equal(v, '-') | v;
}
inline std::uint64_t local64(const char* p) {
  return mask64(p, [](std::uint64_t v) {
    return host_bytes(v) | between(v, '%', '\'') | equal(v, '+') | equal(v, '=') | equal(v, '_') | equal(v, '~');
  });
}
inline Host host64(const char* p) {
  return {mask64(p, host_bytes), mask64(p, [](std::uint64_t v) { return equal(v, '.'); }),
          mask64(p, [](std::uint64_t v) { return between(v, 'A', 'Z') | between(v, 'a', 'z'); })};
}
inline Block classify(const char* p) {
  Block b;
  for (unsigned i = 0; i < 8; ++i) {
    const std::uint64_t v = word_at(p + 8 * i), low = v | ones * 0x20;
    const unsigned shift = 8 * i;
    b.digit |= gather(between(v, '0', '9')) << shift;
    b.at_sign |= gather(equal(v, '@')) << shift;
    b.w |= gather(equal(low, 'w')) << shift;
    b.s_or_p |= gather(equal(low, 's') | equal(low, 'p')) << shift;
    b.slash |= gather(equal(v, '/')) << shift;
    b.space |= gather(equal(v, ' ')) << shift;
    b.after_day |= gather(equal(v, ' ') | equal(v, '-') | equal(v, '.') | equal(v, '\n') | equal(low, 's') |
                          equal(low, 'n') | equal(low, 'r') | equal(low, 't'))
                   << shift;
    b.b1 |= gather(equal(v, 0xB1)) << shift;
    b.c3 |= gather(equal(v, 0xC3)) << shift;
  }
  return b;
}

}  // namespace
}  // namespace spillmap::detect::scalar

#include "detect/shapes/scan_impl.h"
