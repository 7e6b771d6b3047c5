// Which mentions are one person: the rules, in the order in which they are applied.
#pragma once

#include <string>

#include "resolve/clusters.h"

namespace spillmap::resolve {

void join_mentions(const Mentions& mentions, Clusters& clusters, const std::string& as_of);

// Whole years between two ISO dates; -1 if one of them is none.
int age_on(std::string_view birth, std::string_view day);

}  // namespace spillmap::resolve
