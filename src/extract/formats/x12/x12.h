// X12 health-care transactions: 837 (professional, institutional, dental), 835, 834, 270/271, 276/277, 278, 820. The
// interchange header tells the separators; loops and qualifiers tell who is patient, subscriber and provider.
#pragma once

#include "extract/format.h"

namespace spillmap::x12 {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::x12
