// Pictures of telephones (HEIF with HEVC inside), by libheif.
#pragma once

#include <cstdint>

#include "base/bytes.h"
#include "base/result.h"
#include "extract/ocr/pix.h"

namespace spillmap::ocr {

// What the library loads at first use.
void warm_up_heif();

bool is_heif(ByteView bytes);
// Pictures of the file that stand for themselves; 0 if it cannot be opened.
std::uint32_t count_heif(ByteView bytes);
// Upright and in gray.
Result<PixPtr> decode_heif(ByteView bytes, std::uint32_t number);

}  // namespace spillmap::ocr
