#include "walk/split_name.h"

#include <gtest/gtest.h>

namespace spillmap::walk {
namespace {

using namespace std::string_view_literals;

TEST(SplitName, PiecesOfOneThingHaveOneSet) {
  const auto set = [](std::string_view path) { return split_name(path).value().set; };
  const auto number = [](std::string_view path) { return split_name(path).value().number; };
  EXPECT_EQ(set("a/Data.7z.001"), set("a/data.7z.002"));
  EXPECT_NE(set("a/data.7z.001"), set("A/data.7z.001"));
  EXPECT_EQ(set("x.z01"), set("X.ZIP"));
  EXPECT_EQ(number("x.z01"), 1u);
  EXPECT_EQ(number("x.zip"), last_of_zip);
  EXPECT_EQ(set("x.part1.rar"), set("x.part02.rar"));
  EXPECT_EQ(set("x.rar"), set("x.r00"));
  EXPECT_EQ(number("x.rar"), 1u);
  EXPECT_EQ(number("x.r00"), 2u);
  EXPECT_NE(set("x.rar"), set("x.part1.rar"));
  for (const char* other : {"x.txt", "001", ".001", "a/.001", "x.12", "x.000", "x.123456", "z01", "x.tar"})
    EXPECT_FALSE(split_name(other)) << other;
}

TEST(SplitName, NamesWhatIsMissing) {
  for (const auto& [have, number, missing] :
       {std::tuple("a/b.7z.001", 12u, "a/b.7z.012"), std::tuple("b.z01", 2u, "b.z02"),
        std::tuple("b.part1.rar", 10u, "b.part10.rar"), std::tuple("b.part003.rar", 2u, "b.part002.rar"),
        std::tuple("b.r00", 3u, "b.r01")})
    EXPECT_EQ(name_of_piece(have, split_name(have).value(), number), missing);
}

TEST(SplitName, NumberedFilesOfTheirOwnAreNoPieces) {
  EXPECT_TRUE(pieces_fit(Cut::counted, "7z\xBC\xAF\x27\x1C..."sv, "anything"));
  EXPECT_FALSE(pieces_fit(Cut::counted, "II*\0 a fax"sv, "II*\0 the next"sv));
  EXPECT_FALSE(pieces_fit(Cut::counted, "PK\3\4 one"sv, "PK\3\4 another"sv));
  EXPECT_FALSE(pieces_fit(Cut::rar, "Rar!\x1A\x07\x01"sv, "something else"));
  EXPECT_TRUE(pieces_fit(Cut::rar, "Rar!\x1A\x07\x01\0 1"sv, "Rar!\x1A\x07\x01\0 2"sv));
}

}  // namespace
}  // namespace spillmap::walk
