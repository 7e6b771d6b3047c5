// Mentions that were taken for one person so far, and why.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "resolve/mentions.h"

namespace spillmap::resolve {

class Clusters {
 public:
  explicit Clusters(const Mentions& mentions);

  // The smallest mention of a cluster stands for it.
  std::uint32_t root(std::uint32_t mention);
  // Asks for what root() looks at, some time before.
  void ask(std::uint32_t mention) const {
    __builtin_prefetch(&parent_[mention]);
    __builtin_prefetch(&joined_[mention]);
  }
  // Valid until the next join.
  Features features(std::uint32_t root) const;
  // Stand the two clusters beside each other somewhere as two people? Client and guardian of one row, tenant and
  // co-tenant, are two people whatever their names.
  bool rivals(std::uint32_t a, std::uint32_t b);
  // Nothing of one side will be in a cluster with anything of the other side. Sides come in pairs: 2n and 2n + 1.
  void put_on_side(std::uint32_t mention, std::uint32_t side);
  bool on_opposite_sides(std::uint32_t root_a, std::uint32_t root_b) const;
  // Of the cluster's mentions those that have most to say, at most most_speakers.
  std::span<const std::uint32_t> speakers(std::uint32_t root) const;
  // Joins the clusters of two mentions; that these two are one person is the reason, or a reviewer's decision.
  void join(std::uint32_t a, std::uint32_t b, std::uint32_t decision = 0);
  // The pairs of mentions whose likeness made the cluster, in the order in which it grew.
  struct Step {
    std::uint32_t a = 0, b = 0;
    std::uint32_t decision = 0;
  };
  std::vector<Step> steps(std::uint32_t root) const;

  static constexpr std::size_t most_speakers = 5;

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;
  // What is kept of a cluster of more than one mention.
  struct Joined {
    std::vector<Value> values;
    std::vector<std::uint32_t> names;
    std::vector<std::uint32_t> rivals;  // mentions that stand beside one of the cluster as another person
    std::vector<std::uint32_t> speakers;
    std::vector<std::uint32_t> sides;  // sorted
    std::uint32_t first_step = none, last_step = none;
    bool employee = false, client = false, treated = false, adult = false;
  };
  struct Link {
    Step step;
    std::uint32_t next = none;
  };

  Joined& joined(std::uint32_t root);
  std::span<const std::uint32_t> rivals_of(std::uint32_t root) const;

  const Mentions& mentions_;
  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> joined_;  // by root: index into data_ and 1; 0: a mention alone
  std::deque<Joined> data_;
  std::vector<std::uint32_t> free_;   // of data_
  std::vector<std::uint32_t> alone_;  // every mention, as the only speaker of itself
  std::vector<Link> steps_;
  bool any_sides_ = false;
  // Rivals of single mentions: those of rival_from_[i] are rival_to_[i]; sorted.
  std::vector<std::uint32_t> rival_from_, rival_to_;
};

}  // namespace spillmap::resolve
