// What a reader of evidence works with: the way to the sink, and the account of what was read.
#pragma once

#include "evidence/source.h"

namespace spillmap {

class Reading {
 public:
  Reading(const EvidenceFormat& format, const ReadOptions& how, EvidenceSink& sink)
      : options(how), format_(format), sink_(sink) {}

  // Sets nothing but the bounds: the grade is held to the best of the format, `to` to `from` when it was left open.
  Status claim(Claim& claim);
  Status identity(const Identity& identity) { return sink_.identity(identity); }
  Status flow(const Flow& flow) { return sink_.flow(flow); }
  Status gap(const Gap& gap);
  Status tainted(std::string_view text, std::string_view reason, RecordRef record);

  // Every record with a time is told, also those that make no claim: it is what coverage is made of.
  void saw(const Instant& at) {
    if (at.basis == TimeBasis::none) return;
    if (first.basis == TimeBasis::none || at.micros < first.micros) first = at;
    if (last.basis == TimeBasis::none || at.micros > last.micros) last = at;
  }
  // Call it once per record; now and then it tells the sink that work goes on.
  Status record() {
    if ((++info.records & 0xFFFF) != 0) return {};
    return sink_.working();
  }
  void cut(std::string reason) {
    info.status = ItemStatus::partly_read;
    if (info.reason.empty()) info.reason = std::move(reason);
  }
  EvidenceInfo finish();

  const ReadOptions& options;
  EvidenceInfo info;
  Instant first, last;
  // What the format can show of its own completeness; a gap makes it partial.
  CoverageState state = CoverageState::unknown;
  std::string coverage_reason = "the format cannot show whether records are missing";

 private:
  const EvidenceFormat& format_;
  EvidenceSink& sink_;
  std::uint64_t gaps_ = 0;
};

}  // namespace spillmap
