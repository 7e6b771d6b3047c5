// Leptonica's pictures, owned.
#pragma once

#include <memory>

struct Pix;

namespace spillmap::ocr {

struct DropPix {
  void operator()(Pix* pix) const;
};
using PixPtr = std::unique_ptr<Pix, DropPix>;

}  // namespace spillmap::ocr
