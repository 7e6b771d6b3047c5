#include "resolve/strings.h"

#include <sys/random.h>

#include <algorithm>
#include <cstring>

#include "base/result.h"

namespace spillmap::resolve {
namespace {

std::uint64_t word_at(const char* at, std::size_t bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, bytes);
  return word;
}

__extension__ using Product = unsigned __int128;

std::uint64_t folded_product(std::uint64_t a, std::uint64_t b) {
  const auto product = static_cast<Product>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

constexpr std::size_t first_slots = 1024;

}  // namespace

StringTable::StringTable() : slots_(first_slots) {
  SPILLMAP_ASSERT(getrandom(seed_, sizeof seed_, 0) == sizeof seed_);
  seed_[1] |= 1;
  intern({});
}

std::uint64_t StringTable::hash(std::string_view text) const {
  std::uint64_t state = seed_[0] ^ text.size();
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left > 16; left -= 16, at += 16) state = folded_product(word_at(at, 8) ^ seed_[1], word_at(at + 8, 8) ^ state);
  const std::uint64_t low = left == 0 ? 0 : word_at(at, left < 8 ? left : 8);
  const std::uint64_t high = left > 8 ? word_at(at + 8, left - 8) : 0;
  state = folded_product(low ^ seed_[1], high ^ state);
  return folded_product(state ^ 0x9E3779B97F4A7C15ull, seed_[1]);
}

std::string_view StringTable::operator[](std::uint32_t number) const {
  const char* text = at(places_[number]);
  std::uint32_t length = 0;
  std::memcpy(&length, text, sizeof length);
  return {text + sizeof length, length};
}

std::uint64_t StringTable::ask(std::string_view text) const {
  const std::uint64_t h = hash(text);
  __builtin_prefetch(&slots_[h & (slots_.size() - 1)]);
  return h;
}

// The first slot only: most strings are in theirs.
void StringTable::ask_place(std::uint64_t h) const {
  const std::uint64_t slot = slots_[h & (slots_.size() - 1)];
  if (slot != 0 && slot >> 32 == h >> 32) __builtin_prefetch(&places_[static_cast<std::uint32_t>(slot) - 1]);
}

void StringTable::ask_text(std::uint64_t h) const {
  const std::uint64_t slot = slots_[h & (slots_.size() - 1)];
  if (slot != 0 && slot >> 32 == h >> 32) __builtin_prefetch(at(places_[static_cast<std::uint32_t>(slot) - 1]));
}

std::uint32_t StringTable::store(std::string_view text) {
  const auto length = static_cast<std::uint32_t>(text.size());
  const std::size_t bytes = (sizeof length + text.size() + granule - 1) / granule * granule;
  if (used_ + bytes > chunk_bytes) {
    SPILLMAP_ASSERT(chunks_.size() < std::size_t{1} << (32 - offset_bits));  // 16 GiB
    const std::size_t size = std::max(bytes, chunk_bytes);
    chunks_.emplace_back(BigAllocator<char>().allocate(size), Release{size});
    used_ = 0;
  }
  char* at = chunks_.back().get() + used_;
  std::memcpy(at, &length, sizeof length);
  if (!text.empty()) std::memcpy(at + sizeof length, text.data(), text.size());
  const auto place = static_cast<std::uint32_t>((chunks_.size() - 1) << offset_bits | used_ / granule);
  used_ += bytes;
  places_.push_back(place);
  return static_cast<std::uint32_t>(places_.size() - 1);
}

std::uint32_t StringTable::intern(std::string_view text) {
  const std::uint64_t h = hash(text);
  const std::uint64_t mark = h & ~std::uint64_t{0xFFFFFFFF};
  for (std::size_t slot = h & (slots_.size() - 1);; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot] == 0) {
      const std::uint32_t number = store(text);
      slots_[slot] = mark | (number + 1);
      if (places_.size() * 4 > slots_.size() * 3) grow();
      return number;
    }
    if ((slots_[slot] & ~std::uint64_t{0xFFFFFFFF}) != mark) continue;
    const auto number = static_cast<std::uint32_t>(slots_[slot]) - 1;
    if ((*this)[number] == text) return number;
  }
}

void StringTable::grow() {
  BigVector<std::uint64_t>(slots_.size() * 2).swap(slots_);
  for (std::uint32_t number = 0; number < places_.size(); ++number) {
    const std::uint64_t h = hash((*this)[number]);
    std::size_t slot = h & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = (h & ~std::uint64_t{0xFFFFFFFF}) | (number + 1);
  }
}

void StringTable::close() { BigVector<std::uint64_t>().swap(slots_); }

}  // namespace spillmap::resolve
