// Data bases and dumps of them: each table a Table of origin sheet, with its columns as header and its name as sheet.
#pragma once

#include "extract/format.h"

namespace spillmap::database {

Outcome read_sqlite(ByteView bytes, const Limits& limits, Sink& sink);
// What SQLite would load or open at its first use.
void warm_up();

Outcome read_dbf(ByteView bytes, const Limits& limits, Sink& sink);

// Scripts of MySQL, PostgreSQL, SQL Server, Oracle and SQLite.
Sureness sniff_sql(ByteView bytes);
Outcome read_sql(ByteView bytes, const Limits& limits, Sink& sink);

// pg_dump -Fc; large objects, and a dump that is too large for one script, come out as members.
Sureness sniff_pg_custom(ByteView bytes);
Outcome read_pg_custom(ByteView bytes, const Limits& limits, Sink& sink);

Outcome read_access(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::database
