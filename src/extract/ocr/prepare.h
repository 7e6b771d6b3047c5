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

// Each point becomes the median of its neighbourhood of 3 x 3: specks of dust go, edges stay.
PixPtr median_of_nine(Pix* gray);

}  // namespace spillmap::ocr
