#include "dictionary/words.h"

#include <array>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::array<bool, 256> make_ascii_word() {
  std::array<bool, 256> table{};
  for (int c = '0'; c <= '9'; ++c) table[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = table[c - 32] = true;
  return table;
}
constexpr auto ascii_word = make_ascii_word();

// Letters of Latin-1 and Latin Extended-A (U+00C0..U+017F), folded once.
struct LatinFolds {
  std::array<std::array<char, 4>, 0x180 - 0xC0> text{};
  std::array<std::uint8_t, 0x180 - 0xC0> size{};
  LatinFolds() {
    for (char32_t c = 0xC0; c < 0x180; ++c) {
      std::string one;
      append_utf8(one, c);
      const std::string folded = fold(one);
      const std::size_t at = c - 0xC0;
      if (folded.size() > 4) continue;
      size[at] = static_cast<std::uint8_t>(folded.size());
      folded.copy(text[at].data(), folded.size());
    }
  }
};
const LatinFolds& latin_folds() {
  static const LatinFolds folds;
  return folds;
}

unsigned char byte(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

std::size_t wide_word_char(std::string_view text, std::size_t at) {
  const unsigned char lead = byte(text, at), next = byte(text, at + 1);
  if (lead < 0xC2) return 0;                                     // stray continuation
  if (lead == 0xC2) return 0;                                    // U+0080..U+00BF: controls, signs, no-break space
  if (lead == 0xC3 && (next == 0x97 || next == 0xB7)) return 0;  // multiplication, division
  if (lead < 0xE0) return at + 2 <= text.size() ? 2 : 0;
  if (lead < 0xF0) {
    if (at + 3 > text.size()) return 0;
    if (lead == 0xE2) return 0;                            // U+2000..U+2FFF: punctuation, arrows, boxes, bullets
    if (lead == 0xE3 && next == 0x80) return 0;            // ideographic punctuation
    if (lead == 0xEF && (next == 0xBC || next >= 0xBF)) {  // U+FF00.. full width; U+FFC0..U+FFFF
      return next == 0xBC && byte(text, at + 2) >= 0x90 ? 3 : 0;
    }
    if (lead == 0xEE || (lead == 0xEF && next < 0xA4)) return 0;  // private use: symbol fonts
    return 3;
  }
  if (at + 4 > text.size() || lead > 0xF4) return 0;
  return next == 0x9F ? 0 : 4;  // U+1F000..: emoji
}

}  // namespace

std::size_t word_char(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const auto c = static_cast<unsigned char>(text[at]);
  if (c < 0x80) return ascii_word[c] ? 1 : 0;
  return wide_word_char(text, at);
}

void fold_word(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = static_cast<unsigned char>(word[at]);
    if (c < 0x80) {
      out.push_back(lower(word[at++]));
      continue;
    }
    if (c >= 0xC3 && c <= 0xC5 && at + 1 < word.size()) {
      const auto next = static_cast<unsigned char>(word[at + 1]);
      const std::size_t point = (c & 0x1Fu) << 6 | (next & 0x3Fu);
      const auto& folds = latin_folds();
      if ((next & 0xC0) == 0x80 && folds.size[point - 0xC0] > 0) {
        out.append(folds.text[point - 0xC0].data(), folds.size[point - 0xC0]);
        at += 2;
        continue;
      }
    }
    // A stretch of other letters goes through fold() as one, so that combining marks meet their letters.
    std::size_t end = at + 1;
    while (end < word.size() && static_cast<unsigned char>(word[end]) >= 0x80) ++end;
    out += fold(word.substr(at, end - at));
    at = end;
  }
}

std::uint64_t hash_text_word(std::string_view word) {
  for (char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      static thread_local std::string folded;
      fold_word(word, folded);
      return hash_word(folded);
    }
  }
  return hash_word(word);
}

bool WordReader::next(Word& word) {
  const std::string_view text = text_;
  std::size_t at = at_;
  // Nearly all text is ASCII: its bytes are looked up here, others asked for.
  const auto width = [&](std::size_t i) -> std::size_t {
    const auto c = static_cast<unsigned char>(text[i]);
    return c < 0x80 ? ascii_word[c] : word_char(text, i);
  };
  std::size_t step = 0;
  while (at < text.size() && (step = width(at)) == 0) ++at;
  if (at >= text.size()) {
    at_ = at;
    return false;
  }
  const std::size_t begin = at;
  bool ascii = true;
  while (step > 0) {
    ascii = ascii && step == 1;
    at += step;
    step = at < text.size() ? width(at) : 0;
  }
  at_ = at;
  word.begin = static_cast<std::uint32_t>(begin);
  word.end = static_cast<std::uint32_t>(at);
  const std::string_view view = text.substr(begin, at - begin);
  word.hash = ascii ? hash_word(view) : hash_text_word(view);
  return true;
}

}  // namespace spillmap
