// Formats that are told apart but not read yet. Where a cheap look tells that the bytes break their own format, the
// reader says corrupt; otherwise unsupported. A format that gets a reader moves to a file of its own.
#pragma once

#include "extract/format.h"

namespace spillmap::recognised {

// No bytes at all: there is nothing to miss.
Sureness sniff_empty(ByteView bytes);
Outcome read_empty(ByteView bytes, const Limits& limits, Sink& sink);

// A file that a failing disk or copy left with zero bytes only, at least at its beginning and end.
Sureness sniff_zeros(ByteView bytes);
Outcome read_zeros(ByteView bytes, const Limits& limits, Sink& sink);

// Pictures.
Sureness sniff_avif(ByteView bytes);

// Compound files of the older Office, told apart by the names of their streams.
Sureness sniff_doc(ByteView bytes);
Sureness sniff_xls(ByteView bytes);
Sureness sniff_ppt(ByteView bytes);
Sureness sniff_msg(ByteView bytes);
Sureness sniff_ole2(ByteView bytes);  // any other, and those that are too broken to tell
Outcome read_ole2(ByteView bytes, const Limits& limits, Sink& sink);

// Data bases and mail stores.
Sureness sniff_sqlite(ByteView bytes);
Sureness sniff_access(ByteView bytes);
Sureness sniff_dbf(ByteView bytes);

// Records of health care and banks.

// Nobody's data.
Sureness sniff_program(ByteView bytes);
Sureness sniff_media(ByteView bytes);

}  // namespace spillmap::recognised
