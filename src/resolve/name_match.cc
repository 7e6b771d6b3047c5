#include "resolve/name_match.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/text.h"
#include "names/name_words.h"
#include "names/nicknames.h"
#include "resolve/words.h"

namespace spillmap::resolve {
namespace {

constexpr std::size_t most_words = 12;

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Words that names have or leave out as they please.
bool is_particle(std::string_view word) {
  static constexpr std::array<std::string_view, 29> particles = {
      "al", "el",  "ul", "ur", "as",  "ad",  "an",  "ar",  "at",  "bin", "ben", "ibn", "bint", "de", "da",
      "do", "dos", "di", "du", "del", "van", "von", "der", "den", "la",  "le",  "y",   "e",    "na"};
  return one_of(word, particles);
}

bool is_honorific(std::string_view word) {
  static constexpr std::array<std::string_view, 17> honorifics = {
      "shaikh", "sheikh", "shaykh", "sheik", "president", "monsieur", "madame", "senor", "senora",
      "herr",   "frau",   "sa",     "llc",   "inc",       "ltd",      "gmbh",   "plc"};
  return one_of(word, honorifics);
}

// Letters of Chinese, Japanese and Korean: a word of few of them has no room for a slip.
bool is_east_asian(char32_t c) {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF);
}
bool east_asian(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_east_asian(next_code_point(text, at))) return true;
  return false;
}

// The many ways of writing what begins so many Arabic names.
std::string_view canonical(std::string_view word) {
  static constexpr std::array<std::string_view, 6> servant = {"abd", "abdul", "abdel", "abdal", "abdol", "abdoul"};
  static constexpr std::array<std::string_view, 3> father = {"abu", "abou", "abo"};
  if (one_of(word, servant)) return "abdul";
  if (one_of(word, father)) return "abu";
  return word;
}

bool alike(std::string_view a, std::string_view b) {
  a = canonical(a);
  b = canonical(b);
  if (a == b) return true;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter == 1) return a[0] == b[0];
  if (same_given(a, b)) return true;
  if (shorter >= 3 && one_edit(a, b)) return true;
  if (shorter >= 6 && edit_distance(a, b, 2) <= 2) return true;
  // A letter written twice.
  const auto once = [](std::string_view word) {
    std::string out;
    for (const char c : word)
      if (out.empty() || out.back() != c) out += c;
    return out;
  };
  if (shorter >= 4 && once(a) == once(b)) return true;
  // A pet name: Gabi of Gabriela, Davey of David.
  const std::string_view small = a.size() <= b.size() ? a : b, large = a.size() <= b.size() ? b : a;
  const std::size_t ending = small.ends_with("ie") || small.ends_with("ey") ? 2
                             : small.ends_with('i') || small.ends_with('y') ? 1
                                                                            : 0;
  if (ending != 0 && small.size() >= ending + 3 && large.size() > small.size() &&
      large.starts_with(small.substr(0, small.size() - ending)))
    return true;
  return shorter >= 5 && sound_of(a) == sound_of(b) && edit_distance(a, b, 3) <= 3;
}

}  // namespace

std::string latin(std::string_view utf8) {
  if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(utf8);
  static const std::unique_ptr<icu::Transliterator> transliterator = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
  }();
  if (!transliterator) return std::string(utf8);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(std::min<std::size_t>(utf8.size(), 512))));
  transliterator->transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::vector<std::string> latin_words(std::string_view name) {
  // Points between the words of a name in Chinese and Japanese.
  std::string spaced(name);
  for (const std::string_view point : {"\u30FB", "\u00B7", "\u2022"})
    for (std::size_t at = spaced.find(point); at != std::string::npos; at = spaced.find(point, at))
      spaced.replace(at, point.size(), " ");
  std::vector<std::string> words = folded_words(latin(spaced));
  std::erase_if(words, [](const std::string& word) {
    return is_honorific(word) || (name_word(word).has(role_plain_title) && word.size() > 1);
  });
  if (words.size() > most_words) words.resize(most_words);
  return words;
}

bool names_match(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return false;
  const auto joined = [](const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += word;
    return all;
  };
  // Written together.
  const std::string whole_a = joined(a), whole_b = joined(b);
  if (whole_a == whole_b) return true;
  if ((a.size() == 1) != (b.size() == 1) && std::min(whole_a.size(), whole_b.size()) >= 6 &&
      edit_distance(whole_a, whole_b, 2) <= 2)
    return true;

  // "Omar bin Abdullah" and "Abdullah bin Omar" are father and son.
  const auto son = [](const std::vector<std::string>& words) -> std::string_view {
    static constexpr std::array<std::string_view, 3> son_of = {"bin", "ibn", "ben"};
    for (std::size_t i = 1; i < words.size(); ++i)
      if (one_of(words[i], son_of)) return words[0];
    return {};
  };
  const std::string_view son_a = son(a), son_b = son(b);
  if (!son_a.empty() && !son_b.empty() && !is_particle(son_a) && !is_particle(son_b) && !alike(son_a, son_b) &&
      std::find(b.begin(), b.end(), son_a) != b.end())
    return false;

  std::vector<bool> used_a(a.size()), used_b(b.size());
  std::size_t matched = 0;
  const auto use = [&](std::size_t i, std::size_t j) {
    used_a[i] = used_b[j] = true;
    if (!is_particle(a[i])) ++matched;
  };
  // Surest first, so that a slip does not take the place of the word itself.
  for (const auto& fits : {+[](std::string_view x, std::string_view y) { return canonical(x) == canonical(y); },
                           +[](std::string_view x, std::string_view y) {
                             return std::min(x.size(), y.size()) > 1 && !is_particle(x) && !is_particle(y) &&
                                    alike(x, y);
                           },
                           +[](std::string_view x, std::string_view y) { return alike(x, y); }})
    for (std::size_t i = 0; i < a.size(); ++i)
      for (std::size_t j = 0; j < b.size() && !used_a[i]; ++j)
        if (!used_b[j] && fits(a[i], b[j])) use(i, j);
  // Two or three words of the one written as one in the other; or as initials.
  const auto parts = [&](const std::vector<std::string>& x, std::vector<bool>& used_x,
                         const std::vector<std::string>& y, std::vector<bool>& used_y) {
    for (std::size_t j = 0; j < y.size(); ++j) {
      for (std::size_t i = 0; i + 1 < x.size() && !used_y[j]; ++i) {
        std::string together, initials;
        for (std::size_t k = i; k < std::min(x.size(), i + 3) && !used_x[k]; ++k) {
          together += x[k];
          initials += x[k][0];
          if (k == i || used_y[j]) continue;
          if (y[j] == initials || (y[j].size() >= 4 && one_edit(together, y[j]))) {
            used_y[j] = true;
            for (std::size_t m = i; m <= k; ++m) used_x[m] = true;
            ++matched;
          }
        }
      }
    }
  };
  parts(a, used_a, b, used_b);
  parts(b, used_b, a, used_a);
  const auto left = [](const std::vector<std::string>& words, const std::vector<bool>& used) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < words.size(); ++i) n += !used[i] && !is_particle(words[i]) ? 1u : 0u;
    return n;
  };
  const std::size_t left_a = left(a, used_a), left_b = left(b, used_b);
  if (left_a != 0 && left_b != 0) return false;
  return matched >= 2 || (matched == 1 && left_a == 0 && left_b == 0);
}

bool names_match(std::string_view a, std::string_view b) {
  if (east_asian(a) && east_asian(b)) return fold(a) == fold(b);
  return names_match(latin_words(a), latin_words(b));
}

}  // namespace spillmap::resolve
