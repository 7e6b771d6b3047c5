// The report's data, taken from the same rows as the exports.
#pragma once

#include "casefile/casefile.h"
#include "report/report.h"

namespace spillmap::cli {

Result<ReportData> report_data(const Case& c, bool reveal);

}  // namespace spillmap::cli
