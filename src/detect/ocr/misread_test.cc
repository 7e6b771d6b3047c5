#include "detect/ocr/misread.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

TEST(MisreadTest, NumbersByTheirShape) {
  EXPECT_EQ(put_right("O53-29-65O2", ""), "053-29-6502");
  EXPECT_EQ(put_right("0l/3I/1934,", ""), "01/31/1934,");
  EXPECT_EQ(put_right("(5l8)", ""), "(518)");
  EXPECT_EQ(put_right("439-23S8", ""), "439-2358");
  EXPECT_EQ(put_right("l22O7", "NY"), "12207");
  EXPECT_EQ(put_right("12B4567890", ""), "1284567890");
}

TEST(MisreadTest, WhatMayBeALetterStays) {
  for (const char* word : {"S1234567", "WX46494D", "IW89416I", "l2207", "B12", "SOS", "O'Dell", "12S", "G40.909",
                           "10mg", "SB12345Z", "Oslo", "5TH", "BIB-IO-SOIL"})
    EXPECT_EQ(put_right(word, "the"), word);
}

TEST(MisreadTest, WordsByTheirLetters) {
  EXPECT_EQ(put_right("E1lis,", ""), "Ellis,");
  EXPECT_EQ(put_right("M0rgan", ""), "Morgan");
  EXPECT_EQ(put_right("F50.01", ""), "F50.01");
  EXPECT_EQ(put_right("B12x", ""), "B12x");
}

TEST(MisreadTest, APartKeepsItsSpans) {
  TextPart part;
  part.utf8 = "SSN: O53-29-65O2 and O53-29-65O2";
  part.ocr = true;
  part.recognised = {{0, 4, 90}, {5, 16, 80}};
  const TextPart right = put_right(part);
  EXPECT_EQ(right.utf8, "SSN: 053-29-6502 and O53-29-65O2");
}

}  // namespace
}  // namespace spillmap::detect
