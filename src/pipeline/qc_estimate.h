// What a reviewed sample says of the whole: how many affected people are still missed, and how many rows of the list
// are wrong. Plain arithmetic, no case.
//
// Items are drawn at random within strata, without replacement (Cochran, Sampling Techniques, 3rd ed. 1977, chapter 5).
// Of each item the reviewer says how many affected people it shows who are not on the list. For what was not drawn:
//  - how many items have somebody who was missed: the binomial share of each stratum, with Jeffreys' prior, whose
//    intervals cover what they promise also where it was seen never or once (Brown, Cai and DasGupta, Statistical
//    Science 16, 2001, pages 101-133);
//  - how many people such an item has: Bayesian bootstrap of a finite population (Lo, Annals of Statistics 16, 1988,
//    pages 1684-1695) over the counts that were seen, and, with the weight of `prior_items` items more, over the counts
//    of items in which people were found: so a list of hundreds that was missed whole is not ruled out by a sample that
//    met single letters.
// Both are drawn many times, the totals are sorted, and the interval is what stands between their 2.5th and 97.5th
// percentile; the bound is the 95th. A person who stands in several items that were missed counts in each, so the
// figures are of people at most. The seed is fixed: the same marks give the same figures.
#pragma once

#include <cstdint>
#include <vector>

namespace spillmap::pipeline {

struct StratumMarks {
  std::uint64_t items = 0;              // in the stratum, those drawn and reviewed included
  std::vector<std::uint32_t> reviewed;  // people missed in each that was reviewed
};

struct Interval {
  std::uint64_t low = 0, likely = 0, high = 0;  // 2.5th, 50th and 97.5th percentile
  std::uint64_t bound = 0;                      // 95th: with 95 % confidence no more
};

inline constexpr double prior_items = 8;

// People missed in items that were not reviewed. `found` are counts of people in items where some were found, any
// number of them; empty: one each. More `draws` make the last digit steadier.
Interval still_missed(const std::vector<StratumMarks>& strata, const std::vector<std::uint32_t>& found,
                      unsigned draws = 8000);

// Rows that are wrong, among the `rows` that were not reviewed.
Interval wrong_rows(std::uint64_t rows, std::uint64_t reviewed, std::uint64_t wrong);

// How many items more, drawn in the same proportions, would bring the bound of still_missed() to half, if they show
// what the first showed. 0: nothing left to halve, or not even by reading all.
std::uint64_t items_to_halve(const std::vector<StratumMarks>& strata, const std::vector<std::uint32_t>& found);

// Random numbers that are the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t bits();
  double uniform();  // in (0, 1)
  std::uint64_t below(std::uint64_t limit);
  double normal();
  double gamma(double shape);
  double beta(double a, double b);
  std::uint64_t binomial(std::uint64_t n, double p);

 private:
  std::uint64_t state_;
};

}  // namespace spillmap::pipeline
