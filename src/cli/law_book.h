// Laws as text: what a law says on a day, and what changes next.
#pragma once

#include <iosfwd>
#include <string_view>

#include "cli/json.h"
#include "law/rules.h"

namespace spillmap::cli {

// "NY", "US-NY", "us-ny", "US", "EU", "hipaa", "us-hipaa": the laws of a jurisdiction, or one by its id. Empty when
// there is none.
std::vector<const law::Law*> laws_named(const law::Rulebook& rules, std::string_view name);

void write_law(std::ostream& out, const law::Law& law, Day on);
Json law_json(const law::Law& law, Day on);
void write_law_list(std::ostream& out, const law::Rulebook& rules);
Json law_list_json(const law::Rulebook& rules);

}  // namespace spillmap::cli
