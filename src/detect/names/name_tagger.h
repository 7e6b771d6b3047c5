// The tagger: how likely a stretch of words is a person's name, by weights learned from labelled text
// (docs/names-model.md, rules/names). The hand-made scores of the finder are one of its inputs; it is asked where they
// are not sure.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "detect/names/tagger_features.h"

namespace spillmap::detect {

class NameTagger {
 public:
  // The weights that are built into the program.
  static const NameTagger& get();
  // `weights`: one for each slot of the features.
  explicit NameTagger(std::span<const std::int8_t> weights) : weights_(weights) {}
  // Natural logarithm of the odds that exactly this stretch is a name.
  float odds(const Stretch& stretch) const {
    std::int32_t sum = 0;
    const std::int8_t* weights = weights_.data();
    stretch_features(stretch, [&sum, weights](std::uint64_t key) { sum += weights[features::slot(key)]; });
    return static_cast<float>(sum) * weight_unit;
  }
  static constexpr float weight_unit = 1.0f / 24.0f;

 private:
  std::span<const std::int8_t> weights_;
};

// For the training: every run of the text as the finder reads it, lone words too, and what the hand-made scores say of
// each stretch that may be a name.
struct RunView {
  std::string_view text;
  const Token* tokens = nullptr;
  std::size_t count = 0;
  struct Part {
    std::uint8_t i = 0, j = 0;
    float rule = 0;
  };
  std::span<const Part> parts;
};
// `forget`: so many of a hundred words of names are taken for words that no table knows.
void visit_runs(std::string_view text, unsigned forget, const std::function<void(const RunView&)>& visit);

}  // namespace spillmap::detect
