#include "base/written.h"

#include <gtest/gtest.h>

#include "base/joined_files.h"

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

TEST(JoinedFiles, EachHasItsNameAndText) {
  const auto files = read_joined_files("#=== a/one.toml\nx = 1\n# a remark\n#=== two.toml\ny = 2\n");
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[0].first, "a/one.toml");
  EXPECT_EQ(files[0].second, "x = 1\n# a remark\n");
  EXPECT_EQ(files[1].first, "two.toml");
  EXPECT_EQ(files[1].second, "y = 2\n");
  EXPECT_TRUE(read_joined_files("").empty());
}

}  // namespace
}  // namespace spillmap
