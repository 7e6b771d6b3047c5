#include "evidence/source.h"

#include <algorithm>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/text.h"
#include "evidence/reading.h"
#include "evidence/window.h"

namespace spillmap {
namespace {

constexpr std::size_t head_bytes = 64u << 10;

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

class Cutting : public ByteSource {
 public:
  Cutting(ByteSource& source, EvidenceInfo& info) : source_(source), info_(info) {}
  Result<ByteView> next() override {
    if (rest_.empty()) {
      SPILLMAP_ASSIGN(rest_, source_.next());
      info_.bytes += rest_.size();
    }
    const ByteView now = rest_.first(std::min(rest_.size(), std::size_t{1} << 20));
    rest_ = rest_.subspan(now.size());
    return now;
  }

 private:
  ByteSource& source_;
  EvidenceInfo& info_;
  ByteView rest_;
};

class Counting : public ByteSource {
 public:
  Counting(ByteSource& source, EvidenceInfo& info) : source_(source), info_(info) {}
  Result<ByteView> next() override {
    Result<ByteView> piece = source_.next();
    if (piece) info_.bytes += piece->size();
    return piece;
  }

 private:
  ByteSource& source_;
  EvidenceInfo& info_;
};

}  // namespace

std::uint64_t record_hash(std::string_view raw) { return XXH3_64bits(raw.data(), raw.size()); }

const EvidenceFormat* find_evidence_format(std::string_view id) {
  for (const EvidenceFormat& format : evidence_formats())
    if (format.id == id) return &format;
  return nullptr;
}

const EvidenceFormat* identify_evidence(ByteView head) {
  head = head.first(std::min(head.size(), head_bytes));
  std::string decoded;
  std::string_view text = as_text(head);
  const Width width = width_of(head);
  if (width != Width::bytes) {
    MemorySource memory(head);
    Utf16Source source(memory, width);
    if (const Result<ByteView> piece = source.next()) decoded.assign(as_text(*piece));
    text = decoded;
  }
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
  // What is looked at before reading must not depend on how the bytes come: small pieces are gathered.
  SPILLMAP_ASSIGN(ByteView first, source.next());
  std::string gathered;
  if (first.size() < head_bytes) {
    gathered = as_text(first);
    while (gathered.size() < head_bytes) {
      SPILLMAP_ASSIGN(const ByteView more, source.next());
      if (more.empty()) break;
      gathered += as_text(more);
    }
    first = as_bytes(gathered);
  }
  Prepended all(first, source);
  const Width width = width_of(first.first(std::min(first.size(), head_bytes)));
  if (width == Width::bytes) {
    Counting counted(all, reading.info);
    SPILLMAP_TRY(format.read(counted, reading));
  } else {
    Cutting counted(all, reading.info);
    Utf16Source text(counted, width);
    reading.info.detail = "UTF-16; places count the text as UTF-8";
    SPILLMAP_TRY(format.read(text, reading));
  }
  return reading.finish();
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
