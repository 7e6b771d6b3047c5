// The resources of a file, kept as JSON text, and what they become: a record for each patient.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/format.h"

namespace spillmap::fhir {

struct Resource {
  std::string_view json;  // borrowed
  std::string full_url;   // of its entry in a bundle
};

// `lost`: why some of the file is not among the resources; empty if all is.
Outcome write(const std::vector<Resource>& resources, std::string_view lost, const Limits& limits, Sink& sink);

}  // namespace spillmap::fhir
