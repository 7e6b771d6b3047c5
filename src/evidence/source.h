// Evidence: a log or a listing -> Claims, Identities, Flows, Gaps. One file per format under formats/; formats/table.cc
// is the one list of them.
//
// A reader gets bytes, piece by piece and once, and keeps no more of them than one record and the joins it needs, so a
// log of any size takes the same memory. It never sees a file name, opens nothing, and belongs into the sandboxed
// worker. Fuzz target and cut-at-every-byte test of a reader derive from its row.
//
//   MemorySource source(bytes);                       // or any ByteSource
//   const EvidenceFormat* format = identify_evidence(head);
//   Result<EvidenceInfo> info = read_evidence(*format, source, options, sink);
//
// What never happens: a claim from a record that is cut off by the end of the bytes (a name would be the beginning of
// another name), from a line that a file name could have written into the log, or above what the format can carry.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "model/evidence.h"

namespace spillmap {

// Bytes in order. A piece is valid until the next call; an empty one is the end.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual Result<ByteView> next() = 0;
};

// All bytes at once, or, for tests, in pieces of at most `piece`.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(ByteView bytes, std::size_t piece = static_cast<std::size_t>(-1))
      : rest_(bytes), piece_(piece) {}
  Result<ByteView> next() override {
    const ByteView now = rest_.first(std::min(piece_, rest_.size()));
    rest_ = rest_.subspan(now.size());
    return now;
  }

 private:
  ByteView rest_;
  std::size_t piece_;
};

// Receives what a reader finds, in the order of the evidence. What it is given is borrowed until it returns. An error
// means: stop.
class EvidenceSink {
 public:
  virtual ~EvidenceSink() = default;
  virtual Status claim(const Claim& claim) = 0;
  virtual Status identity(const Identity&) { return {}; }
  virtual Status flow(const Flow&) { return {}; }
  virtual Status gap(const Gap&) { return {}; }
  virtual Status tainted(const Tainted&) { return {}; }
  // Called now and then while nothing is found: the bound of time counts from here again.
  virtual Status working() { return {}; }
};

// Which columns of a delimited log mean what: the answer of a person who was shown its first rows. Columns count from
// 0; -1: there is none.
struct ColumnMapping {
  char separator = ',';
  bool header = true;
  int path = -1, time = -1, account = -1, address = -1, action = -1, size = -1, process = -1;
  // What an action means, first match wins: compared without case as a part of the cell; "" matches all.
  struct Action {
    std::string text;
    Axis axis = Axis::listed;
    Grade grade = Grade::listed;
    bool failed = false;  // such rows are passed over
  };
  std::vector<Action> actions;
  TimeBasis basis = TimeBasis::local;  // of times without a mark
  bool day_first = false;              // 4/5/2026 is the 4th of May
};

// A first guess from the names in the first line and from what the cells look like, with the first rows beside it: for
// a person to correct. Columns it cannot tell stay at -1; of actions it has those that it has seen. Takes text as
// open_evidence() gives it.
struct ColumnGuess {
  ColumnMapping mapping;
  std::vector<std::vector<std::string>> rows;  // cells are cut at 200 bytes, rows at 64 cells
};
ColumnGuess suggest_columns(ByteSource& text, std::size_t rows_shown);

struct ReadOptions {
  // Year of the first record of a log whose times have none; a later December-to-January counts on. 0: not known, then
  // 2000 is used and the basis says local_without_year, so that the years can be moved later (evidence/clock.h).
  int year = 0;
  bool day_first = false;  // for listings and exports with dates in the manner of a country
  // What a listing stands for, which only its origin tells: of a leak site or of the thief's own, that he holds the
  // files; of an archive found on one's own machine, that they were staged; of a tool's output, that they were listed.
  Axis listing = Axis::held;
  const ColumnMapping* columns = nullptr;  // for the format "columns"
};

// How sure a format is of the first bytes (up to 64 KiB, UTF-8). As for formats of documents: 0 not it, 80 and more
// sure.
using Sureness = int;

class Reading;

struct EvidenceFormat {
  std::string_view id;    // "samba"; appears in the case and in exports
  std::string_view name;  // "Samba full_audit log"
  Grade best;             // no claim of it goes above
  Sureness (*sniff)(std::string_view head);
  Status (*read)(ByteSource& source, Reading& reading);  // only errors of source and sink; the rest goes into the info
};

std::span<const EvidenceFormat> evidence_formats();
// The more of a compressed log is given, up to 2 MiB, the better: its text comes in blocks.
const EvidenceFormat* identify_evidence(ByteView head);  // nullptr: unknown; a mapping of columns may help
const EvidenceFormat* find_evidence_format(std::string_view id);

// Does everything: a compressed log is unpacked and UTF-16 is turned into UTF-8 (then the places of records count the
// text that comes out), claims are counted and held to the format's best grade, the time covered is noted. The SHA-256
// of the whole is up to the caller.
Result<EvidenceInfo> read_evidence(const EvidenceFormat& format, ByteSource& source, const ReadOptions& options,
                                   EvidenceSink& sink);

// The text of evidence: unpacked, in UTF-8. `source` must outlive it.
Result<std::unique_ptr<ByteSource>> open_evidence(ByteSource& source);

// The records that stand at these places of the text, each the first `most` bytes of it; empty where something else
// stands by now. The source is read to the last of them.
Result<std::vector<std::string>> records_at(ByteSource& source, std::span<const RecordRef> places, std::size_t most);

// XXH3, 64 bits, of the bytes of a record as they stand in the evidence, without line end.
std::uint64_t record_hash(std::string_view raw);
inline RecordRef record_at(std::uint64_t offset, std::string_view raw) {
  return {offset, static_cast<std::uint32_t>(raw.size()), record_hash(raw)};
}

}  // namespace spillmap
