// The user's own rules (model/own_rules.h) in running text, and what they take away of what was found.
//
// A shape is tried where a run of letters and digits begins whose first character it may begin with, and it looks at
// each character once; words are looked up by the first of them. So a text costs one pass whatever the number of rules,
// and no rule can make it slow.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/finding.h"
#include "model/own_rules.h"

namespace spillmap::detect {

struct OwnHit {
  std::uint32_t begin = 0, end = 0;
  Element element = Element::diagnosis;
  std::uint32_t flags = 0;
  std::uint8_t confidence = 0;
  std::int8_t by_words = 0;
  std::string normalized;
  const std::string* rule = nullptr;
  // A number that needs one of these as the header or label of its place: none stands before it in the text.
  const OwnNumber* wants_label = nullptr;
};

class OwnMatcher {
 public:
  explicit OwnMatcher(const OwnRules& rules);
  OwnMatcher(const OwnMatcher&) = delete;
  OwnMatcher& operator=(const OwnMatcher&) = delete;
  bool finds() const { return !rules_.numbers.empty() || !rules_.terms.empty(); }
  bool stops() const { return !stop_any_.empty() || !stop_of_.empty(); }

  // Hits in the order of their place; they may overlap, and point into the matcher.
  void find(std::string_view text, std::vector<OwnHit>& out) const;
  // Is this header or label one that the number asks for?
  static bool is_label(const OwnNumber& number, std::string_view label);
  static constexpr std::uint8_t with_label = 94;  // how sure a number is beside its label

  bool is_stopped(const Finding& finding) const;

 private:
  struct Phrase {
    const OwnTerm* term = nullptr;
    const std::string* words = nullptr;
  };
  void number_at(std::string_view text, std::size_t at, std::vector<OwnHit>& out) const;
  void term_at(std::string_view text, std::size_t at, std::size_t end, std::vector<OwnHit>& out) const;

  const OwnRules rules_;
  std::array<std::vector<std::uint32_t>, 256> numbers_by_first_;
  std::unordered_map<std::string, std::vector<Phrase>> phrases_;  // by first word
  std::array<bool, 256> begins_phrase_{};                         // in small letters; cheap no for most words
  std::unordered_set<std::string> stop_any_;                      // words in their order, sorted words, bare characters
  std::unordered_map<std::string, std::vector<Element>> stop_of_;
};

}  // namespace spillmap::detect
