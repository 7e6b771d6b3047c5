// Tables whose cells are separated by a character: CSV, TSV, PSV and their kin, exported by anything.
#pragma once

#include <string>
#include <string_view>

#include "extract/format.h"

namespace spillmap::delimited {

// How a table is written. `delimiter` is empty if the text is no such table.
struct Dialect {
  std::string delimiter;     // one character, maybe of several bytes
  std::string quote = "\"";  // empty: cells are not quoted
  bool backslash = false;    // \" stands for a quote inside quotes
  std::size_t columns = 0;   // that most records have
  std::size_t preamble = 0;  // lines above the table: titles, not cells
  int sureness = 0;
};

// Judged by how constant the number of cells is over the first records of `text` (the beginning of a file, decoded).
Dialect guess_dialect(std::string_view text);

Sureness sniff_csv(ByteView bytes);  // comma, semicolon, caret, tilde, unit separator ...
Sureness sniff_tsv(ByteView bytes);
Sureness sniff_psv(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::delimited
