// Barcodes of a page, by ZXing.
#pragma once

#include <string>
#include <vector>

#include "extract/ocr/pix.h"

namespace spillmap::ocr {

// The texts of what is found, as UTF-8, in no order but the library's.
std::vector<std::string> read_barcodes(Pix* gray);

}  // namespace spillmap::ocr
