// The gate of run_starts.h, compiled once per kind of processor. The file that includes this has defined SPILLMAP_ISA
// and, in the anonymous namespace of namespace SPILLMAP_ISA, `GateMasks masks64(const char* p)`, which reads 66 bytes.
#pragma once

namespace spillmap::detect::SPILLMAP_ISA {
namespace {

inline std::size_t sieve(GateState& state, const char* text, std::size_t size, std::size_t first, std::size_t last,
                         std::uint32_t* starts_out) {
  std::uint64_t open = state.open, word_before = state.word_before, letter_before = state.letter_before;
  std::size_t open_begin = state.open_begin, count = 0;
  char rest[66];
  for (std::size_t block = first; block < last; ++block) {
    const std::size_t begin = block * 64;
    const char* p = text + begin;
    if (size - begin < sizeof rest) {  // the end of the text, then nothing
      __builtin_memset(rest, 0, sizeof rest);
      __builtin_memcpy(rest, p, size - begin);
      p = rest;
    }
    const WordMasks m = word_masks64(p);
    const std::uint64_t capital_words = m.capitals & ~(m.words << 1 | word_before);
    const std::uint64_t after_letter = m.letters << 1 | letter_before;
    word_before = m.words >> 63;
    letter_before = m.letters >> 63;
    if ((capital_words | open) == 0) continue;
    // A carry runs through the letters of each word that a start begins, and stops behind them. Apostrophes and hyphens
    // between letters belong to the word: "It's", "Content-Type".
    const std::uint64_t letters = m.letters | (m.joins & after_letter);
    unsigned long long sum = 0;
    const bool first_carry = __builtin_add_overflow(letters, capital_words & letters, &sum);
    const bool second_carry = __builtin_add_overflow(sum, open, &sum);
    // Of several capitals in one word the first one is the start: the carry has left the others standing.
    const std::uint64_t starts = capital_words & ~(sum & letters);
    std::uint64_t found = ((sum & goes_on64(p)) | starts) & ~letters;
    // The word that ends here is the last that starts before. Four are written whether there are as many or not: how
    // many there are cannot be foreseen, and a wrong guess costs more.
    const auto write = [&](std::size_t at) {
      const std::uint64_t below = starts & (found ^ (found - 1));
      starts_out[at] = static_cast<std::uint32_t>(
          below == 0 ? open_begin : begin + 63 - static_cast<std::size_t>(__builtin_clzll(below | 1)));
      found &= found - 1;
    };
    const auto words = static_cast<std::size_t>(__builtin_popcountll(found));
    for (std::size_t i = 0; i < 4; ++i) write(count + i);
    for (std::size_t i = 4; i < words; ++i) write(count + i);
    count += words;
    open = first_carry || second_carry ? 1 : 0;
    // What is open is the last word that has started here, unless the one from before fills the whole block.
    if (open != 0 && starts != 0) open_begin = begin + 63 - static_cast<std::size_t>(__builtin_clzll(starts));
  }
  state.open = open;
  state.word_before = word_before;
  state.letter_before = letter_before;
  state.open_begin = open_begin;
  return count;
}

}  // namespace
}  // namespace spillmap::detect::SPILLMAP_ISA
