// How two words of names, two dates and two numbers are alike. Pure functions on folded words.
#pragma once

#include <cstdint>
#include <string_view>

namespace spillmap::resolve {

// One letter wrong, missing, extra or two beside each other exchanged; true for equal ones too.
bool one_edit(std::string_view a, std::string_view b);

// Optimal string alignment distance, but at most `limit` + 1. Bytes; looks at the first 64.
unsigned edit_distance(std::string_view a, std::string_view b, unsigned limit);

// 0 to 1, by Jaro and Winkler. Bytes; looks at the first 64.
double jaro_winkler(std::string_view a, std::string_view b);

// Words that sound alike in most languages of Europe have one code: vowels but the first, and double letters, are left
// out, and what is written in several ways (ph and f, c and k, z and s) is one. 0 for a word without Latin letters'
// sounds, which then is its own code.
std::uint32_t sound_of(std::string_view word);

// ISO dates that a slip of the pen makes of each other.
bool day_and_month_exchanged(std::string_view a, std::string_view b);

}  // namespace spillmap::resolve
