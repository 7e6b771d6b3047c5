// Reading of documents, a format each: the small ones of an office, and one large table and text.
#include <benchmark/benchmark.h>

#include "documents.h"
#include "extract/format.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;

class CountingSink : public Sink {
 public:
  std::size_t text = 0;
  Status part(TextPart&& part) override {
    text += part.utf8.size();
    return {};
  }
  Status member(const Member&) override { return {}; }
};

void read_all(benchmark::State& state, const std::vector<std::string>& files) {
  warm_up_readers();
  std::size_t bytes = 0;
  for (const std::string& file : files) bytes += file.size();
  CountingSink sink;
  for (auto _ : state) {
    for (const std::string& file : files) {
      const Format* format = identify(as_bytes(file));
      if (format != nullptr && format->read != nullptr) format->read(as_bytes(file), Limits{}, sink);
    }
  }
  benchmark::DoNotOptimize(sink.text);
  const auto rounds = static_cast<std::int64_t>(state.iterations());
  state.SetBytesProcessed(rounds * static_cast<std::int64_t>(bytes));
  state.SetItemsProcessed(rounds * static_cast<std::int64_t>(files.size()));
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

void BM_documents(benchmark::State& state, const char* extension) { read_all(state, bench::documents(extension)); }
void BM_large_txt(benchmark::State& state) {
  read_all(state, {repeated("Client reports that sleep has been poor since the move; writer reviewed the plan.\n",
                            16u << 20)});
}
void BM_large_csv(benchmark::State& state) {
  read_all(state, {"Last,First,DOB,SSN,City\n" +
                   repeated("Achterberg,Winifred,1971-05-23,102-33-4001,\"Hudson, NY\"\n", 16u << 20)});
}

BENCHMARK_CAPTURE(BM_documents, txt, ".txt");
BENCHMARK_CAPTURE(BM_documents, csv, ".csv");
BENCHMARK_CAPTURE(BM_documents, html, ".html");
BENCHMARK_CAPTURE(BM_documents, docx, ".docx");
BENCHMARK_CAPTURE(BM_documents, xlsx, ".xlsx");
BENCHMARK_CAPTURE(BM_documents, odt, ".odt");
BENCHMARK_CAPTURE(BM_documents, pdf, ".pdf");
BENCHMARK_CAPTURE(BM_documents, eml, ".eml");
BENCHMARK(BM_large_txt)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_large_csv)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
