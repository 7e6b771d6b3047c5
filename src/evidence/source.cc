#include "evidence/source.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/text.h"
#include "evidence/reading.h"
#include "evidence/unpacked.h"
#include "evidence/window.h"

namespace spillmap {
namespace {

constexpr std::size_t head_bytes = 64u << 10;
constexpr std::size_t packed_head_bytes = 2u << 20;  // a block of bzip2 is 900 KB of text
constexpr std::size_t longest_record_shown = 16u << 20;

enum class Width : std::uint8_t { bytes, little, big };

// UTF-16 by its mark, or, as redirected output of some tools has none, by zero bytes in every second place.
Width width_of(ByteView head) {
  if (head.size() >= 2 && head[0] == 0xFF && head[1] == 0xFE && !(head.size() >= 4 && head[2] == 0 && head[3] == 0))
    return Width::little;
  if (head.size() >= 2 && head[0] == 0xFE && head[1] == 0xFF) return Width::big;
  if (head.size() < 32) return Width::bytes;
  std::size_t odd = 0, even = 0;
  const std::size_t size = std::min<std::size_t>(head.size(), 512) & ~std::size_t{1};
  for (std::size_t i = 0; i < size; i += 2) {
    even += head[i] == 0 ? 1u : 0u;
    odd += head[i + 1] == 0 ? 1u : 0u;
  }
  if (even == 0 && odd * 10 >= size * 4) return Width::little;
  if (odd == 0 && even * 10 >= size * 4) return Width::big;
  return Width::bytes;
}

class Utf16Source : public ByteSource {
 public:
  Utf16Source(ByteSource& source, Width width) : source_(source), width_(width) {}
  Result<ByteView> next() override {
    text_.clear();
    while (text_.empty()) {
      SPILLMAP_ASSIGN(const ByteView piece, source_.next());
      if (piece.empty()) return ByteView();
      // A piece can be a whole file: taken in parts, so that what is decoded stays small. Pieces are not kept.
      for (const std::uint8_t byte : piece) take(byte);
    }
    return as_bytes(text_);
  }

 private:
  void take(std::uint8_t byte) {
    if (!half_) {
      first_ = byte;
      half_ = true;
      return;
    }
    half_ = false;
    const auto unit = static_cast<char32_t>(width_ == Width::little ? first_ | byte << 8 : first_ << 8 | byte);
    if (unit == 0xFEFF) return;
    if (high_ != 0) {
      const char32_t high = high_;
      high_ = 0;
      if (unit >= 0xDC00 && unit < 0xE000) {
        append_utf8(text_, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        return;
      }
      append_utf8(text_, 0xFFFD);
    }
    if (unit >= 0xD800 && unit < 0xDC00)
      high_ = unit;
    else
      append_utf8(text_, unit >= 0xDC00 && unit < 0xE000 ? 0xFFFD : unit);
  }

  ByteSource& source_;
  Width width_;
  std::string text_;
  std::uint8_t first_ = 0;
  char32_t high_ = 0;
  bool half_ = false;
};

class Counting : public ByteSource {
 public:
  explicit Counting(ByteSource& source) : source_(source) {}
  Result<ByteView> next() override {
    Result<ByteView> piece = source_.next();
    if (piece) bytes_ += piece->size();
    return piece;
  }
  std::uint64_t bytes() const { return bytes_; }

 private:
  ByteSource& source_;
  std::uint64_t bytes_ = 0;
};

// A piece can be a whole file; what becomes of it should stay small.
class Cutting : public ByteSource {
 public:
  explicit Cutting(ByteSource& source) : source_(source) {}
  Result<ByteView> next() override {
    if (rest_.empty()) {
      SPILLMAP_ASSIGN(rest_, source_.next());
    }
    const ByteView now = rest_.first(std::min(rest_.size(), std::size_t{1} << 20));
    rest_ = rest_.subspan(now.size());
    return now;
  }

 private:
  ByteSource& source_;
  ByteView rest_;
};

// What is looked at before reading must not depend on how the bytes come: small pieces are gathered.
class Gathered : public ByteSource {
 public:
  explicit Gathered(ByteSource& source) : source_(source) {}
  Result<ByteView> look() {
    SPILLMAP_ASSIGN(first_, source_.next());
    if (first_.size() < head_bytes) {
      gathered_ = as_text(first_);
      while (gathered_.size() < head_bytes) {
        SPILLMAP_ASSIGN(const ByteView more, source_.next());
        if (more.empty()) break;
        gathered_ += as_text(more);
      }
      first_ = as_bytes(gathered_);
    }
    return first_.first(std::min(first_.size(), head_bytes));
  }
  Result<ByteView> next() override {
    if (!first_.empty()) return std::exchange(first_, {});
    return source_.next();
  }

 private:
  ByteSource& source_;
  ByteView first_;
  std::string gathered_;
};

// The text of evidence as readers see it and places count it: unpacked, in UTF-8.
class Text : public ByteSource {
 public:
  explicit Text(ByteSource& source) : counted_(source), packed_(counted_) {}
  Status open() {
    SPILLMAP_ASSIGN(ByteView head, packed_.look());
    ByteSource* text = &packed_;
    if (is_compressed(head)) {
      unpacked_.emplace(packed_);
      plain_.emplace(*unpacked_);
      SPILLMAP_ASSIGN(head, plain_->look());
      text = &*plain_;
    }
    if (const Width width = width_of(head); width != Width::bytes) {
      cut_.emplace(*text);
      decoded_.emplace(*cut_, width);
      text = &*decoded_;
    }
    text_ = text;
    return {};
  }
  Result<ByteView> next() override { return text_->next(); }

  std::uint64_t bytes() const { return counted_.bytes(); }  // of the evidence as it is stored
  bool compressed() const { return unpacked_.has_value(); }
  bool decoded() const { return decoded_.has_value(); }
  std::string broken() const { return unpacked_ ? unpacked_->broken() : std::string(); }

 private:
  Counting counted_;
  Gathered packed_;
  std::optional<UnpackedSource> unpacked_;
  std::optional<Gathered> plain_;
  std::optional<Cutting> cut_;
  std::optional<Utf16Source> decoded_;
  ByteSource* text_ = nullptr;
};

}  // namespace

std::uint64_t record_hash(std::string_view raw) { return XXH3_64bits(raw.data(), raw.size()); }

const EvidenceFormat* find_evidence_format(std::string_view id) {
  for (const EvidenceFormat& format : evidence_formats())
    if (format.id == id) return &format;
  return nullptr;
}

const EvidenceFormat* identify_evidence(ByteView head) {
  MemorySource memory(head.first(std::min(head.size(), packed_head_bytes)));
  Text source(memory);
  std::string gathered;
  if (source.open())
    for (Result<ByteView> piece = source.next(); piece && !piece->empty() && gathered.size() < head_bytes;
         piece = source.next())
      gathered += as_text(piece->first(std::min(piece->size(), head_bytes - gathered.size())));
  std::string_view text = gathered;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const EvidenceFormat* best = nullptr;
  Sureness most = 0;
  for (const EvidenceFormat& format : evidence_formats()) {
    const Sureness sureness = format.sniff(text);
    if (sureness > most) {
      most = sureness;
      best = &format;
    }
  }
  return best;
}

Result<EvidenceInfo> read_evidence(const EvidenceFormat& format, ByteSource& source, const ReadOptions& options,
                                   EvidenceSink& sink) {
  Reading reading(format, options, sink);
  Text text(source);
  SPILLMAP_TRY(text.open());
  if (text.decoded()) reading.info.detail = "UTF-16; places count the text as UTF-8";
  SPILLMAP_TRY(format.read(text, reading));
  reading.info.bytes = text.bytes();
  if (text.compressed()) {
    std::string& detail = reading.info.detail;
    detail += std::string(detail.empty() ? "" : "; ") + "compressed; places count the text inside";
    if (!text.broken().empty()) reading.cut(text.broken());
  }
  return reading.finish();
}

Result<std::unique_ptr<ByteSource>> open_evidence(ByteSource& source) {
  auto text = std::make_unique<Text>(source);
  SPILLMAP_TRY(text->open());
  return text;
}

Result<std::vector<std::string>> records_at(ByteSource& source, std::span<const RecordRef> places, std::size_t most) {
  std::vector<std::string> out(places.size());
  Text text(source);
  SPILLMAP_TRY(text.open());
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return places[a].offset < places[b].offset; });
  Window window(text);
  for (const std::size_t i : order) {
    const RecordRef& place = places[i];
    if (place.length == 0 || place.length > longest_record_shown) continue;
    while (window.offset() < place.offset && window.fill(1))
      window.drop(std::min<std::uint64_t>(window.view().size(), place.offset - window.offset()));
    if (!window.fill(place.length)) continue;  // nothing, or not all of it, stands there
    const std::string_view raw = window.view().substr(0, place.length);
    if (window.offset() == place.offset && record_hash(raw) == place.hash) out[i] = raw.substr(0, most);
  }
  SPILLMAP_TRY(window.status());
  return out;
}

Status Reading::claim(Claim& claim) {
  SPILLMAP_ASSERT(!claim.records.empty());
  claim.grade = std::min(claim.grade, format_.best);
  claim.weight = std::min<std::uint8_t>(claim.weight, 100);
  if (claim.to.basis == TimeBasis::none) claim.to = claim.from;
  ++info.claims;
  return sink_.claim(claim);
}

Status Reading::gap(const Gap& gap) {
  ++gaps_;
  return sink_.gap(gap);
}

Status Reading::tainted(std::string_view text, std::string_view reason, RecordRef record) {
  ++info.tainted;
  return sink_.tainted({text, reason, record});
}

EvidenceInfo Reading::finish() {
  info.format = format_.id;
  if (first.basis != TimeBasis::none) {
    Coverage whole{first, last, state, {}, coverage_reason};
    if (gaps_ != 0 || info.status != ItemStatus::read) {
      whole.state = CoverageState::partial;
      whole.reason = gaps_ != 0 ? "there are gaps" : info.reason;
    } else if (state == CoverageState::complete) {
      whole.reason.clear();
    }
    info.coverage.push_back(std::move(whole));
  }
  return std::move(info);
}

}  // namespace spillmap
