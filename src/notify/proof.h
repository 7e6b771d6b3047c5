// The proof: what is to be decided, a table of the kinds of letters, and one sample of each to an invented person.
#pragma once

#include <map>
#include <string>

#include "notify/compose.h"

namespace spillmap::notify {

struct Sample {
  Letter letter;  // the first of its kind; its person is replaced in the proof
  std::size_t count = 0;
};

Result<std::string> proof_pdf(const Composer& composer, Press& press, const std::map<std::string, Sample>& samples,
                              const Outcome& outcome, const Options& options, std::size_t most_kinds);

}  // namespace spillmap::notify
