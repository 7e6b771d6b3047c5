// spillmap-evidence [--format ID] [--year N] [--count] [--piece N] [--events] FILE...: what a reader makes of a log,
// one JSON object a line; with --events the fields of Windows events. For people who work on readers. Runs without the
// sandbox: only for files you trust.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "evidence/formats/evtx.h"
#include "evidence/reading.h"
#include "evidence/source.h"
#include "evidence/testing.h"

namespace {

using namespace spillmap;

class PrintingSink : public EvidenceSink {
 public:
  explicit PrintingSink(bool quiet) : quiet_(quiet) {}
  Status claim(const Claim& claim) override { return print(claim); }
  Status identity(const Identity& identity) override { return print(identity); }
  Status flow(const Flow& flow) override { return print(flow); }
  Status gap(const Gap& gap) override { return print(gap); }
  Status tainted(const Tainted& tainted) override { return print(tainted); }

 private:
  template <class T>
  Status print(const T& value) {
    if (!quiet_) std::puts(json_line(value).c_str());
    return {};
  }
  bool quiet_;
};

int fail_with(const std::string& message) {
  std::fprintf(stderr, "spillmap-evidence: %s\n", message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const EvidenceFormat* chosen = nullptr;
  ReadOptions options;
  bool count = false, events = false;
  std::size_t piece = static_cast<std::size_t>(-1);
  int i = 1;
  for (; i < argc && std::strncmp(argv[i], "--", 2) == 0; ++i) {
    const std::string_view option = argv[i];
    if (option == "--count") {
      count = true;
    } else if (option == "--events") {
      events = true;
    } else if (option == "--formats") {
      for (const EvidenceFormat& format : evidence_formats())
        std::printf("%s\t%s\t%s\n", std::string(format.id).c_str(), std::string(format.name).c_str(),
                    std::string(to_string(format.best)).c_str());
      return 0;
    } else if (option == "--format" && i + 1 < argc) {
      chosen = find_evidence_format(argv[++i]);
      if (chosen == nullptr) return fail_with("no such format");
    } else if (option == "--year" && i + 1 < argc) {
      options.year = std::atoi(argv[++i]);
    } else if (option == "--piece" && i + 1 < argc) {
      piece = static_cast<std::size_t>(std::max(1L, std::atol(argv[++i])));
    } else {
      return fail_with("what is " + std::string(option) + "?");
    }
  }
  for (; i < argc; ++i) {
    const int file = open(argv[i], O_RDONLY | O_CLOEXEC);
    struct stat about {};
    if (file < 0 || fstat(file, &about) != 0) return fail_with(std::string("cannot open ") + argv[i]);
    const auto size = static_cast<std::size_t>(about.st_size);
    void* const bytes = size == 0 ? nullptr : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    close(file);
    if (bytes == MAP_FAILED) return fail_with(std::string("cannot read ") + argv[i]);
    const ByteView view(static_cast<const std::uint8_t*>(bytes), size);
    const EvidenceFormat* const format = chosen != nullptr ? chosen : identify_evidence(view);
    if (events) {
      PrintingSink sink(true);
      const EvidenceFormat* const evtx = find_evidence_format("evtx");
      Reading reading(*evtx, options, sink);
      MemorySource source(view, piece);
      const std::function<Status(const WinEvent&, RecordRef)> visit = [](const WinEvent& event, RecordRef) -> Status {
        std::puts(json_line(event).c_str());
        return {};
      };
      const Status done = evtx::for_each_event(source, reading, nullptr, visit);
      if (!done) return fail_with(done.error().message);
    } else if (format == nullptr) {
      std::puts("{\"kind\":\"info\",\"format\":\"\"}");
    } else {
      PrintingSink sink(count);
      MemorySource source(view, piece);
      // Time of the processor, not of the wall: machines are shared.
      const std::clock_t start = std::clock();
      const Result<EvidenceInfo> info = read_evidence(*format, source, options, sink);
      const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
      if (!info) return fail_with(info.error().message);
      std::puts(json_line(*info).c_str());
      if (count)
        std::fprintf(stderr, "%s: %.1f MB/s, %.0f records/s\n", argv[i], static_cast<double>(size) / 1e6 / seconds,
                     static_cast<double>(info->records) / seconds);
    }
    if (bytes != nullptr) munmap(bytes, size);
  }
  return 0;
}
