// Aadhaar number of India: twelve digits, the first 2-9, Verhoeff check.
#include "detect/validate/abroad/sums.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 12) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v[0] < '2') return Fault::component;
  return verhoeff_holds(v) ? Fault::none : Fault::checksum;
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
