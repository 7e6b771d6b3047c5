// A person from the mentions that were taken for one.
#pragma once

#include "resolve/clusters.h"
#include "resolve/resolve.h"

namespace spillmap::resolve {

// `members` in ascending order. The guardian is left to the caller.
Person person_from(const Mentions& mentions, std::span<const std::uint32_t> members, const ResolveOptions& options);

}  // namespace spillmap::resolve
