#include "model/element.h"

namespace spillmap {
namespace {
struct Row {
  std::string_view id, label;
  bool unique, health;
};
constexpr std::array<Row, element_count> rows{{
    {"name", "Name", false, false},
    {"address", "Address", false, false},
    {"date_of_birth", "Date of birth", false, false},
    {"phone", "Telephone number", false, false},
    {"email", "E-mail address", true, false},
    {"ssn", "Social Security number", true, false},
    {"itin", "Taxpayer identification number", true, false},
    {"drivers_license", "Driver's licence number", true, false},
    {"state_id", "State identification number", true, false},
    {"passport", "Passport number", true, false},
    {"alien_number", "Alien registration number", true, false},
    {"military_id", "Military identification number", true, false},
    {"tribal_id", "Tribal identification number", true, false},
    {"national_id", "National identification number", true, false},
    {"bank_account", "Bank account number", true, false},
    {"payment_card", "Payment card number", true, false},
    {"account_access", "PIN or security code", false, false},
    {"credentials", "User name and password", true, false},
    {"medical_record_number", "Medical record number", true, false},
    {"health_insurance", "Health insurance number", true, false},
    {"diagnosis", "Diagnosis", false, true},
    {"treatment", "Treatment", false, true},
    {"medication", "Medication", false, true},
    {"genetic", "Genetic data", false, true},
    {"biometric", "Biometric data", true, false},
}};
const Row& row(Element e) { return rows[static_cast<std::size_t>(e)]; }
}  // namespace

std::string_view id(Element e) { return row(e).id; }
std::string_view label(Element e) { return row(e).label; }
bool is_unique_identifier(Element e) { return row(e).unique; }
bool is_health(Element e) { return row(e).health; }
bool is_contact_detail(Element e) { return e == Element::phone || e == Element::email || e == Element::address; }

std::optional<Element> element_from_id(std::string_view wanted) {
  for (std::size_t i = 0; i < element_count; ++i)
    if (rows[i].id == wanted) return static_cast<Element>(i);
  return std::nullopt;
}

std::string ElementSet::to_string(char separator) const {
  std::string out;
  for (std::size_t i = 0; i < element_count; ++i) {
    if (!has(static_cast<Element>(i))) continue;
    if (!out.empty()) out.push_back(separator);
    out += rows[i].id;
  }
  return out;
}

std::string flags_to_string(std::uint32_t flags) {
  static constexpr std::string_view names[] = {"mental_health", "substance_use", "hiv", "reproductive",
                                               "domestic_violence"};
  std::string out;
  for (std::size_t i = 0; i < 5; ++i) {
    if ((flags & (1u << i)) == 0) continue;
    if (!out.empty()) out.push_back(';');
    out += names[i];
  }
  return out;
}

}  // namespace spillmap
