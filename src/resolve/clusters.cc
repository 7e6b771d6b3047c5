#include "resolve/clusters.h"

#include <algorithm>
#include <numeric>

namespace spillmap::resolve {
namespace {

constexpr std::size_t most_names = 64;

void add_value(std::vector<Value>& values, Value value) {
  const auto at = std::lower_bound(values.begin(), values.end(), value);
  if (at == values.end() || *at != value) values.insert(at, value);
}

void merge_values(std::vector<Value>& into, std::span<const Value> from) {
  constexpr std::size_t few = 8;
  if (from.size() <= few) {
    for (const Value value : from) add_value(into, value);
    return;
  }
  std::vector<Value> both;
  both.reserve(into.size() + from.size());
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(both));
  into.swap(both);
}

}  // namespace

Clusters::Clusters(const Mentions& mentions)
    : mentions_(mentions), parent_(mentions.size()), joined_(mentions.size()), alone_(mentions.size()) {
  std::iota(alone_.begin(), alone_.end(), 0u);
  std::iota(parent_.begin(), parent_.end(), 0u);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Tie& tie : mentions.ties()) {
    if (tie.from == tie.to) continue;
    pairs.emplace_back(tie.from, tie.to);
    pairs.emplace_back(tie.to, tie.from);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  rival_from_.reserve(pairs.size());
  rival_to_.reserve(pairs.size());
  for (const auto& [from, to] : pairs) {
    rival_from_.push_back(from);
    rival_to_.push_back(to);
  }
}

std::uint32_t Clusters::root(std::uint32_t mention) {
  while (parent_[mention] != mention) mention = parent_[mention] = parent_[parent_[mention]];
  return mention;
}

Features Clusters::features(std::uint32_t root) const {
  if (joined_[root] == 0) return mentions_.features(root);
  const Joined& j = data_[joined_[root] - 1];
  return {j.values, j.names, j.employee, j.client, j.treated, j.adult};
}

std::span<const std::uint32_t> Clusters::rivals_of(std::uint32_t root) const {
  if (joined_[root] != 0) return data_[joined_[root] - 1].rivals;
  const auto [begin, end] = std::equal_range(rival_from_.begin(), rival_from_.end(), root);
  return std::span(rival_to_).subspan(static_cast<std::size_t>(begin - rival_from_.begin()),
                                      static_cast<std::size_t>(end - begin));
}

void Clusters::put_on_side(std::uint32_t mention, std::uint32_t side) {
  std::vector<std::uint32_t>& sides = joined(root(mention)).sides;
  const auto at = std::lower_bound(sides.begin(), sides.end(), side);
  if (at == sides.end() || *at != side) sides.insert(at, side);
  any_sides_ = true;
}

bool Clusters::on_opposite_sides(std::uint32_t a, std::uint32_t b) const {
  if (!any_sides_ || joined_[a] == 0 || joined_[b] == 0) return false;
  const auto& of_a = data_[joined_[a] - 1].sides;
  const auto& of_b = data_[joined_[b] - 1].sides;
  return std::any_of(of_a.begin(), of_a.end(),
                     [&](std::uint32_t side) { return std::binary_search(of_b.begin(), of_b.end(), side ^ 1u); });
}

bool Clusters::rivals(std::uint32_t a, std::uint32_t b) {
  if (on_opposite_sides(a, b)) return true;
  if (rival_from_.empty()) return false;
  const std::span<const std::uint32_t> of_a = rivals_of(a), of_b = rivals_of(b);
  const bool a_is_small = of_a.size() <= of_b.size();
  const std::uint32_t other = a_is_small ? b : a;
  const auto small = a_is_small ? of_a : of_b;
  return std::any_of(small.begin(), small.end(), [&](std::uint32_t i) { return root(i) == other; });
}

Clusters::Joined& Clusters::joined(std::uint32_t root) {
  if (joined_[root] == 0) {
    const Features f = mentions_.features(root);
    const auto rivals = rivals_of(root);
    std::uint32_t at = 0;
    if (free_.empty()) {
      at = static_cast<std::uint32_t>(data_.size());
      data_.emplace_back();
    } else {
      at = free_.back();
      free_.pop_back();
    }
    Joined& j = data_[at];
    j.values.assign(f.values.begin(), f.values.end());
    j.names.assign(f.names.begin(), f.names.end());
    j.rivals.assign(rivals.begin(), rivals.end());
    j.speakers = {root};
    j.employee = f.employee;
    j.client = f.client;
    j.treated = f.treated;
    j.adult = f.adult;
    joined_[root] = at + 1;
  }
  return data_[joined_[root] - 1];
}

std::span<const std::uint32_t> Clusters::speakers(std::uint32_t root) const {
  if (joined_[root] == 0) return std::span(alone_).subspan(root, 1);
  return data_[joined_[root] - 1].speakers;
}

void Clusters::join(std::uint32_t mention_a, std::uint32_t mention_b, std::uint32_t decision) {
  std::uint32_t a = root(mention_a), b = root(mention_b);
  if (a == b) return;
  if (a > b) std::swap(a, b);  // mentions are sorted by place: the smaller stays
  Joined& x = joined(a);
  const auto step = static_cast<std::uint32_t>(steps_.size());
  steps_.push_back({{mention_a, mention_b, decision}, none});
  if (x.first_step == none)
    x.first_step = step;
  else
    steps_[x.last_step].next = step;
  x.last_step = step;
  const auto speak = speakers(b);
  x.speakers.insert(x.speakers.end(), speak.begin(), speak.end());
  if (x.speakers.size() > most_speakers) {
    const auto richer = [&](std::uint32_t m, std::uint32_t n) {
      const std::size_t of_m = mentions_.features(m).values.size(), of_n = mentions_.features(n).values.size();
      return of_m != of_n ? of_m > of_n : m < n;
    };
    std::sort(x.speakers.begin(), x.speakers.end(), richer);
    x.speakers.resize(most_speakers);
  }
  const std::uint32_t taken = joined_[b];
  if (taken != 0) {
    Joined& y = data_[taken - 1];
    if (y.first_step != none) {
      steps_[x.last_step].next = y.first_step;
      x.last_step = y.last_step;
    }
    if (y.values.size() > x.values.size()) x.values.swap(y.values);
    if (y.rivals.size() > x.rivals.size()) x.rivals.swap(y.rivals);
    if (!y.sides.empty()) {
      std::vector<std::uint32_t> both;
      std::set_union(x.sides.begin(), x.sides.end(), y.sides.begin(), y.sides.end(), std::back_inserter(both));
      x.sides.swap(both);
    }
  }
  const Features y = features(b);
  merge_values(x.values, y.values);
  for (const std::uint32_t name : y.names)
    if (std::find(x.names.begin(), x.names.end(), name) == x.names.end() && x.names.size() < most_names)
      x.names.push_back(name);
  const auto rivals = rivals_of(b);
  x.rivals.insert(x.rivals.end(), rivals.begin(), rivals.end());
  x.employee |= y.employee;
  x.client |= y.client;
  x.treated |= y.treated;
  x.adult |= y.adult;
  parent_[b] = a;
  if (taken != 0) {
    data_[taken - 1] = {};
    free_.push_back(taken - 1);
    joined_[b] = 0;
  }
}

std::vector<Clusters::Step> Clusters::steps(std::uint32_t root) const {
  std::vector<Step> out;
  if (joined_[root] == 0) return out;
  for (std::uint32_t step = data_[joined_[root] - 1].first_step; step != none; step = steps_[step].next)
    out.push_back(steps_[step].step);
  return out;
}

}  // namespace spillmap::resolve
