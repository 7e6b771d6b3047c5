// The picture of a DICOM file, for the words that are burned into it: ultrasound and secondary captures carry the
// patient's name in their points, whatever became of the header.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "extract/ocr/pix.h"

namespace spillmap::dicom {

struct PixelLayout {
  std::uint32_t rows = 0, columns = 0;
  std::uint32_t samples = 1;  // a point
  std::uint32_t bits = 8;     // allocated, a sample
  std::uint32_t frames = 1;
  bool planes = false;  // all of a colour before the next
  std::string transfer_syntax;
};

// The first frame in gray, dark letters on light ground; nothing if it is packed in a way that is not unpacked, or
// breaks off. `near` is where the element of the pixels begins, or a few bytes from there.
ocr::PixPtr first_frame(ByteView file, std::size_t near, const PixelLayout& layout);

}  // namespace spillmap::dicom
