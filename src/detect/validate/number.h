// What every number that this stage knows has in common: one file each (ssn.cc, iban.cc, ...), the same few names.
//
// `compact` takes away what people write between the characters (spaces, dashes, dots) and makes letters upper case;
// `validate` judges a compacted value and says what is wrong with it first. The texts that must and must not be valid
// stand beside the rule; a test runs them all.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/element.h"

namespace spillmap::detect {

enum class Fault : std::uint8_t {
  none,
  length,     // too few or too many characters
  format,     // a letter where a digit belongs, or the reverse
  component,  // a part has a value that is never issued
  checksum,   // the check digit does not hold
};
std::string_view to_string(Fault fault);

struct Number {
  std::string_view id;     // "ssn"
  std::string_view title;  // for a reason: "Social Security number"
  // The element that a value is a finding of; empty for numbers that are nobody's (routing number, NPI) and are known
  // only so that they are not taken for something else.
  std::optional<Element> element;
  std::string_view issuer;
  std::string_view source;  // where the rule is published
  Fault (*validate)(std::string_view compacted);
  std::span<const std::string_view> must_match;      // as written: compact, then validate gives none
  std::span<const std::string_view> must_not_match;  // as written: compact, then validate gives a fault
  std::string (*compact)(std::string_view written);
  // Of a national number: false where nothing in it proves it, so that only a label makes it one.
  bool check_digit = true;
};

// Letters and digits, letters in upper case: the compact form of most numbers.
std::string compact_alnum(std::string_view written);
// Digits alone; any other letter stays, so that it is refused.
std::string compact_digits(std::string_view written);
// As compact_digits; but where dashes stand and not after so many digits, they stay, so that it is refused: 1112-23333
// is no SSN.
std::string compact_groups(std::string_view written, std::initializer_list<std::size_t> groups);
// A number that some write with their country's letters before it.
std::string without_prefix(std::string compacted, std::string_view prefix);

// Every number: those with a file of their own in the order of the list in numbers.cc, then those of abroad/.
std::span<const Number* const> all_numbers();
// Those whose element is national_id, those with a check digit first. Nine digits can be the number of several
// countries: the first that holds is as good as any.
std::span<const Number* const> national_numbers();
// Those of them that a compact form of this length may be, in the same order.
std::span<const Number* const> national_numbers(std::size_t length);
const Number* find_number(std::string_view id);

namespace numbers {
extern const Number ssn, itin, atin, ein, hicn, mbi, npi, dea, ny_medicaid, medicaid, us_passport, mrz, alien_number,
    us_drivers_license, edipi, service_number, payment_card, aba_routing, bank_account, iban, swift, vin, ndc, icd10cm,
    icd9cm, hcpcs, cpt, phone, zip, ipv4, ipv6, mac, email, url;
extern const Number ca_sin, uk_nino, uk_nhs, mx_curp, mx_rfc, cn_resident, br_cpf, es_dni, fr_nir, it_codice_fiscale,
    pl_pesel, in_aadhaar, kr_rrn, do_cedula, ec_cedula, cl_rut, uk_driver;
}  // namespace numbers

}  // namespace spillmap::detect
