#include "extract/number_format.h"

#include <gtest/gtest.h>

namespace spillmap {
namespace {

std::string shown(std::string_view code, std::string_view raw, bool since_1904 = false) {
  std::string out;
  NumberFormat::parse(code).show(raw, since_1904, out);
  return out;
}

TEST(NumberFormat, MasksGiveBackLeadingZeros) {
  EXPECT_EQ(shown("000-00-0000", "67451239"), "067-45-1239");
  EXPECT_EQ(shown("000\\-00\\-0000", "67451239"), "067-45-1239");
  EXPECT_EQ(shown("00000", "501"), "00501");
  EXPECT_EQ(shown("00000-0000", "122030001"), "12203-0001");
  EXPECT_EQ(shown("\"MRN \"0000000", "12345"), "MRN 0012345");
  EXPECT_EQ(shown("[<=9999999]###-####;(###) ###-####", "5185551234"), "(518) 555-1234");
  EXPECT_EQ(shown("[<=9999999]###-####;(###) ###-####", "5551234"), "555-1234");
  EXPECT_EQ(shown("000-00-0000;@", "123"), "000-00-0123");
  EXPECT_EQ(shown("00000", "1234567"), "1234567");
}

TEST(NumberFormat, OtherNumbersAreGeneral) {
  EXPECT_EQ(shown("#,##0.00", "1234.5"), "1234.5");
  EXPECT_EQ(shown("0%", "0.25"), "0.25");
  EXPECT_EQ(shown("# ?/?", "12"), "12");
  EXPECT_EQ(shown("0.00E+00", "12000"), "12000");
  EXPECT_EQ(shown("General", "0.1"), "0.1");
  EXPECT_EQ(shown("General", "0.30000000000000004"), "0.3");
  EXPECT_EQ(shown("General", "1.2345678901E10"), "12345678901");
  EXPECT_EQ(shown("General", "4111111111111111"), "4111111111111111");
  EXPECT_EQ(shown("_(* #,##0_);_(* (#,##0)", "-5"), "-5");
  EXPECT_EQ(shown("\"d\"0", "5"), "5");
}

TEST(NumberFormat, Dates) {
  EXPECT_EQ(shown("m/d/yyyy", "29221"), "1980-01-01");
  EXPECT_EQ(shown("mmm\\-yy", "29221"), "1980-01-01");
  EXPECT_EQ(shown("[$-409]d\\-mmm\\-yyyy;@", "36525"), "1999-12-31");
  EXPECT_EQ(shown("yyyy-mm-dd hh:mm", "36525.75"), "1999-12-31 18:00");
  EXPECT_EQ(shown("m/d/yyyy", "27759", true), "1980-01-01");
  EXPECT_EQ(shown("m/d/yyyy", "59"), "1900-02-28");
  EXPECT_EQ(shown("m/d/yyyy", "61"), "1900-03-01");
  EXPECT_EQ(shown("h:mm AM/PM", "0.5"), "12:00");
  EXPECT_EQ(shown("m/d/yyyy", "99999999"), "99999999");
  EXPECT_EQ(shown("m/d/yyyy", "-3"), "-3");
  std::string out;
  EXPECT_EQ(NumberFormat::builtin(14).show("29221", false, out), CellKind::date);
  EXPECT_EQ(out, "1980-01-01");
  EXPECT_EQ(tidy_iso_date("1980-01-01T00:00:00"), "1980-01-01");
  EXPECT_EQ(tidy_iso_date("1980-01-01T08:30:00"), "1980-01-01 08:30");
}

}  // namespace
}  // namespace spillmap
