// Mentions to persons. The time per mention must stay about the same from a thousand to a hundred thousand of them.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "resolve/resolve.h"

namespace {

using namespace spillmap;

constexpr const char* given[] = {"Winifred", "Ludo",   "Ada",   "Ngozi", "Per",
                                 "Karin",    "Denise", "Marek", "Zofia", "Callum"};
constexpr const char* family[] = {"Achterberg", "Farrant", "Okafor", "Lindqvist", "Kowalczyk", "Ferriday", "Yarrow"};

Finding finding(Element element, std::string value, std::string normalized) {
  Finding f;
  f.element = element;
  f.confidence = 95;
  f.value = std::move(value);
  f.normalized = std::move(normalized);
  return f;
}

// Every person stands in three documents: a table with SSN and birth date, a letter with birth date, a note with the
// name alone.
std::vector<ResultPage> pages_of(std::size_t persons) {
  std::vector<ResultPage> pages;
  const auto put = [&](std::size_t i, bool ssn, bool born) {
    PersonName name;
    name.given = given[i % 10];
    name.family = family[i / 10 % 7] + std::to_string(i / 70);
    name.order_known = true;
    ResultPage page;
    Mention mention;
    mention.name = name;
    mention.role = Role::client;
    mention.subject = true;
    mention.confidence = 95;
    Finding f = finding(Element::name, name.display(), name.family + "|" + name.given + "||");
    f.name = name;
    page.findings.push_back(std::move(f));
    if (ssn) {
      const std::string number = std::to_string(100'000'000 + i);
      page.findings.push_back(finding(Element::ssn, number, number));
    }
    if (born) {
      const std::string date =
          std::to_string(1930 + i % 80) + "-0" + std::to_string(1 + i % 9) + "-1" + std::to_string(i % 10);
      page.findings.push_back(finding(Element::date_of_birth, date, date));
    }
    for (std::uint32_t k = 0; k < page.findings.size(); ++k) mention.findings.push_back(k);
    page.mentions.push_back(std::move(mention));
    pages.push_back(std::move(page));
  };
  for (std::size_t i = 0; i < persons; ++i) {
    put(i, true, true);
    put(i, false, true);
    put(i, false, false);
  }
  return pages;
}

void BM_resolve(benchmark::State& state) {
  const std::vector<ResultPage> pages = pages_of(static_cast<std::size_t>(state.range(0)) / 3);
  std::vector<ResolveInput> inputs;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    Sha256 content{};
    for (std::size_t k = 0; k < 8; ++k) content[k] = static_cast<std::uint8_t>((i * 0x9E3779B97F4A7C15ull) >> (8 * k));
    inputs.push_back({content, 0, &pages[i]});
  }
  std::size_t persons = 0;
  for (auto _ : state) persons = resolve_mentions(inputs, {"2026-01-01"}).persons.size();
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(inputs.size()));
  state.counters["persons"] = static_cast<double>(persons);
}

BENCHMARK(BM_resolve)->Arg(999)->Arg(9'999)->Arg(99'999)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
