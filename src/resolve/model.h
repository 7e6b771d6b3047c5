// What an agreement weighs: the model of Fellegi and Sunter. Chances of every level among mentions of one person (m)
// and of two people (u) are learned without labels from the mentions themselves, with what is known of such data as a
// prior that a small case hardly moves. A value that many bear weighs less than a rare one (term frequencies).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "resolve/compare.h"
#include "resolve/mentions.h"

namespace spillmap::resolve {

// How rare each word and text is: bits by which the odds grow when two mentions agree on it.
class Terms {
 public:
  // `units` are mentions, one for each distinct set of details.
  Terms(const Mentions& mentions, const std::vector<std::uint32_t>& units, unsigned threads = 1);

  const std::vector<WordFacts>& words() const { return words_; }
  float given(std::uint32_t word) const { return given_[word]; }
  float family(std::uint32_t word) const { return family_[word]; }
  float text(std::uint32_t text) const { return text_[text]; }
  // Of a comparison on average; for what agrees without being one word.
  float mean(Comparison comparison) const { return mean_[static_cast<std::size_t>(comparison)]; }

 private:
  std::vector<WordFacts> words_;
  std::vector<float> given_, family_, text_;
  std::array<float, comparison_count> mean_{};
};

// In what two mentions need only differ to be two people, whatever else agrees.
struct Contradictions {
  bool dates = false, tax_numbers = false;
};

// How often each level was seen.
struct LevelCounts {
  std::array<std::array<std::uint64_t, comparison_level_count>, comparison_count> count{};
  void see(const Agreement& agreement);
  void add(const LevelCounts& other);
};
// How often each agreement as a whole was seen, as numbers of four bits a comparison.
using PatternCounts = std::unordered_map<std::uint64_t, std::uint64_t>;

class Model {
 public:
  // Of so many units; nothing learned yet.
  Model(const Terms& terms, std::size_t units);

  // `random` is what random pairs agree in, `candidates` what those do that blocking proposes.
  void learn(const LevelCounts& random, const PatternCounts& candidates);
  // Of a pair that blocking proposes, for learn(); before it.
  void see(const Agreement& agreement, PatternCounts& candidates) const;
  // Where only names, birth date and tax number were compared: would see() count it, whatever the rest says?
  bool teaches_nothing(const Agreement& identity) const;

  // Match weight in bits; 0 is even odds. With `parts` also what it is the sum of.
  double score(const Agreement& agreement, std::vector<MatchPart>* parts = nullptr) const;

  // A contradiction that no agreement elsewhere outweighs, unless the proof that goes with it is there: two SSNs, two
  // birth dates, two given names, Jr and Sr.
  bool conflict(const Agreement& agreement) const;
  // The same, where only names, birth date and tax number were compared: false if the rest may change it.
  bool sure_conflict(const Agreement& identity) const;
  // Such a difference is one of them.
  Contradictions contradictions() const {
    return {!unreliable(Comparison::date_of_birth), !unreliable(Comparison::tax_number)};
  }
  // Not enough to go by, whatever the sum: a name without a part, another family name, a number with a digit off, and
  // nothing that bears it out.
  bool unsupported(const Agreement& agreement) const;
  // Whether anything but names agrees.
  bool more_than_names(const Agreement& agreement) const;
  // Whether a field is so often wrong in this case that a difference in it proves nothing by itself.
  bool unreliable(Comparison comparison) const { return unreliable_[static_cast<std::size_t>(comparison)]; }

  std::string table() const;  // see Resolver::model_table
  double prior() const { return prior_; }
  double m(Comparison c, ComparisonLevel l) const {
    return m_[static_cast<std::size_t>(c)][static_cast<std::size_t>(l)];
  }
  double u(Comparison c, ComparisonLevel l) const {
    return u_[static_cast<std::size_t>(c)][static_cast<std::size_t>(l)];
  }

  // From here on two mentions are taken for one person.
  static constexpr double threshold = 2;

 private:
  using Table = std::array<std::array<double, comparison_level_count>, comparison_count>;

  double weight(const Agreement& agreement, Comparison comparison) const;
  double average_weight(std::size_t comparison, std::size_t level) const;
  double limit_of(const Agreement& agreement, const std::array<double, comparison_count>& weights) const;
  bool given_may_differ(const Agreement& agreement) const;
  void set_weights();

  const Terms& terms_;
  double units_ = 0;
  double prior_ = 0;
  Table m_{}, u_{};
  std::array<std::array<float, comparison_level_count>, comparison_count> weight_{};
  Table log_m_{};
  std::array<bool, comparison_count> unreliable_{};
};

}  // namespace spillmap::resolve
