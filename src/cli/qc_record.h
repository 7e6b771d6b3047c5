// The reviewer's sample as it is kept in the case and exchanged with other programs.
#pragma once

#include <optional>

#include "cli/json.h"
#include "pipeline/qc.h"

namespace spillmap::cli {

Json sample_json(const pipeline::QcSample& sample);
Result<pipeline::QcSample> sample_from(const Json& json);
Result<std::optional<pipeline::QcSample>> stored_sample(const Case& c);
Status store_sample(Case& c, const pipeline::QcSample& sample);
// Takes the marks of `json` over: "items" by number or path, "rows" by number or person. What it does not name stays.
Status take_marks(pipeline::QcSample& sample, const Json& json);
Json figures_json(const pipeline::QcSample& sample);
// In sentences, for people.
std::string figures_text(const pipeline::QcSample& sample);

}  // namespace spillmap::cli
