// From a picture as it came to a page that recognition reads best: gray, upright, straight, its letters of a size.
#pragma once

#include "extract/ocr/pix.h"

namespace spillmap::ocr {

struct Prepared {
  PixPtr gray;             // 8 bits a point
  std::size_t shapes = 0;  // black shapes of the size of letters
};

Prepared prepare(PixPtr picture);

// By a quarter clockwise, `quarters` times.
PixPtr rotated(Pix* gray, int quarters);

}  // namespace spillmap::ocr
