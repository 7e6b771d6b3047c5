// Recognition takes O for 0, l for 1, S for 5. Where a word has the shape of a number the shape says which it was;
// where it has that of a word, likewise. Labels are forgiven by their lexicon; this is for values.
#pragma once

#include <string>
#include <string_view>

#include "model/text.h"

namespace spillmap::detect {

// The word as it was probably printed, of the same length; the same word where nothing is sure. `before` is the word
// that stands before it on its line, or empty.
std::string put_right(std::string_view word, std::string_view before);

// A copy with its recognised words put right; every span stays true.
TextPart put_right(const TextPart& part);

}  // namespace spillmap::detect
