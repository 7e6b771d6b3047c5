// Who was told what, kept sealed in the case between waves: for the hot line, and so that nobody is told twice.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "notify/notify.h"

namespace spillmap::cli {

// All that were sent, in the order of waves and persons.
Result<std::vector<notify::Sent>> sent_letters(const Case& c);
// Puts a wave in the place of what was kept of it before, with its list of letters as letters.csv has it.
Status keep_wave(Case& c, const std::string& wave, const std::vector<notify::Sent>& sent, std::string_view letters_csv);

// A row of a letters.csv by the names of its columns.
using LetterRow = std::map<std::string, std::string, std::less<>>;
// What one person was told, oldest wave first.
Result<std::vector<LetterRow>> told(const Case& c, std::string_view person);
// Of CSV as this program writes it.
std::vector<LetterRow> letter_rows(std::string_view csv);

// Bytes that only this case has: letter numbers come from them. Made at the first call.
Result<std::string> letter_key(Case& c);
// The seed of the key that signs packs. Made at the first call.
Result<std::string> pack_seed(Case& c);

}  // namespace spillmap::cli
