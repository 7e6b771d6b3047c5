// The records that a reader took from the structure of a format, as findings: each value is held against the rules of
// its element, as a cell under a header is.
#pragma once

#include <vector>

#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

// Appends the findings of all records of the part, in the order of their places; how = record.
void read_structured(const TextPart& part, std::vector<Finding>& out);

// The part as ordinary detection may see it: what the structure has taken is blanked out, lines and offsets stay.
TextPart without_structure(const TextPart& part);

}  // namespace spillmap::detect
