#include "extract/ocr/prepare.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace spillmap::ocr {
namespace {

// Letters are recognised best, and fastest, at the size that 11 point type has at 200 dpi: capitals 21 points high,
// small letters 15. Only where they are clearly smaller or larger is the picture scaled.
constexpr float wanted_height = 18, least_height = 12, most_height = 25;
constexpr float most_enlarged = 3;
constexpr std::uint32_t most_points = 24u << 20;  // after scaling
constexpr int shortest_letter = 6, tallest_letter = 160;
constexpr std::size_t few_letters = 24;  // too few to tell a size from

struct Heights {
  std::size_t count = 0;  // shapes that may be letters
  float median = 0;
};

Heights letter_heights(Pix* binary) {
  Heights heights;
  Boxa* boxes = pixConnCompBB(binary, 8);
  if (boxes == nullptr) return heights;
  std::vector<int> found;
  const int count = boxaGetCount(boxes);
  for (int i = 0; i < count; ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
    if (height < shortest_letter || height > tallest_letter || width < 2 || width > 3 * height || height > 12 * width)
      continue;
    found.push_back(height);
  }
  boxaDestroy(&boxes);
  heights.count = found.size();
  if (found.empty()) return heights;
  const auto middle = found.begin() + static_cast<std::ptrdiff_t>(found.size() / 2);
  std::nth_element(found.begin(), middle, found.end());
  heights.median = static_cast<float>(*middle);
  return heights;
}

PixPtr binarised(Pix* gray) {
  Pix* binary = nullptr;
  pixOtsuAdaptiveThreshold(gray, 2000, 2000, 0, 0, 0.1f, nullptr, &binary);
  return PixPtr(binary);
}

void scale_to(PixPtr& gray, float factor) {
  const float width = static_cast<float>(pixGetWidth(gray.get())),
              height = static_cast<float>(pixGetHeight(gray.get()));
  factor = std::min(factor, std::sqrt(static_cast<float>(most_points) / (width * height)));
  if (std::fabs(factor - 1) < 0.02f) return;
  if (width * factor < 8 || height * factor < 8) return;
  if (Pix* made = pixScale(gray.get(), factor, factor)) gray.reset(made);
}

}  // namespace

PixPtr rotated(Pix* gray, int quarters) { return PixPtr(pixRotateOrth(gray, quarters)); }

Prepared prepare(PixPtr picture) {
  Prepared prepared;
  if (!picture) return prepared;
  // Larger pictures than recognition may take are halved first, whatever they show.
  const auto points = [&picture] {
    return static_cast<float>(pixGetWidth(picture.get())) * static_cast<float>(pixGetHeight(picture.get()));
  };
  if (points() > static_cast<float>(most_points)) scale_to(picture, 1);
  PixPtr gray(pixConvertTo8(picture.get(), 0));
  picture.reset();
  if (!gray) return prepared;
  PixPtr binary = binarised(gray.get());
  if (!binary) return prepared;
  Heights heights = letter_heights(binary.get());
  if (heights.count >= few_letters && (heights.median < least_height || heights.median > most_height)) {
    scale_to(gray, std::clamp(wanted_height / heights.median, 0.1f, most_enlarged));
    binary.reset();
  }
  // Up to 7 degrees; gray is resampled, which the recogniser likes better than steps.
  float angle = 0, sure = 0;
  if (Pix* straight = pixDeskewGeneral(gray.get(), 0, 0, 0, 2, 0, &angle, &sure)) gray.reset(straight);
  binary = binarised(gray.get());
  if (!binary) return prepared;
  heights = letter_heights(binary.get());
  prepared.shapes = heights.count;
  // Letters that go up (b d h) are more frequent than those that go down (p q g): so the page tells how it lies. A page
  // in capitals tells nothing, and is tried at recognition.
  float up = 0, left = 0;
  int orientation = L_TEXT_ORIENT_UNKNOWN;
  if (heights.count >= few_letters && pixOrientDetect(binary.get(), &up, &left, 0, 0) == 0 &&
      makeOrientDecision(up, left, 0, 0, &orientation, 0) == 0) {
    const int quarters = orientation == L_TEXT_ORIENT_LEFT    ? 1
                         : orientation == L_TEXT_ORIENT_DOWN  ? 2
                         : orientation == L_TEXT_ORIENT_RIGHT ? 3
                                                              : 0;
    if (quarters != 0)
      if (Pix* made = pixRotateOrth(gray.get(), quarters)) gray.reset(made);
  }
  prepared.gray = std::move(gray);
  return prepared;
}

}  // namespace spillmap::ocr
