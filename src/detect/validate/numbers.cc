#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "detect/validate/abroad/abroad.h"
#include "detect/validate/abroad/sums.h"

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
    &n::uk_driver,
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

namespace {
// Dashes and spaces beyond ASCII, which word processors put where people typed a dash: no-break and thin spaces, every
// dash from hyphen to horizontal bar, the minus sign, the soft hyphen.
std::size_t wide_separator(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  if (byte(0) == 0xC2 && (byte(1) == 0xA0 || byte(1) == 0xAD)) return 2;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && ((byte(2) >= 0x80 && byte(2) <= 0x95) || byte(2) == 0xAF)) return 3;
  if (byte(0) == 0xE2 && byte(1) == 0x88 && byte(2) == 0x92) return 3;
  return 0;
}
}  // namespace

std::string compact_alnum(std::string_view written) {
  std::string out;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (is_alnum(written[i])) {
      out.push_back(upper(written[i]));
    } else if (static_cast<unsigned char>(written[i]) >= 0x80) {
      const std::size_t skipped = wide_separator(written.substr(i));
      if (skipped != 0)
        i += skipped - 1;
      else
        out.push_back(written[i]);
    }
  }
  return out;
}

std::string compact_digits(std::string_view written) { return compact_alnum(written); }

std::string compact_groups(std::string_view written, std::initializer_list<std::size_t> groups) {
  const std::string_view text = trim(written);
  std::string dashed;
  std::size_t at = 0;
  for (const std::size_t group : groups) {
    if (at != 0) dashed += '-';
    dashed += text.substr(std::min(at, text.size()), group);
    at += group + 1;
  }
  if (text.find('-') != std::string_view::npos && dashed != text) return std::string(text);
  return compact_digits(text);
}

std::string without_prefix(std::string compacted, std::string_view prefix) {
  if (compacted.starts_with(prefix)) compacted.erase(0, prefix.size());
  return compacted;
}

std::span<const Number* const> all_numbers() {
  static const std::vector<const Number*> all = [] {
    std::vector<const Number*> numbers(std::begin(list), std::end(list));
    for (const auto region :
         {abroad::european_union(), abroad::europe(), abroad::asia_and_pacific(), abroad::americas_and_africa()})
      for (const Number& number : region) numbers.push_back(&number);
    return numbers;
  }();
  return all;
}

std::span<const Number* const> national_numbers() {
  static const std::vector<const Number*> national = [] {
    std::vector<const Number*> numbers;
    // What proves itself is asked first.
    for (const bool check_digit : {true, false})
      for (const Number* number : all_numbers())
        if (number->element == Element::national_id && number->check_digit == check_digit) numbers.push_back(number);
    return numbers;
  }();
  return national;
}

std::span<const Number* const> national_numbers(std::size_t length) {
  constexpr std::size_t longest = 24;  // what is longer goes with the longest: validators refuse it themselves
  static const std::array<std::vector<const Number*>, longest + 1> by_length = [] {
    std::array<std::vector<const Number*>, longest + 1> lists;
    for (std::size_t n = 0; n <= longest; ++n) {
      for (const Number* number : national_numbers()) {
        // Left out is only what calls the length wrong whatever stands there, and has no sample that is so long.
        bool possible = n == longest;
        for (const char filler : {'0', 'A'})
          possible = possible || number->validate(std::string(n, filler)) != Fault::length;
        for (const std::string_view sample : number->must_match)
          possible = possible || number->compact(sample).size() == n;
        if (possible) lists[n].push_back(number);
      }
    }
    return lists;
  }();
  return by_length[std::min(length, longest)];
}

const Number* find_number(std::string_view id) {
  for (const Number* number : all_numbers())
    if (number->id == id) return number;
  return nullptr;
}

}  // namespace spillmap::detect
