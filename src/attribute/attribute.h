// Attribution: findings of one content -> mentions. Whose is this value?
//
// Tables: a row is a person, or two (client and guardian). Forms: label and value; one subject for the document. Prose:
// whom the discourse speaks of nearest: by name, by "she" or "the mother", by "I" (references.h). Headers of mail are
// senders, not subjects. Providers and staff as authors are mentions with that role and do not receive the client's
// data.
//
// An Attributor lives as long as one content and sees its parts in order; it remembers the subject of the document.
// Not thread-safe; one per worker.
#pragma once

#include <memory>
#include <vector>

#include "model/finding.h"
#include "model/text.h"
#include "model/wire.h"

namespace spillmap {

class Attributor {
 public:
  Attributor();
  ~Attributor();
  // Takes the findings of one part and gives back the page for it: the findings (some dropped, flags and holder
  // refined) and the mentions that own them. A finding that nobody owns stays in the page without a mention.
  ResultPage attribute(const TextPart& part, std::vector<Finding> findings);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spillmap
