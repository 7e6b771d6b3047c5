// What was done for somebody, where bills and remittances print it by its code: "[X] 83036 Hemoglobin A1c" on a sheet
// of boxes to tick, and "99214" in the column below "PROC" of a payer's list.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::detect {

struct BilledCode {
  std::uint32_t begin = 0, end = 0;  // of the words behind a ticked code, or of the code alone
  std::string code;
};

// Appends in order of place. Lines of running text; one pass, nothing is looked at twice.
void find_billed_codes(std::string_view text, std::vector<BilledCode>& out);

}  // namespace spillmap::detect
