// Web pages, saved ones, exports that are HTML inside, and the HTML bodies of mail.
#pragma once

#include <string_view>

#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/format.h"

namespace spillmap::html {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

// The same into a document that somebody else builds. `charset` is what came with it from outside, maybe empty.
void read_into(TextBuilder& out, ByteView bytes, std::string_view charset, const Limits& limits);

// Does this have any visible text at all? For choosing among the alternatives of a mail.
bool has_text(ByteView bytes);

}  // namespace spillmap::html
