// name-tagger-train HEADER WEIGHTS FILE...: learns the weights of the tagger (name_tagger.h) from labelled text.
//
// A line of FILE: weight, percent of names to forget, text (with \n and \\ for line ends and backslashes), names,
// stretches of which it is not known (each as begin:end in bytes of the text, spaces between), with tabs. WEIGHTS
// becomes HEADER, an empty line, and one signed byte for each slot. The same input gives the same bytes.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "detect/names/name_tagger.h"

namespace {

using namespace spillmap;
using namespace spillmap::detect;

struct Example {
  std::size_t first = 0;
  std::uint32_t count = 0;
  float weight = 1;
  bool name = false;
};

struct Range {
  std::size_t begin = 0, end = 0;
};

std::string unescape(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == '\\'))
      plain.push_back(text[++i] == 'n' ? '\n' : '\\');
    else
      plain.push_back(text[i]);
  }
  return plain;
}

std::vector<Range> ranges(std::string_view text) {
  std::vector<Range> out;
  for (const std::string_view item : split(text, ' ')) {
    const std::size_t colon = item.find(':');
    if (colon == std::string_view::npos) continue;
    out.push_back({std::stoul(std::string(item.substr(0, colon))), std::stoul(std::string(item.substr(colon + 1)))});
  }
  return out;
}

class Learner {
 public:
  void read(const char* path) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      const auto fields = split(line, '\t');
      if (fields.size() < 5) continue;
      const std::string text = unescape(fields[2]);
      add(text, std::stof(std::string(fields[0])), static_cast<unsigned>(std::stoul(std::string(fields[1]))),
          ranges(fields[3]), ranges(fields[4]));
    }
    std::fprintf(stderr, "%s: %zu stretches, %zu names, %zu never seen whole\n", path, examples_.size(), names_,
                 missed_);
  }

  void learn(int rounds) {
    const std::size_t slots = std::size_t{1} << features::table_bits;
    weights_.assign(slots, 0.0f);
    std::vector<float> squares(slots, 1e-3f);
    std::vector<std::uint32_t> order(examples_.size());
    for (std::uint32_t k = 0; k < order.size(); ++k) order[k] = k;
    std::uint64_t random = 12345;
    for (int round = 0; round < rounds; ++round) {
      for (std::size_t k = order.size(); k > 1; --k) {
        random = random * 6364136223846793005ull + 1442695040888963407ull;
        std::swap(order[k - 1], order[(random >> 33) % k]);
      }
      double loss = 0;
      const float rate = 0.12f / (1.0f + 0.5f * static_cast<float>(round));
      for (const std::uint32_t k : order) {
        const Example& e = examples_[k];
        // Every time some features are left out, so that no name is known by one alone.
        float sum = 0;
        random = random * 6364136223846793005ull + 1442695040888963407ull;
        const std::uint64_t left_out = random;
        const auto kept = [left_out](std::uint32_t f) { return features::mix(left_out, f) % 100 >= left_out_of_100; };
        for (std::uint32_t f = 0; f < e.count; ++f) sum += kept(f) ? weights_[slots_[e.first + f]] : 0.0f;
        const float odds = std::clamp(sum, -30.0f, 30.0f);
        const float p = 1.0f / (1.0f + std::exp(-odds));
        loss -= static_cast<double>(e.weight * std::log(std::max(1e-9f, e.name ? p : 1 - p)));
        const float gradient = e.weight * (p - (e.name ? 1.0f : 0.0f));
        if (std::fabs(gradient) < 1e-3f) continue;
        for (std::uint32_t f = 0; f < e.count; ++f) {
          if (!kept(f)) continue;
          const std::uint32_t slot = slots_[e.first + f];
          const float g = gradient + decay * weights_[slot];
          squares[slot] += g * g;
          weights_[slot] = std::clamp(weights_[slot] - rate * g / std::sqrt(squares[slot]), -5.0f, 5.0f);
        }
      }
      std::fprintf(stderr, "round %d: loss %.4f\n", round, loss / static_cast<double>(examples_.size()));
    }
  }

  void write(const char* header, const char* path) const {
    std::ifstream in(header);
    std::string out((std::istreambuf_iterator<char>(in)), {});
    out += '\n';
    for (const float weight : weights_)
      out += static_cast<char>(
          static_cast<std::int8_t>(std::clamp(std::lround(weight / NameTagger::weight_unit), -127l, 127l)));
    std::ofstream(path, std::ios::binary) << out;
  }

 private:
  static constexpr float decay = 2e-5f;
  static constexpr std::uint64_t left_out_of_100 = 15;

  void add(std::string_view text, float weight, unsigned forget, const std::vector<Range>& names,
           const std::vector<Range>& unknown) {
    std::size_t seen = 0;
    visit_runs(text, forget, [&](const RunView& run) {
      for (const RunView::Part& part : run.parts) {
        const Token &first = run.tokens[part.i], &last = run.tokens[part.j - 1];
        const std::size_t begin = first.begin;
        const auto dot = [&](std::size_t end) { return end + (end < text.size() && text[end] == '.' ? 1 : 0); };
        bool name = false, skip = false;
        for (const Range& r : names) name = name || (r.begin == begin && (r.end == last.end || r.end == dot(last.end)));
        for (const Range& r : unknown) skip = skip || (r.begin < last.end && begin < r.end);
        if (name) ++seen;
        if (skip) continue;
        // Of the many stretches that nobody would take for a name, some are enough.
        if (!name && part.rule < -9 && features::mix(begin, last.end, text.size()) % 3 != 0 && part.j - part.i > 1)
          continue;
        Example e;
        e.first = slots_.size();
        e.weight = weight;
        e.name = name;
        stretch_features({text, run.tokens, run.count, part.i, part.j, part.rule},
                         [this](std::uint64_t key) { slots_.push_back(features::slot(key)); });
        e.count = static_cast<std::uint32_t>(slots_.size() - e.first);
        examples_.push_back(e);
      }
    });
    names_ += names.size();
    missed_ += names.size() - std::min(seen, names.size());
  }

  std::vector<Example> examples_;
  std::vector<std::uint32_t> slots_;
  std::vector<float> weights_;
  std::size_t names_ = 0, missed_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "name-tagger-train HEADER WEIGHTS FILE...\n";
    return 2;
  }
  Learner learner;
  for (int i = 3; i < argc; ++i) learner.read(argv[i]);
  learner.learn(8);
  learner.write(argv[1], argv[2]);
}
