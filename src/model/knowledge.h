// What is known beforehand: names and numbers of the holder's own list of people, and rules of the user's own. It goes
// to the workers, who find in a text what they would not dare to take for a name or a number without it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/serial.h"
#include "model/element.h"
#include "model/own_rules.h"

namespace spillmap {

struct KnownName {
  std::string given, family;  // as written; each may hold more than one word
  auto operator<=>(const KnownName&) const = default;
};

struct KnownNumber {
  Element element = Element::medical_record_number;
  std::string normalized;  // letters and digits in upper case
  auto operator<=>(const KnownNumber&) const = default;
};

struct Knowledge {
  std::vector<KnownName> names;      // sorted, distinct
  std::vector<KnownNumber> numbers;  // sorted, distinct
  OwnRules rules;
  bool empty() const { return names.empty() && numbers.empty() && rules.empty(); }
  static constexpr std::size_t most_names = 2'000'000, most_numbers = 4'000'000;
};

void put(Writer& out, const Knowledge& knowledge);
bool get(Reader& in, Knowledge& knowledge);

}  // namespace spillmap
