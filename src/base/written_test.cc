#include "base/written.h"

#include <gtest/gtest.h>

namespace spillmap {
namespace {

TEST(Written, ListsHaveTheirMarkBetween) {
  const std::vector<std::string> items = {"a", "", "b"};
  EXPECT_EQ(joined(items), "a, , b");
  EXPECT_EQ(joined(items, ";"), "a;;b");
  EXPECT_EQ(joined_filled(items), "a, b");
  EXPECT_EQ(joined(std::vector<std::string>{}), "");
}

TEST(Written, NumbersAreGroupedInThrees) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1000), "1,000");
  EXPECT_EQ(grouped(18446744073709551615u), "18,446,744,073,709,551,615");
}

}  // namespace
}  // namespace spillmap
