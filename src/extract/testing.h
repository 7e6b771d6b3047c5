// For tests of readers: a sink that keeps everything, checks the contract of model/text.h on every part, and can print
// a document the way a person would check it.
#pragma once

#include <string>
#include <vector>

#include "extract/format.h"

namespace spillmap {

// What is wrong with a part: empty if it keeps the contract. Slow and obvious on purpose.
std::string contract_violation(const TextPart& part);

// Runs one after the other; tables as rows with " | " between cells; fields as "label = value".
std::string render(const TextPart& part);

class CollectingSink : public Sink {
 public:
  struct Taken {
    std::string name, data, reason;
    ItemStatus status = ItemStatus::read;
    std::uint32_t password_line = 0;
  };
  std::vector<TextPart> parts;
  std::vector<Taken> members;
  std::vector<std::string> violations;
  std::size_t refuse_after = static_cast<std::size_t>(-1);  // parts and members taken before it says no
  const Passwords* given = nullptr;                         // tried on what is encrypted

  Status part(TextPart&& part) override;
  Status member(const Member& member) override;
  const Passwords* passwords() const override { return given; }
  std::string text() const;      // all of utf8, parts joined by '\n'
  std::string rendered() const;  // all parts rendered
};

// Calls the reader. With SPILLMAP_SAMPLES in the environment the bytes are kept in that folder, named after what they
// hold: what tests make by hand or let other programs make are seeds for the fuzzers.
Outcome read_sample(decltype(Format::read) reader, ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap
