// Which mentions are one person, and why.
//
// What two mentions have in common is weighed by a model learned on the case (model.h). The pairs that blocking
// proposes (blocking.h) are taken in the order of their weight, and two clusters become one only if nothing that is
// known of either contradicts (two SSNs, two people of one row ...), if their other mentions do not speak against it,
// and if no second person, who cannot be the first, fits about as well.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/decision.h"
#include "resolve/blocking.h"
#include "resolve/clusters.h"
#include "resolve/model.h"

namespace spillmap::resolve {

class Linker {
 public:
  // `mentions` is closed. 0 threads: one for each core. The result does not depend on their number.
  Linker(const Mentions& mentions, std::string as_of, unsigned threads);
  // `decisions` by number.
  void run(const std::vector<Decision>& decisions = {});

  Clusters& clusters() { return clusters_; }
  unsigned threads() const { return threads_; }
  // Reasons of the cluster, with what the weight of each is made of; by one of the threads.
  std::vector<Merge> merges(std::uint32_t root, unsigned thread) const;
  const Model& model() const { return *model_; }

  // Pairs of clusters that stayed two although much speaks for one, heaviest first, one for each two clusters.
  struct Open {
    std::uint32_t one = 0, other = 0;  // roots, the smaller first
    std::uint32_t a = 0, b = 0;        // the mentions of them that fit best
    double weight = 0;
    std::vector<MatchPart> parts;
    std::string against;
  };
  std::vector<Open> open_pairs(std::size_t most);

 private:
  struct Pair {
    float weight = 0;
    std::uint32_t a = 0, b = 0;  // mentions
    bool names_only = false;
    bool operator<(const Pair& other) const {
      if (weight != other.weight) return weight > other.weight;
      return a != other.a ? a < other.a : b < other.b;
    }
  };

  std::vector<std::uint32_t> distinct(std::vector<std::uint32_t>& same_as) const;
  void learn(const std::vector<std::uint32_t>& units);
  void follow(const std::vector<Decision>& decisions);
  std::vector<std::uint32_t> join_identical(const std::vector<std::uint32_t>& same_as);
  std::vector<Pair> weigh(const std::vector<std::uint32_t>& units);
  void join_by_weight(const std::vector<Pair>& pairs);
  void join_abbreviated();
  std::string words_against(const Open& pair, const Agreement& agreement);

  // Of all that is known of two clusters; of several names the two that go together best. The first only of names,
  // birth dates and tax numbers.
  void compare_identities(const Features& x, const Features& y, Agreement& out);
  void compare_clusters(std::uint32_t a, std::uint32_t b, Agreement& out);
  bool contradict(std::uint32_t a, std::uint32_t b);
  bool kept_apart(std::uint32_t a, std::uint32_t b);
  bool lives_elsewhere(std::uint32_t a, std::uint32_t b);
  bool bridges_roles(std::uint32_t a, std::uint32_t b, const Pair& pair);
  bool supported(std::uint32_t a, std::uint32_t b, double weight, bool names_only);

  const Mentions& mentions_;
  const std::string as_of_;
  unsigned threads_ = 1;
  Clusters clusters_;
  std::vector<std::string> decided_by_;  // by number of a decision
  std::vector<Pair> pairs_;              // that could be joined, and a little less
  std::vector<Pair> weak_;               // heavy enough, but not supported
  std::unique_ptr<Terms> terms_;
  std::unique_ptr<Model> model_;
  std::vector<std::unique_ptr<Comparer>> comparers_;  // one a thread
};

// Whole years between two ISO dates; -1 if one of them is none.
int age_on(std::string_view birth, std::string_view day);

}  // namespace spillmap::resolve
