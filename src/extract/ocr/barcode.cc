#include "extract/ocr/barcode.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>

namespace spillmap::ocr {
namespace {

constexpr std::size_t most_barcodes = 32;
constexpr std::size_t most_points = 24u << 20;
constexpr std::size_t few_points = 500'000;

// Bars are as much black as white over an area higher than a line of print. On a white page without such an area there
// is no barcode, and looking for one takes as long as a tenth of recognition.
bool may_show_bars(const std::vector<std::uint8_t>& points, std::size_t wide, std::size_t high) {
  constexpr std::size_t side = 16;
  const std::size_t columns = wide / side, rows = high / side;
  if (points.size() < few_points || columns < 3 || rows < 3) return true;
  std::array<std::uint64_t, 256> counts{};
  for (std::size_t i = 0; i < points.size(); i += 7) ++counts[points[i]];
  // Otsu's threshold: where the variance between black and white is greatest.
  double all = 0, sum = 0;
  for (std::size_t v = 0; v < 256; ++v) {
    all += static_cast<double>(counts[v]);
    sum += static_cast<double>(counts[v] * v);
  }
  double below = 0, sum_below = 0, best = -1;
  std::size_t threshold = 128;
  for (std::size_t v = 0; v < 255; ++v) {
    below += static_cast<double>(counts[v]);
    sum_below += static_cast<double>(counts[v] * v);
    if (below == 0 || below == all) continue;
    const double apart = sum_below / below - (sum - sum_below) / (all - below);
    const double variance = below * (all - below) * apart * apart;
    if (variance <= best) continue;
    best = variance;
    threshold = v;
  }
  std::vector<std::uint32_t> black(columns * rows);
  for (std::size_t y = 0; y < rows * side; ++y) {
    const std::uint8_t* line = points.data() + y * wide;
    for (std::size_t column = 0; column < columns; ++column) {
      std::uint32_t count = 0;
      for (std::size_t x = column * side; x < (column + 1) * side; ++x) count += line[x] <= threshold;
      black[y / side * columns + column] += count;
    }
  }
  constexpr std::uint32_t points_of_tile = side * side;
  const auto white = static_cast<std::size_t>(
      std::count_if(black.begin(), black.end(), [](std::uint32_t b) { return b * 10 < points_of_tile * 3; }));
  if (white * 10 < black.size() * 7) return true;
  // Of a small code a window of two tiles may lie inside, and then it is blacker than print.
  const auto any = [&](std::size_t across, std::uint32_t least_percent) {
    for (std::size_t row = 0; row + across <= rows; ++row)
      for (std::size_t column = 0; column + across <= columns; ++column) {
        std::uint32_t sum_black = 0;
        for (std::size_t i = 0; i < across * across; ++i)
          sum_black += black[(row + i / across) * columns + column + i % across];
        const auto points_of_window = static_cast<std::uint32_t>(across * across) * points_of_tile;
        if (sum_black * 100 >= points_of_window * least_percent && sum_black * 100 <= points_of_window * 80)
          return true;
      }
    return false;
  };
  return any(3, 34) || any(2, 40);
}

}  // namespace

std::vector<std::string> read_barcodes(Pix* gray) {
  std::vector<std::string> out;
  if (gray == nullptr || pixGetDepth(gray) != 8) return out;
  const int width = pixGetWidth(gray), height = pixGetHeight(gray);
  const auto wide = static_cast<std::size_t>(width), high = static_cast<std::size_t>(height);
  if (wide * high > most_points) return out;
  std::vector<std::uint8_t> points(wide * high);
  for (std::size_t y = 0; y < high; ++y) {
    const l_uint32* line = pixGetData(gray) + y * static_cast<std::size_t>(pixGetWpl(gray));
    for (std::size_t x = 0; x < wide; ++x) points[y * wide + x] = GET_DATA_BYTE(line, x);
  }
  if (!may_show_bars(points, wide, high)) return out;
  try {
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::PDF417 | ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::DataMatrix |
                     ZXing::BarcodeFormat::Aztec | ZXing::BarcodeFormat::Code128);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::ImageView view(points.data(), width, height, ZXing::ImageFormat::Lum);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
      if (!result.isValid()) continue;
      out.push_back(result.text());
      if (out.size() == most_barcodes) break;
    }
  } catch (const std::exception&) {
    // The library throws on some damaged codes: what was found so far is kept.
  }
  return out;
}

}  // namespace spillmap::ocr
