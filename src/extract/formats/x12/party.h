// Who is who in a loop of X12: a person with what the segments after NM1 say of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/element.h"
#include "model/finding.h"
#include "model/person.h"

namespace spillmap::x12 {

enum class Part : std::uint8_t { insured, patient, provider, guardian, other, organisation };

// What an entity identifier (NM101) says of a person.
Part part_of(std::string_view qualifier, bool organisation);

struct PartyValue {
  Element element;
  std::string field, text;
};

struct Party {
  Part part = Part::other;
  std::string qualifier;
  std::vector<PersonName> names;
  std::vector<PostalAddress> addresses;
  std::vector<PartyValue> values;
  bool deceased = false;
  std::string born;  // as written, YYYYMMDD
};

}  // namespace spillmap::x12
