#include "pipeline/qc_estimate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>

namespace spillmap::pipeline {
namespace {

// An invented case: strata of items, of which some hide people who were missed, and the counts of people in items where
// they were found. Letters of one person for the most part, now and then a list of dozens.
struct Invented {
  std::vector<std::vector<std::uint32_t>> strata;
  std::vector<std::uint32_t> found;
};

Invented invent(Dice& dice) {
  Invented out;
  const double more = 0.05 + 0.6 * dice.uniform();  // chance of one person more in an item
  const double lists = 0.1 * dice.uniform();
  const auto people = [&]() -> std::uint32_t {
    if (dice.uniform() < lists) return static_cast<std::uint32_t>(5 + dice.below(55));
    std::uint32_t n = 1;
    while (n < 50 && dice.uniform() < more) ++n;
    return n;
  };
  for (int h = 0; h < 4; ++h) {
    const double share = std::exp(std::log(0.003) + dice.uniform() * std::log(50));  // 0.3 % to 15 %
    auto& stratum = out.strata.emplace_back(100 + dice.below(8000));
    for (std::uint32_t& missed : stratum) missed = dice.uniform() < share ? people() : 0;
  }
  for (int i = 0; i < 300; ++i) out.found.push_back(people());
  return out;
}

TEST(QualityControl, TheIntervalCoversWhatIsMissedInNinetyFiveOfAHundredCases) {
  Dice dice(7);
  constexpr int cases = 1000;
  constexpr unsigned draws = 600;
  int covered = 0, bounded = 0;
  for (int n = 0; n < cases; ++n) {
    Invented world = invent(dice);
    const std::uint64_t sample = 100 + dice.below(500);
    std::vector<StratumMarks> marks;
    std::uint64_t truth = 0;
    for (auto& stratum : world.strata) {
      StratumMarks& s = marks.emplace_back();
      s.items = stratum.size();
      const std::size_t reviewed = std::min<std::size_t>(stratum.size(), sample / world.strata.size());
      for (std::size_t i = 0; i < reviewed; ++i) std::swap(stratum[i], stratum[i + dice.below(stratum.size() - i)]);
      s.reviewed.assign(stratum.begin(), stratum.begin() + static_cast<std::ptrdiff_t>(reviewed));
      truth += std::accumulate(stratum.begin() + static_cast<std::ptrdiff_t>(reviewed), stratum.end(), 0ull);
    }
    const Interval got = still_missed(marks, world.found, draws);
    covered += got.low <= truth && truth <= got.high ? 1 : 0;
    bounded += truth <= got.bound ? 1 : 0;
  }
  RecordProperty("covered", covered);
  RecordProperty("bounded", bounded);
  std::cout << covered << " of " << cases << " intervals cover, " << bounded << " bounds hold\n";
  EXPECT_GE(covered, 930);
  EXPECT_LE(covered, 970);
  EXPECT_GE(bounded, 930);
}

TEST(QualityControl, TheIntervalOfWrongRowsCoversInNinetyFiveOfAHundredCases) {
  Dice dice(8);
  constexpr int cases = 1000;
  int covered = 0;
  for (int n = 0; n < cases; ++n) {
    const std::uint64_t rows = 200 + dice.below(20'000), sample = 50 + dice.below(150);
    const double share = 0.01 + 0.15 * dice.uniform();
    const std::uint64_t wrong = dice.binomial(rows, share);
    std::uint64_t seen = 0;
    for (std::uint64_t i = 0; i < sample; ++i) seen += dice.below(rows - i) < wrong - seen ? 1 : 0;
    const Interval got = wrong_rows(rows, sample, seen);
    covered += got.low <= wrong - seen && wrong - seen <= got.high ? 1 : 0;
  }
  std::cout << covered << " of " << cases << " intervals cover\n";
  EXPECT_GE(covered, 930);
  EXPECT_LE(covered, 970);
}

TEST(QualityControl, NothingSeenIsNotNothingMissed) {
  const std::vector<StratumMarks> marks = {{10'000, std::vector<std::uint32_t>(100, 0)}};
  const Interval few = still_missed(marks, {});
  EXPECT_EQ(few.low, 0u);
  EXPECT_GT(few.bound, 20u);   // a share of 3 in a thousand is not ruled out by a hundred items
  EXPECT_LT(few.bound, 700u);  // and one of 7 in a hundred is
  const std::vector<StratumMarks> all = {{100, std::vector<std::uint32_t>(100, 0)}};
  EXPECT_EQ(still_missed(all, {}).high, 0u);
}

TEST(QualityControl, ReadingWhatIsAskedForHalvesTheBound) {
  const std::vector<StratumMarks> marks = {{10'000, std::vector<std::uint32_t>(100, 0)}};
  const std::uint64_t more = items_to_halve(marks, {});
  const std::vector<StratumMarks> then = {{10'000, std::vector<std::uint32_t>(100 + more, 0)}};
  const std::uint64_t before = still_missed(marks, {}).bound, after = still_missed(then, {}).bound;
  EXPECT_NEAR(static_cast<double>(after), static_cast<double>(before) / 2, static_cast<double>(before) * 0.06);
}

TEST(QualityControl, TheSameMarksGiveTheSameFigures) {
  const std::vector<StratumMarks> marks = {{500, {0, 0, 1, 0, 3}}, {50, {0, 0}}};
  const Interval a = still_missed(marks, {1, 2, 8}), b = still_missed(marks, {8, 1, 2});
  EXPECT_EQ(a.low, b.low);
  EXPECT_EQ(a.bound, b.bound);
  EXPECT_LE(a.low, a.likely);
  EXPECT_LE(a.likely, a.high);
}

}  // namespace
}  // namespace spillmap::pipeline
