// Words of a text as dictionaries see them: runs of letters and digits, compared without case and accents.
//
// A word ends at anything that is neither letter nor digit: apostrophes and hyphens separate too ("O'Brien" is two
// words, "Parkinson's" is "parkinson" and "s"), in the tables as in the text, so both sides agree.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace spillmap {

namespace word_hash {

__extension__ using Wide = unsigned __int128;

inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

inline std::uint64_t load(const char* p, std::size_t n) {  // n of 1..8 bytes, never reads past them
  std::uint64_t value = 0;
  if (n >= 8) {
    std::memcpy(&value, p, 8);
  } else if (n >= 4) {
    std::uint32_t low = 0, high = 0;
    std::memcpy(&low, p, 4);
    std::memcpy(&high, p + n - 4, 4);
    value = low | static_cast<std::uint64_t>(high) << 32;
  } else {
    value = static_cast<std::uint64_t>(static_cast<unsigned char>(p[0])) |
            static_cast<std::uint64_t>(static_cast<unsigned char>(p[n / 2])) << 8 |
            static_cast<std::uint64_t>(static_cast<unsigned char>(p[n - 1])) << 16;
  }
  // Sets the bit that tells lower from upper case. Letters lose their case; digits, '-' and '\'' have it set already,
  // so for the bytes that words are made of this folds case and nothing else.
  return value | 0x2020202020202020ull;
}

}  // namespace word_hash

// The hash that every dictionary uses. `word` is ASCII letters and digits in any case, or text that fold() has made.
// Two different words share a hash by accident only (64 bits); the builder refuses a table in which two do.
inline std::uint64_t hash_word(std::string_view word) {
  using namespace word_hash;
  constexpr std::uint64_t k0 = 0x9E3779B97F4A7C15ull, k1 = 0xD6E8FEB86659FD93ull;
  std::uint64_t h = mix(k0 ^ word.size(), k1);
  const char* p = word.data();
  std::size_t n = word.size();
  while (n > 8) {
    h = mix(h ^ load(p, 8), k1);
    p += 8;
    n -= 8;
  }
  if (n > 0) h = mix(h ^ load(p, n), k0);
  return h ^ (h >> 29);
}

// The same for a word of 1 to 16 bytes when the three bytes before it and the 16 from its begin on can be read: without
// branches on its size, which nobody can foresee.
inline std::uint64_t hash_short_word(const char* p, std::size_t size) {
  using namespace word_hash;
  constexpr std::uint64_t k0 = 0x9E3779B97F4A7C15ull, k1 = 0xD6E8FEB86659FD93ull;
  const std::size_t more = size > 8 ? 8 : 0, n = size - more;
  std::uint64_t first = 0;
  std::memcpy(&first, p, 8);
  const std::uint64_t seed = mix(k0 ^ size, k1), after = mix(seed ^ (first | 0x2020202020202020ull), k1);
  const char* q = p + more;
  std::uint32_t low = 0, high = 0;
  std::memcpy(&low, q, 4);
  std::memcpy(&high, q + n - 4, 4);
  const std::uint64_t wide = low | static_cast<std::uint64_t>(high) << 32;
  const std::uint64_t narrow = static_cast<std::uint64_t>(static_cast<unsigned char>(q[0])) |
                               static_cast<std::uint64_t>(static_cast<unsigned char>(q[n / 2])) << 8 |
                               static_cast<std::uint64_t>(static_cast<unsigned char>(q[n - 1])) << 16;
  // Chosen by masks: a compiler would make branches of it.
  const std::uint64_t is_wide = 0 - static_cast<std::uint64_t>(n >= 4),
                      is_long = 0 - static_cast<std::uint64_t>(more / 8);
  const std::uint64_t value = ((wide & is_wide) | (narrow & ~is_wide)) | 0x2020202020202020ull;
  const std::uint64_t h = mix(((after & is_long) | (seed & ~is_long)) ^ value, k0);
  return h ^ (h >> 29);
}

// Whether a letter, digit or part of one starts at `text[at]`, and how many bytes it takes. Punctuation, symbols and
// spaces beyond ASCII (dashes, quotes, bullets, emoji, U+FFFD) give 0, and so does the end of the text.
std::size_t word_char(std::string_view text, std::size_t at);

// Folds as fold() does, with tables for the letters of Western languages, into `out` (cleared first).
void fold_word(std::string_view word, std::string& out);

// Hash of a word as it stands in a text.
std::uint64_t hash_text_word(std::string_view word);

struct Word {
  std::uint32_t begin = 0, end = 0;
  std::uint64_t hash = 0;
};

// Reads word after word of a text of at most 4 GiB.
class WordReader {
 public:
  explicit WordReader(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}
  bool next(Word& word);
  std::size_t at() const { return at_; }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace spillmap
