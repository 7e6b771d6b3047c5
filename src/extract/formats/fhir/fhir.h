// FHIR resources of any release, DSTU2 to R5: one, a bundle, or one a line (bulk export), in JSON or XML. What refers
// to a patient stands in that patient's record; documents attached to resources are members.
#pragma once

#include "extract/format.h"

namespace spillmap::fhir {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

Sureness sniff_xml(ByteView bytes);
Outcome read_xml(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::fhir
