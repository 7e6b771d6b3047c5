// Each distinct string once, under a small number. 21 bytes and its own length a string.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "resolve/big.h"

namespace spillmap::resolve {

class StringTable {
 public:
  StringTable();
  // Numbers count from 0, the empty string, in the order in which strings come.
  std::uint32_t intern(std::string_view text);
  std::string_view operator[](std::uint32_t number) const;
  // What a look at a text takes, asked for in three steps, each of which needs what the last one asked for: with other
  // work between them, intern() finds all of it there. Gives what the other two steps take.
  std::uint64_t ask(std::string_view text) const;
  void ask_place(std::uint64_t asked) const;
  void ask_text(std::uint64_t asked) const;
  // The same for operator[], in two steps.
  void ask_place_of(std::uint32_t number) const { __builtin_prefetch(&places_[number]); }
  void ask_text_of(std::uint32_t number) const { __builtin_prefetch(at(places_[number])); }
  std::size_t size() const { return places_.size(); }
  // Nothing more will be added: what only looking up needs is freed.
  void close();

 private:
  std::uint64_t hash(std::string_view text) const;
  std::uint32_t store(std::string_view text);
  void grow();
  const char* at(std::uint32_t place) const {
    return chunks_[place >> offset_bits].get() + std::size_t{place & ((1u << offset_bits) - 1)} * granule;
  }

  // A string is its length and its bytes. It is found by chunk and offset; one longer than a chunk has one of its own.
  static constexpr unsigned offset_bits = 19, granule = 4;
  static constexpr std::size_t chunk_bytes = std::size_t{1} << offset_bits << 2;
  struct Release {
    std::size_t bytes = 0;
    void operator()(char* memory) const { BigAllocator<char>().deallocate(memory, bytes); }
  };
  std::vector<std::unique_ptr<char, Release>> chunks_;
  std::size_t used_ = chunk_bytes;  // of the last chunk
  BigVector<std::uint32_t> places_;
  // Open addressing: upper half of the hash and number + 1; 0 is free. The hash is keyed with random bytes, so that no
  // file can choose strings that meet in one place; numbers do not depend on it.
  BigVector<std::uint64_t> slots_;
  std::uint64_t seed_[2] = {};
};

}  // namespace spillmap::resolve
