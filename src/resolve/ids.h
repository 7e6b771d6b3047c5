// Ids of persons: from the content alone where they are new, kept where they were given before.
#pragma once

#include <string>
#include <vector>

#include "model/decision.h"
#include "resolve/clusters.h"

namespace spillmap::resolve {

// What an id becomes of a mention's place: nothing of a person's data can be guessed from it. 60 bits; of twenty
// million persons two meet in one case of six thousand, and then the later one gets the number of the next `attempt`.
std::string person_id(const MentionRef& anchor, unsigned attempt = 0);

// Persons of the last resolution.
class History {
 public:
  explicit History(const Mentions& mentions) : mentions_(mentions) {}
  void add(const Person& person);
  // After the last person: of whom a reviewer split something off, the id stays with the rest, wherever the anchor is;
  // and of two who were said to be one, the id of the first stays.
  void follow(const std::vector<Decision>& decisions);

  struct Identity {
    std::uint32_t root = 0;
    std::string id;
    MentionRef anchor;
    std::vector<FormerId> former;
    std::string split_from;
  };
  // For each cluster who it is; sorted by id. `roots` in ascending order.
  std::vector<Identity> identities(const std::vector<std::uint32_t>& roots, Clusters& clusters) const;

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;
  struct Known {
    std::string id;
    MentionRef anchor;
    bool yields = false;  // to another id, where there is one
  };

  const Mentions& mentions_;
  std::vector<Known> persons_;
  std::vector<FormerId> former_;
  std::vector<std::uint32_t> person_of_;  // by mention: index into persons_
};

}  // namespace spillmap::resolve
