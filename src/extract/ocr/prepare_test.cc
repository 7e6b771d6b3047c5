// Pages made here, and spoilt as copiers and scanners spoil them.
#include "extract/ocr/prepare.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstdint>

namespace spillmap::ocr {
namespace {

constexpr int width = 1700, height = 1400;

PixPtr page_of_lines() {
  PixPtr pix(pixCreate(width, height, 8));
  pixSetAllArbitrary(pix.get(), 245);
  L_BMF* letters = bmfCreate(nullptr, 10);
  int used = 0, overflow = 0;
  for (int y = 150; y < height - 150; y += 60)
    pixSetTextline(pix.get(), letters, "The participant described in this paper has asked for help with rent,", 20, 150,
                   y, &used, &overflow);
  bmfDestroy(&letters);
  return pix;
}

std::size_t letters_of_the_page() {
  static const std::size_t count = prepare(page_of_lines()).shapes;
  return count;
}

void expect_same_letters(const Prepared& prepared, double within) {
  ASSERT_TRUE(prepared.gray);
  EXPECT_EQ(pixGetWidth(prepared.gray.get()), width);
  EXPECT_NEAR(static_cast<double>(prepared.shapes), static_cast<double>(letters_of_the_page()),
              within * static_cast<double>(letters_of_the_page()));
}

TEST(PrepareTest, DustIsNoPrintInSmallLetters) {
  ASSERT_GT(letters_of_the_page(), 600u);
  PixPtr page = page_of_lines();
  std::uint32_t seed = 7;
  const auto next = [&seed](int below) {
    seed = seed * 1664525u + 1013904223u;
    return static_cast<int>((seed >> 8) % static_cast<std::uint32_t>(below));
  };
  for (int i = 0; i < 6'000; ++i) {
    const int x = next(width - 4), y = next(height - 4), side = 2 + next(3);
    for (int dy = 0; dy < side; ++dy)
      for (int dx = 0; dx < side; ++dx) pixSetPixel(page.get(), x + dx, y + dy, 30);
  }
  const Prepared prepared = prepare(std::move(page));
  expect_same_letters(prepared, 0.25);
  // A margin that held some 700 specks is clean, but for those that touch each other.
  Box* margin = boxCreate(0, 0, 140, height);
  const PixPtr part(pixClipRectangle(prepared.gray.get(), margin, nullptr));
  boxDestroy(&margin);
  const PixPtr black(pixThresholdToBinary(part.get(), 128));
  int left = 0;
  pixCountConnComp(black.get(), 8, &left);
  EXPECT_LT(left, 60);
}

TEST(PrepareTest, AShadowOverThePageTakesNoLetters) {
  PixPtr page = page_of_lines();
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      l_uint32 value = 0;
      pixGetPixel(page.get(), x, y, &value);
      // The paper goes from white to a gray as dark as half the ink.
      pixSetPixel(page.get(), x, y, value * static_cast<l_uint32>(width - x * 6 / 10) / static_cast<l_uint32>(width));
    }
  expect_same_letters(prepare(std::move(page)), 0.1);
}

TEST(PrepareTest, ATurnOfTwoDegreesIsUndone) {
  const PixPtr page = page_of_lines();
  PixPtr turned(pixRotate(page.get(), 0.035f, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  expect_same_letters(prepare(std::move(turned)), 0.15);
}

}  // namespace
}  // namespace spillmap::ocr
