// What two mentions have in common, comparison by comparison. No weights here: those are learned (model.h).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"
#include "model/match.h"

namespace spillmap::resolve {

class Mentions;
struct Features;

// A name made ready for comparison: folded words without punctuation.
struct NameWords {
  std::vector<std::string> given, middle, family;
  std::string suffix;  // "jr", "sr", "ii" ...
  bool order_known = false;
};
NameWords name_words(const PersonName& name);

// For each comparison its level, and where values agree exactly the number of the word or text that both have: how
// common it is decides what the agreement weighs.
struct Agreement {
  std::array<ComparisonLevel, comparison_count> level{};
  std::array<std::uint32_t, comparison_count> term{};

  ComparisonLevel at(Comparison c) const { return level[static_cast<std::size_t>(c)]; }
  void set(Comparison c, ComparisonLevel l, std::uint32_t t = 0) {
    level[static_cast<std::size_t>(c)] = l;
    term[static_cast<std::size_t>(c)] = t;
  }
  bool exact(Comparison c) const { return at(c) == ComparisonLevel::exact; }
  bool different(Comparison c) const { return at(c) == ComparisonLevel::different; }
};

// What is known of a word of a name beyond its letters.
struct WordFacts {
  std::uint32_t sound = 0;
  float given = 0, family = 0;  // share of people who bear it
};

// Compares mentions of one case. Remembers what it found of pairs of words; so one for each thread.
class Comparer {
 public:
  // `facts` by number of word. Both must outlive it.
  Comparer(const Mentions& mentions, const std::vector<WordFacts>& facts);

  void compare(const Features& a, const Features& b, Agreement& out);
  // The same in two steps. The first says of names, birth date and tax number, which often settle that two are two.
  void compare_identity(const Features& a, const Features& b, Agreement& out);
  void compare_rest(const Features& a, const Features& b, Agreement& out);
  // Names alone: given, middle and family name, and the suffix.
  void compare_names(std::uint32_t key_a, std::uint32_t key_b, Agreement& out);

 private:
  ComparisonLevel given_level(std::uint32_t a, std::uint32_t b);
  ComparisonLevel family_level(std::uint32_t a, std::uint32_t b);
  ComparisonLevel similar(std::string_view x, std::string_view y, const WordFacts& fx, const WordFacts& fy, bool given);

  const Mentions& mentions_;
  const std::vector<WordFacts>& facts_;
  struct Remembered {
    std::uint64_t pair = 0;
    ComparisonLevel level = ComparisonLevel::missing;
  };
  static constexpr std::size_t remembered = 1 << 14;
  std::vector<Remembered> given_, family_;
};

}  // namespace spillmap::resolve
