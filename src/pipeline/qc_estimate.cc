#include "pipeline/qc_estimate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace spillmap::pipeline {
namespace {

__extension__ typedef unsigned __int128 Wide;

// Items of one draw beyond which their people are summed by the normal approximation.
constexpr std::uint64_t many_items = 60;

struct Sizes {
  std::vector<double> value, weight;  // people in an item; how often
};

Sizes sizes_of(const std::vector<StratumMarks>& strata, const std::vector<std::uint32_t>& found) {
  std::map<std::uint32_t, double> counts;
  double total = 0;
  for (const std::uint32_t n : found)
    if (n != 0) {
      counts[n] += 1;
      total += 1;
    }
  if (counts.empty()) counts[1] = total = 1;
  for (auto& [size, weight] : counts) weight *= prior_items / total;
  for (const StratumMarks& s : strata)
    for (const std::uint32_t n : s.reviewed)
      if (n != 0) counts[n] += 1;
  Sizes out;
  for (const auto& [size, weight] : counts) {
    out.value.push_back(size);
    out.weight.push_back(weight);
  }
  return out;
}

std::uint64_t positive(const StratumMarks& s) {
  return static_cast<std::uint64_t>(
      std::count_if(s.reviewed.begin(), s.reviewed.end(), [](std::uint32_t n) { return n != 0; }));
}

Interval interval_of(std::vector<double>& totals) {
  std::sort(totals.begin(), totals.end());
  const auto at = [&](double share) {
    const double index = share * static_cast<double>(totals.size() - 1);
    return static_cast<std::uint64_t>(std::llround(totals[static_cast<std::size_t>(std::llround(index))]));
  };
  return {at(0.025), at(0.5), at(0.975), at(0.95)};
}

// As still_missed(), as if `times` as many items had been reviewed with the same outcome.
Interval missed(const std::vector<StratumMarks>& strata, const Sizes& sizes, unsigned draws, double times) {
  Dice dice(20260101);
  std::vector<double> totals(draws), share(sizes.value.size());
  for (double& total : totals) {
    double sum = 0, mean = 0, square = 0;
    for (std::size_t i = 0; i < share.size(); ++i) sum += share[i] = dice.gamma(sizes.weight[i]);
    for (std::size_t i = 0; i < share.size(); ++i) {
      share[i] /= sum;
      mean += share[i] * sizes.value[i];
      square += share[i] * sizes.value[i] * sizes.value[i];
    }
    const double variance = std::max(0.0, square - mean * mean);
    total = 0;
    for (const StratumMarks& s : strata) {
      const double reviewed = std::min(static_cast<double>(s.reviewed.size()) * times, static_cast<double>(s.items));
      const double with = static_cast<double>(positive(s)) * times;
      const auto left = static_cast<std::uint64_t>(std::max(0.0, static_cast<double>(s.items) - reviewed));
      const std::uint64_t items = dice.binomial(left, dice.beta(with + 0.5, std::max(0.0, reviewed - with) + 0.5));
      if (items > many_items) {
        const double n = static_cast<double>(items);
        total += std::max(n, n * mean + std::sqrt(n * variance) * dice.normal());
        continue;
      }
      for (std::uint64_t k = 0; k < items; ++k) {
        double at = dice.uniform();
        std::size_t i = 0;
        while (i + 1 < share.size() && at > share[i]) at -= share[i++];
        total += sizes.value[i];
      }
    }
  }
  return interval_of(totals);
}

}  // namespace

std::uint64_t Dice::bits() {  // splitmix64 (Steele, Lea and Flood, OOPSLA 2014)
  std::uint64_t z = state_ += 0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

double Dice::uniform() { return (static_cast<double>(bits() >> 11) + 0.5) * 0x1.0p-53; }

std::uint64_t Dice::below(std::uint64_t limit) {
  return static_cast<std::uint64_t>(static_cast<Wide>(bits()) * limit >> 64);
}

double Dice::normal() {  // Box and Muller
  const double radius = std::sqrt(-2 * std::log(uniform()));
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

double Dice::gamma(double shape) {  // Marsaglia and Tsang, ACM TOMS 26, 2000; below 1 by their boost
  if (shape < 1) return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
  const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double x = normal(), v = std::pow(1 + c * x, 3);
    if (v > 0 && std::log(uniform()) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
  }
}

double Dice::beta(double a, double b) {
  const double x = gamma(a), y = gamma(b);
  return x + y > 0 ? x / (x + y) : 0;
}

std::uint64_t Dice::binomial(std::uint64_t n, double p) {
  if (n == 0 || p <= 0) return 0;
  if (p > 0.5) return n - binomial(n, 1 - p);
  const double size = static_cast<double>(n), mean = size * p;
  if (mean > 200) {
    const double x = mean + std::sqrt(mean * (1 - p)) * normal();
    return static_cast<std::uint64_t>(std::clamp(std::llround(x), 0ll, static_cast<long long>(n)));
  }
  // Gaps between successes are geometric.
  const double log_q = std::log1p(-p);
  std::uint64_t out = 0;
  for (double at = std::floor(std::log(uniform()) / log_q); at < size && out < n;
       at += 1 + std::floor(std::log(uniform()) / log_q))
    ++out;
  return out;
}

Interval still_missed(const std::vector<StratumMarks>& strata, const std::vector<std::uint32_t>& found,
                      unsigned draws) {
  return missed(strata, sizes_of(strata, found), draws, 1);
}

Interval wrong_rows(std::uint64_t rows, std::uint64_t reviewed, std::uint64_t wrong) {
  constexpr unsigned draws = 8000;
  Dice dice(20260102);
  std::vector<double> totals(draws);
  for (double& total : totals)
    total = static_cast<double>(
        dice.binomial(rows - std::min(rows, reviewed),
                      dice.beta(static_cast<double>(wrong) + 0.5, static_cast<double>(reviewed - wrong) + 0.5)));
  return interval_of(totals);
}

std::uint64_t items_to_halve(const std::vector<StratumMarks>& strata, const std::vector<std::uint32_t>& found) {
  constexpr unsigned draws = 2000;
  const Sizes sizes = sizes_of(strata, found);
  const std::uint64_t now = missed(strata, sizes, draws, 1).bound;
  const auto more = [&](double times) {
    double out = 0;
    for (const StratumMarks& s : strata)
      out += std::max(0.0, std::min(static_cast<double>(s.reviewed.size()) * times, static_cast<double>(s.items)) -
                               static_cast<double>(s.reviewed.size()));
    return static_cast<std::uint64_t>(std::ceil(out));
  };
  if (now < 2) return 0;
  double high = 2;
  while (high < 1e6 && missed(strata, sizes, draws, high).bound > now / 2) high *= 2;
  if (high >= 1e6) return 0;
  double low = 1;
  for (int i = 0; i < 12; ++i) {
    const double middle = std::sqrt(low * high);
    (missed(strata, sizes, draws, middle).bound > now / 2 ? low : high) = middle;
  }
  return more(high);
}

}  // namespace spillmap::pipeline
