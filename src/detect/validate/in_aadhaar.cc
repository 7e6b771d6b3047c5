// Aadhaar number of India: twelve digits, the first 2-9, Verhoeff check.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

// Multiplication in the dihedral group of order ten and the permutation by position.
constexpr std::uint8_t multiply[10][10] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                           {2, 3, 4, 0, 1, 7, 8, 9, 5, 6}, {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                           {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                           {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                           {8, 7, 6, 5, 9, 3, 2, 1, 0, 4}, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}};
constexpr std::uint8_t permute[8][10] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
                                         {5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
                                         {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
                                         {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}};

Fault validate(std::string_view v) {
  if (v.size() != 12) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v[0] < '2') return Fault::component;
  unsigned check = 0;
  for (unsigned i = 0; i < 12; ++i) check = multiply[check][permute[i % 8][v[11 - i] - '0']];
  return check == 0 ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"2341 2341 2346"};
constexpr std::string_view bad[] = {"2341 2341 2347", "1341 2341 2346", "23412341234"};

}  // namespace

const Number numbers::in_aadhaar{"in_aadhaar",
                                 "Aadhaar number (India)",
                                 Element::national_id,
                                 "Unique Identification Authority of India",
                                 "UIDAI: Verhoeff",
                                 validate,
                                 good,
                                 bad,
                                 compact_digits};

}  // namespace spillmap::detect
