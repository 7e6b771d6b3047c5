#include <gtest/gtest.h>

#include "base/serial.h"
#include "base/text.h"

namespace spillmap {
namespace {

TEST(Serial, GivesBackWhatWasPut) {
  Writer out;
  out.u64(0);
  out.u64(~0ull);
  out.i64(-5);
  out.str(std::string("a\0b", 3));
  out.boolean(true);
  Reader in(out.bytes());
  EXPECT_EQ(in.u64(), 0u);
  EXPECT_EQ(in.u64(), ~0ull);
  EXPECT_EQ(in.i64(), -5);
  EXPECT_EQ(in.str(), std::string("a\0b", 3));
  EXPECT_TRUE(in.boolean());
  EXPECT_TRUE(in.done());
}

TEST(Serial, EveryTruncationIsNoticed) {
  Writer out;
  out.str("hello");
  out.u64(300);
  for (std::size_t n = 0; n < out.bytes().size(); ++n) {
    Reader in(std::string_view(out.bytes()).substr(0, n));
    in.str();
    in.u64();
    EXPECT_FALSE(in.ok()) << n;
  }
}

TEST(Serial, ALengthBeyondTheBytesFails) {
  Writer out;
  out.u64(1ull << 60);
  Reader in(out.bytes());
  EXPECT_EQ(in.str(), "");
  EXPECT_FALSE(in.ok());
}

TEST(Text, ContainsIgnoreCaseFindsAPartWhereverItStands) {
  for (const std::string_view part : {"driver", "a", "v", " id ", "i-94", "aab", "jazz"})
    for (std::size_t before = 0; before < 40; ++before)
      for (std::size_t after = 0; after < 3; ++after)
        for (const bool big : {false, true}) {
          const std::string words = big ? to_upper(part) : std::string(part);
          // What stands around it holds its letters too, but not all in their order.
          const std::string text = std::string(before, 'A') + words + std::string(after, 'z');
          EXPECT_TRUE(contains_ignore_case(text, part)) << text << ": " << part;
          if (part == "a") continue;
          std::string damaged = text;
          damaged[before + part.size() / 2] = '*';
          EXPECT_FALSE(contains_ignore_case(damaged, part)) << damaged << ": " << part;
        }
  EXPECT_TRUE(contains_ignore_case("", ""));
  EXPECT_TRUE(contains_ignore_case("x", ""));
  EXPECT_FALSE(contains_ignore_case("", "x"));
  EXPECT_FALSE(contains_ignore_case("drive", "driver"));
  EXPECT_TRUE(contains_ignore_case("vV DRIVe DrIvEr", "driver"));
  EXPECT_FALSE(contains_ignore_case("DRI\0VER", "driver"));
}

TEST(Text, FoldStripsAccentsAndCase) {
  EXPECT_EQ(fold("Núñez"), "nunez");
  EXPECT_EQ(fold("ĐẶNG Straße Łódź"), "dang strasse lodz");
  EXPECT_EQ(fold("O’Connor"), "o'connor");
}

TEST(Text, PrintablePathKeepsLettersAndEscapesTheRest) {
  EXPECT_EQ(printable_path("a\nb"), "a\\x0Ab");
  EXPECT_EQ(printable_path("\xFF é"), "\\xFF é");
  EXPECT_EQ(printable_path("a\\b"), "a\\\\b");
}

TEST(Text, InvalidUtf8IsReplacedByteByByte) {
  EXPECT_TRUE(is_valid_utf8("é"));
  EXPECT_FALSE(is_valid_utf8("\xE9"));
  EXPECT_EQ(scrub_utf8("a\xE9z"), "a\xEF\xBF\xBDz");
}

}  // namespace
}  // namespace spillmap
