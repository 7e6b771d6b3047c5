#include "resolve/strings.h"

#include <gtest/gtest.h>

#include <string>

namespace spillmap::resolve {
namespace {

TEST(StringTable, KeepsEachStringOnceAndInItsPlace) {
  StringTable table;
  EXPECT_EQ(table.intern(""), 0u);
  std::vector<std::string> texts;
  for (int i = 0; i < 20'000; ++i)
    texts.push_back(std::string(static_cast<std::size_t>(i % 40), 'x') + std::to_string(i));
  texts.emplace_back("with\0zero", 9);
  texts.emplace_back(3u << 20, 'L');  // longer than a chunk
  texts.emplace_back("after it");
  std::vector<std::string_view> places;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    ASSERT_EQ(table.intern(texts[i]), i + 1);
    places.push_back(table[static_cast<std::uint32_t>(i + 1)]);
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    EXPECT_EQ(table.intern(texts[i]), i + 1);
    const std::string_view now = table[static_cast<std::uint32_t>(i + 1)];
    EXPECT_EQ(now, texts[i]);
    EXPECT_EQ(now.data(), places[i].data());
  }
  EXPECT_EQ(table.size(), texts.size() + 1);
  table.close();
  EXPECT_EQ(table[1], texts[0]);
}

}  // namespace
}  // namespace spillmap::resolve
