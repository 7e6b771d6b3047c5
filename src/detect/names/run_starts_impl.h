// The gate of run_starts.h, compiled once per kind of processor. The file that includes this has defined SPILLMAP_ISA
// and, in the anonymous namespace of namespace SPILLMAP_ISA, `WordMasks word_masks(const char* p)`, which reads at most
// 66 bytes.
#pragma once

namespace spillmap::detect::SPILLMAP_ISA {
namespace {

// The place of the uppermost bit when the lowest one stands at `begin` - 2; whatever when there is none.
inline std::uint64_t last_of(std::uint64_t begin, std::uint64_t mask) {
  return begin + 61 - static_cast<std::uint64_t>(__builtin_clzll(mask | 1));
}

inline std::size_t sieve(GateState& state, const char* text, std::size_t size, std::size_t first, std::size_t last,
                         std::uint32_t* starts_out) {
  std::uint64_t open = state.open, word_before = state.word_before, letter_before = state.letter_before;
  std::uint64_t open_begin = state.open_begin;
  std::size_t count = 0;
  char rest[66];
  for (std::size_t block = first; block < last; ++block) {
    const std::uint64_t begin = block * gate_block;
    const char* p = text + begin;
    if (size - begin < sizeof rest) {  // the end of the text, then nothing
      __builtin_memset(rest, 0, sizeof rest);
      __builtin_memcpy(rest, p, size - begin);
      p = rest;
    }
    // Of 64 bytes the last two are there to be looked at from the ones before: they are the next block's.
    const WordMasks m = word_masks(p);
    // Apostrophes and hyphens between letters belong to the word: "It's", "Content-Type".
    const std::uint64_t joins = m.joins & (m.letters << 1 | letter_before);
    // From here on the two bytes are shifted out, so that what is carried over the end of the block is the carry.
    const std::uint64_t capital_words = (m.capitals & ~(m.words << 1 | word_before)) << 2;
    const std::uint64_t letters = (m.letters | joins) << 2;
    word_before = m.words >> (gate_block - 1) & 1;
    letter_before = m.letters >> (gate_block - 1) & 1;
    // A carry runs through the letters of each word that a start begins, and stops behind them.
    unsigned long long sum = 0;
    const bool first_carry = __builtin_add_overflow(letters, capital_words & letters, &sum);
    const bool second_carry = __builtin_add_overflow(sum, open << 2, &sum);
    // Of several capitals in one word the first one is the start: the carry has left the others standing.
    const std::uint64_t starts = capital_words & ~(sum & letters);
    std::uint64_t found = ((sum & m.goes_on << 2) | starts) & ~letters;
    // The word that ends here is the last that starts before; if none does in this block, the open one. Two are written
    // whether there are as many or not: how many there are cannot be foreseen, and a wrong guess costs more.
    const auto ends = static_cast<std::size_t>(__builtin_popcountll(found));
    std::uint64_t below = starts & (found ^ (found - 1));
    const std::uint64_t from_before = 0 - static_cast<std::uint64_t>(below == 0);
    starts_out[count] = static_cast<std::uint32_t>((open_begin & from_before) | (last_of(begin, below) & ~from_before));
    for (std::size_t i = 1; i < 2 || i < ends; ++i) {
      found &= found - 1;
      below = starts & (found ^ (found - 1));
      starts_out[count + i] = static_cast<std::uint32_t>(last_of(begin, below));
    }
    count += ends;
    open = static_cast<std::uint64_t>(first_carry) | static_cast<std::uint64_t>(second_carry);
    // What is open is the last word that has started here, unless the one from before fills the whole block.
    const std::uint64_t kept = 0 - static_cast<std::uint64_t>(starts == 0);
    open_begin = (open_begin & kept) | (last_of(begin, starts) & ~kept);
  }
  state.open = open;
  state.word_before = word_before;
  state.letter_before = letter_before;
  state.open_begin = open_begin;
  return count;
}

}  // namespace
}  // namespace spillmap::detect::SPILLMAP_ISA
