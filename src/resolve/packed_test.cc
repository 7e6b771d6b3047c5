#include "resolve/packed.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "resolve/words.h"

namespace spillmap::resolve {
namespace {

std::string two_digits(unsigned n) {
  return std::string(1, static_cast<char>('0' + n / 10)) + static_cast<char>('0' + n % 10);
}

TEST(Packed, OnlyDatesAndDigits) {
  EXPECT_EQ(pack_date("1987-06-05"), 0x19870605u);
  for (const char* none : {"", "1987-06-5", "1987/06/05", "19870605", "1987-06-0x", "1987-06-051"})
    EXPECT_EQ(pack_date(none), 0u) << none;
  EXPECT_NE(pack_digits("0"), pack_digits("00"));
  EXPECT_NE(pack_digits("000000000"), 0u);
  EXPECT_NE(pack_digits("12345678901234"), 0u);
  for (const char* none : {"", "12-3", "12a", "123456789012345"}) EXPECT_EQ(pack_digits(none), 0u) << none;
}

// Whatever is said of integers is what the texts say.
TEST(Packed, DatesAreApartWhereTheirTextsAre) {
  std::mt19937 random(1);
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  std::size_t apart = 0, near = 0;
  for (int round = 0; round < 200'000; ++round) {
    // Few years, months and days, so that all cases come up.
    const auto date = [&] {
      return "19" + two_digits(below(14)) + "-" + two_digits(below(14)) + "-" + two_digits(below(14));
    };
    const std::string a = date(), b = date();
    const bool year = a.substr(0, 4) == b.substr(0, 4), month = a.substr(5, 2) == b.substr(5, 2),
               day = a.substr(8) == b.substr(8);
    const bool alike = int{year} + int{month} + int{day} >= 2 || day_and_month_exchanged(a, b) || one_edit(a, b);
    EXPECT_EQ(dates_apart(pack_date(a), pack_date(b)), !alike) << a << ' ' << b;
    ++(alike ? near : apart);
  }
  EXPECT_GT(apart, 1000u);
  EXPECT_GT(near, 1000u);
}

TEST(Packed, NumbersAreApartWhereTheirTextsAre) {
  std::mt19937 random(1);
  std::size_t apart = 0, near = 0;
  for (int round = 0; round < 200'000; ++round) {
    std::string a(1 + random() % 14, '0');
    for (char& c : a) c = static_cast<char>('0' + random() % 10);
    std::string b = a;
    for (unsigned change = static_cast<unsigned>(random() % 3); change > 0; --change)
      b[random() % b.size()] = static_cast<char>('0' + random() % 10);
    if (const std::size_t at = random() % b.size(); at + 1 < b.size() && random() % 3 == 0) std::swap(b[at], b[at + 1]);
    EXPECT_EQ(digits_apart(pack_digits(a), pack_digits(b)), !one_edit(a, b)) << a << ' ' << b;
    ++(one_edit(a, b) ? near : apart);
  }
  EXPECT_GT(apart, 1000u);
  EXPECT_GT(near, 1000u);
  EXPECT_FALSE(digits_apart(pack_digits("123456789"), pack_digits("98765")))
      << "of numbers of two lengths nothing is said";
}

}  // namespace
}  // namespace spillmap::resolve
