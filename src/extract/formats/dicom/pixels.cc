#include "extract/formats/dicom/pixels.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/little_endian.h"
#include "extract/ocr/decode.h"

namespace spillmap::dicom {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t most_points = 24u << 20;
constexpr std::size_t most_fragments = 10'000;

// Bright letters stand on the dark ground of most of these pictures; recognition reads the other way round.
ocr::PixPtr on_light_ground(ocr::PixPtr gray) {
  if (!gray) return gray;
  float mean = 255;
  if (pixGetAverageMasked(gray.get(), nullptr, 0, 0, 4, L_MEAN_ABSVAL, &mean) == 0 && mean < 110)
    pixInvert(gray.get(), gray.get());
  return gray;
}

ocr::PixPtr plain_frame(std::string_view pixels, const PixelLayout& layout) {
  const std::uint64_t points = std::uint64_t{layout.rows} * layout.columns;
  const std::uint64_t bytes = layout.bits / 8;
  if (points == 0 || points > most_points || (layout.bits != 8 && layout.bits != 16) ||
      (layout.samples != 1 && layout.samples != 3) || pixels.size() < points * bytes * layout.samples)
    return {};
  // Of a colour its green says how bright it is.
  const std::uint64_t step = layout.planes ? bytes : bytes * layout.samples;
  const std::uint64_t first = layout.samples == 1 ? 0 : layout.planes ? points * bytes : bytes;
  const auto sample = [&](std::uint64_t point) -> std::uint32_t {
    const std::uint64_t at = first + point * step;
    return bytes == 1 ? static_cast<unsigned char>(pixels[at]) : le16(pixels, at);
  };
  std::uint32_t low = 0, high = 255;
  if (bytes == 2) {
    low = 0xFFFF, high = 0;
    for (std::uint64_t point = 0; point < points; ++point) {
      low = std::min(low, sample(point));
      high = std::max(high, sample(point));
    }
    if (high == low) return {};
  }
  ocr::PixPtr gray(pixCreate(static_cast<int>(layout.columns), static_cast<int>(layout.rows), 8));
  if (!gray) return {};
  std::uint64_t point = 0;
  for (std::uint32_t y = 0; y < layout.rows; ++y) {
    l_uint32* line = pixGetData(gray.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(gray.get());
    for (std::uint32_t x = 0; x < layout.columns; ++x, ++point)
      SET_DATA_BYTE(line, x, static_cast<l_uint8>((sample(point) - low) * 255 / (high - low)));
  }
  return gray;
}

// What stands in pieces, each with its length in front; the first lists where frames begin.
std::vector<std::uint8_t> packed_frame(std::string_view file, std::uint64_t at, bool one_frame) {
  std::vector<std::uint8_t> frame;
  bool list = true;
  for (std::size_t i = 0; i < most_fragments && le32(file, at) == 0xE000FFFEu; ++i) {
    const std::string_view piece = slice(file, at + 8, le32(file, at + 4));
    if (!list) frame.insert(frame.end(), piece.begin(), piece.end());
    at += 8 + piece.size();
    if (!list && !one_frame) break;
    list = false;
  }
  return frame;
}

}  // namespace

ocr::PixPtr first_frame(ByteView file, std::size_t near, const PixelLayout& layout) {
  constexpr std::size_t around = 64;
  const std::string_view bytes = as_text(file);
  const std::size_t from = near < around ? 0 : near - around;
  const std::size_t found = bytes.substr(from, 4 * around).find("\xE0\x7F\x10\x00"sv);
  if (found == std::string_view::npos) return {};
  const std::size_t tag = from + found;
  const std::string_view kind = slice(bytes, tag + 4, 2);
  const bool says_kind = kind == "OW" || kind == "OB";
  const std::uint64_t length_at = tag + (says_kind ? 8 : 4);
  const std::uint32_t length = le32(bytes, length_at);
  const std::string_view syntax = layout.transfer_syntax;
  if (length != 0xFFFFFFFFu) {
    if (syntax == "1.2.840.10008.1.2.2") return {};  // the other order of bytes
    return on_light_ground(plain_frame(slice(bytes, length_at + 4, length), layout));
  }
  if (syntax != "1.2.840.10008.1.2.4.50" && syntax != "1.2.840.10008.1.2.4.51" && syntax != "1.2.840.10008.1.2.4.90" &&
      syntax != "1.2.840.10008.1.2.4.91")
    return {};
  const std::vector<std::uint8_t> frame = packed_frame(bytes, length_at + 4, layout.frames <= 1);
  if (frame.empty()) return {};
  ocr::Picture picture(frame);
  auto page = picture.page(0);
  if (!page || !page->pix) return {};
  return on_light_ground(ocr::PixPtr(pixConvertTo8(page->pix.get(), 0)));
}

}  // namespace spillmap::dicom
