// The facts that a form's field may name in `value`.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/duty.h"
#include "model/incident.h"

namespace spillmap::notify {

struct FilingContext {
  const Incident& incident;
  const Assessment& assessment;
  std::vector<const Duty*> duties;  // of this filing, at least one
};

struct FilingFact {
  std::string value;
  std::string key;  // where it would be set, if value is empty: "privacy_officer.name"
};

// The groups of people of these duties, each once.
std::set<std::uint32_t> groups_of(const std::vector<const Duty*>& duties);

bool is_filing_fact(std::string_view name);
FilingFact filing_fact(std::string_view name, const FilingContext& context);

}  // namespace spillmap::notify
