#include "extract/codes.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace spillmap {

std::string_view to_string(CodeSystem system) {
  static constexpr std::string_view names[] = {"",      "icd10", "icd9",   "snomed", "cpt",
                                               "hcpcs", "loinc", "rxnorm", "ndc",    "cvx"};
  return names[static_cast<std::size_t>(system)];
}

CodeSystem code_system(std::string_view given) {
  struct Row {
    std::string_view name;
    CodeSystem system;
  };
  // Names of table 0396 of HL7, object identifiers, and the addresses of FHIR.
  static constexpr Row rows[] = {{"i10", CodeSystem::icd10},
                                 {"i10c", CodeSystem::icd10},
                                 {"icd10", CodeSystem::icd10},
                                 {"icd10cm", CodeSystem::icd10},
                                 {"i10p", CodeSystem::unknown},
                                 {"10d", CodeSystem::icd10},
                                 {"icd-10", CodeSystem::icd10},
                                 {"icd-10-cm", CodeSystem::icd10},
                                 {"i9", CodeSystem::icd9},
                                 {"i9c", CodeSystem::icd9},
                                 {"i9m", CodeSystem::icd9},
                                 {"i9cdx", CodeSystem::icd9},
                                 {"icd9", CodeSystem::icd9},
                                 {"icd9cm", CodeSystem::icd9},
                                 {"icd-9-cm", CodeSystem::icd9},
                                 {"icd-9", CodeSystem::icd9},
                                 {"sct", CodeSystem::snomed},
                                 {"snm", CodeSystem::snomed},
                                 {"snomed", CodeSystem::snomed},
                                 {"snomed-ct", CodeSystem::snomed},
                                 {"snomedct", CodeSystem::snomed},
                                 {"snomed ct", CodeSystem::snomed},
                                 {"c4", CodeSystem::cpt},
                                 {"c5", CodeSystem::cpt},
                                 {"cpt", CodeSystem::cpt},
                                 {"cpt4", CodeSystem::cpt},
                                 {"cpt-4", CodeSystem::cpt},
                                 {"hcpcs", CodeSystem::hcpcs},
                                 {"hcp", CodeSystem::hcpcs},
                                 {"hpc", CodeSystem::hcpcs},
                                 {"ln", CodeSystem::loinc},
                                 {"loinc", CodeSystem::loinc},
                                 {"rxnorm", CodeSystem::rxnorm},
                                 {"rxnorm code", CodeSystem::rxnorm},
                                 {"ndc", CodeSystem::ndc},
                                 {"cvx", CodeSystem::cvx},
                                 {"2.16.840.1.113883.6.90", CodeSystem::icd10},
                                 {"2.16.840.1.113883.6.3", CodeSystem::icd10},
                                 {"2.16.840.1.113883.6.103", CodeSystem::icd9},
                                 {"2.16.840.1.113883.6.2", CodeSystem::icd9},
                                 {"2.16.840.1.113883.6.42", CodeSystem::icd9},
                                 {"2.16.840.1.113883.6.96", CodeSystem::snomed},
                                 {"2.16.840.1.113883.6.12", CodeSystem::cpt},
                                 {"2.16.840.1.113883.6.14", CodeSystem::hcpcs},
                                 {"2.16.840.1.113883.6.285", CodeSystem::hcpcs},
                                 {"2.16.840.1.113883.6.1", CodeSystem::loinc},
                                 {"2.16.840.1.113883.6.88", CodeSystem::rxnorm},
                                 {"2.16.840.1.113883.6.69", CodeSystem::ndc},
                                 {"2.16.840.1.113883.12.292", CodeSystem::cvx},
                                 {"2.16.840.1.113883.6.59", CodeSystem::cvx}};
  std::string name = to_lower(trim(given));
  if (name.empty() || name.size() > 200) return CodeSystem::unknown;
  if (name.starts_with("urn:oid:")) name.erase(0, 8);
  for (const Row& row : rows)
    if (row.name == name) return row.system;
  const auto has = [&](std::string_view part) { return name.find(part) != std::string::npos; };
  if (name.find("://") == std::string::npos) return CodeSystem::unknown;
  if (has("icd-10-pcs")) return CodeSystem::unknown;
  if (has("icd-10") || has("icd10")) return CodeSystem::icd10;
  if (has("icd-9") || has("icd9")) return CodeSystem::icd9;
  if (has("snomed")) return CodeSystem::snomed;
  if (has("ama-assn.org") || has("cpt")) return CodeSystem::cpt;
  if (has("hcpcs")) return CodeSystem::hcpcs;
  if (has("loinc")) return CodeSystem::loinc;
  if (has("rxnorm")) return CodeSystem::rxnorm;
  if (has("/ndc")) return CodeSystem::ndc;
  if (has("/cvx")) return CodeSystem::cvx;
  return CodeSystem::unknown;
}

CodeSystem guess_code_system(std::string_view code, Element element) {
  code = trim(code);
  if (code.size() < 3 || code.size() > 13) return CodeSystem::unknown;
  if (element == Element::diagnosis) {
    // F32.1, F321, E11.65; 296.33, V62.84.
    if (is_alpha(code[0]) && is_digit(code[1]) && is_alnum(code[2])) {
      const bool whole = std::all_of(code.begin(), code.end(), [](char c) { return is_alnum(c) || c == '.'; });
      return whole && code.size() <= 8 ? CodeSystem::icd10 : CodeSystem::unknown;
    }
    if (is_digit(code[0]) && code.size() >= 5 && code.size() <= 6 && code[3] == '.') return CodeSystem::icd9;
    return CodeSystem::unknown;
  }
  if (element == Element::treatment && code.size() == 5) {
    if (all_digits(code)) return CodeSystem::cpt;
    if (is_alpha(code[0]) && all_digits(code.substr(1))) return CodeSystem::hcpcs;
  }
  if (element == Element::medication && code.size() >= 10) {
    const std::string digits = digits_only(code);
    if (digits.size() == 11 || (digits.size() == 10 && digits.size() < code.size())) return CodeSystem::ndc;
  }
  return CodeSystem::unknown;
}

bool is_billing(CodeSystem system) {
  return system == CodeSystem::icd10 || system == CodeSystem::icd9 || system == CodeSystem::cpt ||
         system == CodeSystem::hcpcs || system == CodeSystem::ndc;
}

}  // namespace spillmap
