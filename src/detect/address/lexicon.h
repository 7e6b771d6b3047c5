// The words of addresses: what is a street suffix, a direction, a unit, a state, a city of a state, a ZIP.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap::detect {

// How much a word says that the words before it are a street.
enum class Suffix : std::uint8_t { none, weak, strong };

class AddressLexicon {
 public:
  Suffix suffix(std::string_view word) const;     // "Street", "ave", "Blvd."
  bool street_sign(std::string_view word) const;  // "Broadway", "Route", "Calle": a street without a suffix behind it
  bool direction(std::string_view word) const;    // "N", "NW", "North", "Southeast"
  bool unit(std::string_view word) const;         // "Apt", "Suite", "Fl", "Bldg"
  bool lone_unit(std::string_view word) const;    // needs no number after it: "Rear", "Upper", "Basement"
  // "NY" for "NY", "N.Y." and "New York"; empty if it is none. Letters only count.
  std::string_view state(std::string_view words) const;
  std::string_view province(std::string_view words) const;  // Canada
  // State of a five-digit ZIP, empty if there is no such ZIP.
  std::string_view zip_state(std::string_view zip) const;
  // The ZIP lies in the state, as far as its first three digits tell if the ZIP itself is unknown.
  bool zip_in_state(std::string_view zip, std::string_view state) const;
  bool city_of_zip(std::string_view city, std::string_view zip) const;
  bool city_of_state(std::string_view city, std::string_view state) const;
  // A place of that name exists in any state.
  bool is_city(std::string_view city) const;
  std::string zip_city(std::string_view zip) const;  // the post office's own name for it
};

}  // namespace spillmap::detect
