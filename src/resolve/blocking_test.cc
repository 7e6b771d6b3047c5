#include "resolve/blocking.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <random>

namespace spillmap::resolve {
namespace {

using Pairs = std::map<std::pair<std::uint32_t, std::uint32_t>, int>;

// Rows of few names, dates and numbers, some with two of them, some with none.
void fill(Mentions& mentions, std::uint32_t count) {
  std::mt19937 random(5);
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  ResultPage page;
  for (std::uint32_t i = 0; i < count; ++i) {
    Mention m;
    m.name.given = below(2) ? "Ottilie" : "Bartholomew";
    m.name.family = "Family" + std::string(1, static_cast<char>('a' + below(26))) + static_cast<char>('a' + below(4));
    m.name.order_known = true;
    const auto add = [&](Element element, std::string value) {
      Finding f;
      f.element = element;
      f.confidence = 95;
      f.value = f.normalized = std::move(value);
      m.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
      page.findings.push_back(std::move(f));
    };
    add(Element::name, "n");
    for (unsigned k = below(3); k > 0; --k)
      add(Element::date_of_birth, "19" + std::to_string(10 + below(40)) + "-0" + std::to_string(1 + below(9)) + "-1" +
                                      std::to_string(below(10)));
    for (unsigned k = below(3); k > 0; --k) add(Element::ssn, std::to_string(101'220'000 + below(300) * 37));
    if (below(2)) add(Element::phone, std::to_string(5'185'550'000 + below(400)));
    page.mentions.push_back(m);
  }
  mentions.add({}, 0, PageView(page));
  mentions.close();
}

TEST(Blocking, LeavesOutWhatContradictsAndNothingElse) {
  Mentions mentions;
  fill(mentions, 3000);
  std::vector<std::uint32_t> units(mentions.size());
  std::iota(units.begin(), units.end(), 0u);
  const Terms terms(mentions, units);
  const auto pairs_of = [&](Contradictions contradictions, unsigned threads) {
    std::vector<Pairs> found(threads);
    Blocking(mentions, terms, units, threads)
        .for_each_pair(1, contradictions, [&](unsigned thread, std::uint32_t a, std::uint32_t b) {
          ++found[thread][{a, b}];
        });
    for (unsigned t = 1; t < threads; ++t)
      for (const auto& [pair, n] : found[t]) found[0][pair] += n;
    return found[0];
  };
  const Pairs all = pairs_of({}, 1), some = pairs_of({.dates = true, .tax_numbers = true}, 3);
  EXPECT_EQ(pairs_of({}, 3), all);
  EXPECT_GT(all.size(), 10'000u);
  EXPECT_LT(some.size(), all.size() * 9 / 10);
  Comparer comparer(mentions, terms.words());
  for (const auto& [pair, n] : all) {
    EXPECT_EQ(n, 1) << "proposed once";
    const Features a = mentions.features(pair.first), b = mentions.features(pair.second);
    Agreement g;
    comparer.compare(a, b, g);
    const auto one = [&](Kind kind) { return a.of(kind).size() == 1 && b.of(kind).size() == 1; };
    const bool apart = (one(Kind::birth) && (g.different(Comparison::date_of_birth) ||
                                             g.at(Comparison::date_of_birth) == ComparisonLevel::same_year)) ||
                       (one(Kind::tax) && g.different(Comparison::tax_number));
    EXPECT_EQ(some.contains(pair), !apart) << pair.first << ' ' << pair.second;
  }
  for (const auto& [pair, n] : some) EXPECT_EQ(all.contains(pair) ? n : 0, 1);
}

}  // namespace
}  // namespace spillmap::resolve
