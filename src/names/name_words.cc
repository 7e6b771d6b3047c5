#include "names/name_words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"

SPILLMAP_IMAGE(name_words);
SPILLMAP_IMAGE(given_sex);

namespace spillmap {
namespace {

constexpr float given_total = 19.65f;   // ln of the births counted
constexpr float family_total = 19.5f;   // ln of the bearers counted
constexpr float rare_name = -17.5f;     // ln of the share of a name that is in no table
constexpr float strange_word = -16.5f;  // ln of the share of a word that is in no table, among capitalised words
// Names stand in streets, firms and towns too: this share of their occurrences is no person.
constexpr float name_elsewhere = -3.5f;
constexpr std::array<float, 8> word_share{strange_word, -9.5f, -11.3f, -13.0f, -14.3f, -15.0f, -15.7f, -13.0f};

float class_log(unsigned klass, float total) {
  return klass == 0 ? rare_name : static_cast<float>(klass - 1) * 0.34657f - total;
}

// ln of the share of the word among capitalised words that are no part of a name.
float other_log(const NameWord& word) {
  float share = word_share[word.word_class()];
  const auto at_least = [&share](float floor) { share = std::max(share, floor); };
  if (word.place_class() > 0) at_least(-13.0f + 0.36f * static_cast<float>(word.place_class()));
  if (word.is_drug() && !word.is_name()) at_least(-9.5f);
  if (!word.has(~(role_hispanic_surname | role_asian_surname))) return share;
  if (word.has(role_calendar)) at_least(-8.0f);
  if (word.has(role_form_word | role_person_word)) at_least(-9.0f);
  if (word.has(role_organisation)) at_least(-9.0f);
  if (word.has(role_company_end | role_organisation_word | role_street | role_state)) at_least(-9.5f);
  if (word.has(role_people_of | role_proper)) at_least(-8.5f);
  if (word.has(role_thing_head)) at_least(-9.5f);
  if (word.has(role_title | role_credential | role_verb_after | role_preposition)) at_least(-10.0f);
  return share;
}

float score(const NameWord& word, float as_this) {
  const float any = std::max(class_log(word.given_class(), given_total), class_log(word.family_class(), family_total));
  float other = other_log(word);
  if (word.is_name()) {
    other = std::max(other, any + name_elsewhere);
  }
  // Surnames are given as given names and the other way round more often than the tables know.
  const float floor = word.is_name() ? any - 4.5f : rare_name;
  return std::clamp(std::max(as_this, floor) - other, -6.0f, 4.0f);
}

// A word folded and without apostrophes and full stops. Short ASCII words, which nearly all are, stay off the heap.
class ClosedUp {
 public:
  explicit ClosedUp(std::string_view word) {
    bool ascii = word.size() <= sizeof short_;
    for (const char c : word) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    if (!ascii) fold_word(word, folded_);
    std::size_t size = 0;
    char* out = ascii ? short_ : folded_.data();
    for (const char c : ascii ? word : std::string_view(folded_))
      if (c != '\'' && c != '.') out[size++] = lower(c);
    text_ = {out, size};
  }
  ClosedUp(const ClosedUp&) = delete;
  std::string_view text() const { return text_; }

 private:
  char short_[48];
  std::string folded_;
  std::string_view text_;
};

double frequency(std::string_view name, bool family) {
  double share = 1;
  bool any = false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < name.size() && words < 8;) {
    std::size_t end = at;
    while (end < name.size() && !is_space(name[end]) && name[end] != '-') ++end;
    if (end > at) {
      const NameWord word = name_word(name.substr(at, end - at));
      const unsigned klass = family ? word.family_class() : word.given_class();
      // Several words: as rare as the rarest, which is still too common (together they are rarer).
      share = std::min(share, std::exp(static_cast<double>(class_log(klass, family ? family_total : given_total))));
      any = true;
      ++words;
    }
    at = end + 1;
  }
  return any ? std::max(share, 3e-8) : 1;
}

}  // namespace

NameSex sex_of_given_name(std::string_view word) {
  static const Dictionary dictionary = [] {
    auto opened = Dictionary::open(spillmap_image(given_sex));
    SPILLMAP_ASSERT(opened);
    return *opened;
  }();
  const std::uint64_t of = dictionary.find(word);
  return of == 1 ? NameSex::female : of == 2 ? NameSex::male : NameSex::unknown;
}

const Dictionary& name_dictionary() {
  static const Dictionary dictionary = [] {
    auto opened = Dictionary::open(spillmap_image(name_words));
    SPILLMAP_ASSERT(opened);
    return *opened;
  }();
  return dictionary;
}

float NameWord::given_score() const { return score(*this, class_log(given_class(), given_total)); }

float NameWord::family_score() const { return score(*this, class_log(family_class(), family_total)); }

WeighedWords::WeighedWords(const Dictionary& dictionary) : dictionary_(dictionary) {
  entries_.reserve(dictionary.payload_count() + 1);
  // Number 0 is there even when the dictionary is empty: the word that nobody knows.
  for (std::uint32_t number = 0; number == 0 || number < dictionary.payload_count(); ++number) {
    const NameWord word{dictionary.payload(number)};
    entries_.push_back({word, word.given_score(), word.family_score()});
  }
}

const WeighedWords& weighed_words() {
  static const WeighedWords words(name_dictionary());
  return words;
}

NameWord name_word(std::string_view word) {
  const Dictionary& dictionary = name_dictionary();
  bool plain = true;
  for (char c : word) plain = plain && is_alnum(c);
  if (plain) return {dictionary.find_hash(hash_word(word))};
  const ClosedUp closed_up(word);
  const std::string_view closed = closed_up.text();
  if (closed.find('-') == std::string_view::npos) return {dictionary.find_hash(hash_word(closed))};
  std::string whole;
  for (const char c : closed)
    if (c != '-') whole.push_back(c);
  const NameWord joined{dictionary.find_hash(hash_word(whole))};  // "Al-Masri" as "almasri"
  if (joined.is_name()) return joined;
  NameWord least;
  bool first = true;
  for (std::size_t at = 0; at < closed.size();) {
    const std::string_view part = closed.substr(at, closed.find('-', at) - at);
    at += part.size() + 1;
    if (part.empty()) continue;
    const NameWord one{dictionary.find_hash(hash_word(part))};
    if (one.has(role_particle)) continue;
    if (first || std::max(one.given_score(), one.family_score()) < std::max(least.given_score(), least.family_score()))
      least = one;
    first = false;
  }
  return least;
}

double given_frequency(std::string_view name) { return frequency(name, false); }
double family_frequency(std::string_view name) { return frequency(name, true); }

double name_score(std::string_view given, std::string_view family) {
  double sum = -2;  // of capitalised words in a row, most are no name
  std::size_t words = 0;
  const auto add = [&](std::string_view text, bool is_family) {
    const std::string squeezed = squeeze(text);
    for (std::string_view part : split(squeezed, ' ')) {
      if (part.empty() || ++words > 12) continue;
      // "St. Onge"
      const NameWord word = name_word(part.size() > 2 && part.back() == '.' ? part.substr(0, part.size() - 1) : part);
      if (word.has(role_particle))
        sum += 0.3;
      else if (part.size() <= 2 && part.size() > 0 && (part.size() == 1 || part[1] == '.'))
        sum += 0.3;
      else
        sum += static_cast<double>(is_family ? word.family_score() : word.given_score());
    }
  };
  add(given.substr(0, 256), false);
  add(family.substr(0, 256), true);
  return words == 0 ? -6 : sum;
}

}  // namespace spillmap
