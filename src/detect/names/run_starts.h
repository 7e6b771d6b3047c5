// Where a row of capitalised words may begin: most of them stand alone, and a few masks of bits a block tell that
// before anything else is read of the word.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace spillmap::detect {

// What goes on from one group of blocks to the next.
struct GateState {
  std::uint64_t open_begin = 0;     // where the word began that goes on in the next block
  std::uint64_t open = 0;           // 1: there is one
  std::uint64_t word_before = 0;    // 1: the byte before the next block belongs to a word
  std::uint64_t letter_before = 0;  // and is an ASCII letter
};

// The text is taken in blocks of so many bytes.
inline constexpr std::size_t gate_block = 62;

// Writes the begins of the words that may begin a run in the blocks from `first` to before `last`, at most 33 a block,
// and returns how many. The ways to do it agree; `gate()` is the best that this machine has.
using Gate = std::size_t (*)(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                             std::uint32_t* starts);
std::size_t gate_scalar(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                        std::uint32_t* starts);
std::size_t gate_avx2(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                      std::uint32_t* starts);
std::size_t gate_avx512(GateState& state, std::string_view text, std::size_t first, std::size_t last,
                        std::uint32_t* starts);
bool has_gate_avx2();
bool has_gate_avx512();
Gate gate();

// Walks over the capitalised words that something may follow which makes a run of them. For words that begin beyond
// ASCII nothing is known: all of them are given.
class RunStarts {
 public:
  // `text` is shorter than 4 GiB.
  explicit RunStarts(std::string_view text, Gate way = gate()) : text_(text), gate_(way) { starts_[0] = end_mark; }

  // The first such word that is not before `from`, or npos. Positions that are asked for must not go back.
  std::size_t next(std::size_t from) {
    for (;;) {
      // Most runs have taken in one or two more: pass over them without asking whether there are any.
      at_ += starts_[at_] < from ? 1 : 0;
      at_ += starts_[at_] < from ? 1 : 0;
      while (starts_[at_] < from) ++at_;
      if (at_ < count_) return starts_[at_++];
      if (!fill()) return std::string_view::npos;
    }
  }

 private:
  static constexpr std::size_t group =
      32;  // blocks at a time: few enough that they are still at hand when words are read
  static constexpr std::uint32_t end_mark = 0xFFFFFFFF;  // behind the last of starts_
  bool fill();

  std::string_view text_;
  Gate gate_;
  GateState state_;
  std::size_t block_ = 0;
  std::size_t at_ = 0, count_ = 0;
  std::array<std::uint32_t, group * 33 + 4> starts_;  // up to starts_[count_], an end mark
};

}  // namespace spillmap::detect
