// The machine-readable zone of passports, visas and identity cards (ICAO Doc 9303): TD3 (2 x 44 characters), TD2 (2 x
// 36), TD1 (3 x 30), as recognition gives it. What stands where is known, so a letter read as a digit is put right by
// its place, and check digits say whether it is true.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "model/finding.h"

namespace spillmap::ocr {

struct Mrz {
  std::string number;       // of the document; empty if its check digit does not hold
  std::string nationality;  // three letters
  std::string birth;        // YYYY-MM-DD; empty if its check digit does not hold
  std::string expiry;       // YYYY-MM-DD
  PersonName name;          // empty if its line was not found
  char kind = 'P';          // P passport, V visa, A, C or I identity card
  std::string number_as_read, birth_as_read;
};

// Lines in order, with or without spaces; what is no line of a zone is passed over. The first zone found.
std::optional<Mrz> find_mrz(std::span<const std::string> lines);

}  // namespace spillmap::ocr
