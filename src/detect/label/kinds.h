// Groups of the kinds of labels that several readers ask for.
#pragma once

#include "detect/label/lexicon.h"

namespace spillmap::detect {

// A piece of a name in a column or field of its own.
bool is_name_part(LabelKind kind);

// An address, or a piece of one.
bool is_address_part(LabelKind kind);

// An address, a telephone number or a mailbox.
bool is_way_to_reach(LabelKind kind);

}  // namespace spillmap::detect
