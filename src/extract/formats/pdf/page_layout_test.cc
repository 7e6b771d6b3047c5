#include "extract/formats/pdf/page_layout.h"

#include <gtest/gtest.h>

#include <random>

#include "base/text.h"
#include "extract/formats/pdf/ruled_table.h"

namespace spillmap::pdf {
namespace {

// Letters 5 wide in a font of size 10, as a page would draw them.
void draw(std::vector<Glyph>& page, float x, float y, std::string_view text, float size = 10) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = next_code_point(text, at);
    page.push_back({x, x + size / 2, y, size, letter, 0});
    x += size / 2;
  }
}

TEST(PageLayout, KeepsColumnsApartAndAligned) {
  std::vector<Glyph> page;
  draw(page, 50, 100, "Name");
  draw(page, 200, 100, "Birth date");
  draw(page, 50, 114, "Jane Roe");
  draw(page, 200, 114, "1/2/1980");
  // A cell that fills its column to the brim, and one of three lines that begin a column there.
  draw(page, 50, 128, "Bartholomew Featherstonehaugh");
  draw(page, 200, 128, "3/4/1990");
  draw(page, 50, 142, "Al Poe");
  draw(page, 200, 142, "5/6/2000");
  const std::string text = lay_out(std::move(page));
  const auto lines = split(text, '\n');
  ASSERT_GE(lines.size(), 4u);
  const std::size_t column = lines[0].find("Birth date");
  EXPECT_EQ(lines[1].find("1/2/1980"), column);
  EXPECT_EQ(lines[2].find("   3/4/1990") + 3, column);
  EXPECT_EQ(lines[3].find("5/6/2000"), column);
}

TEST(PageLayout, ReadsInVisualOrderWhateverTheDrawingOrder) {
  std::vector<Glyph> page;
  draw(page, 120, 120, "second.");
  draw(page, 50, 100, "First line");
  draw(page, 50, 120, "And the");
  EXPECT_EQ(squeeze(lay_out(std::move(page))), "First line And the second.");
}

TEST(PageLayout, JoinsLettersInBoxesButNotScales) {
  std::vector<Glyph> page;
  for (int i = 0; i < 9; ++i)
    draw(page, 50 + 15.0f * static_cast<float>(i), 100, std::string_view("067451239").substr(i, 1));
  for (int i = 0; i < 6; ++i)
    draw(page, 50 + 15.0f * static_cast<float>(i), 130, std::string_view("123456").substr(i, 1));
  const std::string text = lay_out(std::move(page));
  EXPECT_NE(text.find("067451239"), std::string::npos) << text;
  EXPECT_EQ(text.find("123456"), std::string::npos) << text;
}

TEST(PageLayout, BlankThatIsFilledInLosesItsUnderscores) {
  std::vector<Glyph> page;
  draw(page, 50, 100, "Name:");
  draw(page, 80, 101, "______________");
  draw(page, 84, 99, "Jane Roe");
  draw(page, 50, 130, "Date:");
  draw(page, 80, 130, "________");
  const std::string text = lay_out(std::move(page));
  EXPECT_NE(text.find("Name: Jane Roe\n"), std::string::npos) << text;
  EXPECT_NE(text.find("Date: ________"), std::string::npos) << text;
}

TEST(PageLayout, DropsWhatIsDrawnTwiceAndSoftHyphensAndOpensLigatures) {
  std::vector<Glyph> page;
  draw(page, 50, 100, "Bold");
  draw(page, 50.3f, 100, "Bold");
  draw(page, 100, 100, "o\uFB03ce\u00AD");
  EXPECT_EQ(squeeze(lay_out(std::move(page))), "Bold office");
}

TEST(PageLayout, RightToLeftComesOutInLogicalOrder) {
  std::vector<Glyph> page;
  draw(page, 50, 100, "\u05DD\u05D5\u05DC\u05E9");  // drawn from left to right: final mem first
  EXPECT_EQ(trim(lay_out(std::move(page))), "\u05E9\u05DC\u05D5\u05DD");
}

TEST(PageLayout, SurvivesAnyGeometry) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<Glyph> page;
    std::vector<Rule> rules;
    const auto wild = [&]() -> float {
      switch (random() % 8) {
        case 0: return 0;
        case 1: return 1e30f;
        case 2: return -1e9f;
        case 3: return std::numeric_limits<float>::quiet_NaN();
        default: return static_cast<float>(random() % 700);
      }
    };
    for (int i = 0; i < 300; ++i)
      page.push_back({wild(), wild(), wild(), wild(), static_cast<char32_t>(random() % 0x110000), 0});
    for (int i = 0; i < 100; ++i) rules.push_back({wild(), wild(), wild(), wild()});
    take_ruled_tables(std::move(rules), page);
    EXPECT_LT(lay_out(std::move(page)).size(), 2'000'000u);
  }
}

std::vector<Rule> grid(std::initializer_list<float> xs, std::initializer_list<float> ys) {
  std::vector<Rule> rules;
  for (const float x : xs) rules.push_back({x, *ys.begin(), x, *(ys.end() - 1)});
  for (const float y : ys) rules.push_back({*xs.begin(), y, *(xs.end() - 1), y});
  return rules;
}

TEST(RuledTable, WrappedCellsAreWhole) {
  std::vector<Glyph> page;
  draw(page, 55, 115, "Name");
  draw(page, 155, 115, "Jane Roe");
  draw(page, 55, 145, "Address");
  draw(page, 155, 138, "12 Long Street,");
  draw(page, 155, 152, "Albany, NY 12203");
  draw(page, 50, 200, "Below the table");
  const auto tables = take_ruled_tables(grid({50, 150, 300}, {100, 125, 160}), page);
  ASSERT_EQ(tables.size(), 1u);
  const std::vector<std::vector<std::string>> expected = {{"Name", "Jane Roe"},
                                                          {"Address", "12 Long Street, Albany, NY 12203"}};
  EXPECT_EQ(tables[0].rows, expected);
  EXPECT_EQ(trim(lay_out(std::move(page))), "Below the table");
}

TEST(RuledTable, EmptyCellsBesideLabelsStay) {
  std::vector<Glyph> page;
  draw(page, 55, 115, "Name");
  draw(page, 255, 115, "SSN");
  draw(page, 55, 145, "Phone");
  draw(page, 255, 145, "Email");
  const auto tables = take_ruled_tables(grid({50, 150, 250, 350, 450}, {100, 130, 160}), page);
  ASSERT_EQ(tables.size(), 1u);
  ASSERT_EQ(tables[0].rows[0].size(), 4u);
  EXPECT_EQ(tables[0].rows[0][2], "SSN");
}

TEST(RuledTable, BoxesWithSmallLabelsGiveLabelsAndValues) {
  std::vector<Glyph> page;
  const char* labels[] = {"a Social security number", "b Employer number", "c Name", "d Address"};
  const char* values[] = {"067-45-1239", "14-1234567", "Jane Roe", "12 Long Street,"};
  for (int i = 0; i < 4; ++i) {
    const float x = i % 2 == 0 ? 55.0f : 205.0f, y = i < 2 ? 108.0f : 148.0f;
    draw(page, x, y, labels[i], 6);
    draw(page, x, y + 14, values[i], 10);
  }
  draw(page, 205, 174, "Albany NY", 10);
  const auto tables = take_ruled_tables(grid({50, 200, 350}, {100, 140, 180}), page);
  ASSERT_EQ(tables.size(), 1u);
  const std::vector<std::vector<std::string>> expected = {{"a Social security number", "b Employer number"},
                                                          {"067-45-1239", "14-1234567"},
                                                          {"c Name", "d Address"},
                                                          {"Jane Roe", "12 Long Street, Albany NY"}};
  EXPECT_EQ(tables[0].rows, expected);
}

TEST(RuledTable, ColumnsWithoutRowLinesAreLeftToTheLayout) {
  std::vector<Glyph> page;
  for (int line = 0; line < 4; ++line)
    for (int column = 0; column < 3; ++column)
      draw(page, 55 + 100.0f * static_cast<float>(column), 130 + 12.0f * static_cast<float>(line), "value");
  for (int column = 0; column < 3; ++column) draw(page, 55 + 100.0f * static_cast<float>(column), 112, "Head");
  EXPECT_TRUE(take_ruled_tables(grid({50, 150, 250, 350}, {100, 120, 180}), page).empty());
}

}  // namespace
}  // namespace spillmap::pdf
