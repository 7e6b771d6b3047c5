// The report's data, taken from the same rows as the exports.
#pragma once

#include <optional>

#include "base/date.h"
#include "casefile/casefile.h"
#include "report/report.h"

namespace spillmap::cli {

// With facts of the incident in the case, the board of deadlines is in it; `as_of` as for 'spillmap law'.
Result<ReportData> report_data(const Case& c, bool reveal, std::optional<Day> as_of = std::nullopt);

}  // namespace spillmap::cli
