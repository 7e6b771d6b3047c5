// Who lives where another of the family does.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "model/finding.h"

namespace spillmap::attribute {

// A document that tells one home, and of several people of the family whose it is when they were born or what they are
// to each other: the home is theirs as well. Gives mention and finding. `people`: the mentions of the document.
std::vector<std::pair<std::uint32_t, std::uint32_t>> share_home(const std::vector<Finding>& findings,
                                                                const std::vector<Mention>& mentions,
                                                                const std::vector<std::uint32_t>& people,
                                                                bool related = false);

}  // namespace spillmap::attribute
