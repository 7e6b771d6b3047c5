// Names and numbers of the holder's own list (model/knowledge.h) in running text: names in either order, in capitals or
// without any, with a middle initial between; in text that was recognised from an image also with one letter wrong.
//
// A list is not believed blindly. A name needs a given and a family name beside each other. A number that a text may
// hold by chance (20,000 record numbers of six digits are every fiftieth number of six digits) is none by itself: the
// rules that know it by its label are left to find it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/knowledge.h"
#include "model/person.h"

namespace spillmap::detect {

struct KnownHit {
  std::uint32_t begin = 0, end = 0;
  Element element = Element::name;
  PersonName name;          // for a name: as the list writes it
  std::string normalized;   // for a number
  bool near = false;        // a letter is not as in the list
  bool lower_case = false;  // written without a capital
};

class KnownPeople {
 public:
  explicit KnownPeople(const Knowledge& knowledge);
  bool empty() const { return pairs_.empty() && numbers_.empty(); }
  // Hits in the order of their place, not overlapping. `misread`: the text was recognised from an image.
  void find(std::string_view text, bool misread, std::vector<KnownHit>& out) const;

 private:
  struct Word {
    std::uint32_t begin = 0, end = 0;
    std::uint64_t hash = 0;
    bool known = false;  // perhaps a word of the list
    bool capital = false;
  };
  using Entry = std::pair<std::uint64_t, std::uint32_t>;  // hash, index of a name or number

  void add_near(const std::string& given, const std::string& family, std::uint32_t name);
  bool may_know(std::uint64_t hash) const { return (bits_[hash >> 6 & (bits_.size() - 1)] >> (hash & 63) & 1) != 0; }
  void note(std::uint64_t hash) { bits_[hash >> 6 & (bits_.size() - 1)] |= std::uint64_t{1} << (hash & 63); }
  // The name whose first given word and first family word these are, in this order or the other.
  const KnownName* name_of(std::uint64_t given, std::uint64_t family) const;
  const KnownName* near_name(std::string_view given, std::string_view family) const;
  bool name_at(std::string_view text, const std::vector<Word>& words, std::size_t first, bool misread, KnownHit& hit,
               std::size_t& used) const;
  bool number_at(std::string_view token, KnownHit& hit) const;

  std::vector<KnownName> names_;
  std::vector<KnownNumber> numbers_;
  std::vector<Entry> pairs_, near_, number_hashes_;  // sorted
  std::vector<std::uint64_t> bits_;                  // words of names
};

}  // namespace spillmap::detect
