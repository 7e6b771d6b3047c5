// The readers of src/evidence/formats/table.cc, one target for each: SPILLMAP_EVIDENCE names the row; without it,
// whatever the bytes are recognised as. `fuzz_evidence --formats` lists the rows. A reader must return, keep to its
// buffer, and make only claims that keep the rules of model/evidence.h: no grade above the format's best, records that
// are there. The first byte of the input says in pieces of which size the rest comes.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "evidence/testing.h"
#include "require.h"

namespace {

using namespace spillmap;

const EvidenceFormat* chosen = nullptr;

class CheckingEvidenceSink : public EvidenceSink {
 public:
  CheckingEvidenceSink(const EvidenceFormat& format, std::string_view all) : format_(format), all_(all) {}
  Status claim(const Claim& claim) override {
    // UTF-16 is cited as UTF-8: then only the bounds within the claim are looked at.
    const bool wide = all_.size() >= 2 && (all_.substr(0, 2) == "\xFF\xFE" || all_.substr(0, 2) == "\xFE\xFF");
    const bool plain = !wide && all_.find('\0') == std::string_view::npos;
    const std::string wrong = claim_violation(claim, format_, plain ? all_ : std::string_view());
    require(wrong.empty(), "a claim " + wrong);
    // What crosses the border of a worker comes back the same.
    Writer out;
    put(out, claim);
    Reader in(out.bytes());
    Claim again;
    std::vector<RecordRef> records;
    require(get(in, again, records) && in.done() && json_line(again) == json_line(claim),
            "a claim survives its serial form");
    return ++count_ > 100'000 ? fail(ErrorKind::limit, "enough") : Status{};
  }
  Status identity(const Identity& identity) override {
    Writer out;
    put(out, identity);
    return count();
  }
  Status flow(const Flow& flow) override {
    Writer out;
    put(out, flow);
    return count();
  }
  Status gap(const Gap& gap) override {
    Writer out;
    put(out, gap);
    return count();
  }
  Status tainted(const Tainted& tainted) override {
    Writer out;
    put(out, tainted);
    return count();
  }

 private:
  Status count() { return ++count_ > 100'000 ? fail(ErrorKind::limit, "enough") : Status{}; }
  const EvidenceFormat& format_;
  std::string_view all_;
  int count_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  if (*argc > 1 && std::string_view((*argv)[1]) == "--formats") {
    for (const EvidenceFormat& format : evidence_formats()) std::printf("%s\n", std::string(format.id).c_str());
    std::fflush(stdout);
    _exit(0);
  }
  if (const char* id = std::getenv("SPILLMAP_EVIDENCE")) {
    chosen = find_evidence_format(id);
    require(chosen != nullptr, std::string("there is a reader of ") + id);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::size_t pieces[] = {1u << 20, 1, 7, 64, 4096};
  const std::size_t piece = pieces[data[0] % std::size(pieces)];
  // An own copy of exactly this size, so that the sanitizer sees any byte read beyond it.
  const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[size - 1]);
  if (size > 1) std::memcpy(copy.get(), data + 1, size - 1);
  const ByteView bytes(copy.get(), size - 1);
  const EvidenceFormat* const found = identify_evidence(bytes);
  const EvidenceFormat* const format = chosen != nullptr ? chosen : found;
  if (format == nullptr) return 0;
  MemorySource source(bytes, piece);
  ColumnMapping mapping;
  mapping.path = 0;
  mapping.time = 1;
  mapping.action = 2;
  mapping.size = 3;
  mapping.actions = {{"", Axis::read, Grade::read, false}};
  ReadOptions options;
  options.columns = &mapping;
  CheckingEvidenceSink sink(*format, as_text(bytes));
  const Result<EvidenceInfo> info = read_evidence(*format, source, options, sink);
  require(!info || (info->status == ItemStatus::read) == info->reason.empty(), "what is not read whole has a reason");
  return 0;
}
