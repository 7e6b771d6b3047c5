// Storing and reading back: contents of one page with so many findings each, committed every 200 as a scan does.
#include <benchmark/benchmark.h>
#include <stdlib.h>

#include <filesystem>

#include "casefile/casefile.h"

namespace {

using namespace spillmap;
namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "spillmap-bench-XXXXXX").string();
    path = ::mkdtemp(name.data());
    ::setenv("XDG_CONFIG_HOME", (path / "config").c_str(), 1);
  }
  ~Folder() {
    std::error_code error;
    fs::remove_all(path, error);
  }
  Case open() const { return std::move(*Case::open(path / "case", Case::Mode::create, key())); }
  fs::path path;

 private:
  CaseKey key() const { return std::move(*CaseKey::from_user_configuration(path / "case", true)); }
};

Sha256 content_id(std::uint64_t i) {
  Sha256 id{};
  for (std::size_t k = 0; k < 8; ++k) id[k] = static_cast<std::uint8_t>((i * 0x9E3779B97F4A7C15ull) >> (8 * k));
  return id;
}

ResultPage page_of(std::size_t findings) {
  ResultPage page;
  for (std::size_t i = 0; i < findings; ++i) {
    Finding f;
    f.element = Element::ssn;
    f.confidence = 95;
    f.value = "102-33-" + std::to_string(4000 + i);
    f.normalized = "10233" + std::to_string(4000 + i);
    f.reason = "header 'SSN'; range valid";
    f.locator.sheet = "Roster";
    f.locator.row = static_cast<std::uint32_t>(i + 2);
    page.findings.push_back(std::move(f));
  }
  return page;
}

constexpr std::uint64_t batch = 200;

void put_batch(Case& c, const ResultPage& page, std::uint64_t& next) {
  for (std::uint64_t i = 0; i < batch; ++i, ++next) {
    const Sha256 id = content_id(next);
    ContentRecord record;
    record.info.sha256 = id;
    record.pages = 1;
    SourceRecord source;
    source.path = "Clinic/Charts/" + std::to_string(next) + ".docx";
    source.has_content = true;
    source.content = id;
    if (!c.put_page(id, 0, page) || !c.put_content(record) || !c.put_source(source)) std::abort();
  }
  if (!c.commit()) std::abort();
}

void BM_store(benchmark::State& state) {
  const Folder folder;
  Case c = folder.open();
  if (!c.put_root("/share")) std::abort();
  const ResultPage page = page_of(static_cast<std::size_t>(state.range(0)));
  std::uint64_t next = 0;
  for (auto _ : state) put_batch(c, page, next);
  state.SetItemsProcessed(static_cast<std::int64_t>(next));
}

void BM_read_page(benchmark::State& state) {
  const Folder folder;
  Case c = folder.open();
  if (!c.put_root("/share")) std::abort();
  const ResultPage page = page_of(static_cast<std::size_t>(state.range(0)));
  std::uint64_t next = 0;
  for (int i = 0; i < 10; ++i) put_batch(c, page, next);
  std::uint64_t at = 0;
  for (auto _ : state) benchmark::DoNotOptimize(c.page(content_id(at++ % next), 0));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

BENCHMARK(BM_store)->Arg(5)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_read_page)->Arg(5)->Arg(200);

}  // namespace

BENCHMARK_MAIN();
