// Payment card number. Issuer ranges: Visa 4 (13, 16, 19), Mastercard 51-55 and 2221-2720 (16), American Express 34, 37
// (15), Discover 6011, 644-649, 65 (16-19), Diners Club 300-305, 3095, 36, 38-39 (14-19), JCB 3528-3589 (16-19),
// UnionPay 62 (16-19), Maestro 50, 56-58, 6304, 6759-6763 (12-19). Cards of states for food and cash benefits (EBT)
// have 16 to 19 digits and the issuer number of the state; most begin with 50, others with 600 to 610 (these are as
// recalled, no list with a licence was found). Luhn.
#include <array>
#include <bit>

#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

struct Range {
  std::uint32_t first, last;  // of the first six digits
  std::uint8_t shortest, longest;
  const char* scheme;
};
constexpr Range ranges[] = {
    {510000, 559999, 16, 16, "Mastercard"},  {222100, 272099, 16, 16, "Mastercard"},
    {340000, 349999, 15, 15, "Amex"},        {370000, 379999, 15, 15, "Amex"},
    {601100, 601199, 16, 19, "Discover"},    {644000, 659999, 16, 19, "Discover"},
    {300000, 305999, 14, 19, "Diners Club"}, {309500, 309599, 14, 19, "Diners Club"},
    {360000, 369999, 14, 19, "Diners Club"}, {380000, 399999, 14, 19, "Diners Club"},
    {352800, 358999, 16, 19, "JCB"},         {620000, 629999, 16, 19, "UnionPay"},
    {500000, 509999, 12, 19, "Maestro"},     {560000, 589999, 12, 19, "Maestro"},
    {630400, 630499, 12, 19, "Maestro"},     {675900, 676399, 12, 19, "Maestro"},
    {600486, 600486, 16, 19, "EBT"},         {600528, 600528, 16, 19, "EBT"},
    {600760, 600760, 16, 19, "EBT"},         {600875, 600875, 16, 19, "EBT"},
    {600890, 600890, 16, 19, "EBT"},         {610098, 610098, 16, 19, "EBT"},
    {610434, 610434, 16, 19, "EBT"},
};

// Which of the ranges there are for the first two digits, one bit each.
constexpr auto ranges_of = [] {
  std::array<std::uint32_t, 100> bits{};
  static_assert(std::size(ranges) <= 32);
  for (unsigned i = 0; i < std::size(ranges); ++i)
    for (unsigned prefix = ranges[i].first / 10000; prefix <= ranges[i].last / 10000; ++prefix) bits[prefix] |= 1u << i;
  return bits;
}();

// Numbers of the payment processors' test pages and of sample statements.
constexpr std::uint64_t samples[] = {
    4111111111111111, 4242424242424242, 4012888888881881, 4000056655665556, 4222222222222,    4012000033330026,
    5555555555554444, 5105105105105100, 5200828282828210, 2223003122003222, 5454545454545454, 4005519200000004,
    378282246310005,  371449635398431,  378734493671000,  341111111111111,  6011111111111117, 6011000990139424,
    6011000000000012, 30569309025904,   38520000023237,   36227206271667,   3530111333300000, 3566002020360505,
    6200000000000005, 4000000000000002, 4917610000000000, 4444333322221111, 4500600000000061, 4988438843884305,
};

Fault validate(std::string_view v) {
  if (v.size() < 12 || v.size() > 19) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (card_scheme(v.data(), static_cast<unsigned>(v.size())) == nullptr) return Fault::component;
  return luhn_holds(v.data(), static_cast<unsigned>(v.size())) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"4111 1111 1111 1111", "5382 0898 4667 0966", "3754-903735-59418",
                                     "2223003122003222",    "30569309025904",      "6011111111111117",
                                     "3530111333300000"};
constexpr std::string_view bad[] = {"4111 1111 1111 1112", "1234567812345670", "411111111111", "5382089846670967",
                                    "4A11111111111111"};

}  // namespace

const char* card_scheme(const char* digits, unsigned count) {
  if (count < 12 || count > 19) return nullptr;
  // Half of all cards, and the cheapest to tell: Visa has 13, 16 and 19 digits only.
  if (digits[0] == '4') return count == 13 || count == 16 || count == 19 ? "Visa" : nullptr;
  unsigned left = ranges_of[number_of(digits, 2)];
  if (left == 0) return nullptr;
  const unsigned prefix = number_of(digits, 6);
  for (; left != 0; left &= left - 1) {
    const Range& range = ranges[std::countr_zero(left)];
    if (prefix < range.first || prefix > range.last) continue;
    if (count >= range.shortest && count <= range.longest) return range.scheme;
  }
  return nullptr;
}

bool card_is_sample(std::string_view digits) {
  // Most samples end in a few digits only; look at those before the whole is read.
  static constexpr auto endings = [] {
    std::array<bool, 1000> seen{};
    for (std::uint64_t sample : samples) seen[sample % 1000] = true;
    return seen;
  }();
  if (digits.size() < 3 || !endings[number_of(digits.data() + digits.size() - 3, 3)]) return false;
  std::uint64_t value = 0;
  for (char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
  for (std::uint64_t sample : samples)
    if (sample == value) return true;
  return false;
}

const Number numbers::payment_card{"payment_card",
                                   "Payment card number",
                                   Element::payment_card,
                                   "Banks",
                                   "ISO/IEC 7812 and the issuer ranges that the schemes publish",
                                   validate,
                                   good,
                                   bad,
                                   compact_digits};

}  // namespace spillmap::detect
