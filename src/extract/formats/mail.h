// Mail: single messages (RFC 5322 and MIME) and mbox files. Attachments are members; the text of a message is its own.
#pragma once

#include <string>
#include <string_view>

#include "extract/format.h"

namespace spillmap::mail {

Sureness sniff_eml(ByteView bytes);
Outcome read_eml(ByteView bytes, const Limits& limits, Sink& sink);
// Apple Mail: one message with its length before it.
Sureness sniff_emlx(ByteView bytes);
Outcome read_emlx(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_mbox(ByteView bytes);
Outcome read_mbox(ByteView bytes, const Limits& limits, Sink& sink);

// Starts the MIME library, which looks for files once. For warm_up_readers().
void warm_up();

// "=?utf-8?q?Jos=C3=A9?= <jose@example.org>" -> "José <jose@example.org>"; raw bytes in any charset are read too.
std::string decode_header(std::string_view raw);

// A parameter of a header such as Content-Disposition, continued and encoded ones (RFC 2231) put together.
std::string header_parameter(std::string_view raw, std::string_view name);

}  // namespace spillmap::mail
