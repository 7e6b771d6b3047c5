// detect_file FILE [scalar|avx2|avx512] [--names] [--repeat N] [--list]: runs the shape scanner over a file and prints
// how many values of each element it found; with --names the finder of personal names too, block by block. The file is
// mapped, as a worker maps it. Blocks overlap by scan_overlap; each gives away what begins before the middle of the
// overlap and the next what begins from there on, so that nothing is lost or counted twice at a border.
// --repeat reads the whole file once and scans it N times, for the rate in memory.
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/timing.h"
#include "detect/names/name_finder.h"
#include "detect/shapes/shapes.h"

namespace {

using namespace spillmap;
using namespace spillmap::detect;

constexpr std::size_t block = 1 << 20;

class CountingSink final : public CandidateSink {
 public:
  void candidate(const Candidate& c) override {
    const std::size_t begin = base + c.begin;
    if (begin < from || begin >= to) return;
    ++counts[static_cast<std::size_t>(c.element)];
    if (!list) return;
    std::printf("%zu\t%s\t%u\t%.*s\t%.*s\t%s\n", begin, std::string(id(c.element)).c_str(), c.confidence,
                static_cast<int>(c.end - c.begin), text + begin, static_cast<int>(c.context_end - c.context_begin),
                text + base + c.context_begin, c.rule);
  }
  std::array<std::uint64_t, element_count> counts{};
  std::size_t base = 0, from = 0, to = 0;
  const char* text = nullptr;
  bool list = false, names = false;
  std::vector<NameHit> hits;
  std::uint64_t name_count = 0;
};

constexpr std::size_t half = scan_overlap / 2;

void count_names(std::string_view bytes, CountingSink& sink) {
  sink.hits.clear();
  find_names(bytes, sink.hits);
  for (const NameHit& hit : sink.hits) {
    const std::size_t begin = sink.base + hit.begin;
    if (begin < sink.from || begin >= sink.to) continue;
    ++sink.name_count;
    if (sink.list)
      std::printf("%zu\tname\t%u\t%.*s\n", begin, hit.confidence, static_cast<int>(hit.end - hit.begin),
                  bytes.data() + hit.begin);
  }
}

void scan_block(const ShapeScanner& scanner, std::string_view bytes, std::size_t begin, bool last, CountingSink& sink) {
  sink.text = bytes.data() - begin;
  sink.base = begin;
  sink.from = begin == 0 ? 0 : begin + half;
  sink.to = begin + bytes.size() - (last ? 0 : half);
  scan(scanner, bytes, sink);
  if (sink.names) count_names(bytes, sink);
}

void scan_memory(const ShapeScanner& scanner, std::string_view text, CountingSink& sink) {
  for (std::size_t begin = 0;; begin += block - scan_overlap) {
    const bool last = text.size() - begin <= block;
    scan_block(scanner, text.substr(begin, block), begin, last, sink);
    if (last) return;
  }
}

// False when the file cannot be read.
bool scan_file(const ShapeScanner& scanner, int file, CountingSink& sink) {
  const std::size_t size = static_cast<std::size_t>(lseek(file, 0, SEEK_END));
  void* const bytes = size == 0 ? nullptr : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) return false;
  scan_memory(scanner, {static_cast<const char*>(bytes), size}, sink);
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = nullptr;
  Implementation implementation = best_implementation();
  unsigned repeat = 1;
  CountingSink sink;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--list") {
      sink.list = true;
    } else if (argument == "--names") {
      sink.names = true;
    } else if (argument == "--repeat" && i + 1 < argc) {
      repeat = static_cast<unsigned>(std::atoi(argv[++i]));
    } else if (argument == "scalar" || argument == "avx2" || argument == "avx512") {
      implementation = argument == "scalar" ? Implementation::scalar
                       : argument == "avx2" ? Implementation::avx2
                                            : Implementation::avx512;
    } else {
      path = argv[i];
    }
  }
  if (path == nullptr || !is_supported(implementation)) {
    std::fprintf(stderr, "usage: detect_file FILE [scalar|avx2|avx512] [--names] [--repeat N] [--list]\n");
    return 2;
  }
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    std::perror(path);
    return 1;
  }
  const ShapeScanner scanner(implementation);
  if (repeat == 1) {
    if (!scan_file(scanner, file, sink)) {
      std::perror(path);
      return 1;
    }
  } else {
    std::string text(static_cast<std::size_t>(lseek(file, 0, SEEK_END)), '\0');
    if (pread(file, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())) {
      std::perror(path);
      return 1;
    }
    for (unsigned i = 0; i < repeat; ++i) {
      const std::uint64_t started = thread_cpu_ns();
      sink.counts = {};
      sink.others = {};
      sink.name_count = 0;
      scan_memory(scanner, text, sink);
      const double seconds = static_cast<double>(thread_cpu_ns() - started) / 1e9;
      std::printf("pass %u: %.3f s, %.3f GB/s\n", i + 1, seconds, static_cast<double>(text.size()) / seconds / 1e9);
    }
  }
  std::printf("implementation\t%s\n", std::string(to_string(implementation)).c_str());
  for (std::size_t i = 0; i < element_count; ++i)
    if (sink.counts[i] != 0)
      std::printf("%s\t%llu\n", std::string(id(static_cast<Element>(i))).c_str(),
                  static_cast<unsigned long long>(sink.counts[i]));
  if (sink.names) std::printf("names\t%llu\n", static_cast<unsigned long long>(sink.name_count));
  for (std::size_t i = 0; i < sink.others.size(); ++i)
    if (sink.others[i] != 0)
      std::printf("(%s)\t%llu\n", std::string(to_string(static_cast<OtherNumber>(i))).c_str(),
                  static_cast<unsigned long long>(sink.others[i]));
  return 0;
}
