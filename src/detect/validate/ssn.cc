// Social Security number. Purpose: US social insurance, in fact the national identifier. Issuer: Social Security
// Administration. AAA-GG-SSSS without a check digit. Since 25 June 2011 numbers are random, so area and group say
// nothing any more but the few that are never issued.
#include <algorithm>
#include <array>

#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

// Woolworth's wallet card, the Board's pamphlet of 1940, and numbers that stand for "some number".
constexpr std::array<std::uint32_t, 21> samples{
    2281852,   12345678,  42103580,  62360749,  78051120,  95073645,  111111111,
    111223333, 123121234, 123123123, 123456789, 128036045, 135016629, 141186941,
    165167999, 219099999, 222222222, 333333333, 444444444, 457555462, 555555555,
};
static_assert(std::is_sorted(samples.begin(), samples.end()));

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (!ssn_parts_valid(number_of(v.data(), 3), number_of(v.data() + 3, 2), number_of(v.data() + 5, 4)))
    return Fault::component;
  return ssn_is_sample(number_of(v.data(), 9)) ? Fault::component : Fault::none;
}

std::string compact(std::string_view written) { return compact_groups(written, {3, 2, 4}); }

constexpr std::string_view good[] = {"212-45-6781", "001-01-0001", "899 99 9999", "772827123"};
constexpr std::string_view bad[] = {"000-12-3456",  "666-12-3456", "912-12-3456",
                                    "212-00-3456",  "212-45-0000", "212-45-678",
                                    "212-45-67812", "2A2-45-6781", "",
                                    "078-05-1120",  "2124-56781"};

}  // namespace

bool ssn_is_sample(std::uint32_t value) {
  static constexpr auto endings = [] {
    std::array<bool, 256> seen{};
    for (std::uint32_t sample : samples) seen[sample % 256] = true;
    return seen;
  }();
  if (endings[value % 256] && std::binary_search(samples.begin(), samples.end(), value)) return true;
  if (value >= 777777777 && value % 111111111 == 0) return true;
  // 987-65-4320 to 4329 were set aside for advertisements; 987-65-4321 is the most copied.
  return value >= 987654320 && value <= 987654329;
}

const Number numbers::ssn{"ssn",
                          "Social Security number",
                          Element::ssn,
                          "Social Security Administration",
                          "SSA Program Operations Manual RM 10201 (public domain)",
                          validate,
                          good,
                          bad,
                          compact};

}  // namespace spillmap::detect
