// Which pairs are compared: those that share a number, an address, or parts of name, birth date and place together.
//
// Each pass sorts the units by one key and pairs those of equal key; a pair is proposed by the first pass that has it
// and by no other, without a list of pairs. A key that too many share is passed over, as finer ones are among the
// passes. So the cost is near linear in the units, and the memory a few words for each.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "resolve/mentions.h"
#include "resolve/model.h"

namespace spillmap::resolve {

class Blocking {
 public:
  // `units` in ascending order; all must outlive it.
  Blocking(const Mentions& mentions, const Terms& terms, std::span<const std::uint32_t> units);

  // Calls `visit` with the thread's number and two indices into units, the smaller first, from several threads at the
  // same time. `one_in` above 1: only the blocks of so many-th a part of the keys.
  using Visit = std::function<void(unsigned thread, std::uint32_t a, std::uint32_t b)>;
  void for_each_pair(unsigned threads, std::uint64_t one_in, const Visit& visit);

  // Most units that one key may have, to be paired with each other.
  static constexpr std::size_t most_in_block = 200;

 private:
  enum Pass : std::uint8_t {
    birth_and_given,
    birth_and_family,
    birth_and_postcode,
    names_and_year,
    names_and_day,
    names_and_postcode,
    names_and_town,
    names_only,
    family_and_postcode,
    given_and_postcode,
    tax_head_and_year,
    tax_tail_and_year,
    tax_head_and_tail,
    last_family_and_given,
    family_alone,
    pass_count,
  };
  struct Entry {
    std::uint64_t key;
    std::uint32_t unit;
  };
  struct Block {
    std::uint32_t begin, end;
  };

  std::uint32_t key_of(std::uint32_t unit, Pass pass) const;
  void value_pass(Kind kind, unsigned threads, std::uint64_t one_in, const Visit& visit);
  void key_pass(Pass pass, unsigned threads, std::uint64_t one_in, const Visit& visit);
  // The first value of the kinds that passes go by which both have and whose block was not passed over; 0: none.
  Value first_shared(std::uint32_t a, std::uint32_t b) const;
  std::vector<Block> blocks(const std::vector<Entry>& entries) const;
  void run(unsigned threads, const std::vector<Block>& blocks,
           const std::function<void(unsigned, const Block&)>& each) const;

  const Mentions& mentions_;
  const Terms& terms_;
  std::span<const std::uint32_t> units_;
  std::vector<std::uint32_t> keys_;  // pass_count for each unit; 0: none
  std::vector<bool> too_common_;     // by number of text
};

}  // namespace spillmap::resolve
