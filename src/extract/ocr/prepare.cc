#include "extract/ocr/prepare.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
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
constexpr std::size_t least_dust = 300;  // specks of a page: as many as it may have full stops
constexpr int largest_speck = 5, reach = 6;
constexpr float least_angle = 0.1f, least_sure = 3;  // of skew: degrees, and how far it beats the next angle
constexpr int tile = 16;
constexpr float most_unevenness = 24, darkest_paper = 60;

struct Shapes {
  std::size_t letters = 0;  // shapes that may be letters
  std::size_t specks = 0;   // shapes too small for one
  float median = 0;         // height of the letters
};

struct Shape {
  int band, left, right, bottom, height;
};

float median_of(std::vector<int> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return static_cast<float>(*middle);
}

// Dust has the size of small print, but it does not stand in rows: only what has a neighbour of its own height on its
// line tells the height of letters.
float height_of_rows(std::vector<Shape> shapes) {
  std::sort(shapes.begin(), shapes.end(), [](const Shape& a, const Shape& b) {
    return a.band != b.band ? a.band < b.band : a.left != b.left ? a.left < b.left : a.bottom < b.bottom;
  });
  constexpr std::size_t most_looked_at = 8;
  std::vector<int> heights, all;
  for (const Shape& shape : shapes) all.push_back(shape.height);
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const Shape& one = shapes[i];
    for (std::size_t k = i + 1; k < std::min(shapes.size(), i + 1 + most_looked_at); ++k) {
      const Shape& other = shapes[k];
      if (other.band != one.band || other.left - one.right > one.height) break;
      if (std::abs(other.bottom - one.bottom) * 4 > one.height || other.height * 5 < one.height * 3 ||
          one.height * 5 < other.height * 3)
        continue;
      heights.push_back(one.height);
      break;
    }
  }
  const float of_all = median_of(std::move(all));
  // Without rows (a card, a turned page) all shapes have a say; and what is large must be so by both measures, since
  // the patterns of a photo stand in rows as well.
  if (heights.size() < few_letters) return of_all;
  const float of_rows = median_of(std::move(heights));
  return of_rows > most_height ? std::min(of_rows, of_all) : of_rows;
}

Shapes shapes_of(Pix* binary) {
  Shapes shapes;
  Boxa* boxes = pixConnCompBB(binary, 8);
  if (boxes == nullptr) return shapes;
  std::vector<Shape> letters;
  const int count = boxaGetCount(boxes);
  for (int i = 0; i < count; ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
    if (height < shortest_letter && width < shortest_letter) {
      ++shapes.specks;
      continue;
    }
    if (height < shortest_letter || height > tallest_letter || width < 2 || width > 3 * height || height > 12 * width)
      continue;
    letters.push_back({(y + height) / 24, x, x + width, y + height, height});
  }
  boxaDestroy(&boxes);
  shapes.letters = letters.size();
  shapes.median = height_of_rows(std::move(letters));
  return shapes;
}

struct Levels {
  int threshold = 128;  // at and above: paper
  int ink = 0, paper = 255;
};

// By Otsu, but below the grain of the paper: a page with little on it has no second hill in its histogram.
Levels levels_of(Pix* gray) {
  Levels levels;
  Numa* histogram = pixGetGrayHistogram(gray, 4);
  if (histogram == nullptr) return levels;
  std::array<double, 256> counts{};
  double all = 0, sum = 0;
  for (int v = 0; v < 256; ++v) {
    float count = 0;
    numaGetFValue(histogram, v, &count);
    counts[static_cast<std::size_t>(v)] = static_cast<double>(count);
    all += counts[static_cast<std::size_t>(v)];
    sum += counts[static_cast<std::size_t>(v)] * v;
  }
  numaDestroy(&histogram);
  double below = 0, sum_below = 0, best = -1;
  for (int v = 0; v < 255; ++v) {
    const double count = counts[static_cast<std::size_t>(v)];
    below += count;
    sum_below += count * v;
    if (below <= 0 || below >= all) continue;
    if (below < 0.005 * all) levels.ink = v;
    const double apart = sum_below / below - (sum - sum_below) / (all - below);
    const double variance = below * (all - below) * apart * apart;
    if (variance <= best) continue;
    best = variance;
    levels.threshold = v + 1;
  }
  const auto mode = std::max_element(counts.begin() + 128, counts.end());
  const int paper = static_cast<int>(mode - counts.begin());
  double beyond = 0, distance = 0;
  for (int v = 128; v < paper; ++v) {
    if (paper - v > 40) continue;
    beyond += counts[static_cast<std::size_t>(v)];
    distance += counts[static_cast<std::size_t>(v)] * (paper - v);
  }
  const double grain = beyond > 0 ? 1.25 * distance / beyond : 0;
  levels.paper = paper - static_cast<int>(std::min(grain, 20.0));
  if (beyond + *mode > 0.6 * all)
    levels.threshold = std::min(levels.threshold, paper - static_cast<int>(std::clamp(3 * grain, 16.0, 60.0)));
  return levels;
}

PixPtr binarised(Pix* gray, int threshold) { return PixPtr(pixThresholdToBinary(gray, threshold)); }

// Paints over what is too small for a letter and stands apart from all that is larger: full stops and the dots of
// letters stay.
void remove_dust(Pix* gray, Pix* binary) {
  const PixPtr specks(
      pixSelectBySize(binary, largest_speck, largest_speck, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr));
  if (!specks) return;
  const PixPtr rest(pixSubtract(nullptr, binary, specks.get()));
  const PixPtr around(rest ? pixDilateBrick(nullptr, rest.get(), 2 * reach + 1, 2 * reach + 1) : nullptr);
  if (!around) return;
  pixSubtract(specks.get(), specks.get(), around.get());
  pixSubtract(binary, binary, specks.get());
  pixDilateBrick(specks.get(), specks.get(), 3, 3);
  pixSetMasked(gray, specks.get(), 255);
}

// Paper that is darker on one side, by the shadow of a fold or a lamp: recognition parts black from white by one
// threshold for all.
bool is_uneven(Pix* gray) {
  const int width = pixGetWidth(gray), height = pixGetHeight(gray);
  if (width < 20 * tile || height < 20 * tile) return false;
  const PixPtr paper(pixScaleGrayMinMax(gray, tile, tile, L_CHOOSE_MAX));
  if (!paper) return false;
  Numa* counts = pixGetGrayHistogram(paper.get(), 1);
  if (counts == nullptr) return false;
  float low = 0, high = 0;
  numaHistogramGetValFromRank(counts, 0.08f, &low);
  numaHistogramGetValFromRank(counts, 0.92f, &high);
  numaDestroy(&counts);
  if (high - low <= most_unevenness || low <= darkest_paper) return false;
  // A shadow has no edges; bands and fields in colour have.
  const int columns = pixGetWidth(paper.get()), rows = pixGetHeight(paper.get());
  int edges = 0;
  for (int y = 0; y < rows; ++y) {
    const l_uint32* line = pixGetData(paper.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(paper.get());
    for (int x = 1; x < columns; ++x)
      edges += std::abs(static_cast<int>(GET_DATA_BYTE(line, x)) - static_cast<int>(GET_DATA_BYTE(line, x - 1))) > 16;
  }
  return edges * 25 < columns * rows;
}

// Most pages lie within 7 degrees of straight, photos of pages within 20. The wider search takes three times as long,
// so it is made where the narrow one found nothing, or its own end.
bool skew_of(Pix* binary, float& angle, float& sure) {
  constexpr int coarse = 4, fine = 2;
  constexpr float widest = 21, step = 1, exact = 0.02f, narrow_end = 6.5f;
  if (pixFindSkew(binary, &angle, &sure) == 0 && sure >= least_sure && std::fabs(angle) < narrow_end) return true;
  return pixFindSkewSweepAndSearch(binary, &angle, &sure, coarse, fine, widest, step, exact) == 0;
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
  if (is_uneven(gray.get()))
    if (Pix* even = pixBackgroundNormSimple(gray.get(), nullptr, nullptr)) gray.reset(even);
  Levels levels = levels_of(gray.get());
  PixPtr binary = binarised(gray.get(), levels.threshold);
  if (!binary) return prepared;
  Shapes shapes = shapes_of(binary.get());
  bool changed = false;
  if (shapes.specks > least_dust && 2 * shapes.specks > shapes.letters) {
    remove_dust(gray.get(), binary.get());
    shapes = shapes_of(binary.get());
  }
  if (shapes.letters >= few_letters && (shapes.median < least_height || shapes.median > most_height)) {
    const std::size_t width = static_cast<std::size_t>(pixGetWidth(gray.get()));
    scale_to(gray, std::clamp(wanted_height / shapes.median, 0.1f, most_enlarged));
    changed = static_cast<std::size_t>(pixGetWidth(gray.get())) != width;
  }
  if (changed) binary = binarised(gray.get(), levels.threshold);
  if (!binary) return prepared;
  // Gray is resampled, which the recogniser likes better than steps.
  float angle = 0, sure = 0;
  if (skew_of(binary.get(), angle, sure) && sure >= least_sure && std::fabs(angle) >= least_angle) {
    Pix* straight = pixRotate(gray.get(), angle * 3.14159265f / 180, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0);
    if (straight != nullptr) {
      gray.reset(straight);
      changed = true;
      binary = binarised(gray.get(), levels.threshold);
      if (!binary) return prepared;
    }
  }
  if (changed) shapes = shapes_of(binary.get());
  prepared.shapes = shapes.letters;
  // Letters that go up (b d h) are more frequent than those that go down (p q g): so the page tells how it lies. A page
  // in capitals tells nothing, and is tried at recognition.
  float up = 0, left = 0;
  int orientation = L_TEXT_ORIENT_UNKNOWN;
  if (shapes.letters >= few_letters && pixOrientDetect(binary.get(), &up, &left, 0, 0) == 0 &&
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
