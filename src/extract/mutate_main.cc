// spillmap-mutate FORMAT COUNT FILE...: reads COUNT mutations of the files with the reader of FORMAT (or "any":
// whatever each mutation is recognised as), in this process, and checks what comes out. Meant for the build with
// sanitizers: a crash ends it, a reader that takes too long or breaks the contract of model/text.h is reported and
// makes it exit 1. The same seed gives the same mutations: SPILLMAP_SEED, default 1. The last mutation is kept as
// ./mutate-last, so that what crashed can be replayed with spillmap-extract.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "extract/format.h"
#include "extract/mutator.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;
using Clock = std::chrono::steady_clock;

constexpr double seconds_allowed = 10;
constexpr unsigned alarm_seconds = 60;  // no return at all: ends the program by SIGALRM

class CheckingSink : public Sink {
 public:
  std::string violation;
  Status part(TextPart&& part) override {
    if (violation.empty()) violation = contract_violation(part);
    bytes_ += part.utf8.size();
    return bytes_ > (256u << 20) ? fail(ErrorKind::limit, "enough") : Status{};
  }
  Status member(const Member& member) override {
    bytes_ += member.data.size();
    return bytes_ > (256u << 20) ? fail(ErrorKind::limit, "enough") : Status{};
  }

 private:
  std::size_t bytes_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: spillmap-mutate FORMAT|any COUNT FILE...\n");
    return 2;
  }
  warm_up_readers();
  const Format* format = nullptr;
  if (std::strcmp(argv[1], "any") != 0) {
    format = find_format(argv[1]);
    if (format == nullptr || format->read == nullptr) {
      std::fprintf(stderr, "no reader of '%s'\n", argv[1]);
      return 2;
    }
  }
  std::vector<std::string> seeds;
  for (int i = 3; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (file && bytes.str().size() <= (4u << 20)) seeds.push_back(bytes.str());
  }
  if (seeds.empty()) {
    std::fprintf(stderr, "no file could be read\n");
    return 2;
  }
  const char* seed = std::getenv("SPILLMAP_SEED");
  Mutator mutator(seeds, seed == nullptr ? 1u : static_cast<unsigned>(std::strtoul(seed, nullptr, 10)));
  const unsigned long count = std::strtoul(argv[2], nullptr, 10);
  unsigned long bad = 0, read = 0;
  double slowest = 0;
  for (unsigned long i = 0; i < count; ++i) {
    const std::string bytes = mutator.next();
    std::ofstream("mutate-last", std::ios::binary) << bytes;
    // Sniffers see hostile bytes too, all of them.
    const Format* found = identify(as_bytes(bytes));
    const Format* reader = format != nullptr ? format : found;
    if (reader == nullptr || reader->read == nullptr) continue;
    ::alarm(alarm_seconds);
    CheckingSink sink;
    const auto begin = Clock::now();
    reader->read(as_bytes(bytes), Limits{}, sink);
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    ::alarm(0);
    ++read;
    slowest = std::max(slowest, seconds);
    if (seconds > seconds_allowed || !sink.violation.empty()) {
      ++bad;
      std::ofstream("mutate-bad-" + std::to_string(i), std::ios::binary) << bytes;
      std::printf("mutation %lu (%s): %.1f s; %s\n", i, std::string(reader->id).c_str(), seconds,
                  sink.violation.c_str());
    }
  }
  std::remove("mutate-last");
  std::printf("%lu mutations, %lu read, %lu bad, slowest %.3f s\n", count, read, bad, slowest);
  return bad == 0 ? 0 : 1;
}
