#include "detect/names/name_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "base/text.h"
#include "detect/names/capital_words.h"
#include "detect/names/name_tagger.h"
#include "detect/names/name_token.h"
#include "detect/names/run_starts.h"
#include "detect/names/word_kinds.h"
#include "names/name_words.h"
#include "names/parse.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// The idea: a run is a row of capitalised words on one line. Every stretch of a run that could be a name gets a score,
// the natural logarithm of the odds that it is one; the best set of stretches that do not overlap wins. Scores add up
// from the words (names/name_words.h) and from what stands around. Runs are short (longest_run words), so this is
// cheap; most capitalised words stand alone and are turned away before any look-up.

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_run = 16;
constexpr std::size_t longest_name = 6;  // words, without suffix
constexpr std::size_t longest_word = 40;
constexpr std::size_t shortest_small = 12;  // bytes of text in small letters
constexpr float prior = -2.0f;              // of two capitalised words in a row, most are no name
constexpr float impossible = -100.0f;

const WeighedWords& words() {
  static const WeighedWords& table = weighed_words();
  return table;
}

// A word as it stands in the text around a run.
const NameWord& look_up(std::string_view word) { return words().find(hash_text_word(word)).word; }

bool upper_start(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (is_upper(c)) return true;
  const auto lead = static_cast<unsigned char>(c);
  if (lead < 0xC3 || lead == 0xE2 || lead >= 0xEE) return false;
  // Of letters beyond ASCII: those of Latin-1 tell their case by their place; in Latin Extended the even ones are
  // mostly capitals. Others have no case here.
  if (at + 1 >= text.size()) return false;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  if (lead == 0xC3) return next < 0x9F && next != 0x97;
  if (lead == 0xC4 || lead == 0xC5) return true;
  return lead == 0xE1 && (next == 0xBA || next == 0xBB);  // Vietnamese
}

char at_or(std::string_view text, std::size_t at, char otherwise = '\n') {
  return at < text.size() ? text[at] : otherwise;
}

// An apostrophe, straight or curly, and its length.
std::size_t apostrophe(std::string_view text, std::size_t at) {
  if (at_or(text, at) == '\'') return 1;
  if (at_or(text, at) == '\xE2' && text.substr(at, 3) == "’") return 3;
  return 0;
}

std::size_t space_at(std::string_view text, std::size_t at) {
  if (at_or(text, at) == ' ') return 1;
  if (at + 2 <= text.size() && text[at] == '\xC2' && text[at + 1] == '\xA0') return 2;
  return 0;
}

bool letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (is_alpha(c)) return true;
  const auto lead = static_cast<unsigned char>(c);
  if (lead == 0xEF && text.substr(at, 2) == "\xEF\xBC" && at + 2 < text.size() &&
      static_cast<unsigned char>(text[at + 2]) < 0xA1)
    return false;  // digits and marks of full width
  return lead >= 0xC3 && word_char(text, at) > 0;
}

// Up to eight letters as one number, so that a switch tells small sets of words apart without a look-up.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < word.size() && i < 8; ++i)
    value |= static_cast<std::uint64_t>(static_cast<unsigned char>(word[i])) << (8 * i);
  return value;
}

// A few words of at most seven bytes, told from all others by one look: no two share a slot, by a factor that was
// looked for.
template <std::size_t count, std::uint64_t factor>
struct FewWords {
  std::array<std::uint64_t, 128> slots{};
  bool all = true;
  static constexpr std::size_t slot(std::uint64_t word) { return word * factor >> 57; }
  constexpr explicit FewWords(const std::string_view (&words)[count]) {
    for (const std::string_view word : words) slots[slot(packed(word))] = packed(word);
    for (const std::string_view word : words) all = all && has(packed(word));
  }
  // `word` as packed() gives it; 0 is none.
  constexpr bool has(std::uint64_t word) const { return (word != 0) & (slots[slot(word)] == word); }
};

// The lower-case words that stand inside names ("y" and "e" join too much else).
constexpr std::string_view particle_words[] = {"de",     "la",     "las",   "los", "del",  "da",  "das", "do",
                                               "dos",    "di",     "della", "du",  "des",  "le",  "van", "von",
                                               "vander", "vanden", "der",   "den", "ter",  "ten", "zu",  "zum",
                                               "al",     "el",     "ul",    "bin", "bint", "ibn", "abu"};
constexpr FewWords<std::size(particle_words), 0x5C14BC4A829E07B1ull> particles(particle_words);
static_assert(particles.all);

// Words that begin sentences and no names: a run never begins with them.
constexpr std::string_view opener_words[] = {
    "The", "This", "That", "These",  "Those",   "There",  "Then",  "They",  "If",   "It",  "Its",   "Is",
    "In",  "As",   "At",   "He",     "She",     "His",    "Her",   "We",    "Our",  "You", "Your",  "And",
    "But", "Or",   "Not",  "When",   "While",   "Where",  "What",  "Who",   "Why",  "How", "Which", "With",
    "For", "Of",   "On",   "Please", "Because", "Before", "After", "Since", "Some", "See", "Que",   "Con"};
constexpr FewWords<std::size(opener_words), 0xDA1828525847ABC3ull> openers(opener_words);
static_assert(openers.all);

// The same of text[begin, begin + size), all at once where eight bytes can be read. Of longer words the first eight.
inline std::uint64_t packed_at(std::string_view text, std::size_t begin, std::size_t size) {
  if (text.size() - begin < 8) return packed(text.substr(begin, size));
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + begin, 8);
  const std::size_t bits = 4 * std::min<std::size_t>(size, 8);  // in two steps: no shift goes by the whole width
  return word & ~(~std::uint64_t{0} << bits << bits);
}

#if defined(__SSE2__)
// Which of sixteen bytes lie in the 26, or `count`, that begin with `low`.
inline unsigned in_range(__m128i bytes, char low, char count = 26) {
  // They are moved to the lowest signed values, then one comparison decides.
  const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(-128 - low)));
  return static_cast<unsigned>(
      _mm_movemask_epi8(_mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)))));
}
inline unsigned letters_of(__m128i bytes) { return in_range(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a'); }
inline __m128i sixteen(const char* p) {
  __m128i bytes;
  std::memcpy(&bytes, p, 16);
  return bytes;
}
#endif

// Where the ASCII letters from `at` on end; looks at no more than `most`, which is at least 16.
inline std::size_t letters_end(std::string_view text, std::size_t at, std::size_t most) {
#if defined(__SSE2__)
  if (at + 16 <= text.size()) {
    const unsigned others = ~letters_of(sixteen(text.data() + at)) & 0xFFFF;
    if (others != 0) return at + static_cast<std::size_t>(__builtin_ctz(others));
  }
#endif
  std::size_t end = at;
  while (end < text.size() && end < at + most && is_alpha(text[end])) ++end;
  return end;
}

// Where the word (as is_word() has it) that ends at `end` begins; looks at no more than `most`, which is at least 16.
// `ascii`: every byte of it is.
inline std::size_t word_begin(std::string_view text, std::size_t end, std::size_t most, bool& ascii) {
#if defined(__SSE2__)
  if (end >= 16) {
    const __m128i bytes = sixteen(text.data() + end - 16);
    const unsigned far = static_cast<unsigned>(_mm_movemask_epi8(bytes));
    const unsigned others = ~(letters_of(bytes) | in_range(bytes, '0', 10) | far) & 0xFFFF;
    if (others != 0) {
      const unsigned first = 32 - static_cast<unsigned>(__builtin_clz(others));
      ascii = far >> first == 0;
      return end - (16 - first);
    }
  }
#endif
  std::size_t begin = end;
  ascii = true;
  while (begin > 0 && end - begin < most && is_word(text[begin - 1])) {
    --begin;
    ascii = ascii && static_cast<unsigned char>(text[begin]) < 0x80;
  }
  return begin;
}

// The hash of text[begin, end), ASCII letters and digits.
inline std::uint64_t hash_at(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t size = end - begin;
  if (begin >= 3 && begin + 16 <= text.size() && size - 1 < 16) return hash_short_word(text.data() + begin, size);
  return hash_word(text.substr(begin, size));
}

// Whether one or two particles and then a capital stand at `at`.
bool particles_lead_on(std::string_view text, std::size_t at) {
  constexpr std::uint32_t first_letters = 1u << ('a' - 'a') | 1u << ('b' - 'a') | 1u << ('d' - 'a') |
                                          1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('l' - 'a') |
                                          1u << ('t' - 'a') | 1u << ('u' - 'a') | 1u << ('v' - 'a') | 1u << ('z' - 'a');
  if ((first_letters >> (text[at] - 'a') & 1) == 0) return false;
  for (int words = 0; words < 2; ++words) {
    const std::size_t end = letters_end(text, at, 16);
    const std::size_t space = space_at(text, end);
    if (space == 0 || end - at > 7 || !particles.has(packed_at(text, at, end - at))) return false;
    at = end + space;
    if (upper_start(text, at)) return true;
    if (!is_lower(at_or(text, at))) return false;
  }
  return false;
}

// Nearly every word is a few plain letters up to a space or a mark: all of them at once. False: look at each.
inline bool read_plain_word(std::string_view text, std::size_t begin, Token& token) {
#if defined(__SSE2__)
  if (begin < 3 || text.size() - begin < 16) return false;
  const __m128i bytes = sixteen(text.data() + begin);
  const unsigned others = ~letters_of(bytes) & 0xFFFF;
  if (others == 0 || (others & 1) != 0) return false;
  const unsigned size = static_cast<unsigned>(__builtin_ctz(others));
  const char next = text[begin + size];
  if (next == '\'' || next == '-' || is_digit(next) || static_cast<unsigned char>(next) >= 0x80) return false;
  const unsigned all = (1u << size) - 1, uppers = in_range(bytes, 'A') & all, lowers = all & ~uppers;
  token.end = static_cast<std::uint32_t>(begin + size);
  token.opener = openers.has(packed_at(text, begin, size)) & (next == ' ');
  token.initial = size == 1;
  token.caps = size >= 2 && lowers == 0;
  // A capital behind a small letter, and behind more than three letters; after three somebody has to look.
  const unsigned inner = uppers & ~((lowers & (0u - lowers)) - 1);
  token.odd = (inner & ~0xFu) != 0;
  token.inner = (inner & ~0x7u) != 0;
  token.looked_up = token.odd | token.initial;
  token.hash = hash_short_word(text.data() + begin, size);
  return true;
#else
  static_cast<void>(text);
  static_cast<void>(begin);
  static_cast<void>(token);
  return false;
#endif
}

// Reads the word that starts at `begin`, byte by byte. `token` has its begin.
[[gnu::noinline]] void read_any_word(std::string_view text, std::size_t begin, Token& token) {
  std::size_t at = begin, letters = 0, uppers = 0;
  bool plain = true, lower_before = false;
  const std::size_t limit = std::min(text.size(), begin + longest_word);
  while (at < limit && is_alpha(text[at])) {
    const bool up = is_upper(text[at]);
    if (up && lower_before) {
      token.inner = token.inner || at - begin >= 3;
      token.odd = token.odd || at - begin > 3;
    }
    uppers += up ? 1 : 0;
    lower_before = lower_before || !up;
    ++at;
  }
  letters = at - begin;
  while (at < limit) {
    const char c = text[at];
    if (is_lower(c)) {
      ++at;
      ++letters;
      lower_before = true;
      continue;
    }
    if (is_upper(c)) {
      // "PowerPoint"; "McDonald", "DeLuca" and "LaShawn" have at most three letters before.
      if (lower_before) {
        token.inner = token.inner || at - begin >= 3;
        token.odd = token.odd || at - begin > 3;
      }
      ++at;
      ++letters;
      ++uppers;
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      const std::size_t curly = apostrophe(text, at);
      if (curly == 0) {
        const std::size_t step = word_char(text, at);
        if (step == 0) break;
        if (upper_start(text, at)) ++uppers;
        plain = false;
        at += step;
        ++letters;
        continue;
      }
    }
    if (is_digit(c)) {
      token.odd = true;
      ++at;
      continue;
    }
    if (const std::size_t mark = apostrophe(text, at)) {
      if (!letter_at(text, at + mark)) break;
      const char next = text[at + mark];
      if ((next == 's' || next == 'S') && !letter_at(text, at + mark + 1)) break;
      // "O'Neil", "D'Angelo", "Nahi'ena"; but "Don't", "I'll".
      if (is_lower(next) && at - begin > 2 && !letter_at(text, at + mark + 2)) token.odd = true;
      plain = false;
      lower_before = false;
      at += mark;
      continue;
    }
    if (c == '-') {
      if (!letter_at(text, at + 1)) break;
      plain = false;
      lower_before = false;
      ++at;
      begin = at;
      continue;
    }
    break;
  }
  if (at >= limit && at < text.size() && letter_at(text, at)) {
    token.odd = true;
    while (at < text.size() && is_word(text[at])) ++at;
  }
  token.end = static_cast<std::uint32_t>(at);
  token.initial = letters == 1;
  token.caps = letters >= 2 && uppers == letters;
  const std::string_view view = text.substr(token.begin, at - token.begin);
  token.opener = view.size() <= 7 && openers.has(packed(view)) && at_or(text, at) == ' ';
  if (token.odd || token.initial)
    token.looked_up = true;
  else if (plain)
    token.hash = hash_word(view);
}

// "MaryAnn", "VanDerMeer": a word with inner capitals, `odd` by them, is a name if the tables have it closed up, or if
// particles stand before a family name. "BayCon", which is not odd by its length, is none if they say nothing of it.
[[gnu::noinline]] void judge_inner_capitals(std::string_view text, Token& token) {
  const std::string_view word = text.substr(token.begin, token.end - token.begin);
  if (!std::all_of(word.begin(), word.end(), is_alpha)) return;
  const WeighedWord& whole = words().find(hash_word(word));
  const bool known = whole.word.is_name() && std::max(whole.given, whole.family) > 0.5f;
  std::size_t last = 0;
  bool led = true;  // by particles, or "Mac" and the like
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (!is_upper(word[i]) || is_upper(word[i - 1])) continue;
    led = led && look_up(word.substr(last, i - last)).has(role_particle);
    last = i;
  }
  const std::string_view tail = word.substr(last), head = word.substr(0, last);
  const WeighedWord& family = words().find(hash_word(tail));
  if (token.odd) {
    token.odd = !known && !(led && family.word.is_name() && family.family > 0.0f);
  } else if (last == 3 && !known && !led && !whole.word.known()) {
    // "LeeAnn", "SueEllen"
    token.odd = words().find(hash_word(head)).given < 0.5f || !family.word.is_name();
  }
  if (token.odd) {
    token.looked_up = true;
  } else if (known) {
    token.looked_up = false;
  } else if (led) {
    token.looked_up = true;
    token.word = family.word;
    token.given = family.given;
    token.family = family.family;
  }
}

// Reads the word that starts at `begin`: letters, with apostrophes and hyphens inside. A possessive "'s" stays out.
inline void read_word(std::string_view text, std::size_t begin, Token& token) {
  token = {};
  token.begin = static_cast<std::uint32_t>(begin);
  if (!read_plain_word(text, begin, token)) read_any_word(text, begin, token);
  if (token.inner) judge_inner_capitals(text, token);
}

// Endings of surnames that the tables leave out, by their last byte.
struct SurnameEndings {
  static constexpr std::string_view endings[] = {
      "ova",   "eva",    "ov",      "ev",     "enko", "sky",   "ski",   "ska",   "skyi",   "vich",   "wicz",
      "czyk",  "yan",    "ian",     "shvili", "oglu", "sson",  "ssen",  "sen",   "dottir", "dóttir", "ić",
      "ovic",  "evic",   "opoulos", "akis",   "escu", "iello", "elli",  "etti",  "ucci",   "ini",    "ez",
      "ães",   "mann",   "berg",    "stein",  "feld", "zadeh", "pour",  "nejad", "wala",   "appa",   "murthy",
      "swamy", "rathne", "singhe",  "moto",   "mura", "yama",  "guchi", "oka"};
  static constexpr std::size_t count = std::size(endings);
  struct Ending {
    std::uint64_t bytes = 0, mask = 0;  // the last eight bytes of a word, the last one uppermost
    std::size_t size = 0;
  };
  std::array<Ending, count> sorted{};
  std::array<std::uint8_t, 257> first{};
  static constexpr unsigned last_byte(std::string_view ending) { return static_cast<unsigned char>(ending.back()); }
  constexpr SurnameEndings() {
    std::size_t at = 0;
    for (unsigned last = 0; last < 256; ++last) {
      first[last] = static_cast<std::uint8_t>(at);
      for (const std::string_view ending : endings) {
        if (last_byte(ending) != last) continue;
        const std::size_t shift = 8 * (8 - ending.size());
        sorted[at++] = {packed(ending) << shift, ~std::uint64_t{0} << shift, ending.size()};
      }
    }
    first[256] = static_cast<std::uint8_t>(at);
  }
};

// How much a word that nobody knows looks like a surname, or has letters that only foreign words have. `plain`: it is
// all ASCII letters.
float foreign_shape(std::string_view word, bool plain) {
  static constexpr SurnameEndings known;
  if (word.size() < 5) return 0;
  bool accents = false;
  std::uint64_t tail = 0;
  if (plain && word.size() >= 8) {
    std::memcpy(&tail, word.data() + word.size() - 8, 8);
    tail |= 0x2020202020202020ull;
  } else {
    for (const char c : word) accents = accents || static_cast<unsigned char>(c) >= 0x80;
    for (std::size_t i = 1; i <= 8; ++i)
      tail = tail << 8 | (i <= word.size() ? static_cast<unsigned char>(lower(word[word.size() - i])) : 0);
  }
  const unsigned last = static_cast<unsigned>(tail >> 56);
  for (std::size_t i = known.first[last]; i < known.first[last + 1]; ++i)
    if ((tail & known.sorted[i].mask) == known.sorted[i].bytes && word.size() >= known.sorted[i].size + 3)
      return accents ? 2.0f : 1.5f;
  return accents ? 0.7f : 0.0f;
}

// A word that is not plain: with accents, apostrophes, hyphens.
[[gnu::noinline]] void look_up_any(Token& token, std::string_view text) {
  token.word = name_word(text.substr(token.begin, token.end - token.begin));
  token.given = token.word.given_score();
  token.family = token.word.family_score();
}

inline void look_up(const WeighedWords& table, Token& token, std::string_view text) {
  if (token.looked_up) return;
  token.looked_up = true;
  if (token.hash == 0) return look_up_any(token, text);
  const WeighedWord& found = table.find(token.hash);
  token.word = found.word;
  token.given = found.given;
  token.family = found.family;
}

[[gnu::always_inline]] inline void weigh(Token& token) {
  if (token.odd) {
    token.given = token.family = impossible;
    return;
  }
  if (token.initial) {
    token.given = token.dot ? 0.0f : -0.7f;
    token.family = impossible;
    return;
  }
  // "Sun", "Park", "Young": words and surnames; a given name beside them decides.
  if (token.word.has(role_asian_surname)) token.family = std::max(token.family, 0.0f);
  // Strange words in capitals are abbreviations more often than names.
  if (token.caps && !token.word.is_name()) {
    const float less = token.end - token.begin <= 4 ? 2.5f : 1.0f;
    token.given -= less;
    token.family -= less;
  }
}

bool is_plain_title(const Token& token) { return token.word.has(role_plain_title) && !token.initial; }

[[gnu::always_inline]] inline void weigh_strange(Token& token, std::string_view word) {
  if (token.odd || token.initial || token.word.known()) return;
  const float more = foreign_shape(word, token.hash != 0);
  token.given += 0.3f * more;
  token.family += more;
}

// A word that is no name on its own account.
struct Doubt {
  std::uint32_t begin = 0, end = 0;
  std::uint64_t hash = 0;
};

// One run and its surroundings.
class Run {
 public:
  Run(std::string_view text, std::vector<NameHit>& hits, std::vector<Doubt>* doubts = nullptr)
      : text_(text), hits_(hits), doubts_(doubts) {}

  // Collects the run that begins with the capitalised word at `begin`; returns where to go on.
  std::size_t read(std::size_t begin);
  // Judges the runs that wait.
  void finish();
  // Collects the run that begins at `begin` and stops at its longest; returns where to go on.
  std::size_t gather(std::size_t begin);
  // The same for words in small letters, in a text that has no others.
  std::size_t gather_small(std::size_t begin);
  void judge();
  void judge_thoroughly();
  void take_best();  // the hits on the best way through the words
  void look_up_all(unsigned forget);
  void look_up_kinds() {
    for (std::size_t i = 0; i < count_; ++i) {
      Token& t = tokens_[i];
      if (t.initial || t.odd) continue;
      const std::uint64_t hash = t.hash != 0 ? t.hash : hash_text_word(view(t));
      t.town = static_cast<std::uint8_t>(town_class(hash));
      t.cluster = static_cast<std::uint8_t>(word_cluster(hash));
    }
  }
  // Every stretch of the run that may be a name, with the hand-made score.
  void parts(std::vector<RunView::Part>& out);
  // After a run that was cut at its longest: its last words begin the next, unless they are part of a hit.
  std::size_t resume_at(std::size_t resume) const {
    if (count_ < longest_run) return resume;
    std::size_t from = longest_run - 5;
    while (from < longest_run && !hits_.empty() && tokens_[from].begin < hits_.back().whole_end) ++from;
    return from < longest_run ? tokens_[from].begin : std::max<std::size_t>(resume, hits_.back().whole_end);
  }
  RunView view_run() const { return {text_, tokens_, count_, {}}; }
  std::size_t count() const { return count_; }

 private:
  // What joins tokens_[n] to the next word: where that begins, or npos.
  std::size_t step(Token& last, Gap& gap, bool& nickname);
  bool wraps(std::size_t line_end, unsigned least = 2) const;  // one letter in so many is small
  // "Jones, Mitchell and Williams": a firm or a list, not a family name and a given one.
  bool lists_on(std::size_t j) const {
    const Token& last = tokens_[j - 1];
    if (last.initial || last.family < last.given - 1.0f) return false;
    for (const std::string_view link :
         {std::string_view(" and "), std::string_view(" & "), std::string_view(", and "), std::string_view(" y ")})
      if (text_.substr(last.end, link.size()) == link && upper_start(text_, last.end + link.size())) return true;
    return false;
  }
  bool is_simple_pair() const;
  bool has_name(std::size_t count);
  bool is_announced() const;
  void weigh_more(std::size_t count);
  float pair_score() const;
  void judge_pair();
  void judge_row();
  // Words of no table side by side: they may be somebody's from far away.
  bool is_strange() const {
    for (std::size_t i = 1; i < count_; ++i)
      if (stranger(tokens_[i - 1]) && stranger(tokens_[i]) && tokens_[i].gap == Gap::space) return true;
    return false;
  }
  static bool stranger(const Token& t) {
    return !t.word.known() && !t.caps && !t.odd && !t.initial && t.end - t.begin >= 3;
  }
  void judge_learned();
  bool may_be_name(std::size_t i, std::size_t j) const;
  // What before() and after() may add at most.
  static constexpr float most_around = 6.0f;
  static constexpr float most_strange = 4.0f;  // and weigh_strange() to two words
  static constexpr float most_behind = 3.5f;   // and credentials and a suffix
  static constexpr float sure = 6.0f;          // the tagger is not asked
  static constexpr float hopeless = -10.0f;    // nor here
                                               // From so much on the hand-made score is enough.
  static constexpr float enough = 1.5f, enough_with_comma = 0.3f;
  // Unless the tagger is quite sure.
  static constexpr float surely_not = -3.0f, surely_not_with_comma = -20.0f;
  // A name that is missed costs more than a word too many. But in a long text whoever is named by one word stands
  // whole somewhere, which settle_doubts() looks for; a word that nothing else speaks for is an instrument or a town.
  static constexpr float lean = 0.5f, lean_alone = 1.1f, lean_alone_in_long = -1.1f;
  static constexpr std::size_t long_text = 1000;  // bytes
  static constexpr float doubtful = -5.0f;        // lone words that a whole name nearby may still make names
  static constexpr float least_alone = -2.6f;     // words that say less for a name than this are none alone
  static constexpr float never = -5.5f;  // and not even behind a title: "Mr. Xxxx", where a name was blotted out
  // What stands between the words of a name.
  struct Gaps {
    bool comma = false, wrap = false;
    void add(Gap gap) {
      comma = comma || gap == Gap::comma;
      wrap = wrap || gap == Gap::wrap;
    }
  };
  float score(std::size_t i, std::size_t j, std::size_t title, Gaps gaps, bool& family_first, bool& comma) const;
  float before(std::size_t i, std::uint32_t& flags) const;
  float after(std::size_t i, std::size_t j, std::size_t suffix_end) const;
  bool is_mailbox(std::size_t begin, std::size_t end) const;
  std::size_t tail(std::size_t j, std::uint32_t& end, std::uint32_t& whole_end, bool& credentials) const;
  float in_order(std::size_t i, std::size_t j) const;
  float with_particles(std::size_t i, std::size_t j) const;
  float family_first(std::size_t i, std::size_t j) const;
  float with_comma(std::size_t i, std::size_t j) const;
  // A word as it stands in the text around a run.
  const NameWord& word_at(std::size_t begin, std::size_t end, bool ascii) const {
    return table_.find(ascii ? hash_at(text_, begin, end) : hash_text_word(text_.substr(begin, end - begin))).word;
  }
  std::string_view view(const Token& t) const { return text_.substr(t.begin, t.end - t.begin); }
  bool organisation_follows(std::size_t j) const;
  // "A. Rosalind Teague, 55 Barlow Court" below a line that begins with "Q.": no initial.
  bool answers(const Token& t) const {
    if (!t.initial || text_[t.begin] != 'A' || at_or(text_, t.end) != '.' || t.begin == 0 || text_[t.begin - 1] != '\n')
      return false;
    constexpr std::size_t longest_question = 400;
    const std::size_t end = t.begin - 1, from = end > longest_question ? end - longest_question : 0;
    const std::size_t line = text_.substr(from, end - from).rfind("\nQ");
    return line != std::string_view::npos &&
           (at_or(text_, from + line + 2) == '.' || at_or(text_, from + line + 2) == ':');
  }
  // "Yo, Ernestina Choc, declaro": I in Spanish.
  // "AFI": a few capitals that no table has for a name, in text that has small letters.
  bool is_abbreviation(const Token& t) const {
    if (!t.caps || t.end - t.begin > 3 || (t.word.is_name() && (t.given > 0.0f || t.end - t.begin == 3))) return false;
    const std::size_t from = t.begin > 16 ? t.begin - 16 : 0;
    const std::string_view around = text_.substr(from, t.end + 16 - from);
    return std::any_of(around.begin(), around.end(), is_lower);
  }
  bool is_i(const Token& t) const { return packed_at(text_, t.begin, t.end - t.begin) == packed("Yo"); }
  // Words of a name of two or three that needs no taking apart.
  bool plain_words(std::size_t i, std::size_t j) const {
    for (std::size_t k = i; k < j; ++k) {
      const Token& t = tokens_[k];
      if (t.nickname || t.lower || t.gap == Gap::wrap ||
          t.word.has(role_particle | role_suffix | role_credential | role_title))
        return false;
    }
    return j - i == 2 || tokens_[i + 1].initial || !tokens_[i + 1].word.has(role_hispanic_surname);
  }
  // "Jr", "III": what stands behind a last word is a suffix and can be nothing else.
  bool is_generation(std::size_t j) const {
    if (j >= count_ || tokens_[j - 1].initial || !tokens_[j].word.has(role_suffix)) return false;
    switch (packed(view(tokens_[j]))) {
      case packed("Jr"):
      case packed("Sr"):
      case packed("II"):
      case packed("III"): return true;
      default: return false;
    }
  }
  bool stands_as_title(const Token& t) const {
    return t.word.has(role_title) && !t.initial &&
           (t.dot || is_plain_title(t) || (t.word.given_class() < 24 && t.word.family_class() < 26));
  }
  void weigh_with_particles(std::size_t i);
  void add_shared(std::size_t lowest);
  std::size_t block_streets(std::array<bool, longest_run>& blocked) const;

  std::string_view text_;
  std::vector<NameHit>& hits_;
  std::vector<Doubt>* doubts_ = nullptr;
  const WeighedWords& table_ = words();
  const NameTagger& tagger_ = NameTagger::get();
  // The best set of stretches within the first words: what a stretch that ends there adds.
  struct Best {
    float sum = 0, score = 0;
    std::uint8_t from = 0, title = 0;  // the name's first word, and its first title
    bool hit = false, family_first = false, comma = false, credentials = false;
    std::uint32_t flags = 0, end = 0, whole_end = 0;
  };

  void add_hit(const Best& b, std::size_t j, std::size_t lowest);
  // "Mother: de la Cruz, Rosa": where the particles before the family name at `begin` begin, if nothing but a mark or
  // the begin of a line stands before them.
  std::uint32_t particles_before(std::uint32_t begin, std::size_t lowest) const {
    std::size_t at = begin;
    for (int words = 0; words < 3 && at > lowest + 1 && text_[at - 1] == ' ' && is_lower(text_[at - 2]); ++words) {
      std::size_t word = at - 1;
      while (word > lowest && at - word <= 8 && is_lower(text_[word - 1])) --word;
      if (at - word > 8 || !particles.has(packed_at(text_, word, at - 1 - word))) break;
      at = word;
    }
    std::size_t mark = at;
    while (mark > 0 && text_[mark - 1] == ' ') --mark;
    const char c = mark == 0 ? '\n' : text_[mark - 1];
    return c == '\n' || c == '\t' || c == ':' || c == ',' || c == ';' || c == '|' || c == '('
               ? static_cast<std::uint32_t>(at)
               : begin;
  }
  // The hand-made score of a stretch with everything around it.
  float weigh_stretch(std::size_t i, std::size_t j, std::size_t title, Best& b) const;
  std::size_t first_title(std::size_t i, std::size_t street_end) const;

  // A run is judged when a few more have been read: by then the slots of its words are at hand.
  struct Words {
    std::array<Token, longest_run> tokens;
    std::size_t count = 0;
  };
  static constexpr std::size_t most_waiting = 4;
  std::array<Words, most_waiting> waiting_;
  std::size_t oldest_ = 0, waiting_count_ = 0;
  void take(Words& words) {
    tokens_ = words.tokens.data();
    count_ = words.count;
  }

  std::array<Best, longest_run + 1> best_;
  std::array<Side, longest_run + 1> before_, after_;  // of the stretches that begin, and end, at a word
  // The run that is read or judged.
  Token* tokens_ = nullptr;
  std::size_t count_ = 0;
};

// Whether the line that ends at `line_end` is prose that goes on in the next.
bool Run::wraps(std::size_t line_end, unsigned least) const {
  const std::size_t first = line_end > 240 ? line_end - 240 : 0;
  std::string_view line = text_.substr(first, line_end - first);
  if (const void* before = line.empty() ? nullptr : memrchr(line.data(), '\n', line.size()))
    line.remove_prefix(static_cast<std::size_t>(static_cast<const char*>(before) - line.data()) + 1);
  if (line.size() < 45) return false;
  // Without a way out in the middle, so that it runs many bytes at a time.
  unsigned lowers = 0, tabs = 0, columns = 0;
  for (const char c : line) {
    lowers += is_lower(c) ? 1 : 0;
    tabs += c == '\t' ? 1 : 0;
  }
  for (std::size_t i = 4; i < line.size(); ++i) columns += line[i] == ' ' && line[i - 1] == ' ' ? 1 : 0;
  if (tabs + columns > 0) return false;
  return lowers * least > line.size();
}

[[gnu::always_inline]] inline std::size_t Run::step(Token& last, Gap& gap, bool& nickname) {
  constexpr std::size_t none = std::string_view::npos;
  nickname = false;
  std::size_t at = last.end;
  if (at_or(text_, at) == '.') {
    look_up(table_, last, text_);
    // After an initial, a title, a short word ("Jr.", "St.", "Wm."): else the sentence ends.
    const bool short_word = last.initial || last.word.has(role_title | role_suffix | role_particle | role_credential) ||
                            (!last.word.is_name() && last.end - last.begin <= 4 && last.word.word_class() == 0);
    if (!short_word && !last.nickname) return none;
    last.dot = true;
    ++at;
    if (upper_start(text_, at)) {
      gap = Gap::space;
      return last.initial || last.word.has(role_title) ? at : none;
    }
  }
  if (last.nickname) {
    // Past the closing mark.
    if (at_or(text_, at) == ' ' && at_or(text_, at + 1) == '"') ++at;
    if (at_or(text_, at) == '"' || at_or(text_, at) == ')' || at_or(text_, at) == '\'')
      ++at;
    else if (text_.substr(at, 3) == "”" || text_.substr(at, 3) == "’")
      at += 3;
    else
      return none;
  }
  if (const std::size_t space = space_at(text_, at)) {
    at += space;
    gap = Gap::space;
    if (upper_start(text_, at)) return at;
    const char link_start = at_or(text_, at);
    if (link_start == 'a' || link_start == '&' || link_start == 'y') look_up(table_, last, text_);
    if (last.word.has(role_title)) {  // "Mr. and Mrs."
      static constexpr std::string_view title_links[] = {"and ", "& ", "y "};
      for (const std::string_view link : title_links) {
        if (text_.substr(at, link.size()) != link || !upper_start(text_, at + link.size())) continue;
        Token title;
        read_word(text_, at + link.size(), title);
        look_up(table_, title, text_);
        return title.word.has(role_title) ? at + link.size() : none;
      }
    }
    const char c = at_or(text_, at);
    if (c == '"' || c == '(' || c == '\'' ||
        (c == '\xE2' && (text_.substr(at, 3) == "“" || text_.substr(at, 3) == "‘"))) {
      // A nickname: one or two capitalised words, closed, with a word after it.
      std::size_t inside = at + (static_cast<unsigned char>(c) >= 0x80 ? 3 : 1);
      // Texts that were taken apart into words have spaces here: Harold " Junior " Teal.
      const bool apart = at_or(text_, inside) == ' ' && c == '"';
      if (apart) ++inside;
      if (!upper_start(text_, inside)) return none;
      std::size_t end = inside;
      while (end < text_.size() && end < inside + 24 &&
             (letter_at(text_, end) || static_cast<unsigned char>(text_[end]) >= 0x80) && text_.substr(end, 3) != "”" &&
             text_.substr(end, 3) != "’")
        ++end;
      if (apart && at_or(text_, end) == ' ') ++end;
      const char close = at_or(text_, end);
      const bool closed = (c == '"' && close == '"') || (c == '(' && close == ')') || (c == '\'' && close == '\'') ||
                          (static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(close) >= 0x80);
      const std::size_t beyond = end + (static_cast<unsigned char>(close) >= 0x80 ? 3 : 1);
      if (!closed || space_at(text_, beyond) == 0 || !upper_start(text_, beyond + space_at(text_, beyond))) return none;
      nickname = true;
      return inside;
    }
    return is_lower(c) && particles_lead_on(text_, at) ? at : none;
  }
  const char c = at_or(text_, at);
  if (c == ',') {
    ++at;
    if (last.nickname) return none;
    at += space_at(text_, at);
    gap = Gap::comma;
    // "Duane Ackerknecht, A C K E R": spelled out.
    const auto letter = [&](std::size_t i) { return is_upper(at_or(text_, i)) && at_or(text_, i + 1) == ' '; };
    if (letter(at) && letter(at + 2) && letter(at + 4)) return none;
    // "a resident, ALDERTON,\nWinifred F/W": capitals say that the given name follows in the next line.
    if (last.caps && at_or(text_, at) == '\n' && upper_start(text_, at + 1) && is_lower(at_or(text_, at + 2)) &&
        count_ + 1 < longest_run && wraps(at, 4))
      return at + 1;
    return upper_start(text_, at) ? at : none;
  }
  if (c == '\n' || c == '\r') {
    const std::size_t end = at;
    if (c == '\r') ++at;
    if (at_or(text_, at) != '\n') return none;
    ++at;
    if (!upper_start(text_, at) || count_ + 1 >= longest_run || !wraps(end)) return none;
    gap = Gap::wrap;
    return at;
  }
  return none;
}

void Run::finish() {
  for (; waiting_count_ > 0; --waiting_count_) {
    take(waiting_[oldest_]);
    judge();
    oldest_ = (oldest_ + 1) % most_waiting;
  }
}

[[gnu::noinline]] std::size_t Run::gather(std::size_t begin) {
  take(waiting_[0]);
  count_ = 0;
  std::size_t at = begin, resume = begin;
  Gap gap = Gap::first;
  bool nickname = false;
  while (count_ < longest_run) {
    Token& token = tokens_[count_];
    read_word(text_, at, token);
    if (token.end <= at) break;
    if (count_ == 0 && (token.opener || answers(token))) return token.end;
    token.gap = gap;
    token.nickname = nickname;
    token.lower = is_lower(text_[at]);
    resume = token.end;
    at = step(token, gap, nickname);
    ++count_;
    if (at == std::string_view::npos) break;
  }
  return resume;
}

// Words that may stand in a name written in small letters: of names, of nobody's dictionary, initials, particles.
std::size_t Run::gather_small(std::size_t begin) {
  take(waiting_[0]);
  count_ = 0;
  std::size_t at = begin, resume = begin;
  while (count_ < longest_name) {
    Token& token = tokens_[count_];
    read_word(text_, at, token);
    if (token.end <= at) break;
    if (count_ == 0) resume = token.end;
    token.gap = count_ == 0 ? Gap::first : Gap::space;
    token.lower = token.end - token.begin <= 7 && particles.has(packed_at(text_, at, token.end - at));
    const bool initial = token.initial;
    look_up(table_, token, text_);
    const bool name = std::max(token.given, token.family) > (count_ == 0 ? 0.3f : -2.5f);
    const bool strange = !token.word.known() && token.end - token.begin >= 4;
    if (token.odd || !(token.lower || initial || name || strange || token.word.has(role_suffix))) break;
    if (initial && (token.end >= text_.size() || text_[token.end] != '.') && count_ == 0) break;
    ++count_;
    resume = at = token.end;
    if (initial && at_or(text_, at) == '.') {
      token.dot = true;
      ++at;
    }
    const std::size_t space = space_at(text_, at);
    if (space == 0 || at + space >= text_.size() || upper_start(text_, at + space) || !letter_at(text_, at + space))
      break;
    at += space;
  }
  return std::max(resume, begin + 1);
}

std::size_t Run::read(std::size_t begin) {
  if (waiting_count_ == most_waiting) {
    take(waiting_[oldest_]);
    judge();
    oldest_ = (oldest_ + 1) % most_waiting;
    --waiting_count_;
  }
  Words& run = waiting_[(oldest_ + waiting_count_) % most_waiting];
  run.count = 0;
  take(run);
  std::size_t at = begin;
  Gap gap = Gap::first;
  bool nickname = false;
  std::size_t resume = begin;
  for (;;) {
    Token& token = tokens_[count_];
    read_word(text_, at, token);
    if (token.end <= at) return std::max(resume, at + 1);
    if (token.opener && count_ == 0) return token.end;
    token.gap = gap;
    token.nickname = nickname;
    token.lower = is_lower(text_[at]);
    resume = token.end;
    const std::size_t next = step(token, gap, nickname);
    ++count_;
    if (next == std::string_view::npos) break;
    table_.prefetch(token.hash);
    // "Mr. and Mrs." is one title.
    at = next;
    if (count_ == longest_run) {
      finish();
      take(run);
      count_ = longest_run;
      judge();
      // The last words begin the next window, unless they are part of a hit.
      constexpr std::size_t kept = 5;
      std::size_t from = longest_run - kept;
      while (from < longest_run && !hits_.empty() && tokens_[from].begin < hits_.back().whole_end) ++from;
      count_ = 0;
      if (from == longest_run) return std::max<std::size_t>(resume, hits_.back().whole_end);
      return tokens_[from].begin > begin ? tokens_[from].begin : resume;
    }
  }
  run.count = count_;
  if (count_ >= 2) {
    table_.prefetch(tokens_[count_ - 1].hash);
    ++waiting_count_;
  }
  return resume;
}

[[gnu::always_inline]] inline float Run::in_order(std::size_t i, std::size_t j) const {
  const Token &first = tokens_[i], &last = tokens_[j - 1];
  if (j - i < 2 || last.initial || last.lower || last.nickname || first.lower || first.nickname) return impossible;
  float sum = first.given;
  // "Lake George", "Fort Ann"
  if (first.word.has(role_thing_head | role_organisation) && first.given < 2.0f) sum -= 2.5f;
  if (first.initial && !first.dot && (view(first) == "A" || view(first) == "I"))
    return impossible;  // "A Jackson table"
  // "D. Wise" may be a name, "A Good" is none.
  if (first.initial && j - i == 2 &&
      (last.family < 0.0f ||
       (!first.dot && (last.family < 1.5f || last.word.word_class() == 1 || last.word.word_class() == 2))))
    return impossible;
  for (std::size_t k = i + 1; k + 1 < j; ++k) {
    const Token& t = tokens_[k];
    if (t.initial)
      sum += t.dot ? 0.6f : 0.3f;
    else if (t.nickname)
      sum += 1.0f;
    else if (t.lower || t.word.has(role_particle))
      sum += t.lower ? 0.6f : std::max(0.2f, 0.6f * std::max(t.given, t.family));
    else {
      const float best = std::max(t.given, t.family);
      if (best < -2.6f) return impossible;
      sum += 0.6f * best;
    }
  }
  float family = last.family;
  if (last.word.has(role_street) && last.word.family_class() < 33 && !tokens_[j - 2].initial) family -= 1.5f;
  if (tokens_[j - 2].lower) family = std::max(family, -0.5f);
  return sum + family;
}

// "Mr. de la Cruz", "Dr. van der Berg": particles and a family name, behind a title.
float Run::with_particles(std::size_t i, std::size_t j) const {
  for (std::size_t k = i; k + 1 < j; ++k)
    if (!tokens_[k].lower || tokens_[k].gap != Gap::space) return impossible;
  const Token& last = tokens_[j - 1];
  if (last.initial || last.lower || last.nickname || last.odd || last.gap != Gap::space) return impossible;
  // "Nuestra Señora del Rosario"
  if (i >= 2 && tokens_[i - 1].gap == Gap::space && equals_ignore_case(view(tokens_[i - 2]), "nuestra"))
    return impossible;
  return std::max(last.family, -0.5f) + 0.5f;
}

[[gnu::always_inline]] inline float Run::family_first(std::size_t i, std::size_t j) const {
  const Token &first = tokens_[i], &second = tokens_[i + 1];
  if (j - i < 2 || j - i > 4 || first.initial || second.initial || second.lower || first.nickname || second.nickname)
    return impossible;
  const bool asian =
      first.word.has(role_asian_surname) && !second.word.has(role_organisation | role_thing_head | role_street);
  if (asian && first.family >= 0 && !second.caps == !first.caps) {
    // "Nguyen Van An": the words of Vietnamese and Chinese given names are English words as often as not.
    bool names = true;
    for (std::size_t k = i + 1; k < j; ++k)
      names = names && !tokens_[k].lower && !tokens_[k].initial && tokens_[k].word.given_class() > 0;
    if (names && j - i == 3) return first.family + 0.5f;
  }
  if (first.family < 0 || second.given < (asian ? -1.6f : 0.0f)) return impossible;
  if (first.word.has(role_thing_head | role_street | role_organisation)) return impossible;
  float sum = first.family + second.given - 2.0f;
  for (std::size_t k = i + 2; k < j; ++k) {
    const Token& t = tokens_[k];
    if (t.initial)
      sum += k + 1 == j ? 1.0f : 0.3f;
    else if (t.given < 0 || t.lower)
      return impossible;
    else
      sum += 0.4f * t.given;
  }
  if (asian) sum += 0.8f;
  return sum;
}

float Run::with_comma(std::size_t i, std::size_t j) const {
  std::size_t comma = 0;
  for (std::size_t k = i + 1; k < j; ++k) {
    if (tokens_[k].nickname && tokens_[k].gap != Gap::comma) continue;
    if (tokens_[k].gap == Gap::comma) {
      if (comma != 0) return impossible;
      comma = k;
    }
  }
  if (comma == 0 || comma - i > 4 || j - comma > 3) return impossible;
  // The family name: one word, or several that all are.
  float sum = 0;
  std::size_t family_words = 0;
  for (std::size_t k = i; k < comma; ++k) {
    const Token& t = tokens_[k];
    if (t.initial || t.nickname) return impossible;
    if (t.word.has(role_suffix) && k > i && k + 1 == comma) continue;
    if (t.lower || (t.word.has(role_particle) && k + 1 < comma)) {
      sum += 0.3f;
      continue;
    }
    ++family_words;
    if (family_words > 1 && t.family < 0.5f) return impossible;
    sum += family_words == 1 ? t.family : 0.5f * t.family;
    sum -= 0.5f * std::max(0.0f, t.given - t.family - 1.0f);
  }
  if (family_words == 0 || family_words > 2 || is_i(tokens_[i])) return impossible;
  const Token& given = tokens_[comma];
  if (view(tokens_[i]) == view(given)) return impossible;  // "my son Tobias, Tobias Merritt"
  if (given.lower || given.nickname) return impossible;
  if (given.initial) {
    if (tokens_[i].family < 2.0f) return impossible;
    sum -= 1.0f;
  } else {
    sum += tokens_[i].word.has(role_asian_surname) && given.word.is_name() ? std::max(given.given, 0.5f) : given.given;
  }
  for (std::size_t k = comma + 1; k < j; ++k) {
    const Token& t = tokens_[k];
    if (t.initial)
      sum += 0.6f;
    else if (t.nickname)
      sum += 1.0f;
    else if (t.lower)
      sum += 0.3f;
    else {
      const float best = std::max(t.given, t.family);
      if (best < 0) return impossible;
      sum += 0.4f * best;
    }
  }
  // "Albany, New York", "Smith, Jones, Brown": places and lists have the same commas.
  if (given.word.has(role_state) && given.given < 2.0f) return impossible;
  // "her nephew in Ohio, KESSLER, Dieter": the family name in capitals alone, as the police write.
  const Token& family = tokens_[i];
  const bool by_capitals = family.caps && !given.caps && given.given > 0.0f && family.end - family.begin >= 4 &&
                           family.word.word_class() == 0 &&
                           !family.word.has(role_organisation | role_organisation_word | role_state | role_calendar |
                                            role_form_word | role_company_end | role_other_label);
  if (by_capitals)
    sum += 3.0f;
  else if (i > 0 && tokens_[i].gap == Gap::comma)
    sum -= 2.5f;
  return sum - 0.3f;
}

// The tokens from j on that end a name of a body: "Medical Center", "Inc", "County Department …".
bool Run::organisation_follows(std::size_t j) const {
  for (std::size_t k = j; k < count_ && k < j + 4; ++k) {
    const Token& t = tokens_[k];
    if (t.gap != Gap::space && t.gap != Gap::wrap && !(t.word.has(role_company_end) && t.word.family_class() < 20))
      return false;
    // "Hall" or "Church" alone may be the next person's or this one's surname.
    const bool surname = t.word.family_class() > 27 && k == j;
    if (t.word.has(role_organisation | role_company_end | role_thing_head) && !surname) return true;
    if (!t.word.has(role_organisation_word)) return false;
  }
  return false;
}

float Run::before(std::size_t i, std::uint32_t& flags) const {
  const Token& first = tokens_[i];
  NameWord previous;
  bool found = false;
  float sum = 0;
  if (i > 0 && first.gap == Gap::space) {
    previous = tokens_[i - 1].word;
    found = true;
    if (tokens_[i - 1].initial || tokens_[i - 1].nickname) sum -= 1.5f;
    if (previous.has(role_organisation_word | role_organisation) && !previous.has(role_person_word)) sum -= 0.7f;
    if (!previous.is_name() && previous.word_class() == 0 && !previous.known()) sum -= 0.5f;
  } else if (i > 0) {
    return 0;
  } else {
    std::size_t at = first.begin;
    if (at == 0) return 0.3f;
    char c = text_[at - 1];
    if (c == '\n') return 0.3f;
    if (c == '-' && (at < 2 || is_space(text_[at - 2]) || text_[at - 2] == '-'))
      return 0.5f;  // a signature: "-N. Cole"
    if (c == '@' || c == '/' || c == '\\' || c == '_' || c == '=' || c == '-' || c == '.' || c == '&') return -3.0f;
    if (c == ' ' || c == '\t' || c == '*' || c == '|' || c == '"' || c == '(') {
      std::size_t back = at - 1;
      std::size_t gap = 1;
      while (back > 0 && gap < 40 && (text_[back - 1] == ' ' || text_[back - 1] == '\t' || text_[back - 1] == '_')) {
        --back;
        ++gap;
      }
      std::size_t dots = back;  // "Client ........ Name"
      while (dots > 0 && back - dots < 80 && (text_[dots - 1] == '.' || text_[dots - 1] == ' ')) --dots;
      const bool leader = back - dots >= 3 && text_[back - 1] == '.';
      if (leader) back = dots;
      if (back == 0 || text_[back - 1] == '\n') return 0.3f;
      c = leader ? ':' : text_[back - 1];
      at = leader ? back + 1 : back;
      // Columns: what stands left of them says nothing, unless it is a label.
      if (gap > 1 && c != ':') return 0.3f;
    }
    if (c == ':') {
      // The label: its last word decides; "Client Name:", "Date of Birth:".
      std::size_t end = at - 1;
      while (end > 0 && !is_word(text_[end - 1]) && text_[end - 1] != '\n' && at - end < 4) --end;
      bool ascii = false;
      const std::size_t begin = word_begin(text_, end, 24, ascii);
      const NameWord label = word_at(begin, end, ascii);
      if (label.has(role_name_label)) {
        flags |= name_by_label;
        return 4.0f;
      }
      return label.has(role_other_label) ? -2.5f : 0.5f;
    }
    if (c == '/' && at >= 2 && lower(text_[at - 2]) == 'c') return -5.0f;  // "C/", a street in Spanish
    if (c == '#' || is_digit(c)) return -1.0f;
    if (!is_word(c)) {
      return 0;
    }
    bool ascii = false;
    const std::size_t begin = word_begin(text_, at, 24, ascii);
    const std::uint64_t word = at - begin <= 7 ? packed_at(text_, begin, at - begin) : 0;
    switch (word) {
      case packed("the"):
      case packed("The"):
      case packed("a"):
      case packed("an"):
      case packed("los"):
      case packed("las"): return -2.5f;
      case packed("in"):
      case packed("at"):
      case packed("near"):
      case packed("en"): return -1.5f;
      case packed("by"):
      case packed("with"):
      case packed("from"):
      case packed("for"):
      case packed("to"):
      case packed("and"):
      case packed("con"):
      case packed("por"): sum += 0.5f; break;
      default: break;
    }
    previous = word_at(begin, at, ascii);
    found = true;
    if (word == packed("of")) {
      // "University of Rochester": a body before it.
      std::size_t of = begin;
      while (of > 0 && text_[of - 1] == ' ') --of;
      bool head_ascii = false;
      const std::size_t head = word_begin(text_, of, 24, head_ascii);
      if (word_at(head, of, head_ascii).has(role_organisation)) return -4.0f;
    }
  }
  if (i == 0 && found && first.begin >= 8 &&
      (text_[first.begin - 2] == 's' || text_[first.begin - 2] == 'a' || text_[first.begin - 2] == 'd' ||
       text_[first.begin - 2] == 'm')) {
    const std::string_view lead =
        text_.substr(first.begin >= 12 ? first.begin - 12 : 0, first.begin >= 12 ? 12 : first.begin);
    const char last = text_[first.begin - 2];
    if ((last == 's' && lead.ends_with("name is ")) || (last == 'a' && lead.ends_with("se llama ")) ||
        (last == 'd' && lead.ends_with("named ")) || (last == 'm' && lead.ends_with("I am "))) {
      flags |= name_by_label;
      return 3.0f;
    }
  }
  if (found && previous.has(role_street_before) && !previous.has(role_person_word)) sum -= 4.0f;
  if (found && previous.has(role_person_word)) {
    flags |= name_by_label;
    sum += 2.2f;
  }
  return sum;
}

// "Floyd Eastbrook feastbrook18@example.net": letters up to `end` that go on to an address.
bool Run::is_mailbox(std::size_t begin, std::size_t end) const {
  constexpr std::size_t longest = 40;
  const auto goes_on = [](char c) { return is_alpha(c) || is_digit(c) || c == '.' || c == '_' || c == '-'; };
  if (end == begin || at_or(text_, end) == ' ' || at_or(text_, end) == '\n') return false;
  std::size_t at = end;
  while (at < text_.size() && at < begin + longest && goes_on(text_[at])) ++at;
  return at_or(text_, at) == '@' && letter_at(text_, at + 1);
}

float Run::after(std::size_t i, std::size_t j, std::size_t next) const {
  float sum = 0;
  const Token& last = tokens_[j - 1];
  if (next < count_) {
    const Token& t = tokens_[next];
    if (organisation_follows(next))
      sum -= 5.0f;
    else if (t.gap == Gap::space && t.word.has(role_street) && t.word.family_class() < 27)
      sum -= 12.0f;
    else if (t.gap == Gap::comma && t.word.has(role_state) && t.end - t.begin == 2)
      sum -= 4.0f;
    else if (t.gap == Gap::comma && t.word.has(role_state) && t.given < 1.0f)
      sum -= 3.0f;
    else if (t.gap == Gap::comma && tokens_[i].gap == Gap::comma)
      sum -= 0.5f;
    else if (t.gap == Gap::space && t.word.has(role_verb_after | role_form_word))
      sum += 0.5f;
    else if (t.gap == Gap::space && !t.lower)
      // "Mr. Osgood Penhallow": the given name of a title is not the whole, though no table has the family name.
      sum -= j == i + 2 && stands_as_title(tokens_[i]) && !t.odd && !t.initial && t.end - t.begin >= 4 &&
                     t.word.word_class() == 0
                 ? 3.5f
             : t.word.is_name() ? 1.0f
                                : 0.5f;
    return sum;
  }
  std::size_t at = last.end;
  if (next > j) at = tokens_[next - 1].end;
  if (at_or(text_, at) == '.') ++at;
  if (features::is_escape(text_, at)) ++at;
  const char c = at_or(text_, at);
  if (c == '@' || c == '/' || c == '\\' || c == '_' || c == '=' || is_digit(c)) return -4.0f;
  if (apostrophe(text_, at) > 0) {
    const std::size_t word = std::min(at + apostrophe(text_, at) + 1 + 1, text_.size());
    const std::size_t end = letters_end(text_, word, 20);
    if (end > word && word_at(word, end, true).has(role_thing_head)) return -4.0f;
    return 0;
  }
  if (c == '\n') return 0.3f;
  if (c == ' ' && at_or(text_, at + 1) == '&') return -2.5f;
  if (c == ' ' || c == ',' || c == '(') {
    std::size_t word = at;
    while (word < text_.size() && word < at + 3 && (text_[word] == ' ' || text_[word] == ',' || text_[word] == '('))
      ++word;
    if (at_or(text_, word) == '<') return 1.5f;
    if (is_digit(at_or(text_, word))) {
      const std::string_view rest = text_.substr(word, 16);
      if (rest.find("year") != std::string_view::npos || rest.find("yo") != std::string_view::npos ||
          rest.find("y/o") != std::string_view::npos || rest.find("-yr") != std::string_view::npos)
        return 2.0f;
      return rest.find('/') != std::string_view::npos || rest.find('-') != std::string_view::npos ? 1.0f : 0.0f;
    }
    const std::size_t end = letters_end(text_, word, 20);
    const std::size_t size = end - word;
    if (is_mailbox(word, end)) return 1.5f;
    const std::uint64_t next_word = size <= 4 ? packed_at(text_, word, size) : 0;
    if (size >= 2 && size <= 4) {
      switch (next_word) {
        case packed("DOB"):
        case packed("dob"):
        case packed("SSN"):
        case packed("MRN"):
        case packed("born"):
        case packed("age"):
        case packed("aged"):
        case packed("ID"):
        case packed("CIN"): return 1.5f;
        default: break;
      }
    }
    if (end > word && c == ' ') {
      const NameWord following = word_at(word, end, true);
      if (following.has(role_verb_after)) return 1.2f;
      if (following.has(role_thing_head | role_organisation)) return -1.5f;
      if (next_word == packed("v") || next_word == packed("vs")) return 0.5f;
    }
  }
  return 0;
}

// Suffix and credentials after tokens_[j - 1]: returns the first token behind them.
std::size_t Run::tail(std::size_t j, std::uint32_t& end, std::uint32_t& whole_end, bool& credentials) const {
  std::size_t k = j;
  end = tokens_[j - 1].end;
  if (tokens_[j - 1].initial && at_or(text_, end) == '.') ++end;
  if (k < count_ && tokens_[k].word.has(role_suffix) && !tokens_[k].initial && tokens_[k].end - tokens_[k].begin <= 3 &&
      tokens_[k].gap != Gap::wrap) {
    end = tokens_[k].end + (at_or(text_, tokens_[k].end) == '.' ? 1 : 0);
    ++k;
  }
  whole_end = end;
  credentials = false;
  while (k < count_ && k < j + 6) {
    const Token& t = tokens_[k];
    if (t.gap == Gap::wrap || !t.word.has(role_credential) ||
        !(t.caps || t.dot || view(t) == "PhD" || view(t) == "PharmD" || view(t) == "PsyD"))
      break;
    // "Lynn, MA 01901" is a place.
    const std::size_t digit = t.end + space_at(text_, t.end);
    if (t.gap == Gap::comma && is_digit(at_or(text_, digit))) break;
    if (t.gap == Gap::space && t.word.family_class() > 16 && !t.dot) break;
    whole_end = t.end + (at_or(text_, t.end) == '.' ? 1 : 0);
    credentials = true;
    ++k;
  }
  return k;
}

// Inlined where it is called: for a run of two words all its loops are gone.
[[gnu::always_inline]] inline float Run::score(std::size_t i, std::size_t j, std::size_t title, Gaps gaps,
                                               bool& family_first_order, bool& comma) const {
  family_first_order = comma = false;
  const std::size_t words = j - i;
  float sum = impossible;
  if (words == 1) {
    if (title == i) return impossible;
    const Token& t = tokens_[i];
    if (t.initial || t.lower || t.nickname || t.odd) return impossible;
    // A single word needs a plain title; a weak one ("Officer", "Judge") a real surname.
    sum = std::max(t.family, t.given - 0.5f);
    if (!is_plain_title(tokens_[title]) && sum < 1.5f) return impossible;
    if (sum < -3.5f) return impossible;
  } else if (gaps.comma) {
    if (title != i || gaps.wrap) return impossible;
    comma = true;
    sum = with_comma(i, j);
  } else {
    sum = title < i && tokens_[i].lower ? with_particles(i, j) : in_order(i, j);
    if (title == i) {
      const float other = family_first(i, j);
      if (other > sum) {
        sum = other;
        family_first_order = true;
      }
    }
    // "placed with Tamika Osgood" and in the next line "Grace Okafor-Lane": two people.
    if (gaps.wrap && words >= 4)
      for (std::size_t k = i + 2; k + 2 <= j; ++k)
        if (tokens_[k].gap == Gap::wrap && tokens_[k - 1].family >= 1.0f && tokens_[k].given >= 1.0f) return impossible;
    if (gaps.wrap && (tokens_[i].given < 1.0f || tokens_[j - 1].family < 1.0f)) return impossible;
  }
  if (sum <= impossible / 2) return impossible;
  if (title < i) sum += is_plain_title(tokens_[title]) ? 5.0f : 3.0f;
  return sum + prior;
}

// "Van Alstyne", "De La Cruz", "St. John": the tables have them closed up.
void Run::weigh_with_particles(std::size_t i) {
  std::size_t from = i;
  while (from > 0 && i - from < 3 && tokens_[from].gap == Gap::space && tokens_[from - 1].word.has(role_particle))
    --from;
  for (; from < i; ++from) {
    std::string closed;
    for (std::size_t k = from; k <= i; ++k) closed += view(tokens_[k]);
    const NameWord word = name_word(closed);
    if (word.family_class() > 0) tokens_[i].family = std::max(tokens_[i].family, word.family_score());
  }
}

// "John and Mary Smith": the last hit is Mary Smith; John's family name is hers. `lowest`: where the hit before ends.
void Run::add_shared(std::size_t lowest) {
  const NameHit& hit = hits_.back();
  if (hit.begin < 4 || text_[hit.begin - 1] != ' ' ||
      (text_[hit.begin - 2] != 'd' && text_[hit.begin - 2] != '&' && text_[hit.begin - 2] != 'y'))
    return;
  std::size_t end = 0;
  static constexpr std::string_view links[] = {" and ", " & ", " y "};
  for (const std::string_view link : links)
    if (hit.begin >= link.size() && text_.substr(hit.begin - link.size(), link.size()) == link)
      end = hit.begin - link.size();
  if (end == 0) return;
  std::size_t begin = end;
  while (begin > lowest && end - begin < longest_word && is_alpha(text_[begin - 1])) --begin;
  if (end - begin < 2 || begin < lowest || !is_upper(text_[begin]) || (begin > 0 && is_word(text_[begin - 1]))) return;
  const NameWord word = name_word(text_.substr(begin, end - begin));
  if (word.given_score() < 2.0f || word.given_class() < word.family_class()) return;
  // A name that stands whole before "and" has its own family name.
  if (begin >= 2 && text_[begin - 1] == ' ' && is_alpha(text_[begin - 2])) {
    std::size_t other = begin - 1;
    while (other > 0 && is_alpha(text_[other - 1])) --other;
    if (is_upper(text_[other]) && !look_up(text_.substr(other, begin - 1 - other)).has(role_person_word)) return;
  }
  NameHit shared;
  shared.begin = shared.whole_begin = static_cast<std::uint32_t>(begin);
  shared.end = shared.whole_end = static_cast<std::uint32_t>(end);
  shared.confidence = static_cast<std::uint8_t>(std::max(50, hit.confidence - 10));
  shared.flags = name_shared_family;
  shared.parts = hit.parts;
  hits_.push_back(shared);
}

// Words of streets that are nobody's name. Returns the first word behind a street with a house number before it.
std::size_t Run::block_streets(std::array<bool, longest_run>& blocked) const {
  // "1340 Hackett Dr Hardwick", "1765 Myrtle Lane": a house number before the run, a street in it.
  std::size_t street_end = 0;
  if (tokens_[0].begin >= 2 && space_at(text_, tokens_[0].begin - 1) > 0 && is_digit(text_[tokens_[0].begin - 2])) {
    for (std::size_t k = 1; k < count_ && k < 6 && tokens_[k].gap == Gap::space; ++k)
      if (tokens_[k].word.has(role_street)) street_end = k + 1;
  }

  // Without a number, words that are streets only ("Boulevard", not "Lane") still take the words before them.
  for (std::size_t k = 1; k < count_; ++k) {
    if (!tokens_[k].word.has(role_street) || tokens_[k].word.family_class() >= 27 || tokens_[k].word.has(role_title) ||
        tokens_[k].end - tokens_[k].begin < 4)
      continue;
    for (std::size_t back = k; back > 0 && k - back < 5 && tokens_[back].gap == Gap::space; --back) {
      if (tokens_[back - 1].word.has(role_person_word) && !tokens_[back - 1].word.is_name()) break;
      blocked[back - 1] = true;
    }
  }

  return street_end;
}

// The name that ends before tokens_[j]. `lowest`: where the hit before ends.
void Run::add_hit(const Best& b, std::size_t j, std::size_t lowest) {
  const std::size_t i = b.from;
  NameHit& hit = hits_.emplace_back();
  hit.begin = tokens_[i].begin;
  hit.whole_begin = tokens_[b.title].begin;
  if (b.comma && b.title == i && i == 0) hit.begin = hit.whole_begin = particles_before(hit.begin, lowest);
  hit.end = b.end;
  hit.whole_end = b.whole_end;
  hit.flags = b.flags;
  hit.confidence = static_cast<std::uint8_t>(std::clamp(100.0f / (1.0f + std::exp(-0.8f * b.score)), 50.0f, 99.0f));
  bool caps = true, any = false;
  for (std::size_t k = i; k < j; ++k) {
    if (tokens_[k].gap == Gap::wrap && k > i) hit.flags |= name_wrapped;
    if (tokens_[k].initial) continue;
    caps = caps && tokens_[k].caps;
    any = true;
  }
  if (caps && any) hit.flags |= name_all_caps;
  if (b.comma) hit.flags |= name_comma;
  if (b.title < i) hit.flags |= name_by_title;
  if (b.credentials) hit.flags |= name_by_credentials;
  NameParts& parts = hit.parts;
  const Token &first = tokens_[i], &last = tokens_[j - 1];
  if (j - i == 1 && b.title == i && !b.credentials) {
    parts.known = true;
    (first.given >= first.family ? parts.given : parts.family) = {hit.begin, hit.end};
    hit.flags |= name_short;
  } else if (j - i == 1 || first.lower) {
    parts.known = parts.order_known = true;
    parts.family = {hit.begin, hit.end};
    hit.flags |= name_family_only;
  } else if (j - i <= 3 && !b.comma && !b.family_first && plain_words(i, j) &&
             (hit.end == last.end || is_generation(j))) {
    // What parse_name() would make of it, without the work.
    parts.known = true;
    parts.given = {first.begin, first.end + (first.initial && first.dot ? 1u : 0u)};
    if (j - i == 3) parts.middle = {tokens_[i + 1].begin, last.begin - 1};
    parts.family = {last.begin, last.end};
    if (hit.end != last.end) parts.suffix = {tokens_[j].begin, hit.end};
    parts.order_known = first.given >= first.family - 1.0f;
  } else if (j - i == 2 && (b.comma || b.family_first) && plain_words(i, j) && hit.end == last.end) {
    parts.known = parts.order_known = true;
    parts.family = {hit.begin, first.end};
    parts.given = {last.begin, last.end};
  } else {
    parts.whole = {hit.begin, hit.end};
    parts.comma = b.comma;
    parts.family_first = b.family_first;
    // Plain order is the rule but no certainty.
    parts.order_known = first.given >= first.family - 1.0f;
  }
  const bool plain = !b.comma && !b.family_first && b.title == i && j - i >= 2;
  if (plain) add_shared(lowest);
}

// Whether a word of the run is ever a name, or a title: most runs are refused by that.
[[gnu::always_inline]] inline bool Run::has_name(std::size_t count) {
  bool worth = false;
  for (std::size_t i = 0; i < count; ++i) {
    Token& t = tokens_[i];
    look_up(table_, t, text_);
    weigh(t);
    worth |= (t.given > 0.3f) | (t.family > 0.3f) | t.word.has(role_title);
  }
  return worth;
}

// Whether what stands before the run says that a name follows.
bool Run::is_announced() const {
  std::uint32_t flags = 0;
  return before(0, flags) >= 2.0f;
}

[[gnu::always_inline]] inline void Run::weigh_more(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    weigh_strange(tokens_[i], view(tokens_[i]));
    if (i > 0 && tokens_[i - 1].word.has(role_particle) && tokens_[i].gap == Gap::space && !tokens_[i].initial)
      weigh_with_particles(i);
  }
}

// The first of the titles before tokens_[i], or i.
std::size_t Run::first_title(std::size_t i, std::size_t street_end) const {
  std::size_t title = i;
  while (title > street_end && title + 3 > i && tokens_[title].gap == Gap::space && stands_as_title(tokens_[title - 1]))
    --title;
  return title;
}

// Whether the words could be a name at all, by their order and marks.
bool Run::may_be_name(std::size_t i, std::size_t j) const {
  const Token &first = tokens_[i], &last = tokens_[j - 1];
  if (last.lower || first.nickname || (last.nickname && j - i > 1)) return false;
  if (j - i > 1 && first.word.has(role_title) && stands_as_title(first)) return false;  // "Commissioner Ana Torres"
  if (j - i == 1) {
    // Not in a stretch of encoded bytes, a path or an address of the net.
    const auto joined = [](char c) {
      return c == '/' || c == '+' || c == '=' || c == '_' || c == '@' || c == '\\' || c == '#' || c == '&';
    };
    if (first.begin > 0 && joined(text_[first.begin - 1])) return false;
    if (joined(at_or(text_, first.end)) && !features::is_escape(text_, first.end)) return false;
    return !first.initial && !first.odd && !first.lower && first.end - first.begin >= 2;
  }
  std::size_t commas = 0, words = 0;
  for (std::size_t k = i; k < j; ++k) {
    if (tokens_[k].odd && !tokens_[k].word.known()) return false;
    commas += k > i && tokens_[k].gap == Gap::comma ? 1 : 0;
    words += tokens_[k].initial || tokens_[k].lower ? 0 : 1;
  }
  return commas <= 1 && words >= 1 && (commas == 0 || !is_i(first));
}

float Run::weigh_stretch(std::size_t i, std::size_t j, std::size_t title, Best& b) const {
  Gaps gaps;
  for (std::size_t k = i + 1; k < j; ++k) gaps.add(tokens_[k].gap);
  float s = score(i, j, title, gaps, b.family_first, b.comma);
  if (s <= impossible / 2) s = j - i == 1 ? std::max(tokens_[i].given, tokens_[i].family) - 6.0f : -12.0f;
  const std::size_t next = tail(j, b.end, b.whole_end, b.credentials);
  if (b.credentials) s += 2.5f;
  if (next > j && b.end > tokens_[j - 1].end) s += 1.0f;
  b.flags = 0;
  s += before(title, b.flags);
  s += after(title, j, next);
  if (b.comma && lists_on(j)) s -= 4.0f;
  b.from = static_cast<std::uint8_t>(i);
  b.title = static_cast<std::uint8_t>(title);
  b.hit = true;
  return b.score = s;
}

void Run::look_up_all(unsigned forget) {
  has_name(count_);
  // A word that is taken from the tables, so that the training sees what strangers look like.
  for (std::size_t i = 0; forget > 0 && i < count_; ++i) {
    Token& t = tokens_[i];
    if (!t.word.is_name() || t.word.has(role_title) ||
        features::mix(features::lower_hash(view(t)), t.begin) % 100 >= forget)
      continue;
    t.word = {};
    t.given = t.word.given_score();
    t.family = t.word.family_score();
    weigh(t);
  }
  weigh_more(count_);
  look_up_kinds();
}

void Run::parts(std::vector<RunView::Part>& out) {
  out.clear();
  std::array<bool, longest_run> blocked{};
  const std::size_t street_end = block_streets(blocked);
  for (std::size_t j = 1; j <= count_; ++j)
    for (std::size_t words = 1; words <= longest_name && words <= j; ++words) {
      const std::size_t i = j - words;
      if (i < street_end || blocked[i] || !may_be_name(i, j)) continue;
      Best b;
      const float rule = weigh_stretch(i, j, first_title(i, street_end), b);
      out.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(j), rule});
    }
}

void Run::judge_learned() {
  std::array<bool, longest_run> blocked{};
  const std::size_t street_end = block_streets(blocked);
  best_[0] = {};
  for (std::size_t j = 0; j <= count_; ++j) before_[j].known = after_[j].known = false;
  for (std::size_t j = 1; j <= count_; ++j) {
    best_[j] = {};
    best_[j].sum = best_[j - 1].sum;
    for (std::size_t words = 1; words <= longest_name && words <= j; ++words) {
      const std::size_t i = j - words;
      if (i < street_end || blocked[i] || !may_be_name(i, j)) continue;
      const std::size_t title = first_title(i, street_end);
      if (words == 1 && title == i && is_abbreviation(tokens_[i])) continue;
      if (words == 1 && std::max(tokens_[i].given, tokens_[i].family) < (title == i ? least_alone : never)) continue;
      Best b;
      const float rule = weigh_stretch(i, j, title, b);
      if (words > 1 && rule < hopeless) continue;
      float s = rule;
      if (rule < sure) {
        s = tagger_.odds({text_, tokens_, count_, i, j, rule, &before_[i], &after_[j]});
        // Where the hand-made scores see a name, the tagger must be asked too, but not outvoted.
        if (words > 1 && s > (b.comma ? surely_not_with_comma : surely_not))
          s = std::max(s, rule - (b.comma ? enough_with_comma : enough));
        if (title < i) s = std::max(s, rule - enough_with_comma);
      }
      const float alone = text_.size() < long_text ? lean_alone : lean_alone_in_long;
      // "Mr. Robert Delacroix": what a title adds to one word it adds to both.
      s += words > 1 ? lean : title < i ? std::min(lean, alone) : alone;
      if (s <= 0 && s > doubtful && words == 1 && title == i && doubts_ != nullptr)
        doubts_->push_back({tokens_[i].begin, tokens_[i].end, features::lower_hash(view(tokens_[i]))});
      if (s <= 0 || best_[title].sum + s <= best_[j].sum) continue;
      b.score = s;
      b.sum = best_[title].sum + s;
      best_[j] = b;
    }
  }
  take_best();
}

void Run::take_best() {
  const std::size_t first_new = hits_.size();
  for (std::size_t j = count_; j > 0;) {
    const Best& b = best_[j];
    if (!b.hit) {
      --j;
      continue;
    }
    add_hit(b, j, first_new == 0 ? 0 : hits_[first_new - 1].whole_end);
    j = b.title;
  }
}

// With the tagger's help wherever the hand-made scores are not sure.
void Run::judge_thoroughly() {
  const std::size_t first_new = hits_.size();
  if (!has_name(count_) && count_ > 1 && !is_strange() && !is_announced()) return;
  weigh_more(count_);
  look_up_kinds();
  judge_learned();
  if (hits_.size() == first_new) return;
  std::reverse(hits_.begin() + static_cast<std::ptrdiff_t>(first_new), hits_.end());
  if (first_new > 0 && first_new < hits_.size() && hits_[first_new].whole_begin < hits_[first_new - 1].whole_end)
    hits_.erase(hits_.begin() + static_cast<std::ptrdiff_t>(first_new));
}

void Run::judge() {
  const std::size_t first_new = hits_.size();
  const bool worth = count_ == 2 ? has_name(2) : has_name(count_);
  if (count_ == 2 && is_simple_pair()) {
    if (!worth && (pair_score() <= -most_around - most_strange || !is_announced())) return;
    weigh_more(2);
    judge_pair();
  } else {
    if (!worth && !is_announced()) return;
    weigh_more(count_);
    judge_row();
  }
  if (hits_.size() == first_new) return;
  // They have come from the last to the first.
  std::reverse(hits_.begin() + static_cast<std::ptrdiff_t>(first_new), hits_.end());
  // A window may begin inside what the one before has found.
  if (first_new > 0 && first_new < hits_.size() && hits_[first_new].whole_begin < hits_[first_new - 1].whole_end)
    hits_.erase(hits_.begin() + static_cast<std::ptrdiff_t>(first_new));
}

// Two words of which the first is no title and the second no street: they are a name together or not at all. That is
// what most runs are.
bool Run::is_simple_pair() const {
  return !tokens_[0].word.has(role_title | role_particle) && !tokens_[1].word.has(role_street);
}

float Run::pair_score() const {
  bool family_first_order = false, comma = false;
  Gaps gaps;
  gaps.add(tokens_[1].gap);
  return score(0, 2, 0, gaps, family_first_order, comma);
}

void Run::judge_pair() {
  Best b;
  Gaps gaps;
  gaps.add(tokens_[1].gap);
  b.score = score(0, 2, 0, gaps, b.family_first, b.comma);
  if (b.score <= -most_around) return;
  tail(2, b.end, b.whole_end, b.credentials);
  b.score += before(0, b.flags);
  b.score += after(0, 2, 2);
  if (b.comma && lists_on(2)) b.score -= 4.0f;
  if (b.score > 0) add_hit(b, 2, hits_.empty() ? 0 : hits_.back().whole_end);
}

void Run::judge_row() {
  std::array<bool, longest_run> blocked{};
  const std::size_t street_end = block_streets(blocked);
  // What stands before a name is the same for all that begin with its title, and is asked for only when it matters.
  struct Before {
    float score;
    std::uint32_t flags;
  };
  std::array<Before, longest_run> befores;
  std::uint32_t befores_known = 0;               // a bit each
  std::array<std::uint8_t, longest_run> titles;  // the first title before each word: "Dr.", "Mr. and Mrs."
  best_[0] = {};
  for (std::size_t j = 1; j <= count_; ++j) {
    best_[j] = {};
    best_[j].sum = best_[j - 1].sum;
    std::size_t first_title = j - 1;
    while (first_title > street_end && first_title + 3 > j - 1 && tokens_[first_title].gap == Gap::space &&
           stands_as_title(tokens_[first_title - 1]))
      --first_title;
    titles[j - 1] = static_cast<std::uint8_t>(first_title);
    // What follows the last word is the same for all that end with it.
    std::uint32_t end = 0, whole_end = 0;
    bool credentials = false;
    std::size_t next = 0;
    Gaps gaps;
    for (std::size_t words = 1; words <= longest_name && words <= j; ++words) {
      const std::size_t i = j - words;
      if (words > 1) gaps.add(tokens_[i + 1].gap);
      if (i < street_end || blocked[i]) continue;
      const std::size_t title = titles[i];
      if (words == 1 && (title == i || tokens_[i].lower)) continue;
      bool family_first_order = false, comma = false;
      float s = score(i, j, title, gaps, family_first_order, comma);
      if (s + most_behind + most_around <= 0) continue;
      if (next == 0) next = tail(j, end, whole_end, credentials);
      if (credentials) s += 2.5f;
      if (next > j && end > tokens_[j - 1].end) s += 1.0f;
      // Nothing around it makes it the best.
      if (s + most_around <= 0 || best_[title].sum + s + most_around <= best_[j].sum) continue;
      Before& lead = befores[title];
      if ((befores_known >> title & 1) == 0) {
        befores_known |= 1u << title;
        lead.flags = 0;
        lead.score = before(title, lead.flags);
      }
      s += lead.score;
      s += after(title, j, next);
      if (comma && lists_on(j)) s -= 4.0f;
      if (s <= 0) continue;
      if (best_[title].sum + s > best_[j].sum) {
        Best& b = best_[j];
        b.sum = best_[title].sum + s;
        b.score = s;
        b.from = static_cast<std::uint8_t>(i);
        b.title = static_cast<std::uint8_t>(title);
        b.hit = true;
        b.family_first = family_first_order;
        b.comma = comma;
        b.credentials = credentials;
        b.flags = lead.flags;
        b.end = end;
        b.whole_end = whole_end;
      }
    }
  }

  take_best();
}

}  // namespace

PersonName NameParts::name(std::string_view text) const {
  const auto view = [text](Span span) { return text.substr(span.begin, span.end - span.begin); };
  if (!known) {
    PersonName name = parse_name(
        view(whole), comma ? NameOrder::unknown : (family_first ? NameOrder::family_first : NameOrder::given_first));
    if (!comma && !family_first) name.order_known = order_known;
    return name;
  }
  PersonName name;
  name.given = view(given);
  name.middle = view(middle);
  name.family = view(family);
  name.suffix = view(suffix);
  name.order_known = order_known;
  return name;
}

PersonName NameHit::name(std::string_view text) const {
  PersonName name = parts.name(text);
  if ((flags & name_shared_family) == 0) return name;
  PersonName shared;
  shared.given = text.substr(begin, end - begin);
  shared.family = std::move(name.family);
  shared.order_known = true;
  return shared;
}

std::string_view NameHit::title(std::string_view text) const {
  return trim(text.substr(whole_begin, begin - whole_begin));
}

std::string_view NameHit::credentials(std::string_view text) const {
  std::string_view rest = text.substr(end, whole_end - end);
  while (!rest.empty() && (rest.front() == ',' || rest.front() == '.' || is_space(rest.front()))) rest.remove_prefix(1);
  return rest;
}

// Calls `visit` with the begin and end of each part of the text that is written in small letters: whole lines without a
// capital, from where a sentence begins.
template <class Visit>
void for_small_letters(std::string_view text, Visit&& visit) {
  const auto look = [&](std::size_t begin, std::size_t end) {
    // [begin, end) has no word with a capital. Only whole lines count.
    if (end - begin < shortest_small) return;
    std::size_t line = begin;
    if (begin > 0) {
      const std::size_t found = text.find('\n', begin);
      if (found == std::string_view::npos || found >= end) return;
      line = found + 1;
    }
    std::size_t last = end;
    if (end < text.size()) {
      const std::size_t found = text.rfind('\n', end - 1);
      if (found == std::string_view::npos || found < line) return;
      last = found;
    }
    // The first line that goes on with no sentence.
    while (line < last) {
      std::size_t before = line;
      while (before > 0 && before + 3 > line && is_space(text[before - 1])) --before;
      const char c = before == 0 ? '\n' : text[before - 1];
      if (before == 0 || before + 2 <= line || c == '.' || c == '!' || c == '?' || c == ':' || c == '>' || c == '"')
        break;
      // A line that is no wider than this was not broken for want of room.
      constexpr std::size_t narrow = 40;
      const std::size_t above = text.rfind('\n', before - 1);
      if (before - (above == std::string_view::npos ? 0 : above + 1) <= narrow) break;
      const std::size_t next = text.find('\n', line);
      if (next == std::string_view::npos || next >= last) return;
      line = next + 1;
    }
    if (last >= line + shortest_small) visit(line, last);
  };
  CapitalWords capitals(text);
  std::size_t from = 0;
  for (std::size_t at = 0;;) {
    const std::size_t next = capitals.next(at);
    if (next == std::string_view::npos) break;
    at = next + 1;
    if (!upper_start(text, next)) continue;
    look(from, next);
    from = next + 1;
  }
  look(from, text.size());
}

// Calls `visit` with every word of [begin, end) that starts one.
template <class Visit>
void for_words(std::string_view text, std::size_t begin, std::size_t end, Visit&& visit) {
  for (std::size_t at = begin; at < end;) {
    if (!letter_at(text, at)) {
      ++at;
      continue;
    }
    if (at > 0 && is_word(text[at - 1])) {
      while (at < end && is_word(text[at])) ++at;
      continue;
    }
    at = std::max(at + 1, visit(at));
  }
}

// Calls `visit` with each run that begins with a capital, lone words too, and after it asks where to go on.
template <class Visit>
void for_runs(std::string_view text, Run& run, Visit&& visit) {
  CapitalWords starts(text);
  for (std::size_t at = 0;;) {
    const std::size_t begin = starts.next(at);
    if (begin == std::string_view::npos) return;
    at = begin + 1;
    if (!upper_start(text, begin)) continue;
    at = std::max(run.gather(begin), begin + 1);
    if (run.count() > 0) at = std::max(begin + 1, visit(at));
  }
}

template <class Visit>
void for_small_runs(std::string_view text, Run& run, Visit&& visit) {
  for_small_letters(text, [&](std::size_t begin, std::size_t end) {
    for_words(text, begin, end, [&](std::size_t at) {
      const std::size_t resume = run.gather_small(at);
      if (run.count() > 0) visit();
      return resume;
    });
  });
}

// "Torres" is a name where "Ana Torres" stands at most so many bytes away.
constexpr std::uint32_t near_enough = 2000;

// Doubtful words that are part of a whole name nearby.
void settle_doubts(std::string_view text, const std::vector<Doubt>& doubts, std::vector<NameHit>& found) {
  struct Known {
    std::uint64_t hash;
    std::uint32_t begin;
    std::uint8_t confidence;
    bool operator<(const Known& other) const { return hash != other.hash ? hash < other.hash : begin < other.begin; }
  };
  std::vector<Known> known;
  for (const NameHit& hit : found) {
    if ((hit.flags & (name_short | name_family_only)) != 0 || hit.confidence < 70) continue;
    for_words(text, hit.begin, hit.end, [&](std::size_t at) {
      std::size_t end = at;
      while (end < hit.end && is_word(text[end])) ++end;
      if (end - at >= 3) known.push_back({features::lower_hash(text.substr(at, end - at)), hit.begin, hit.confidence});
      return end;
    });
  }
  if (known.empty()) return;
  std::sort(known.begin(), known.end());
  for (const Doubt& doubt : doubts) {
    const std::uint32_t from = doubt.begin > near_enough ? doubt.begin - near_enough : 0;
    const auto near = std::lower_bound(known.begin(), known.end(), Known{doubt.hash, from, 0});
    if (near == known.end() || near->hash != doubt.hash || near->begin > doubt.begin + near_enough) continue;
    NameHit& hit = found.emplace_back();
    hit.begin = hit.whole_begin = doubt.begin;
    hit.end = hit.whole_end = doubt.end;
    hit.flags = name_short;
    hit.confidence = 55;
    hit.parts.known = true;
    hit.parts.family = {hit.begin, hit.end};
  }
}

void find_thoroughly(std::string_view text, std::vector<NameHit>& hits) {
  std::vector<NameHit> found;
  std::vector<Doubt> doubts;
  Run run(text, found, &doubts);
  for_runs(text, run, [&](std::size_t resume) {
    run.judge_thoroughly();
    return run.resume_at(resume);
  });
  for_small_runs(text, run, [&] { run.judge_thoroughly(); });
  settle_doubts(text, doubts, found);
  // The surer one where two overlap, else the longer.
  std::stable_sort(found.begin(), found.end(), [](const NameHit& a, const NameHit& b) {
    if (a.whole_begin != b.whole_begin) return a.whole_begin < b.whole_begin;
    if (a.whole_end != b.whole_end) return a.whole_end > b.whole_end;
    // "Arthur and Elaine Feldman": what says more of Arthur.
    return (a.flags & name_short) < (b.flags & name_short);
  });
  for (const NameHit& hit : found)
    if (hits.empty() || hit.whole_begin >= hits.back().whole_end) hits.push_back(hit);
}

void visit_runs(std::string_view text, unsigned forget, const std::function<void(const RunView&)>& visit) {
  if (text.size() > 0xFFFFFFF0u) text = text.substr(0, 0xFFFFFFF0u);
  std::vector<NameHit> hits;
  std::vector<RunView::Part> parts;
  Run run(text, hits);
  const auto show = [&] {
    run.look_up_all(forget);
    run.parts(parts);
    RunView view = run.view_run();
    view.parts = parts;
    visit(view);
  };
  for_runs(text, run, [&](std::size_t resume) {
    show();
    return resume;
  });
  for_small_runs(text, run, show);
}

void find_names(std::string_view text, std::vector<NameHit>& hits, NameDepth depth) {
  if (text.size() > 0xFFFFFFF0u) text = text.substr(0, 0xFFFFFFF0u);
  if (depth == NameDepth::thorough) return find_thoroughly(text, hits);
  Run run(text, hits);
  RunStarts starts(text);
  for (std::size_t at = 0;;) {
    const std::size_t begin = starts.next(at);
    if (begin == std::string_view::npos) break;
    at = upper_start(text, begin) ? std::max(run.read(begin), begin + 1) : begin + 1;
  }
  run.finish();
}

void find_single(std::string_view text, const std::vector<PersonName>& known, const std::vector<NameHit>& taken,
                 std::vector<SingleHit>& hits) {
  struct Key {
    std::uint64_t hash;
    std::uint32_t known;
    bool family;
    std::vector<std::uint64_t> more;  // hashes of the words that must follow
  };
  std::vector<Key> keys;
  const auto add = [&keys](std::string_view name, std::uint32_t index, bool family) {
    std::vector<std::uint64_t> words;
    WordReader reader(name.substr(0, 64));
    std::size_t letters = 0;
    for (Word word; reader.next(word);) {
      letters += word.end - word.begin;
      words.push_back(word.hash);
    }
    if (letters < 2 || words.empty()) return;
    if (!family) words.erase(words.begin() + 1, words.end());
    keys.push_back({words[0], index, family, {words.begin() + 1, words.end()}});
  };
  for (std::uint32_t i = 0; i < known.size(); ++i) {
    add(known[i].family, i, true);
    add(known[i].given, i, false);
    add(known[i].nickname, i, false);
  }
  // Longer names first, then the first of those who share one.
  std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.more.size() > b.more.size();
  });
  if (keys.empty()) return;
  if (text.size() > 0xFFFFFFF0u) text = text.substr(0, 0xFFFFFFF0u);
  CapitalWords capitals(text);
  std::size_t next_taken = 0;
  for (std::size_t at = 0;;) {
    const std::size_t begin = capitals.next(at);
    if (begin == std::string_view::npos) return;
    WordReader reader(text, begin);
    Word word;
    if (!reader.next(word)) return;
    at = std::max<std::size_t>(begin + 1, word.begin == begin ? word.end : begin + 1);
    if (word.begin != begin) continue;
    while (next_taken < taken.size() && taken[next_taken].whole_end <= begin) ++next_taken;
    if (next_taken < taken.size() && taken[next_taken].whole_begin <= begin) continue;
    const auto same = std::lower_bound(keys.begin(), keys.end(), word.hash,
                                       [](const Key& key, std::uint64_t hash) { return key.hash < hash; });
    std::size_t tried = 0;
    for (auto key = same; key != keys.end() && key->hash == word.hash && tried < 16; ++key, ++tried) {
      WordReader rest = reader;
      std::uint32_t end = word.end;
      bool all = true;
      for (const std::uint64_t hash : key->more) {
        Word more;
        all = all && rest.next(more) && more.hash == hash && more.begin - end <= 2;
        if (!all) break;
        end = more.end;
      }
      if (!all) continue;
      hits.push_back({word.begin, end, key->known, key->family});
      at = end;
      break;
    }
  }
}

}  // namespace spillmap::detect
