#include "extract/formats/picture.h"

#include <algorithm>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/layout.h"
#include "extract/ocr/decode.h"
#include "extract/ocr/heif.h"
#include "extract/ocr/recogniser.h"

namespace spillmap::picture {
namespace {

using namespace std::string_view_literals;

bool starts(ByteView bytes, std::string_view magic) { return as_text(bytes).starts_with(magic); }

std::uint32_t little(ByteView bytes, std::size_t at, unsigned count) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < count && at + i < bytes.size(); ++i) value |= std::uint32_t{bytes[at + i]} << (8 * i);
  return value;
}

}  // namespace

Sureness sniff_jpeg(ByteView bytes) { return starts(bytes, "\xFF\xD8\xFF"sv) ? 90 : 0; }
Sureness sniff_png(ByteView bytes) { return starts(bytes, "\x89PNG\r\n\x1A\n"sv) ? 95 : 0; }
Sureness sniff_gif(ByteView bytes) { return starts(bytes, "GIF87a"sv) || starts(bytes, "GIF89a"sv) ? 90 : 0; }
Sureness sniff_tiff(ByteView bytes) {
  return bytes.size() >= 8 && (starts(bytes, "II*\0"sv) || starts(bytes, "MM\0*"sv)) ? 90 : 0;
}
Sureness sniff_bmp(ByteView bytes) {
  return bytes.size() > 30 && starts(bytes, "BM"sv) && little(bytes, 6, 4) == 0 &&
                 little(bytes, 10, 4) < bytes.size() && little(bytes, 14, 4) >= 12 && little(bytes, 14, 4) <= 124
             ? 80
             : 0;
}
Sureness sniff_webp(ByteView bytes) {
  return starts(bytes, "RIFF"sv) && bytes.size() >= 12 && as_text(bytes).substr(8, 4) == "WEBP"sv ? 90 : 0;
}

Sureness sniff_heif(ByteView bytes) { return ocr::is_heif(bytes) ? 90 : 0; }
Sureness sniff_jpeg2000(ByteView bytes) {
  return starts(bytes, "\0\0\0\x0CjP  \r\n\x87\n"sv) || starts(bytes, "\xFF\x4F\xFF\x51\0"sv) ? 90 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  if (!ocr::available()) return not_read(ItemStatus::unsupported, "there is no model to recognise text with");
  ocr::Picture picture(bytes);
  if (picture.pages() == 0) return not_read(ItemStatus::corrupt, "the picture's directory is damaged");
  TextBuilder out(sink, limits);
  Layout layout(out);
  const std::uint32_t pages = picture.pages();
  const std::uint32_t last = std::min({pages, limits.pages, ocr::most_recognised_pages});
  std::uint32_t broken = 0, read = 0;
  bool breaks_off = false;
  Error first_fault;
  ocr::Budget budget(bytes.size());
  for (std::uint32_t number = 0; number < last && out.ok(); ++number) {
    if (budget.spent()) {
      out.lost("only the first " + std::to_string(number) +
               " pages were read: they took longer to be recognised than a file of this size may");
      break;
    }
    const ocr::Spending spending(budget);
    auto page = picture.page(number);
    if (!page) {
      if (broken++ == 0) first_fault = page.error();
      continue;
    }
    breaks_off = breaks_off || page->breaks_off;
    const ocr::PageText text = ocr::recognise(std::move(page->pix), budget);
    ++read;
    if (text.gave_up)
      out.lost("page " + std::to_string(number + 1) + " takes more time to be recognised than the bound");
    ocr::give(text, number + 1, limits, layout, out);
    if (const Status alive = sink.working(); !alive) break;
  }
  if (read == 0 && broken != 0)
    return not_read(first_fault.kind == ErrorKind::limit         ? ItemStatus::skipped
                    : first_fault.kind == ErrorKind::unsupported ? ItemStatus::unsupported
                                                                 : ItemStatus::corrupt,
                    first_fault.message);
  if (broken != 0)
    out.lost(std::to_string(broken) + " of " + std::to_string(pages) +
             " pages could not be read: " + first_fault.message);
  if (last < pages || picture.more_pages())
    out.lost("only the first " + std::to_string(last) + " of " + (picture.more_pages() ? "more than " : "") +
             std::to_string(pages) + " pages were read");
  const bool nothing = out.empty();
  const Outcome outcome = out.finish();
  // As of archives: damaged, though what is left of it was read.
  if (breaks_off)
    return not_read(ItemStatus::corrupt, std::string("the picture breaks off before its end") +
                                             (nothing ? "" : "; what can be seen of it was read"));
  return outcome;
}

}  // namespace spillmap::picture
