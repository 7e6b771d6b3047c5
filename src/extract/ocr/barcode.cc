#include "extract/ocr/barcode.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <leptonica/allheaders.h>

#include <cstdint>
#include <exception>

namespace spillmap::ocr {
namespace {

constexpr std::size_t most_barcodes = 32;
constexpr std::size_t most_points = 24u << 20;

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
