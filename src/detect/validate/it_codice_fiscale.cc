// Codice fiscale of a person in Italy: six letters, birth year, month letter, day, place, check letter. It holds the
// birth date. Where two people would have the same, digits from the right are replaced by letters (omocodia).
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 16) return Fault::length;
  for (unsigned i = 0; i < 16; ++i) {
    const bool letter = i < 6 || i == 8 || i == 11 || i == 15;
    constexpr std::string_view replacements = "LMNPQRSTUV";
    if (letter ? !is_upper(v[i]) : !is_digit(v[i]) && replacements.find(v[i]) == std::string_view::npos)
      return Fault::format;
  }
  static constexpr std::uint8_t odd[26] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                           20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  unsigned sum = 0;
  for (unsigned i = 0; i < 15; ++i) {
    const unsigned value = static_cast<unsigned>(is_digit(v[i]) ? v[i] - '0' : v[i] - 'A');
    sum += i % 2 == 0 ? odd[value] : value;
  }
  return v[15] == static_cast<char>('A' + sum % 26) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"RCCMNL83S18D969H", "RSSMRA45C12F20RX"};
constexpr std::string_view bad[] = {"RCCMNL83S18D969I", "RCCMNL83S18D969", "RCCMNL8AS18D969H"};

}  // namespace

const Number numbers::it_codice_fiscale{"it_codice_fiscale",
                                        "Codice fiscale (Italy)",
                                        Element::national_id,
                                        "Agenzia delle Entrate",
                                        "Decreto ministeriale 23 dicembre 1976",
                                        validate,
                                        good,
                                        bad,
                                        compact_alnum};

}  // namespace spillmap::detect
