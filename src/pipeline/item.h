// One file in the worker: hash, tell the format, read, and for each part of text detect and attribute; then the same
// for every member, depth first. Knows neither paths nor the case.
#pragma once

#include <functional>
#include <memory>

#include "extract/format.h"
#include "model/wire.h"
#include "pipeline/protocol.h"

namespace spillmap::pipeline {

// Makes results of text: detection and attribution, or a fake of a test. One lives as long as one content and sees its
// parts in order.
class PartAnalyser {
 public:
  virtual ~PartAnalyser() = default;
  virtual ResultPage analyse(const TextPart& part) = 0;
  // Of a finding of the part analysed last: the points of its confidence that words beside it gave or took.
  virtual std::int8_t by_words(const Finding& finding) const {
    static_cast<void>(finding);
    return 0;
  }
};

struct ItemSetup {
  std::function<std::unique_ptr<PartAnalyser>()> make_analyser;
  const Passwords* passwords = nullptr;  // tried on what is encrypted
  bool show_text = false;                // the port gets each part itself, instead of its page
  // Takes what is known beforehand, in its serial form, for the analysers that are made from then on; false: it is
  // none.
  std::function<bool(std::string_view knowledge)> learn;
  const Format* (*identify)(ByteView bytes) = spillmap::identify;
};

// The coordinator as the item sees it. An error means that it is gone or refuses: the whole job ends.
class ItemPort {
 public:
  virtual ~ItemPort() = default;
  virtual Result<bool> begin(const BeginMessage& message) = 0;  // false: known, pass over it
  virtual Status kind(const KindMessage& message) = 0;
  virtual Status alive() = 0;
  virtual Status page(std::uint64_t ordinal, const ResultPage& page) = 0;
  virtual Status explained(const ExplainedMessage& message) = 0;
  virtual Status lost(const LostMessage& message) = 0;
  virtual Status done(const DoneMessage& message) = 0;
  // These bytes will not be looked at for a while: a large mapped file need not stay in memory.
  virtual void passed(ByteView) {}
};

Sha256 sha256(ByteView bytes);

Status process_file(ByteView bytes, const Limits& limits, const ItemSetup& setup, ItemPort& port);

}  // namespace spillmap::pipeline
