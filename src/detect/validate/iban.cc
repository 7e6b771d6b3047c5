// International bank account number: country, two check digits, then a national account number of a length that the
// country fixes. Mod 97-10.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

struct Country {
  char code[3];
  std::uint8_t length;
};
constexpr Country countries[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28},
    {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23},
    {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
    {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20},
    {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30},
    {"NL", 18}, {"NO", 15}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22},
    {"SA", 24}, {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
};

Fault validate(std::string_view v) {
  if (v.size() < 15 || v.size() > 34) return Fault::length;
  if (!is_upper(v[0]) || !is_upper(v[1]) || !is_digit(v[2]) || !is_digit(v[3])) return Fault::format;
  for (char c : v)
    if (!is_upper(c) && !is_digit(c)) return Fault::format;
  const unsigned length = iban_length(v[0], v[1]);
  if (length == 0) return Fault::component;
  if (length != v.size()) return Fault::length;
  return mod97_holds(v) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "NL91ABNA0417164300"};
constexpr std::string_view bad[] = {"DE88 3704 0044 0532 0130 00", "XX89370400440532013000", "DE8937040044053201300",
                                    "GB29NWBK6016133192681"};

}  // namespace

unsigned iban_length(char first, char second) {
  for (const Country& country : countries)
    if (country.code[0] == first && country.code[1] == second) return country.length;
  return 0;
}

bool mod97_holds(std::string_view v) {
  unsigned remainder = 0;
  for (std::size_t i = 0; i < v.size(); ++i) {
    const char c = v[(i + 4) % v.size()];
    if (is_digit(c))
      remainder = (remainder * 10 + static_cast<unsigned>(c - '0')) % 97;
    else
      remainder = (remainder * 100 + static_cast<unsigned>(c - 'A' + 10)) % 97;
  }
  return remainder == 1;
}

const Number numbers::iban{"iban",
                           "International bank account number",
                           Element::bank_account,
                           "Banks, by SWIFT",
                           "ISO 13616, IBAN registry (lengths)",
                           validate,
                           good,
                           bad,
                           compact_alnum};

}  // namespace spillmap::detect
