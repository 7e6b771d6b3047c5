#include "extract/formats/text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "extract/layout.h"

namespace spillmap::text {
namespace {

// Lines are laid out a block at a time: large enough for any page of a report, small enough to bound memory.
constexpr std::size_t block_lines = 4000;
constexpr std::size_t block_bytes = 512u << 10;
constexpr std::size_t longest_line = 1u << 20;

class Blocks {
 public:
  enum class Pages : std::uint8_t { none, count, later };  // later: from the first form feed on
  Blocks(TextBuilder& out, Pages pages) : out_(out), layout_(out), pages_(pages) {}

  void add(const TextLine& line) {
    if (line.page != page_) {
      flush();
      page_ = line.page;
      page_top_ = true;
      if (pages_ == Pages::later) pages_ = Pages::count;
    }
    if (line.continued) {
      flush();
      out_.more(line.text, {line.number, line.offset});
      return;
    }
    const bool blank = trim(line.text).empty();
    const bool full = places_.size() >= block_lines || text_.size() >= block_bytes;
    if (full || (blank && (places_.size() >= block_lines / 2 || text_.size() >= block_bytes / 2))) flush();
    places_.push_back({text_.size(), line.text.size(), {line.number, line.offset}});
    text_.append(line.text);
  }

  void flush() {
    if (places_.empty()) return;
    std::vector<LayoutLine> lines;
    lines.reserve(places_.size());
    for (const Held& held : places_)
      lines.push_back({std::string_view(text_).substr(held.begin, held.length), held.place});
    if (pages_ == Pages::count) out_.page(page_);
    layout_.lines(lines, page_top_);
    page_top_ = false;
    places_.clear();
    text_.clear();
  }

 private:
  struct Held {
    std::size_t begin, length;
    SourcePlace place;
  };
  TextBuilder& out_;
  Layout layout_;
  Pages pages_;
  std::uint32_t page_ = 1;
  bool page_top_ = true;
  std::string text_;
  std::vector<Held> places_;
};

void fill(TextBuilder& out, ByteView bytes, const Encoding& encoding, Blocks::Pages pages) {
  Blocks blocks(out, pages);
  LineReader lines(bytes, encoding, longest_line);
  for (TextLine line; out.ok() && lines.next(line);) blocks.add(line);
  blocks.flush();
}

}  // namespace

Sureness sniff(ByteView bytes) { return looks_like_text(bytes) ? 20 : 0; }

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  // Pages are counted if the file has form feeds near its beginning; one at the very end is only good manners.
  const ByteView head = bytes.first(std::min<std::size_t>(bytes.size(), 1u << 20));
  const auto feed = std::find(head.begin(), head.end(), std::uint8_t{'\f'});
  const bool pages = feed != head.end() && feed + 1 != head.end();
  fill(out, bytes, detect_encoding(bytes), pages ? Blocks::Pages::count : Blocks::Pages::later);
  return out.finish();
}

void read_into(TextBuilder& out, ByteView bytes, const Encoding& encoding) {
  fill(out, bytes, encoding, Blocks::Pages::none);
}

}  // namespace spillmap::text
