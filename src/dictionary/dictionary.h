// Dictionaries compiled at build time, looked up at run time in place: no loading, no allocation, shared by all
// threads.
//
// `spillmap-dict` turns tables of rules/ into images; CMake embeds them (cmake/SpillmapDictionary.cmake):
//
//   SPILLMAP_IMAGE(name_words);                                   // declares what CMake's add made
//   const Dictionary& names = ...Dictionary::open(spillmap_image(name_words))
//   if (std::uint64_t payload = names.find("Smith")) ...
//
// A look-up costs a hash, one bit of a small bitmap that turns most strangers away, and a line of the cache. An image
// is checked when it is opened; a look-up is bounded whatever the image holds.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/bytes.h"
#include "base/result.h"
#include "dictionary/image.h"
#include "dictionary/words.h"

namespace spillmap {

// Folded word -> payload. What the bits of a payload mean is between the table's maker and its user; 0 is "not there".
class Dictionary {
 public:
  Dictionary() = default;
  // `image` must outlive the dictionary and be aligned to 8 bytes.
  static Result<Dictionary> open(ByteView image);

  // A word as it stands in a text: any case, accents or not.
  std::uint64_t find(std::string_view word) const { return find_hash(hash_text_word(word)); }
  std::uint64_t find_hash(std::uint64_t hash) const { return may_hold(hash) ? find_likely(hash) : 0; }
  // The same without the bitmap, for words that are mostly there.
  std::uint64_t find_likely(std::uint64_t hash) const { return payloads_[find_number(hash)]; }
  // The number of the word's payload, below payload_count(): many words share one, so whoever works something out from
  // payloads keeps a table of results. Number 0 is "not there".
  std::uint32_t find_number(std::uint64_t hash) const {
    const std::uint64_t tag = hash >> image::payload_bits;
    std::uint64_t at = hash & slot_mask_ & ~image::line_mask;
    for (std::uint32_t probe = 0; probe <= longest_probe_; ++probe) {
      const std::uint64_t* line = slots_ + at;
      for (unsigned like = alike(line, hash); like != 0; like &= like - 1) {
        const std::uint64_t slot = line[__builtin_ctz(like)];
        if (slot >> image::payload_bits != tag) continue;
        const std::uint64_t number = slot & image::payload_mask;
        return number < payload_count_ ? static_cast<std::uint32_t>(number) : 0;
      }
      if (line[image::line_slots - 1] == 0) return 0;  // the line has room
      at = (at + image::line_slots) & slot_mask_;
    }
    return 0;
  }
  std::uint64_t payload(std::uint32_t number) const { return number < payload_count_ ? payloads_[number] : 0; }
  std::uint32_t payload_count() const { return payload_count_; }
  // False: surely not in the dictionary. True: look.
  bool may_hold(std::uint64_t hash) const {
    const std::uint64_t bit = (hash >> 20) & bitmap_mask_;
    return (bitmap_[bit >> 6] >> (bit & 63)) & 1;
  }
  // For loops that hash a batch of words first.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(slots_ + (hash & slot_mask_ & ~image::line_mask)); }
  std::size_t size() const { return keys_; }

 private:
  // The slots of a line whose upper halves are that of the hash, a bit each: mostly the word's own or none. All at
  // once, because where in its line a word stands nobody can foresee.
  static unsigned alike(const std::uint64_t* line, std::uint64_t hash) {
#if defined(__SSE2__)
    const auto upper_halves = [line](int from) {
      const auto load = [line](int i) {
        return _mm_castsi128_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(line + i)));
      };
      return _mm_castps_si128(_mm_shuffle_ps(load(from), load(from + 2), _MM_SHUFFLE(3, 1, 3, 1)));
    };
    const __m128i wanted = _mm_set1_epi32(static_cast<int>(hash >> 32));
    const __m128i first = _mm_cmpeq_epi32(upper_halves(0), wanted), second = _mm_cmpeq_epi32(upper_halves(4), wanted);
    return static_cast<unsigned>(
        _mm_movemask_epi8(_mm_packs_epi16(_mm_packs_epi32(first, second), _mm_setzero_si128())));
#else
    unsigned like = 0;
    for (unsigned i = 0; i < image::line_slots; ++i) like |= static_cast<unsigned>(line[i] >> 32 == hash >> 32) << i;
    return like;
#endif
  }
  static constexpr std::uint64_t no_bits_[image::line_slots] = {};
  const std::uint64_t* bitmap_ = no_bits_;
  const std::uint64_t* slots_ = no_bits_;
  const std::uint64_t* payloads_ = no_bits_;
  std::uint64_t bitmap_mask_ = 0, slot_mask_ = 0;
  std::uint32_t payload_count_ = 0, longest_probe_ = 0;
  std::size_t keys_ = 0;
};

// Phrases of one or more words, each standing for one or more rows of a table. A row is the table's line as it was
// written, so the rest of its columns (code, flags, state) is at hand.
class PhraseDictionary {
 public:
  PhraseDictionary() = default;
  static Result<PhraseDictionary> open(ByteView image);

  struct Match {
    std::uint32_t words = 0;  // how many words matched; 0: none
    std::uint32_t phrase = 0;
    explicit operator bool() const { return words > 0; }
  };
  // The longest phrase that begins at words[at]. Looks at no more than 24 words, so that a scan stays linear.
  Match longest(std::span<const Word> words, std::size_t at) const;
  // The same by hand, word by word, for callers that try other forms of a word: step(start, first word's hash), then on
  // from `state` while `more`.
  struct Step {
    std::uint64_t state = 0;
    std::uint32_t phrase = 0;  // if `ends`
    bool ends = false;         // a phrase ends with this word
    bool more = false;         // longer phrases begin so
    explicit operator bool() const { return ends || more; }
  };
  static std::uint64_t start();
  Step step(std::uint64_t state, std::uint64_t word_hash) const;
  // The phrase that is exactly `text`.
  Match exact(std::string_view text) const;
  // False: no phrase begins with a word of this hash.
  bool may_start(std::uint64_t hash) const {
    const std::uint64_t bit = (hash >> 20) & bitmap_mask_;
    return (bitmap_[bit >> 6] >> (bit & 63)) & 1;
  }

  std::span<const std::uint32_t> rows(std::uint32_t phrase) const;  // ascending ids of the rows it stands for
  std::string_view row(std::uint32_t id) const;                     // the line, columns separated by tabs
  std::string_view column(std::uint32_t id, std::size_t index) const;
  std::string_view text(std::uint32_t phrase) const;  // folded words with single spaces
  std::size_t row_count() const { return rows_; }
  std::size_t phrase_count() const { return phrases_; }

 private:
  struct Slot {
    std::uint64_t hash;
    std::uint32_t phrase;  // 1 + number of the phrase that ends here; 0: only the beginning of longer ones
    std::uint32_t more;    // longer phrases begin so
  };
  struct Phrase {
    std::uint32_t text, text_size, first_posting, postings;
  };
  const Slot* find(std::uint64_t hash) const;
  static constexpr std::uint64_t no_bits_[1] = {0};
  const std::uint64_t* bitmap_ = no_bits_;
  const Slot* slots_ = nullptr;
  const Phrase* phrase_table_ = nullptr;
  const std::uint32_t* postings_ = nullptr;
  const std::uint32_t* row_ends_ = nullptr;
  const char* text_ = nullptr;
  std::uint64_t bitmap_mask_ = 0, slot_mask_ = 0;
  std::uint32_t longest_probe_ = 0, phrases_ = 0, posting_count_ = 0, rows_ = 0, text_size_ = 0;
  friend class PhraseBuilder;  // lays out Slot and Phrase
};

struct PhraseHit {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t phrase = 0;
};

// Every phrase in a text, the longest at each place, not overlapping. The words of a phrase stand on one line or at a
// line's wrap: between two of them are at most three bytes of single spaces, line ends and the marks in "-/.'’&,()". So
// "Depression, major" matches the phrase "depression major", and columns kept apart by two spaces or a tab do not meet.
void find_phrases(const PhraseDictionary& phrases, std::string_view text, std::vector<PhraseHit>& hits);

}  // namespace spillmap

// An image that CMake's spillmap_dictionary(... IMAGE name) embedded.
#define SPILLMAP_IMAGE(name)                              \
  extern "C" const unsigned char spillmap_image_##name[]; \
  extern "C" const unsigned char spillmap_image_##name##_end[]
#define spillmap_image(name)                  \
  ::spillmap::ByteView(spillmap_image_##name, \
                       static_cast<std::size_t>(spillmap_image_##name##_end - spillmap_image_##name))
