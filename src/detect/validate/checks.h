// Checksums and range rules that are cheap enough to run inside the scan. All take digits that are known to be digits.
// `static`, because the scan is compiled several times for different processors and the linker must not merge the
// copies.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace spillmap::detect {

static inline bool all_digits(std::string_view text) {
  for (char c : text)
    if (c < '0' || c > '9') return false;
  return !text.empty();
}

static inline unsigned number_of(const char* digits, unsigned count) {
  unsigned value = 0;
  for (unsigned i = 0; i < count; ++i) value = value * 10 + static_cast<unsigned>(digits[i] - '0');
  return value;
}

// The sum of eight digits as Luhn wants it, one in each byte, the last in the highest: the last as it is, the one
// before doubled, and so on; of what is then above nine the digits are summed, which is nine less.
static inline unsigned luhn_sum(std::uint64_t digits) {
  constexpr std::uint64_t doubled = 0x00FF00FF00FF00FFull, ones = 0x0101010101010101ull;
  const std::uint64_t twice = (digits & doubled) << 1, above_nine = (twice + ones * 0x76) >> 7 & ones;
  return static_cast<unsigned>((((digits & ~doubled) + twice - above_nine * 9) * ones) >> 56);
}

// ISO/IEC 7812: every second digit from the right doubled. Eight digits at a time.
static inline bool luhn_holds(const char* digits, unsigned count) {
  constexpr std::uint64_t zeros = 0x3030303030303030ull;
  unsigned sum = 0, left = count;
  std::uint64_t eight = 0;
  for (; left >= 8; left -= 8) {
    std::memcpy(&eight, digits + left - 8, 8);
    sum += luhn_sum(eight - zeros);
  }
  if (left != 0) {
    // The first digits, moved up to where the last of them counts as it is; what else was read falls out.
    std::memcpy(&eight, digits, count < 8 ? count : 8);
    sum += luhn_sum((eight - zeros) << (8 * (8 - left)));
  }
  return sum % 10 == 0;
}

// Weights 3 7 1 over nine digits.
static inline bool aba_holds(const char* d) {
  const unsigned sum = 3u * static_cast<unsigned>(d[0] + d[3] + d[6] - 3 * '0') +
                       7u * static_cast<unsigned>(d[1] + d[4] + d[7] - 3 * '0') +
                       static_cast<unsigned>(d[2] + d[5] + d[8] - 3 * '0');
  const unsigned prefix = number_of(d, 2);
  return sum % 10 == 0 &&
         (prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80);
}

// Luhn with the prefix 80840, whose digits add 24 to the sum.
static inline bool npi_holds(const char* d) {
  if (d[0] != '1' && d[0] != '2') return false;
  static constexpr std::uint8_t doubled[10] = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
  unsigned sum = 24;
  for (unsigned i = 0; i < 10; ++i) {
    const unsigned digit = static_cast<unsigned>(d[9 - i] - '0');
    sum += (i & 1) != 0 ? doubled[digit] : digit;
  }
  return sum % 10 == 0;
}

// Since 2011 any area but 000, 666 and 900-999 is issued; before, areas above 772 were not, but a scan cannot know
// when.
static inline bool ssn_parts_valid(unsigned area, unsigned group, unsigned serial) {
  return area != 0 && area != 666 && area < 900 && group != 0 && serial != 0;
}

static inline bool itin_group_valid(unsigned group) {
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) ||
         (group >= 94 && group <= 99);
}
static inline bool itin_parts_valid(unsigned area, unsigned group) { return area >= 900 && itin_group_valid(group); }

// Values that were printed on sample cards, in advertisements and in documentation, and the ones that people make up.
bool ssn_is_sample(std::uint32_t nine_digits);
bool card_is_sample(std::string_view digits);

// North American numbering plan: area and exchange do not start with 0 or 1, and N11 is no area code.
static inline bool nanp_valid(const char* d) {
  return d[0] >= '2' && d[3] >= '2' && !(d[1] == '1' && d[2] == '1') && !(d[1] == '9') && !(d[4] == '1' && d[5] == '1');
}

// ISO 7064 mod 97-10 over letters and digits; `text` as printed (IBAN: the first four characters go last).
bool mod97_holds(std::string_view compacted);

// How long an IBAN of this country is; 0 when the country has none.
unsigned iban_length(char first, char second);

// Length and first digits of an issuer's cards; the name of the scheme, or nullptr.
const char* card_scheme(const char* digits, unsigned count);

}  // namespace spillmap::detect
