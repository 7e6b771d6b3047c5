// For tests of robustness: makes damaged files out of sound ones. The same seed gives the same files.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace spillmap {

class Mutator {
 public:
  static constexpr std::size_t max_bytes = 16u << 20;

  Mutator(const std::vector<std::string>& samples, unsigned seed);

  // One of the samples after one to four changes: bits flipped, cut off, pieces taken out, repeated, swapped or spliced
  // in from another sample, numbers and lengths made extreme. Of a zip file, mostly a member is changed and the file
  // packed again: a change of the packed bytes seldom gets past the checksum to the reader of the document.
  std::string next();

 private:
  struct Sample {
    std::string bytes;
    std::vector<std::pair<std::string, std::string>> members;  // of a zip file: name and content
  };
  std::size_t below(std::size_t n) { return n == 0 ? 0 : random_() % n; }
  const std::string& pick() { return samples_[below(samples_.size())].bytes; }
  void change(std::string& bytes);
  void edit_length(std::string& bytes);

  std::vector<Sample> samples_;
  std::mt19937 random_;
};

}  // namespace spillmap
