// The two-dimensional barcode of driver's licences and identity cards of North America (AAMVA DL/ID card design
// standard): elements of three letters and a value, a line each.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/finding.h"
#include "model/person.h"

namespace spillmap::ocr {

struct LicenceBarcode {
  bool identity_card = false;  // a card that gives no right to drive
  std::string number;          // DAQ
  PersonName name;
  std::string birth;  // YYYY-MM-DD
  PostalAddress address;
};

std::optional<LicenceBarcode> read_aamva(std::string_view text);

}  // namespace spillmap::ocr
