// Laws x people x facts -> duties. A pure function: no clock, no files, no order of its own; the same arguments give
// the same Assessment. Cost is linear in persons (they are first joined to groups of equal facts) and then in groups x
// laws.
//
//   SPILLMAP_ASSIGN(const Rulebook rules, Rulebook::built_in());
//   const Assessment a = assess(rules, incident.holder, incident.facts, persons);
//
// Every duty says its reasons, its arithmetic and its source. What the law leaves open comes out as `ambiguous` with
// the safe date, what hangs on a fact that was not given as `conditional` with the fact's name. Threads: free, nothing
// is shared.
#pragma once

#include <span>

#include "law/rules.h"
#include "model/duty.h"
#include "model/incident.h"

namespace spillmap::law {

Assessment assess(const Rulebook& rules, const DataHolder& holder, const IncidentFacts& facts,
                  std::span<const PersonFacts> persons);

// The same for people who are known only as numbers: groups[i].count people each. group_of stays empty.
Assessment assess(const Rulebook& rules, const DataHolder& holder, const IncidentFacts& facts,
                  std::span<const PersonGroup> groups);

}  // namespace spillmap::law
