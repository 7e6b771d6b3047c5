// Rules that the user adds to the program's own (docs/rules.md): numbers by their shape, words, and what is never to be
// reported. Read and checked in pipeline/own_rules.h; here they are plain values on their way to the workers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/serial.h"
#include "model/element.h"

namespace spillmap {

enum class OwnCheck : std::uint8_t { none, mod10, mod11, mod97 };
inline constexpr std::uint8_t own_check_count = 4;

// One place of a shape: so many characters of a kind.
struct ShapeStep {
  enum Kind : std::uint8_t { digit, letter, either, literal, separator } kind = digit;
  char character = 0;  // of a literal; a letter in upper case
  std::uint8_t least = 1, most = 1;
  bool operator==(const ShapeStep&) const = default;
};

struct OwnNumber {
  std::string rule;
  Element element = Element::medical_record_number;
  std::vector<ShapeStep> shape;
  OwnCheck check = OwnCheck::none;
  bool label_required = false;
  std::vector<std::string> labels;  // folded words, joined by single spaces
};

struct OwnTerm {
  std::string rule;
  Element element = Element::diagnosis;
  std::uint32_t flags = 0;
  std::vector<std::string> words;  // folded
};

struct OwnStop {
  std::string rule;
  std::optional<Element> element;   // none: whatever it was taken for
  std::vector<std::string> values;  // folded words
};

struct OwnRules {
  std::vector<OwnNumber> numbers;
  std::vector<OwnTerm> terms;
  std::vector<OwnStop> stops;
  bool empty() const { return numbers.empty() && terms.empty() && stops.empty(); }

  // Bounds of what is read, kept to by whoever makes one.
  static constexpr std::size_t most_rules = 2000, most_values = 100'000, most_steps = 32, longest_text = 200;
  static constexpr std::uint8_t longest_run = 40;
};

// How the reason of a finding begins that such a rule gives.
std::string own_rule_reason(const std::string& rule);

void put(Writer& out, const OwnRules& rules);
bool get(Reader& in, OwnRules& rules);

}  // namespace spillmap
