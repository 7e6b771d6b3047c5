#include "extract/mutator.h"

#include <algorithm>
#include <cstdint>

#include "extract/zip.h"
#include "extract/zip_testing.h"

namespace spillmap {

Mutator::Mutator(const std::vector<std::string>& samples, unsigned seed) : random_(seed) {
  for (const std::string& bytes : samples) {
    Sample sample{bytes, {}};
    if (bytes.starts_with("PK"))
      if (auto zip = ZipFile::open(as_bytes(bytes), Limits{}))
        for (const ZipEntry& entry : zip->entries())
          if (auto data = zip->read_all(entry, max_bytes)) sample.members.emplace_back(entry.name, std::move(*data));
    samples_.push_back(std::move(sample));
  }
}

std::string Mutator::next() {
  const Sample& sample = samples_[below(samples_.size())];
  const std::size_t changes = 1 + below(4);
  if (!sample.members.empty() && below(4) != 0) {
    auto members = sample.members;
    // Not at random alone: the large parts are where the document stands.
    std::size_t chosen = below(members.size());
    if (const std::size_t other = below(members.size()); members[other].second.size() > members[chosen].second.size())
      chosen = other;
    for (std::size_t i = 0; i < changes; ++i) change(members[chosen].second);
    return make_zip(members, 1);
  }
  std::string bytes = sample.bytes;
  for (std::size_t i = 0; i < changes; ++i) change(bytes);
  return bytes;
}

// Binary formats keep lengths and offsets in small integers of either byte order. Most integers that are not zero and
// not large are such.
void Mutator::edit_length(std::string& bytes) {
  static constexpr std::uint64_t values[] = {0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
  const std::size_t width = std::size_t{1} << below(4);
  if (bytes.size() < width) return;
  const bool big = below(2) == 0;
  const auto place = [&](std::size_t at, std::size_t i) { return at + (big ? width - 1 - i : i); };
  std::size_t at = below(bytes.size() - width + 1);
  std::uint64_t value = 0;
  for (int tries = 0; tries < 64; ++tries) {
    value = 0;
    for (std::size_t i = 0; i < width; ++i)
      value |= std::uint64_t{static_cast<std::uint8_t>(bytes[place(at, i)])} << (8 * i);
    if (value != 0 && value <= bytes.size()) break;
    at = below(bytes.size() - width + 1);
  }
  switch (below(4)) {
    case 0: value += 1 + below(16); break;
    case 1: value -= 1 + below(16); break;
    case 2: value *= 2 + below(1000); break;
    default: value = values[below(std::size(values))]; break;
  }
  for (std::size_t i = 0; i < width; ++i)
    bytes[place(at, i)] = static_cast<char>(static_cast<std::uint8_t>(value >> (8 * i)));
}

void Mutator::change(std::string& bytes) {
  const std::size_t at = below(bytes.size());
  switch (below(10)) {
    case 0:  // flip bits
      for (std::size_t i = 0, n = 1 + below(16); i < n && !bytes.empty(); ++i)
        bytes[below(bytes.size())] ^= static_cast<char>(1u << below(8));
      break;
    case 1: bytes.resize(at); break;  // cut off
    case 2:                           // take a piece out
      bytes.erase(at, 1 + below(std::max<std::size_t>(1, bytes.size() / 4)));
      break;
    case 3: {  // repeat a piece, sometimes many times
      const std::string piece = bytes.substr(at, 1 + below(64));
      std::string many;
      for (std::size_t i = 0, n = below(8) == 0 ? 5000 : 1 + below(20); i < n; ++i) many += piece;
      bytes.insert(at, many);
      break;
    }
    case 4: {  // splice in a piece of another file
      const std::string& other = pick();
      bytes.insert(at, other.substr(below(other.size()), 1 + below(4096)));
      break;
    }
    case 5: {  // end as another file ends
      const std::string& other = pick();
      bytes = bytes.substr(0, at) + other.substr(below(other.size()));
      break;
    }
    case 6:  // extreme bytes
      for (std::size_t i = 0, n = 1 + below(8); i < n && !bytes.empty(); ++i)
        bytes[below(bytes.size())] = "\0\xFF\x7F\x80"[below(4)];
      break;
    case 7: {  // extreme numbers where a number stands
      const std::size_t digit = bytes.find_first_of("0123456789", at);
      if (digit != std::string::npos) {
        static constexpr const char* numbers[] = {"0",     "-1",        "4294967295", "99999999999999999999",
                                                  "65536", "2147483648"};
        bytes.replace(digit, 1, numbers[below(6)]);
      }
      break;
    }
    case 8: edit_length(bytes); break;
    default: {  // swap two pieces
      const std::size_t other = below(bytes.size());
      const std::size_t size = std::min({1 + below(256), bytes.size() - at, bytes.size() - other});
      for (std::size_t i = 0; i < size; ++i) std::swap(bytes[at + i], bytes[other + i]);
      break;
    }
  }
  if (bytes.size() > max_bytes) bytes.resize(max_bytes);
}

}  // namespace spillmap
