// A person from the mentions that were taken for one.
#pragma once

#include "resolve/clusters.h"
#include "resolve/resolve.h"

namespace spillmap::resolve {

// Ids sort as these numbers do.
std::uint64_t person_number(const MentionRef& first_mention);
std::string person_id(std::uint64_t number);

// `members` in ascending order. The guardian is left to the caller.
Person person_from(const Mentions& mentions, std::span<const std::uint32_t> members, const ResolveOptions& options);

}  // namespace spillmap::resolve
