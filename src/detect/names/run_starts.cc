#include "detect/names/run_starts.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "base/text.h"
#include "detect/names/run_starts_classes.h"

#define SPILLMAP_ISA scalar

namespace spillmap::detect::scalar {
namespace {

bool far(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool may_be_capital(char c) { return far(c) || (c & 0x60) == 0x40; }
unsigned classes(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return far(c) ? 0u : gate_classes.low[byte & 15] & gate_classes.high[byte >> 4];
}

bool goes_on(const char* p) {
  const unsigned k = classes(p[0]), k1 = classes(p[1]), k2 = classes(p[2]);
  if (far(p[0]) || (k & (digit | inner)) != 0) return true;
  if (p[0] == ' ')
    return may_be_capital(p[1]) || (k1 & quote) != 0 ||
           ((k1 & (first_6 | first_7)) != 0 && (k2 & (second_6 | second_7)) != 0);
  if (p[0] == ',') return may_be_capital(p[1]) || (p[1] == ' ' && may_be_capital(p[2]));
  return (k & stop) != 0 && (may_be_capital(p[1]) || may_be_capital(p[2]));
}

WordMasks word_masks(const char* p) {
  WordMasks m{};
  for (std::size_t i = 0; i < 64; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_upper(p[i]) || static_cast<unsigned char>(p[i]) >= 0xC0) m.capitals |= bit;
    if (is_alpha(p[i])) m.letters |= bit;
    if (is_word(p[i])) m.words |= bit;
    if ((classes(p[i]) & inner) != 0 && is_alpha(p[i + 1])) m.joins |= bit;
    if (goes_on(p + i)) m.goes_on |= bit;
  }
  return m;
}

}  // namespace
}  // namespace spillmap::detect::scalar

#include "detect/names/run_starts_impl.h"

namespace spillmap::detect {

std::size_t gate_scalar(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                        std::uint32_t* starts) {
  return scalar::sieve(state, text.data(), text.size(), first, last, starts);
}

#if defined(__x86_64__)
namespace {

// __builtin_cpu_supports does not know it in every compiler.
bool has_lzcnt() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  return __get_cpuid(0x8000'0001, &a, &b, &c, &d) != 0 && (c & 1u << 5) != 0;
}

}  // namespace

bool has_gate_avx2() {
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
         __builtin_cpu_supports("bmi2") != 0 && has_lzcnt() && __builtin_cpu_supports("popcnt") != 0;
}
bool has_gate_avx512() { return has_gate_avx2() && __builtin_cpu_supports("avx512bw") != 0; }
#else
bool has_gate_avx2() { return false; }
bool has_gate_avx512() { return false; }
std::size_t gate_avx512(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                        std::uint32_t* starts) {
  return gate_scalar(state, text, first, last, starts);
}
std::size_t gate_avx2(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                      std::uint32_t* starts) {
  return gate_scalar(state, text, first, last, starts);
}
#endif

Gate gate() {
  static const Gate best = has_gate_avx512() ? gate_avx512 : has_gate_avx2() ? gate_avx2 : gate_scalar;
  return best;
}

// Sieves the next blocks. False at the end of the text.
bool RunStarts::fill() {
  at_ = count_ = 0;
  const std::size_t blocks = (text_.size() + gate_block - 1) / gate_block;
  while (count_ == 0) {
    starts_[0] = end_mark;
    if (block_ >= blocks) return false;
    const std::size_t last = block_ + group < blocks ? block_ + group : blocks;
    count_ = gate_(state_, text_, block_, last, starts_.data());
    starts_[count_] = end_mark;
    block_ = last;
  }
  return true;
}

}  // namespace spillmap::detect
