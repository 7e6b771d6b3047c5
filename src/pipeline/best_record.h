// What a list says of a person beyond the person: where they live, with whom, and what to know before writing.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "base/result.h"
#include "casefile/casefile.h"
#include "model/person.h"

namespace spillmap::pipeline {

// "US-NY", "CA-QC", "DE"; empty where the address does not tell.
std::string residence_words(const Person& person);

// What whoever writes to this person must know first, parts separated by "; ": a minor, a death, violence at home, an
// address that is missing, borrowed or perhaps an old one. Empty: nothing.
std::string mail_warning(const Person& person);

// How the holder's own list (scan --roster) was tied to this person and what is known only from there; empty: it was
// not.
std::string roster_words(const Person& person);

// Affected people of one address. A shelter or a nursing home is none.
class Households {
 public:
  static Result<Households> load(const Case& c);
  // The id of the first of those who live there, if there are two or more; else empty.
  std::string of(const Person& person) const;

 private:
  static constexpr std::uint32_t most_people = 12;
  struct Home {
    std::string first;
    std::uint32_t people = 0;
  };
  std::unordered_map<std::string, Home> homes_;  // by address_key
};

}  // namespace spillmap::pipeline
