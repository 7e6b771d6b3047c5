// Detection: Text -> Findings (values). Whose they are is attribution's work.
//
// Detectors are built once from the tables compiled in at build time; afterwards they are immutable and shared by all
// threads. Each thread brings its own DetectScratch. One pass over TextPart::utf8 finds number shapes, keywords, names
// and terms; tables and form fields are then read with their headers and labels, which may overrule what the pass
// thought.
//
//   auto detectors = Detectors::create();
//   DetectScratch scratch(*detectors);
//   std::vector<Finding> findings;
//   find_values(*detectors, scratch, part, findings);  // once per part, in order
//
// `normalized` of a finding, by element: name: folded "family|given|middle|suffix"; address:
// line|city|state|zip|country; date_of_birth: YYYY-MM-DD; phone: 10 digits (US) or + and digits; email: lower case;
// ssn, itin, bank_account, payment_card: digits (SSN with lost zeros restored); other numbers: letters and digits in
// upper case; diagnosis, treatment, medication: the code (without dot) if there is one, else folded words; credentials:
// user / password.
//
// Findings come sorted by `begin`, overlaps resolved. The locator is complete except for what only the pipeline knows.
#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "model/finding.h"
#include "model/knowledge.h"
#include "model/text.h"

namespace spillmap {

class Detectors {
 public:
  struct Options {
    bool names = true;  // the name dictionary on prose; off only to measure
    // The holder's own list of people, and the user's own rules; copied.
    const Knowledge* knowledge = nullptr;
  };
  static Result<std::unique_ptr<const Detectors>> create(const Options& options);
  static Result<std::unique_ptr<const Detectors>> create() { return create(Options{}); }
  virtual ~Detectors() = default;
};

// Per-thread working memory, and what detection remembers from one part of a document to the next (column kinds of a
// table that goes on). Reset by a part with new_document set.
class DetectScratch {
 public:
  explicit DetectScratch(const Detectors& detectors);
  ~DetectScratch();
  struct State;
  std::unique_ptr<State> state;
};

void find_values(const Detectors& detectors, DetectScratch& scratch, const TextPart& part,
                 std::vector<Finding>& findings);

// Of findings of the part that was read last: so many points of the confidence were given, or taken below 0, by the
// words beside the value; the rest by its form. For who explains; what is not here was not weighed in this way.
struct ScorePart {
  std::uint32_t begin = 0, end = 0;  // bytes of the part
  Element element = Element::name;
  std::uint8_t confidence = 0;
  std::int8_t by_words = 0;
};
const std::vector<ScorePart>& score_parts(const DetectScratch& scratch);  // by ascending begin

}  // namespace spillmap
