// The kinds of data that breach law knows. Ids are stable: they appear in exports and in the rules of law.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spillmap {

enum class Element : std::uint8_t {
  name,
  address,
  date_of_birth,
  phone,
  email,
  ssn,
  itin,
  drivers_license,
  state_id,
  passport,
  alien_number,
  military_id,
  tribal_id,
  national_id,
  bank_account,
  payment_card,
  account_access,
  credentials,
  medical_record_number,
  health_insurance,
  diagnosis,
  treatment,
  medication,
  genetic,
  biometric,
};
inline constexpr std::size_t element_count = 25;

std::string_view id(Element element);     // "date_of_birth"
std::string_view label(Element element);  // "Date of birth", for people
std::optional<Element> element_from_id(std::string_view id);

// A set of elements as bits.
class ElementSet {
 public:
  void add(Element e) { bits_ |= bit(e); }
  void add(ElementSet other) { bits_ |= other.bits_; }
  bool has(Element e) const { return (bits_ & bit(e)) != 0; }
  bool empty() const { return bits_ == 0; }
  int size() const { return __builtin_popcount(bits_); }
  std::uint32_t bits() const { return bits_; }
  static ElementSet from_bits(std::uint32_t bits) {
    ElementSet s;
    s.bits_ = bits & ((1u << element_count) - 1);
    return s;
  }
  std::string to_string(char separator = ';') const;  // ids in enum order
  bool operator==(const ElementSet&) const = default;

 private:
  static std::uint32_t bit(Element e) { return 1u << static_cast<unsigned>(e); }
  std::uint32_t bits_ = 0;
};

// Names one human being by itself (an SSN does, a diagnosis does not): with another element it makes a person affected.
bool is_unique_identifier(Element element);
bool is_health(Element element);
// Telephone number, e-mail or postal address: an organisation has them too.
bool is_contact_detail(Element element);

// Law and safe contact depend on these; they ride on diagnosis, treatment and medication findings.
enum SensitivityFlag : std::uint32_t {
  flag_mental_health = 1u << 0,
  flag_substance_use = 1u << 1,  // 42 CFR Part 2
  flag_hiv = 1u << 2,
  flag_reproductive = 1u << 3,
  flag_domestic_violence = 1u << 4,
  // How a value was proved; not sensitivity.
  flag_checksum = 1u << 8,   // a check digit holds
  flag_context = 1u << 9,    // a label, header or keyword names this element
  flag_code = 1u << 10,      // a code of a published code system, not words
  flag_old = 1u << 11,       // labelled as previous, prior or former
  flag_masked = 1u << 12,    // only the last digits stand in the file: no exposure
  flag_business = 1u << 13,  // an organisation's own phone, address, e-mail or number: nobody's personal data
  flag_sample = 1u << 14,    // a documentation or test value (078-05-1120, 4111…): no exposure
  flag_deceased = 1u << 15,  // on a name: the file says that this person has died
  flag_employee = 1u << 16,  // on a name: the record is about a member of staff (payroll, personnel file)
  flag_author = 1u << 17,    // on a name: wrote, signed or sent the document
};
// What asks for care of its own by law or in sending letters.
inline constexpr std::uint32_t sensitive_flags =
    flag_mental_health | flag_substance_use | flag_hiv | flag_reproductive | flag_domestic_violence;
std::string flags_to_string(std::uint32_t flags);  // "mental_health;hiv", sensitivity only

}  // namespace spillmap
