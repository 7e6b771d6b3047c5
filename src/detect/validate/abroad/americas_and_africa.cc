// Numbers of persons in the Americas and Africa that have no file of their own.
#include <cstdint>

#include "detect/validate/abroad/abroad.h"
#include "detect/validate/abroad/sums.h"

namespace spillmap::detect {
namespace {

// Argentina: labour or tax number of a person or company; a person's holds the DNI.
Fault ar_cuit(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  const unsigned kind = part(v, 0, 2);
  if (kind != 20 && kind != 23 && kind != 24 && kind != 27 && kind != 30 && kind != 33 && kind != 34 && kind != 50 &&
      kind != 51 && kind != 55)
    return Fault::component;
  const unsigned check = 11 - weighted(v, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  return checked((check == 11 ? 0 : check == 10 ? 9 : check) == value(v[10]));
}
constexpr std::string_view ar_cuit_good[] = {"20-05536168-2"};
constexpr std::string_view ar_cuit_bad[] = {"20-05536168-3", "21-05536168-2", "2005536168"};

// Personal health number of British Columbia.
Fault ca_bc_phn(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  if (v[0] != '9') return Fault::component;
  return checked((11 - weighted(v.substr(1), {2, 4, 8, 5, 10, 9, 7, 3}) % 11) % 11 == value(v[9]));
}
constexpr std::string_view ca_bc_phn_good[] = {"9698 658 215"};
constexpr std::string_view ca_bc_phn_bad[] = {"9736A67719", "9698 648 215", "1698658215"};

// Colombia: tax number, whose body is a person's citizen number.
Fault co_nit(std::string_view v) {
  if (v.size() < 8 || v.size() > 16) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  static constexpr unsigned weights[15] = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
  unsigned sum = 0;
  for (std::size_t i = 0; i + 1 < v.size(); ++i) sum += weights[i] * value(v[v.size() - 2 - i]);
  constexpr std::string_view digits = "01987654321";
  return checked(digits[sum % 11] == v.back());
}
constexpr std::string_view co_nit_good[] = {"213.123.432-1"};
constexpr std::string_view co_nit_bad[] = {"213.123.432-5", "213123"};

Fault gt_nit(std::string_view v) {
  if (v.size() < 2 || v.size() > 12) return Fault::length;
  if (!all_digits(v.substr(0, v.size() - 1)) || !(is_digit(v.back()) || v.back() == 'K')) return Fault::format;
  unsigned sum = 0;
  for (std::size_t i = 0; i + 1 < v.size(); ++i) sum += static_cast<unsigned>(i + 2) * value(v[v.size() - 2 - i]);
  const unsigned check = (11 - sum % 11) % 11;
  return checked((check == 10 ? 'K' : static_cast<char>('0' + check)) == v.back());
}
constexpr std::string_view gt_nit_good[] = {"576937-K", "7108-0"};
constexpr std::string_view gt_nit_bad[] = {"8977112-0", "576937-A"};

// El Salvador: municipality, birth date, serial, one of two checks by the serial.
Fault sv_nit(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 14); fault != Fault::none) return fault;
  if (v[0] != '0' && v[0] != '1' && v[0] != '9') return Fault::component;
  unsigned check = 0;
  if (part(v, 10, 3) <= 100)
    check = weighted(v, {14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11 % 10;
  else
    check = (11 - weighted(v, {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10;
  return checked(check == value(v[13]));
}
std::string compact_sv_nit(std::string_view written) { return without_prefix(compact_alnum(written), "SV"); }
constexpr std::string_view sv_nit_good[] = {"0614-050707-104-8"};
constexpr std::string_view sv_nit_bad[] = {"0614-050707-104-0", "2614-050707-104-8", "0614050707104"};

// Peru: identity document with its check digit or letter.
Fault pe_cui(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v.substr(0, 8))) return Fault::format;
  const unsigned rest = weighted(v, {3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  constexpr std::string_view digits = "65432110987", letters = "KJIHGFEDCBA";
  static_assert(digits.size() == 11 && letters.size() == 11);
  return checked(v[8] == digits[rest] || v[8] == letters[rest]);
}
constexpr std::string_view pe_cui_good[] = {"10117410-2"};
constexpr std::string_view pe_cui_bad[] = {"10117410-3", "10117410"};

// Uruguay: identity card, seven digits and a check.
Fault uy_ci(std::string_view v) {
  if (v.size() != 7 && v.size() != 8) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  char eight[8];
  for (unsigned i = 0; i < 8; ++i) eight[i] = v.size() == 8 ? v[i] : i == 0 ? '0' : v[i - 1];
  const std::string_view d(eight, 8);
  return checked((10 - weighted(d, {2, 9, 8, 7, 6, 3, 4}) % 10) % 10 == value(d[7]));
}
constexpr std::string_view uy_ci_good[] = {"1.234.567-2"};
constexpr std::string_view uy_ci_bad[] = {"1.234.567-3", "12345678901"};

// Venezuela: V and E are persons.
Fault ve_rif(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!all_digits(v.substr(1))) return Fault::format;
  unsigned sum = 0;
  switch (v[0]) {
    case 'V': sum = 4; break;
    case 'E': sum = 8; break;
    case 'J': sum = 12; break;
    case 'P': sum = 16; break;
    case 'G': sum = 20; break;
    default: return Fault::component;
  }
  sum += weighted(v.substr(1), {3, 2, 7, 6, 5, 4, 3, 2});
  constexpr std::string_view digits = "00987654321";
  return checked(digits[sum % 11] == v[9]);
}
constexpr std::string_view ve_rif_good[] = {"V-11470283-4"};
constexpr std::string_view ve_rif_bad[] = {"V-11470283-3", "X-11470283-4", "V-1147028-4"};

// Egypt: century, birth date, governorate, serial.
Fault eg_national(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 14); fault != Fault::none) return fault;
  if (v[0] != '2' && v[0] != '3') return Fault::component;
  if (!day_exists((v[0] == '2' ? 1900 : 2000) + part(v, 1, 2), part(v, 3, 2), part(v, 5, 2))) return Fault::component;
  const unsigned place = part(v, 7, 2);
  return (place >= 1 && place <= 35) || place == 88 ? Fault::none : Fault::component;
}
constexpr std::string_view eg_national_good[] = {"29001011234567"};
constexpr std::string_view eg_national_bad[] = {"49001011234567", "29013011234567", "2900101123456"};

// Mauritius: letter of the surname, birth date, serial, check by mod 17.
Fault mu_nid(std::string_view v) {
  if (v.size() != 14) return Fault::length;
  if (!is_upper(v[0]) || !all_digits(v.substr(1, 12)) || !(is_digit(v[13]) || is_upper(v[13]))) return Fault::format;
  if (!day_exists_in_some_century(part(v, 5, 2), part(v, 3, 2), part(v, 1, 2))) return Fault::component;
  unsigned sum = 0;
  for (unsigned i = 0; i < 13; ++i) {
    const unsigned worth = is_digit(v[i]) ? value(v[i]) : static_cast<unsigned>(v[i] - 'A') + 10;
    sum += worth * (14 - i);
  }
  constexpr std::string_view characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return checked(characters[(17 - sum % 17) % 17] == v[13]);
}
constexpr std::string_view mu_nid_good[] = {"A0503022303817"};
constexpr std::string_view mu_nid_bad[] = {"A0513022303817", "0503022303817"};

// South Africa: birth date, sex, citizenship, Luhn.
Fault za_id(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (!day_exists_in_some_century(part(v, 0, 2), part(v, 2, 2), part(v, 4, 2)) || v[10] > '2') return Fault::component;
  return checked(luhn_holds(v.data(), 13));
}
constexpr std::string_view za_id_good[] = {"750330 5044 089", "8801235111088"};
constexpr std::string_view za_id_bad[] = {"8801235111089", "8813235111088", "880123511108"};

constexpr Number list[] = {
    {"ar_cuit", "CUIL or CUIT (Argentina)", Element::national_id, "ANSES, AFIP", "AFIP: mod 11", ar_cuit, ar_cuit_good,
     ar_cuit_bad, compact_digits},
    {"ca_bc_phn", "Personal health number (British Columbia)", Element::health_insurance,
     "British Columbia Ministry of Health", "Ministry of Health: mod 11", ca_bc_phn, ca_bc_phn_good, ca_bc_phn_bad,
     compact_digits},
    {"co_nit", "NIT (Colombia)", Element::national_id, "DIAN", "DIAN: mod 11", co_nit, co_nit_good, co_nit_bad,
     compact_digits},
    {"gt_nit", "NIT (Guatemala)", Element::national_id, "SAT", "SAT: mod 11", gt_nit, gt_nit_good, gt_nit_bad,
     compact_alnum},
    {"sv_nit", "NIT (El Salvador)", Element::national_id, "Ministerio de Hacienda", "Ministerio de Hacienda: mod 11",
     sv_nit, sv_nit_good, sv_nit_bad, compact_sv_nit},
    {"pe_cui", "DNI with check (Peru)", Element::national_id, "RENIEC", "RENIEC: mod 11", pe_cui, pe_cui_good,
     pe_cui_bad, compact_alnum},
    {"uy_ci", "Cedula de identidad (Uruguay)", Element::national_id, "DNIC", "DNIC: mod 10", uy_ci, uy_ci_good,
     uy_ci_bad, compact_digits},
    {"ve_rif", "RIF (Venezuela)", Element::national_id, "SENIAT", "SENIAT: mod 11", ve_rif, ve_rif_good, ve_rif_bad,
     compact_alnum},
    {"eg_national", "National number (Egypt)", Element::national_id, "Ministry of Interior",
     "Civil Status Organization: form and birth date", eg_national, eg_national_good, eg_national_bad, compact_digits,
     false},
    {"mu_nid", "National identity number (Mauritius)", Element::national_id, "Civil Status Division", "MRA: mod 17",
     mu_nid, mu_nid_good, mu_nid_bad, compact_alnum},
    {"za_id", "Identity number (South Africa)", Element::national_id, "Department of Home Affairs", "DHA: Luhn", za_id,
     za_id_good, za_id_bad, compact_digits},
};

}  // namespace

std::span<const Number> abroad::americas_and_africa() { return list; }

}  // namespace spillmap::detect
