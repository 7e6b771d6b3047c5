#include "extract/formats/recognised.h"

#include "base/bytes.h"

namespace spillmap::recognised {
namespace {

using namespace std::string_view_literals;

std::string_view tail(std::string_view text, std::size_t bytes) {
  return text.substr(text.size() - std::min(text.size(), bytes));
}

Outcome unsupported(std::string_view what) {
  return not_read(ItemStatus::unsupported, std::string(what) + " is recognised but not read");
}

}  // namespace

Sureness sniff_jpeg(ByteView bytes) { return as_text(bytes).starts_with("\xFF\xD8\xFF"sv) ? 90 : 0; }

Outcome read_jpeg(ByteView bytes, const Limits&, Sink&) {
  // Cameras append previews and padding after the end marker, so it is looked for in the last 64 KiB.
  if (tail(as_text(bytes), 64u << 10).find("\xFF\xD9"sv) == std::string_view::npos)
    return not_read(ItemStatus::corrupt, "the picture breaks off before its end marker");
  return unsupported("A JPEG picture");
}

Sureness sniff_png(ByteView bytes) { return as_text(bytes).starts_with("\x89PNG\r\n\x1A\n"sv) ? 95 : 0; }

Outcome read_png(ByteView bytes, const Limits&, Sink&) {
  if (tail(as_text(bytes), 64u << 10).find("IEND"sv) == std::string_view::npos)
    return not_read(ItemStatus::corrupt, "the picture breaks off before its end chunk");
  return unsupported("A PNG picture");
}

}  // namespace spillmap::recognised
