// Names in prose, in lists and in text that is hard for the capital gate. Bytes per second are what counts.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "detect/names/name_finder.h"
#include "names/name_words.h"

namespace {

using spillmap::detect::find_names;
using spillmap::detect::NameHit;

std::string repeat(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

const std::string& prose() {
  static const std::string text = [] {
    if (const char* path = std::getenv("SPILLMAP_BENCH_TEXT")) {
      std::ifstream in(path, std::ios::binary);
      return std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    return repeat(
        "Client reports that sleep has been poor since the move. Writer reviewed the safety plan and the list of "
        "supports, and\n"
        "agreed to call the landlord on Monday. Denise Kowalczyk was present for the last ten minutes; she asked about "
        "the\n"
        "bus pass and about the form that Dr. Raman had signed. No change in medication. Next visit in two weeks.\n\n",
        8u << 20);
  }();
  return text;
}

void scan(benchmark::State& state, const std::string& text) {
  std::vector<NameHit> hits;
  // In parts, as the pipeline hands them over.
  constexpr std::size_t part = 1u << 20;
  std::size_t count = 0;
  for (auto _ : state) {
    count = 0;
    for (std::size_t at = 0; at < text.size(); at += part) {
      hits.clear();
      find_names(std::string_view(text).substr(at, part), hits);
      count += hits.size();
    }
    benchmark::DoNotOptimize(hits.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.counters["hits"] = static_cast<double>(count);
}

void BM_prose(benchmark::State& state) { scan(state, prose()); }
void BM_list(benchmark::State& state) {
  scan(state, repeat("KOWALCZYK, DENISE M.\t1980-01-02\tSchenectady\n", 4u << 20));
}
void BM_all_capitals(benchmark::State& state) {
  scan(state, repeat("TOTAL AMOUNT DUE BY DENISE KOWALCZYK ", 4u << 20));
}
void BM_one_capitals(benchmark::State& state) { scan(state, repeat("A B C D E F G ", 4u << 20)); }
void BM_digits(benchmark::State& state) { scan(state, repeat("0123456789,", 4u << 20)); }
void BM_letters_beyond_ascii(benchmark::State& state) { scan(state, repeat("Ángela Núñez Привет Мир ", 4u << 20)); }
void BM_one_long_word(benchmark::State& state) { scan(state, std::string(4u << 20, 'A')); }
void BM_apostrophes(benchmark::State& state) { scan(state, repeat("O'A-", 4u << 20)); }

void BM_look_up(benchmark::State& state) {
  const std::string_view words[] = {"Smith", "Kowalczyk", "Monday", "Qworty", "Albany", "Garcia", "Xyzzy", "Summary"};
  std::size_t i = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(spillmap::name_dictionary().find_hash(spillmap::hash_word(words[i++ & 7])));
}

BENCHMARK(BM_prose);
BENCHMARK(BM_list);
BENCHMARK(BM_all_capitals);
BENCHMARK(BM_one_capitals);
BENCHMARK(BM_digits);
BENCHMARK(BM_letters_beyond_ascii);
BENCHMARK(BM_one_long_word);
BENCHMARK(BM_apostrophes);
BENCHMARK(BM_look_up);

}  // namespace

BENCHMARK_MAIN();
