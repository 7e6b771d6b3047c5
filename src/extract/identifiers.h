// What the numbering systems of health records number.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/element.h"

namespace spillmap {

// By a kind of HL7 table 0203 ("MR", "SS", "DL"), and by who gives the number: an object identifier, an address, a name
// of an authority. Nothing for what is no person's own (NPI, tax number of a practice).
std::optional<Element> identifier_element(std::string_view type, std::string_view system);

// Who stands for a patient, by what the relationship is called, in codes of any table or in words.
enum class Kinship : std::uint8_t { self, parent, guardian, spouse, other };
Kinship kinship_of(std::string_view code, std::string_view words);

}  // namespace spillmap
