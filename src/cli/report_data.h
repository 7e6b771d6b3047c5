// The report's data, taken from the same rows as the exports.
#pragma once

#include <optional>

#include "base/date.h"
#include "casefile/casefile.h"
#include "report/report.h"

namespace spillmap::cli {

// With facts of the incident in the case, the board of deadlines is in it; `as_of` as for 'spillmap law'.
Result<ReportData> report_data(const Case& c, bool reveal, std::optional<Day> as_of = std::nullopt);

// What the evidence says was taken, by the chosen question or else by that for what was read; nothing without evidence.
// Before a chosen scope is applied to the case. Raw lines are read again from where the evidence was.
Result<std::optional<ReportScope>> report_scope(const Case& c);

}  // namespace spillmap::cli
