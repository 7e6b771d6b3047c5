// The three implementations of the shape scanner must agree on any bytes, keep to the buffer, and give candidates in
// order; values must survive being read, normalised and read again.
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "detect/shapes/shapes.h"
#include "detect/values.h"

namespace {

using namespace spillmap;
using namespace spillmap::detect;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

const std::vector<std::unique_ptr<ShapeScanner>>& scanners() {
  static const auto all = [] {
    std::vector<std::unique_ptr<ShapeScanner>> made;
    for (Implementation i : {Implementation::scalar, Implementation::avx2, Implementation::avx512})
      if (is_supported(i)) made.push_back(std::make_unique<ShapeScanner>(i));
    return made;
  }();
  return all;
}

bool same(const Candidate& a, const Candidate& b) {
  return a.begin == b.begin && a.end == b.end && a.element == b.element && a.confidence == b.confidence &&
         a.flags == b.flags && std::string_view(a.rule) == b.rule && a.context_begin == b.context_begin &&
         a.context_end == b.context_end;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // An own copy of exactly this size, so that the sanitizer sees any byte read beyond it.
  const std::vector<char> bytes(data, data + size);
  const std::string_view text(bytes.data(), bytes.size());
  std::vector<Candidate> first;
  for (const auto& scanner : scanners()) {
    std::vector<Candidate> found;
    scan(*scanner, text, found);
    std::uint32_t end = 0;
    for (const Candidate& c : found) {
      require(c.begin >= end && c.begin < c.end && c.end <= size, "candidates out of order or out of the buffer");
      require(c.context_end <= size && c.context_begin <= c.context_end, "context out of the buffer");
      end = c.end;
    }
    if (scanner == scanners().front()) {
      first = found;
      continue;
    }
    require(found.size() == first.size(), "implementations differ in number");
    for (std::size_t i = 0; i < found.size(); ++i) require(same(found[i], first[i]), "implementations differ");
  }
  if (size <= 256) {
    for (std::size_t e = 0; e < element_count; ++e) {
      const auto element = static_cast<Element>(e);
      if (const auto read = read_as(element, text, (size & 1) != 0))
        require(read->begin <= read->end && read->end <= size, "value out of the cell");
      static_cast<void>(could_be(element, text));
      static_cast<void>(normalize(element, text));
    }
    if (const auto date = parse_date(text))
      require(parse_date(date->iso()).value().iso() == date->iso(), "a date does not survive");
  }
  return 0;
}
