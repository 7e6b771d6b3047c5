// Inside of address/: street addresses of other countries than the United States.
#pragma once

#include <string_view>
#include <vector>

#include "detect/address/address.h"

namespace spillmap::detect {

// Puts the addresses of other countries among `hits`, which find_addresses() has found in `buffer`, and keeps them
// sorted. One that is longer takes the place of a street alone; a place in the United States that is proved by its ZIP
// stays. Looks at every number with a word beside it, so it is for the documents of people, not for bulk.
void find_world_addresses(std::string_view buffer, std::vector<AddressHit>& hits);

}  // namespace spillmap::detect
