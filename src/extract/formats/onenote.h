// Sections of OneNote. The store is a log of revisions; no library reads it here. What is read: text of notes wherever
// it stands as a property of its own, in the order of the file, each text once, and embedded files as members.
// Headings, tables and who wrote what are not told apart, and text of earlier revisions is there as well: it was
// stolen, too.
#pragma once

#include "extract/format.h"

namespace spillmap::onenote {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::onenote
