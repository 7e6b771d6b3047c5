// The code systems of health, by the many names that formats give them.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/element.h"

namespace spillmap {

enum class CodeSystem : std::uint8_t { unknown, icd10, icd9, snomed, cpt, hcpcs, loinc, rxnorm, ndc, cvx };
std::string_view to_string(CodeSystem system);  // as in RecordValue::system

// From an HL7 table name ("I10", "I9C", "SCT", "C4", "LN"), an OID, or the address that FHIR uses.
CodeSystem code_system(std::string_view name);
// By its shape, where no system is named.
CodeSystem guess_code_system(std::string_view code, Element element);
// Codes by which care is billed; their form is enough to name a diagnosis or a treatment.
bool is_billing(CodeSystem system);

}  // namespace spillmap
