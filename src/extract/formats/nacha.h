// NACHA files of the Automated Clearing House: direct deposits and debits in records of 94 characters.
#pragma once

#include "extract/format.h"

namespace spillmap::nacha {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::nacha
