// Postal addresses in prose, in laid-out text, in letters and in cells.
//
// find_addresses() reads a whole buffer once, anchored on digits: a street number with a street name, a PO Box, a rural
// route. City, state and ZIP may follow on the line or stand on one of the next two lines, below the street in the same
// column, with or without labels. The table of ZIP codes decides what is a city and which state it is in; a street
// alone is a hit too, with less confidence and the flag partial_tail.
//
// An AddressFinder is immutable after create() and may be shared by all threads. Nothing here fails on any input; text
// that is no address gives no hit.
//
//   AddressFinder finder;
//   std::vector<AddressHit> hits;
//   find_addresses(finder, part.utf8, hits);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detect/address/lexicon.h"
#include "model/person.h"

namespace spillmap::detect {

enum AddressPart : std::uint32_t {
  has_street = 1u << 0,
  has_unit = 1u << 1,
  has_city = 1u << 2,
  has_state = 1u << 3,
  has_zip = 1u << 4,
  zip_verified = 1u << 5,   // the ZIP exists and lies in the state that is named
  city_verified = 1u << 6,  // the city is a place of that ZIP or state
  has_label = 1u << 7,      // "Address:", "lives at" stood before it
  po_box = 1u << 8,
};

struct AddressHit {
  std::uint32_t begin = 0, end = 0;            // the street line, and what follows it on the same line
  std::uint32_t tail_begin = 0, tail_end = 0;  // the rest on a later line, if any; else 0, 0
  std::string value;                           // as it stands, lines joined by ", "
  PostalAddress address;                       // state in two letters; ZIP as 12345 or 12345-6789
  std::uint32_t parts = 0;                     // AddressPart bits
  std::uint8_t confidence = 0;                 // percent
};

class AddressFinder {
 public:
  const AddressLexicon& lexicon() const { return lexicon_; }

 private:
  AddressLexicon lexicon_;
};

// Appends the addresses of `buffer` in order; hits do not overlap in [begin, end).
void find_addresses(const AddressFinder& finder, std::string_view buffer, std::vector<AddressHit>& out);

// A text that is known to be one whole address: a cell or a field. Lower case, missing commas and a missing suffix are
// forgiven. `hint_zip` is the ZIP when it stands in another column; it tells where the street ends and the city begins.
// An empty or numberless text gives nothing, unless it holds a city with a state or ZIP.
std::optional<PostalAddress> parse_address(const AddressFinder& finder, std::string_view text,
                                           std::string_view hint_zip = {});

// Split columns, any of which may be empty. A ZIP that a spreadsheet took for a number gets its zeros back when the
// state agrees ("7101", NJ -> 07101); a missing state is taken from the ZIP. Nothing if neither street nor city is
// there.
std::optional<PostalAddress> combine_address(const AddressFinder& finder, std::string_view street,
                                             std::string_view street2, std::string_view city, std::string_view state,
                                             std::string_view zip, std::string_view country = {});

// "12345", "12345-6789" from any way of writing it; empty if it is none. `state` (two letters or empty) must agree when
// zeros are to be restored.
std::string normalize_zip(const AddressLexicon& lexicon, std::string_view zip, std::string_view state);

}  // namespace spillmap::detect
