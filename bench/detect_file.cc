// detect_file FILE [scalar|avx2|avx512] [--repeat N] [--list]: runs the shape scanner over a file in blocks of 1 MiB
// and prints how many values of each element it found. Blocks overlap by scan_overlap; each gives away what begins
// before the middle of the overlap and the next what begins from there on, so that nothing is lost or counted twice at
// a border.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "base/timing.h"
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
  bool list = false;
};

void run(const ShapeScanner& scanner, std::string_view text, CountingSink& sink) {
  constexpr std::size_t half = scan_overlap / 2;
  sink.text = text.data();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.size(), begin + block);
    sink.base = begin;
    sink.from = begin == 0 ? 0 : begin + half;
    sink.to = end == text.size() ? end : end - half;
    scan(scanner, text.substr(begin, end - begin), sink);
    if (end == text.size()) break;
    begin = end - scan_overlap;
  }
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
    std::fprintf(stderr, "usage: detect_file FILE [scalar|avx2|avx512] [--repeat N] [--list]\n");
    return 2;
  }
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat info {};
  if (file < 0 || fstat(file, &info) != 0) {
    std::perror(path);
    return 1;
  }
  const std::size_t size = static_cast<std::size_t>(info.st_size);
  void* map = size == 0 ? nullptr : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (map == MAP_FAILED) {
    std::perror(path);
    return 1;
  }
  if (map != nullptr) madvise(map, size, MADV_SEQUENTIAL);
  const std::string_view text(static_cast<const char*>(map), size);
  const ShapeScanner scanner(implementation);
  for (unsigned i = 0; i < repeat; ++i) {
    const std::uint64_t started = thread_cpu_ns();
    sink.counts = {};
    sink.others = {};
    run(scanner, text, sink);
    const double seconds = static_cast<double>(thread_cpu_ns() - started) / 1e9;
    if (repeat > 1)
      std::printf("pass %u: %.3f s, %.3f GB/s\n", i + 1, seconds, static_cast<double>(size) / seconds / 1e9);
  }
  std::printf("implementation\t%s\n", std::string(to_string(implementation)).c_str());
  for (std::size_t i = 0; i < element_count; ++i)
    if (sink.counts[i] != 0)
      std::printf("%s\t%llu\n", std::string(id(static_cast<Element>(i))).c_str(),
                  static_cast<unsigned long long>(sink.counts[i]));
  for (std::size_t i = 0; i < sink.others.size(); ++i)
    if (sink.others[i] != 0)
      std::printf("(%s)\t%llu\n", std::string(to_string(static_cast<OtherNumber>(i))).c_str(),
                  static_cast<unsigned long long>(sink.others[i]));
  return 0;
}
