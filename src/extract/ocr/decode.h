// Bytes of a picture -> its pages, one at a time, as leptonica's pictures. What a page would take in memory is worked
// out from its header before anything is decoded.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/result.h"
#include "extract/ocr/pix.h"

namespace spillmap::ocr {

struct PicturePage {
  PixPtr pix;               // upright as the camera says; both directions at one resolution
  bool breaks_off = false;  // the bytes end early, or are damaged: what could be decoded
};

class Picture {
 public:
  // Keeps the bytes; they must outlive it. Looks at headers alone.
  explicit Picture(ByteView bytes);
  // Pages that the file says it has, counted no further than `most_pages`.
  std::uint32_t pages() const { return pages_; }
  bool more_pages() const { return more_pages_; }
  // ErrorKind::limit if the page is larger than the bound, malformed if it cannot be decoded.
  Result<PicturePage> page(std::uint32_t number);

  static constexpr std::uint32_t most_pages = 2'000;

 private:
  Result<PicturePage> decode(std::uint32_t number);
  ByteView bytes_;
  std::uint32_t pages_ = 1;
  bool more_pages_ = false;
  bool tiff_ = false;
};

// How a photo must be turned to stand upright: 1 (as it is) to 8, as EXIF says it.
int exif_orientation(ByteView jpeg);

}  // namespace spillmap::ocr
