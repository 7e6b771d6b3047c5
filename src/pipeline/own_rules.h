// The user's own rules (docs/rules.md): read from the .toml files of a folder, proved by their own texts, kept in the
// case, and handed to the workers with what else is known beforehand (model/knowledge.h).
//
// What the user writes is trusted, and bounded all the same; all mistakes are told at once, each with file and line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "model/own_rules.h"
#include "pipeline/explain.h"

namespace spillmap::pipeline {

enum class OwnKind : std::uint8_t { number, term, stop };
std::string_view to_string(OwnKind kind);

struct OwnRuleInfo {
  std::string id, file;
  std::uint32_t line = 0;
  OwnKind kind = OwnKind::number;
  std::optional<Element> element;
  std::string what;  // the shape, or how many words or values
  std::uint32_t proofs = 0;
};

// A text that a rule must or must not match.
struct OwnProof {
  std::uint32_t rule = 0;  // index into OwnRuleBook::list
  std::uint32_t line = 0;
  std::string text;
  bool must_match = true;
};

struct OwnRuleBook {
  OwnRules rules;
  std::vector<OwnRuleInfo> list;  // by file, then by kind, in the order of lines
  std::vector<OwnProof> proofs;
};

// Errors: usage, with a line "\n  FILE:LINE: what" for each mistake.
Result<OwnRuleBook> read_own_rules(const std::string& folder);
// The text of one file, for tests.
Result<OwnRuleBook> parse_own_rules(std::string_view text, const std::string& file);

struct OwnFailure {
  std::uint32_t proof = 0;  // index into OwnRuleBook::proofs
  std::string what;
};
// Runs each text through a worker, as a scan would read it, with all rules of the book at once.
Result<std::vector<OwnFailure>> prove(const OwnRuleBook& book, const ExplainOptions& options);

Result<OwnRules> own_rules_of(const Case& c);
// False, and nothing is changed, when they are the same. Empty rules forget those of before.
Result<bool> put_own_rules(Case& c, const OwnRules& rules);

}  // namespace spillmap::pipeline
