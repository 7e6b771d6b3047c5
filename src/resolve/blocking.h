// Which pairs are compared: those that share a number, an address, or parts of name, birth date and place together.
//
// Each pass sorts the units by one key and pairs those of equal key; a pair is proposed by the first pass that has it
// and by no other, without a list of pairs. A key that too many share is passed over, as finer ones are among the
// passes. So the cost is near linear in the units, and the memory some 110 bytes for each.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "resolve/mentions.h"
#include "resolve/model.h"
#include "resolve/packed.h"

namespace spillmap::resolve {

class Blocking {
 public:
  // `units` in ascending order; all must outlive it.
  Blocking(const Mentions& mentions, const Terms& terms, std::span<const std::uint32_t> units, unsigned threads);

  // Calls `visit` with the thread's number and two indices into units, the smaller first, from several threads at the
  // same time. `one_in` above 1: only the blocks of so many-th a part of the keys. A pair that differs in what
  // `contradictions` names is left out.
  using Visit = std::function<void(unsigned thread, std::uint32_t a, std::uint32_t b)>;
  void for_each_pair(std::uint64_t one_in, const Contradictions& contradictions, const Visit& visit);

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
  // What tells most pairs of strangers apart before anything else of them is looked at.
  struct alignas(32) Sketch {
    std::uint64_t values = 0;  // a bit for each value that passes go by: none in common, no value in common
    PackedDigits tax = 0;      // 0: none, several, or not digits
    PackedDate birth = 0;      // 0: none or several
  };
  struct Pairing;
  class Batch;

  void set_keys(std::uint32_t unit);
  std::uint32_t* keys_of(std::uint32_t unit) { return &keys_[std::size_t{unit} * keys_each]; }
  void value_pass(Kind kind, const Pairing& pairing);
  void key_pass(Pass pass, const Pairing& pairing);
  // The first value of the kinds that passes go by which both have and whose block was not passed over; 0: none.
  Value first_shared(std::uint32_t a, std::uint32_t b) const;

  const Mentions& mentions_;
  const Terms& terms_;
  std::span<const std::uint32_t> units_;
  const unsigned threads_;
  static constexpr std::size_t keys_each = 16;  // and so in a cache line
  static_assert(pass_count <= keys_each);
  BigVector<std::uint32_t> keys_;  // keys_each for each unit; 0: none
  BigVector<Sketch> sketches_;     // by unit
  std::vector<bool> too_common_;   // by number of text
};

}  // namespace spillmap::resolve
