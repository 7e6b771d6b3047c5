// The front of a driver's licence or identity card, as recognition gives it: a few lines in capitals, most without a
// label. What they are follows from their order, which all cards share: names stand above the address, and of the dates
// the first in time is the birth date.
#pragma once

#include <optional>
#include <string_view>

#include "extract/ocr/aamva.h"

namespace spillmap::ocr {

// Of a page laid out in lines. Nothing, unless the page says what card it is and shows a number with a name or a birth
// date.
std::optional<LicenceBarcode> read_card_front(std::string_view page);

}  // namespace spillmap::ocr
