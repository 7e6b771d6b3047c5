// Worked scenarios: one flat set of facts a file, and the duties that must or must not come out of it. Form: the keys
// that `spillmap law check --help` lists. Used to judge the engine and every change of a law.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "law/rules.h"
#include "model/duty.h"

namespace spillmap::law {

struct ScenarioResult {
  std::string id;
  std::size_t rows = 0;
  std::vector<std::string> differences;  // one line each, empty: it passes
};

// Fails with `malformed` when the text is not a scenario: names the key and what is wrong.
Result<ScenarioResult> check_scenario(const Rulebook& rules, std::string_view file_name, std::string_view json);
// What the engine makes of a scenario's facts.
Result<Assessment> assess_scenario(const Rulebook& rules, std::string_view file_name, std::string_view json);

}  // namespace spillmap::law
