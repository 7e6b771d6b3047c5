// For tests and tools of evidence: a sink that writes one JSON object a line, the way a person would check it.
#pragma once

#include <string>
#include <vector>

#include "evidence/formats/win_events.h"
#include "evidence/source.h"

namespace spillmap {

std::string json_line(const Claim& claim);
std::string json_line(const Identity& identity);
std::string json_line(const Flow& flow);
std::string json_line(const Gap& gap);
std::string json_line(const Tainted& tainted);
std::string json_line(const EvidenceInfo& info);
std::string json_line(const WinEvent& event);

// What is wrong with a claim by the rules of model/evidence.h and source.h; empty if nothing is. `all` are the bytes of
// the evidence as the records count them.
std::string claim_violation(const Claim& claim, const EvidenceFormat& format, std::string_view all);

class CollectingEvidenceSink : public EvidenceSink {
 public:
  // `claims` are brief, without records and sizes, so that those of a cut and a whole log compare equal.
  std::vector<std::string> claims, full_claims, identities, flows, gaps, tainted_lines, violations;
  const EvidenceFormat* format = nullptr;
  std::string_view all;

  Status claim(const Claim& claim) override;
  Status identity(const Identity& identity) override;
  Status flow(const Flow& flow) override;
  Status gap(const Gap& gap) override;
  Status tainted(const Tainted& tainted) override;
};

// "read alice 10.0.0.9 /srv/a.txt": axis, account, address, path; with renaming "a -> b".
std::string brief(const Claim& claim);

}  // namespace spillmap
