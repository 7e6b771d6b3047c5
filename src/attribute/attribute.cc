#include "attribute/attribute.h"

#include <algorithm>

#include "attribute/part_reader.h"

namespace spillmap {

struct Attributor::State {
  PersonName subject;
};

Attributor::Attributor() : state_(std::make_unique<State>()) {}
Attributor::~Attributor() = default;

namespace {

// What was read from an image says so, and is as sure as its least sure word.
void mark_recognised(const TextPart& part, std::vector<Finding>& findings) {
  for (Finding& f : findings) {
    const auto first =
        std::upper_bound(part.recognised.begin(), part.recognised.end(), f.begin,
                         [](std::uint32_t begin, const RecognisedWord& word) { return begin < word.end; });
    unsigned sure = 101;
    for (auto word = first; word != part.recognised.end() && word->begin < f.end; ++word)
      sure = std::min<unsigned>(sure, word->confidence);
    if (sure > 100) continue;
    f.how = How::image;
    f.confidence = static_cast<std::uint8_t>(std::max(1u, f.confidence * (60 + 2 * sure / 5) / 100));
    f.reason += "; read from an image, " + std::to_string(sure) + " % sure";
  }
}

}  // namespace

ResultPage Attributor::attribute(const TextPart& part, std::vector<Finding> findings) {
  if (part.new_document) state_->subject = {};
  attribute::PartReader reader(part, std::move(findings), state_->subject);
  ResultPage page = reader.read();
  if (!reader.subject().empty()) state_->subject = reader.subject();
  if (!part.recognised.empty()) mark_recognised(part, page.findings);
  // Nobody needs the working fields any more; findings keep their place in the locator.
  return page;
}

}  // namespace spillmap
