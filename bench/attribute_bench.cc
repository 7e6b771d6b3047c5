// Detection and attribution of documents that are read already; both times, because the second is small.
#include <benchmark/benchmark.h>

#include "attribute/attribute.h"
#include "detect/detect.h"
#include "documents.h"
#include "extract/format.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;

class KeepingSink : public Sink {
 public:
  std::vector<TextPart> parts;
  Status part(TextPart&& part) override {
    parts.push_back(std::move(part));
    return {};
  }
  Status member(const Member&) override { return {}; }
};

std::vector<TextPart> parts_of(const char* extension) {
  warm_up_readers();
  KeepingSink sink;
  for (const std::string& file : bench::documents(extension)) {
    const Format* format = identify(as_bytes(file));
    if (format != nullptr && format->read != nullptr) format->read(as_bytes(file), Limits{}, sink);
  }
  return std::move(sink.parts);
}

const Detectors& detectors() {
  static const auto made = Detectors::create();
  return **made;
}

void count(benchmark::State& state, const std::vector<TextPart>& parts, std::size_t findings) {
  std::size_t bytes = 0;
  for (const TextPart& part : parts) bytes += part.utf8.size();
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
  state.counters["findings"] = static_cast<double>(findings);
}

void BM_detect(benchmark::State& state, const char* extension) {
  const std::vector<TextPart> parts = parts_of(extension);
  DetectScratch scratch(detectors());
  std::vector<Finding> findings;
  std::size_t found = 0;
  for (auto _ : state) {
    found = 0;
    for (const TextPart& part : parts) {
      findings.clear();
      find_values(detectors(), scratch, part, findings);
      found += findings.size();
    }
  }
  count(state, parts, found);
}

void BM_attribute(benchmark::State& state, const char* extension) {
  const std::vector<TextPart> parts = parts_of(extension);
  DetectScratch scratch(detectors());
  std::vector<std::vector<Finding>> findings(parts.size());
  std::size_t found = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    find_values(detectors(), scratch, parts[i], findings[i]);
    found += findings[i].size();
  }
  for (auto _ : state) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      Attributor attributor;
      benchmark::DoNotOptimize(attributor.attribute(parts[i], findings[i]));
    }
  }
  count(state, parts, found);
}

BENCHMARK_CAPTURE(BM_detect, txt, ".txt");
BENCHMARK_CAPTURE(BM_detect, csv, ".csv");
BENCHMARK_CAPTURE(BM_detect, docx, ".docx");
BENCHMARK_CAPTURE(BM_detect, xlsx, ".xlsx");
BENCHMARK_CAPTURE(BM_detect, pdf, ".pdf");
BENCHMARK_CAPTURE(BM_attribute, txt, ".txt");
BENCHMARK_CAPTURE(BM_attribute, csv, ".csv");
BENCHMARK_CAPTURE(BM_attribute, docx, ".docx");
BENCHMARK_CAPTURE(BM_attribute, xlsx, ".xlsx");
BENCHMARK_CAPTURE(BM_attribute, pdf, ".pdf");

}  // namespace

BENCHMARK_MAIN();
