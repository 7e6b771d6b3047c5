#include <gtest/gtest.h>

#include "model/person.h"

namespace spillmap {
namespace {

std::string key(std::string line, std::string zip = "12203", std::string city = "Albany", std::string state = "NY") {
  return address_key({std::move(line), std::move(city), std::move(state), std::move(zip), ""});
}

TEST(AddressKey, OneAddressManyHands) {
  const std::string expected = "12 n main st#4|12203";
  EXPECT_EQ(key("12 North Main Street, Apartment 4"), expected);
  EXPECT_EQ(key("12 N MAIN ST #4", "12203-1234"), expected);
  EXPECT_EQ(key("12 N. Main St., Apt. 4"), expected);
  EXPECT_EQ(key("12 N Main St Apt #4"), expected);
  EXPECT_EQ(key("12 N Main St # 4"), expected);
  EXPECT_EQ(key("12 N Main St Unit 4", "122031234"), expected);
}

TEST(AddressKey, FloorsAndBoxes) {
  EXPECT_EQ(key("9 Fourth Ct, 2nd Fl"), key("9 4th Court, Floor 2"));
  EXPECT_EQ(key("9 Fourth Ct, Second Floor"), key("9 4th Court, FL 2"));
  EXPECT_EQ(key("P.O. Box 12"), key("PO BOX 12"));
  EXPECT_EQ(key("Post Office Box 12"), key("P O Box 12"));
  EXPECT_EQ(key("177 County Route 9"), key("177 Co Rt 9"));
}

TEST(AddressKey, WhatDiffersStaysDifferent) {
  EXPECT_NE(key("12 Main St Apt 4"), key("12 Main St Apt 5"));
  EXPECT_NE(key("12 Main St"), key("12 Main Ave"));
  EXPECT_NE(key("12 Main St"), key("21 Main St"));
  EXPECT_NE(key("12 Main St"), key("12 Main St", "12204"));
  EXPECT_NE(key("12 N Main St"), key("12 S Main St"));
  EXPECT_EQ(address_key({"12 Main St Apt 4", "", "", "12203", ""}, false),
            address_key({"12 Main Street", "", "", "12203", ""}, false));
}

TEST(AddressKey, WithoutZipTheCityCounts) {
  EXPECT_EQ(key("12 Main St", "", "St. Paul", "MN"), key("12 Main Street", "", "Saint Paul", "MN"));
  EXPECT_NE(key("12 Main St", "", "Troy"), key("12 Main St", "", "Albany"));
  EXPECT_EQ(key("", "12203"), "");
}

}  // namespace
}  // namespace spillmap
