// How a person says which column of a table means what:
// "path=3,time=1,account=2,action=4,on:READ=read,on:DENIED=failed,separator=tab,header=yes,utc=yes". Columns count
// from 1.
#pragma once

#include <string>

#include "evidence/source.h"

namespace spillmap::cli {

// Errors: usage, with what was not understood.
Result<ColumnMapping> columns_from(const std::string& text, bool day_first);
// The same the other way round.
std::string columns_text(const ColumnMapping& mapping);

}  // namespace spillmap::cli
