// The finders that readers of cells share: made once from the tables in the program, immutable, for all threads.
#pragma once

#include "detect/address/address.h"
#include "detect/terms/terms.h"

namespace spillmap::detect {

const TermFinder& terms();
const AddressFinder& addresses();

}  // namespace spillmap::detect
