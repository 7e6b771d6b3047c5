#include "extract/identifiers.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace spillmap {

std::optional<Element> identifier_element(std::string_view type, std::string_view given_system) {
  const std::string t = to_upper(trim(type));
  std::string system = to_lower(trim(given_system));
  if (system.starts_with("urn:oid:")) system.erase(0, 8);
  const auto has = [&](std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view w) { return system.find(w) != std::string::npos; });
  };
  const auto is = [&](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), std::string_view(t)) != list.end();
  };
  if (system == "2.16.840.1.113883.4.1" || has({"us-ssn", "/ssn", "ssa.gov", "usssa", "socialsecurity"}))
    return Element::ssn;
  if (system == "2.16.840.1.113883.4.6" || has({"us-npi", "/npi"}) || is({"NPI", "EN", "PRN", "MD", "UPIN", "DEA"}))
    return std::nullopt;
  if (system == "2.16.840.1.113883.4.2" || is({"EI", "XX"}) || has({"us-ein"}))
    return t == "EI" ? std::optional(Element::medical_record_number) : std::nullopt;
  if (system.starts_with("2.16.840.1.113883.4.3.") || has({"driver", "license", "licence"}))
    return Element::drivers_license;
  if (system.starts_with("2.16.840.1.113883.4.330") || has({"passport"})) return Element::passport;
  if (system == "2.16.840.1.113883.4.572" || system == "2.16.840.1.113883.4.927" ||
      system == "2.16.840.1.113883.4.391" ||
      has({"medicare", "medicaid", "us-mbi", "us-hicn", "hicn", "/mbi", "member", "subscriber", "insurance", "policy",
           "bene_id", "bluebutton"}))
    return Element::health_insurance;
  if (is({"SS", "SSN", "NTIN"}) || (t == "TAX" && system.find("ein") == std::string::npos)) return Element::ssn;
  if (is({"DL", "DLN", "DLC"})) return Element::drivers_license;
  if (is({"PPN", "PP"})) return Element::passport;
  if (is({"MA", "MC", "MB", "HC", "JHN", "NHC", "SN", "MCN", "MCR", "MCD", "MEDICAID", "MEDICARE", "NIIP", "WP", "PNM",
          "UMB"}))
    return Element::health_insurance;
  if (is({"PRC", "ALN"})) return Element::alien_number;
  if (is({"MI", "VS", "MIL", "EDI", "EDIPI"})) return Element::military_id;
  if (is({"TRB", "IND"})) return Element::tribal_id;
  if (t == "BA") return Element::bank_account;
  if (is({"BC", "DC", "MS", "DI", "AM"})) return Element::payment_card;
  if ((t.size() == 5 && t.starts_with("NN")) || is({"NI", "NH", "CZ"})) return Element::national_id;
  if (is({"SB", "SID", "IDC"})) return Element::state_id;
  return Element::medical_record_number;
}

Kinship kinship_of(std::string_view code, std::string_view words) {
  const std::string c = to_upper(trim(code)), all = to_lower(fold(std::string(code) + " " + std::string(words)));
  const auto has = [&](std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view w) { return all.find(w) != std::string::npos; });
  };
  const auto is = [&](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), std::string_view(c)) != list.end();
  };
  if (is({"SEL", "SLF", "SELF", "18", "ONESELF"}) || has({"self"})) return Kinship::self;
  if (has({"grandmother", "grandfather", "grandparent", "godmother", "godfather", "in-law"})) return Kinship::other;
  if (is({"GRD", "GDN", "GUARD"}) || has({"guardian", "custodian", "tutor"})) return Kinship::guardian;
  if (is({"MTH", "FTH", "PAR", "MOT", "FAT", "NMTH", "NFTH", "PRN"}) ||
      has({"mother", "father", "parent", "madre", "padre"}))
    return Kinship::parent;
  if (is({"SPO", "SPS", "WIF", "WIFE", "HUS", "HUSB", "DOM", "DOMPART"}) ||
      has({"spouse", "wife", "husband", "esposa", "esposo"}))
    return Kinship::spouse;
  return Kinship::other;
}

}  // namespace spillmap
