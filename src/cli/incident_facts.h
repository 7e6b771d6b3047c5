// The incident's facts as they are kept in the case: the text of the incident file, sealed like everything else.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "casefile/casefile.h"
#include "incident/incident_file.h"

namespace spillmap::cli {

struct StoredIncident {
  std::string text;
  Incident incident;
  std::string
      folder;  // where the file lay that was loaded: names in it (codes_file) are to be found there; may be empty
};

// How incident files are read here: with the questions that the laws ask.
incident::ReadOptions incident_options();
// Nothing when the case has no facts yet.
Result<std::optional<std::string>> stored_incident_text(const Case& c);
// Of kind `usage` when there are none, and says how to make them.
Result<StoredIncident> stored_incident(const Case& c);

}  // namespace spillmap::cli
