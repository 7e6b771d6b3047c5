#include "model/us_state.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace spillmap {
namespace {

TEST(UsState, TheListIsSortedAndFindsItself) {
  EXPECT_TRUE(std::is_sorted(us_states().begin(), us_states().end(),
                             [](const UsState& a, const UsState& b) { return a.code < b.code; }));
  for (const UsState& state : us_states()) {
    EXPECT_EQ(us_state_name(state.code), state.name);
    EXPECT_EQ(us_state_code(state.code), state.code);
    EXPECT_EQ(us_state_code(state.name), state.code);
  }
}

TEST(UsState, IsReadAsPeopleWriteIt) {
  for (const char* text : {"NY", "ny", " N.Y. ", "N. Y.", "New York", "NEW  YORK", "new york"})
    EXPECT_EQ(us_state_code(text), "NY") << text;
  EXPECT_EQ(us_state_code("Washington, D.C."), "DC");
  EXPECT_EQ(us_state_code("Virgin Islands"), "VI");
  for (const char* text : {"", "ZZ", "N", "York", "Ontario", "New York City", "NYC"})
    EXPECT_EQ(us_state_code(text), std::nullopt) << text;
  EXPECT_EQ(us_state_name("ny"), std::nullopt) << "codes are in upper case";
}

}  // namespace
}  // namespace spillmap
