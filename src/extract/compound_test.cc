#include "extract/compound.h"

#include <gtest/gtest.h>

#include "extract/compound_testing.h"

namespace spillmap {
namespace {

TEST(Compound, GivesStreamsOfEverySize) {
  const std::string large(20'000, 'x'), small = "few bytes";
  const std::string bytes = make_compound({{"WordDocument", large}, {"1Table", small}, {"Pool/_1/Package", "PK"}});
  const auto file = CompoundFile::open(as_bytes(bytes));
  ASSERT_TRUE(file);
  EXPECT_TRUE(file->whole());
  EXPECT_EQ(file->read("WordDocument", 1u << 20).data, large);
  EXPECT_EQ(file->read("1table", 1u << 20).data, small);
  EXPECT_EQ(file->read("Pool/_1/Package", 1u << 20).data, "PK");
  EXPECT_EQ(file->find("Pool/_2"), nullptr);
  EXPECT_EQ(file->read("WordDocument", 100).data.size(), 100u);
}

TEST(Compound, CopiesAStorage) {
  const std::string bytes = make_compound({{"Pool/_1/Workbook", std::string(5000, 'w')}, {"Pool/_1/In/Ole", "o"}});
  const auto file = CompoundFile::open(as_bytes(bytes));
  ASSERT_TRUE(file);
  const auto copy = file->copy(*file->find("Pool/_1"), 1u << 20);
  ASSERT_TRUE(copy);
  const auto inner = CompoundFile::open(as_bytes(*copy));
  ASSERT_TRUE(inner);
  EXPECT_EQ(inner->read("Workbook", 1u << 20).data, std::string(5000, 'w'));
  EXPECT_EQ(inner->read("In/Ole", 1u << 20).data, "o");
  EXPECT_FALSE(file->copy(*file->find("Pool/_1"), 1000));
}

TEST(Compound, EndsOnDamage) {
  const std::string bytes = make_compound({{"A", std::string(9000, 'a')}, {"B/C", "small"}});
  for (std::size_t cut = 0; cut < bytes.size(); cut += 97) {
    const auto file = CompoundFile::open(as_bytes(std::string_view(bytes).substr(0, cut)));
    if (file)
      for (const CompoundEntry& entry : file->entries()) (void)file->read(entry, 1u << 20);
  }
  // Every number of the header, the table and the directory pointed at everything.
  for (std::size_t at = 0; at < bytes.size(); at += 4)
    for (const char value : {'\0', '\1', '\2', '\xFF'}) {
      std::string damaged = bytes;
      for (std::size_t i = at; i < at + 4 && i < damaged.size(); ++i)
        damaged[i] = i == at || value == '\xFF' ? value : '\0';
      const auto file = CompoundFile::open(as_bytes(damaged));
      if (!file) continue;
      for (const CompoundEntry& entry : file->entries())
        EXPECT_LE(file->read(entry, 1u << 20).data.size(), damaged.size());
    }
}

}  // namespace
}  // namespace spillmap
