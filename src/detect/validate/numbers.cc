#include "base/text.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {
namespace n = numbers;
constexpr const Number* list[] = {
    &n::ssn,          &n::itin,
    &n::atin,         &n::ein,
    &n::hicn,         &n::mbi,
    &n::npi,          &n::dea,
    &n::ny_medicaid,  &n::medicaid,
    &n::us_passport,  &n::mrz,
    &n::alien_number, &n::us_drivers_license,
    &n::edipi,        &n::service_number,
    &n::payment_card, &n::aba_routing,
    &n::bank_account, &n::iban,
    &n::swift,        &n::vin,
    &n::ndc,          &n::icd10cm,
    &n::icd9cm,       &n::hcpcs,
    &n::cpt,          &n::phone,
    &n::zip,          &n::ipv4,
    &n::ipv6,         &n::mac,
    &n::email,        &n::url,
    &n::ca_sin,       &n::uk_nino,
    &n::uk_nhs,       &n::mx_curp,
    &n::mx_rfc,       &n::cn_resident,
    &n::br_cpf,       &n::es_dni,
    &n::fr_nir,       &n::it_codice_fiscale,
    &n::pl_pesel,     &n::in_aadhaar,
    &n::kr_rrn,       &n::do_cedula,
    &n::ec_cedula,    &n::cl_rut,
};
}  // namespace

std::string_view to_string(Fault fault) {
  switch (fault) {
    case Fault::none: return "valid";
    case Fault::length: return "wrong length";
    case Fault::format: return "wrong form";
    case Fault::component: return "a part is never issued";
    case Fault::checksum: return "check digit does not hold";
  }
  return "";
}

std::string compact_alnum(std::string_view written) {
  std::string out;
  for (char c : written) {
    if (is_alnum(c))
      out.push_back(upper(c));
    else if (static_cast<unsigned char>(c) >= 0x80)
      out.push_back(c);
  }
  return out;
}

std::string compact_digits(std::string_view written) {
  std::string out;
  for (char c : written)
    if (is_alnum(c) || static_cast<unsigned char>(c) >= 0x80) out.push_back(c);
  return out;
}

std::span<const Number* const> all_numbers() { return list; }

const Number* find_number(std::string_view id) {
  for (const Number* number : list)
    if (number->id == id) return number;
  return nullptr;
}

}  // namespace spillmap::detect
