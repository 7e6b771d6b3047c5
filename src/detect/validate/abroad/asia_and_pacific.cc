// Numbers of persons in Asia, Australia and New Zealand.
#include <cstdint>

#include "detect/validate/abroad/abroad.h"
#include "detect/validate/abroad/sums.h"

namespace spillmap::detect {
namespace {

Fault au_tfn(std::string_view v) {
  if (v.size() != 8 && v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  unsigned sum = weighted(v, {1, 4, 3, 7, 5, 8, 6, 9});
  if (v.size() == 9) sum += 10 * value(v[8]);
  return checked(sum % 11 == 0);
}
constexpr std::string_view au_tfn_good[] = {"123 456 782", "876 543 210"};
constexpr std::string_view au_tfn_bad[] = {"999 999 999", "1234567"};

// Medicare card of Australia: eight digits, a check, the number of the issue and of the person on the card.
Fault au_medicare(std::string_view v) {
  if (v.size() != 10 && v.size() != 11) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v[0] < '2' || v[0] > '6' || v[9] == '0') return Fault::component;
  return checked(weighted(v, {1, 3, 7, 9, 1, 3, 7, 9}) % 10 == value(v[8]));
}
constexpr std::string_view au_medicare_good[] = {"2123 45670 1"};
constexpr std::string_view au_medicare_bad[] = {"2123 25870 1", "7123456701", "212345670"};

// New Zealand: eight or nine digits, a second row of weights where the first gives ten.
Fault nz_ird(std::string_view v) {
  if (v.size() != 8 && v.size() != 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const unsigned number = part(v, 0, static_cast<unsigned>(v.size()));
  if (number < 10000000 || number > 150000000) return Fault::component;
  char nine[9];
  for (unsigned i = 0; i < 9; ++i) nine[i] = v.size() == 9 ? v[i] : i == 0 ? '0' : v[i - 1];
  const std::string_view d(nine, 9);
  unsigned check = (11 - weighted(d, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  if (check == 10) check = (11 - weighted(d, {7, 4, 3, 2, 5, 2, 7, 6}) % 11) % 11;
  return checked(check == value(d[8]));
}
constexpr std::string_view nz_ird_good[] = {"49091850", "136410132"};
constexpr std::string_view nz_ird_bad[] = {"136410133", "9125568", "49098575"};

// Hong Kong: one or two letters, six digits, a check digit or A.
Fault hk_id(std::string_view v) {
  if (v.size() != 8 && v.size() != 9) return Fault::length;
  const std::size_t letters = v.size() - 7;
  unsigned sum = letters == 1 ? 36 * 9 : 0;
  for (std::size_t i = 0; i < v.size(); ++i) {
    const bool last = i + 1 == v.size();
    unsigned worth = 0;
    if (i < letters) {
      if (!is_upper(v[i])) return Fault::format;
      worth = static_cast<unsigned>(v[i] - 'A') + 10;
    } else if (is_digit(v[i])) {
      worth = value(v[i]);
    } else if (last && v[i] == 'A') {
      worth = 10;
    } else {
      return Fault::format;
    }
    sum += worth * static_cast<unsigned>(v.size() - i);
  }
  return checked(sum % 11 == 0);
}
constexpr std::string_view hk_id_good[] = {"A123456(3)", "G123456(A)"};
constexpr std::string_view hk_id_bad[] = {"A123456(4)", "1123456(3)", "A12345(3)"};

// Indonesia: district, birth date with women's day raised by 40, serial. No check digit.
Fault id_nik(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 16); fault != Fault::none) return fault;
  const unsigned province = part(v, 0, 2);
  if (province < 11 || province > 97 || part(v, 12, 4) == 0) return Fault::component;
  const unsigned day = part(v, 6, 2) > 40 ? part(v, 6, 2) - 40 : part(v, 6, 2);
  return day_exists_in_some_century(part(v, 10, 2), part(v, 8, 2), day) ? Fault::none : Fault::component;
}
constexpr std::string_view id_nik_good[] = {"3171011708450001"};
constexpr std::string_view id_nik_bad[] = {"31710117084500", "3171013708450001", "9971011708450001"};

Fault il_idnr(std::string_view v) {
  if (v.size() < 8 || v.size() > 9) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (part(v, 0, static_cast<unsigned>(v.size())) == 0) return Fault::component;
  return checked(luhn_holds(v.data(), static_cast<unsigned>(v.size())));
}
constexpr std::string_view il_idnr_good[] = {"3933742-3"};
constexpr std::string_view il_idnr_bad[] = {"3933742-2", "490154203237518"};

// India: permanent account number. The fourth letter is the kind of holder, of whom P is a person.
Fault in_pan(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  for (unsigned i = 0; i < 10; ++i)
    if (i < 5 || i == 9 ? !is_upper(v[i]) : !is_digit(v[i])) return Fault::format;
  if (std::string_view("ABCFGHJLPT").find(v[3]) == std::string_view::npos || v.substr(5, 4) == "0000")
    return Fault::component;
  return Fault::none;
}
constexpr std::string_view in_pan_good[] = {"ACUPA7085R"};
constexpr std::string_view in_pan_bad[] = {"234123412347", "ABMPA32111", "ABCDE1234F"};

// Electoral photo identity card of India.
Fault in_epic(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!is_upper(v[0]) || !is_upper(v[1]) || !is_upper(v[2]) || !all_digits(v.substr(3))) return Fault::format;
  return checked(luhn_holds(v.data() + 3, 7));
}
constexpr std::string_view in_epic_good[] = {"WKH1186253"};
constexpr std::string_view in_epic_bad[] = {"WKH118624", "WKH1186263"};

// Japan: individual number ("My Number"), twelve digits.
Fault jp_my_number(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 12); fault != Fault::none) return fault;
  const unsigned rest = weighted(v, {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  return checked((rest <= 1 ? 0 : 11 - rest) == value(v[11]));
}
constexpr std::string_view jp_my_number_good[] = {"1234 5678 9018"};
constexpr std::string_view jp_my_number_bad[] = {"1234 5678 9019", "12345678901"};

// Korea since October 2020: the last six digits are drawn by lot, the check digit is gone.
Fault kr_rrn_recent(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (v[6] < '1' || v[6] > '4') return Fault::component;
  return day_exists((v[6] <= '2' ? 1900 : 2000) + part(v, 0, 2), part(v, 2, 2), part(v, 4, 2)) ? Fault::none
                                                                                               : Fault::component;
}
constexpr std::string_view kr_rrn_recent_good[] = {"960121-1234567", "000505-3637892"};
constexpr std::string_view kr_rrn_recent_bad[] = {"961321-1234567", "760413-5212134", "96012112345"};

// Malaysia: birth date, place of birth, serial. No check digit.
Fault my_nric(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 12); fault != Fault::none) return fault;
  if (!day_exists_in_some_century(part(v, 0, 2), part(v, 2, 2), part(v, 4, 2))) return Fault::component;
  const unsigned place = part(v, 6, 2);
  const bool unused = place == 0 || (place >= 17 && place <= 20) || place == 69 || place == 70 || place == 73 ||
                      place == 80 || place == 81 || (place >= 94 && place <= 97);
  return unused ? Fault::component : Fault::none;
}
constexpr std::string_view my_nric_good[] = {"770305-02-1234"};
constexpr std::string_view my_nric_bad[] = {"771305-02-1234", "770305-17-1234", "770305021"};

// Pakistan: region, serial, a last digit for the sex. No check digit.
Fault pk_cnic(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  return v[0] >= '1' && v[0] <= '7' && v[12] != '0' ? Fault::none : Fault::component;
}
constexpr std::string_view pk_cnic_good[] = {"34201-0891231-8"};
constexpr std::string_view pk_cnic_bad[] = {"94201-0891231-8", "34201-0891231-0", "342010891231"};

// Singapore: citizens and residents (S, T), foreigners (F, G, M).
Fault sg_nric(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (std::string_view("STFGM").find(v[0]) == std::string_view::npos || !all_digits(v.substr(1, 7)) || !is_upper(v[8]))
    return Fault::format;
  unsigned sum = weighted(v.substr(1), {2, 7, 6, 5, 4, 3, 2});
  if (v[0] == 'T' || v[0] == 'G') sum += 4;
  if (v[0] == 'M') sum += 3;
  const std::string_view letters = v[0] == 'S' || v[0] == 'T'   ? "JZIHGFEDCBA"
                                   : v[0] == 'F' || v[0] == 'G' ? "XWUTRQPNMLK"
                                                                : "XWUTRQPNJLK";
  return checked(letters[sum % 11] == v[8]);
}
constexpr std::string_view sg_nric_good[] = {"S2740116C", "F2346401L", "M4332674T"};
constexpr std::string_view sg_nric_bad[] = {"S2740116D", "A2740116C", "S274011C"};

// Thailand: the kind of person, office, serial.
Fault th_pin(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (v[0] == '0' || v[0] == '9' || part(v, 1, 2) < 10 || part(v, 1, 2) > 96) return Fault::component;
  return checked((11 - weighted(v, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == value(v[12]));
}
constexpr std::string_view th_pin_good[] = {"1-2345-45678-78-1"};
constexpr std::string_view th_pin_bad[] = {"1-2345-45678-78-9", "0-2345-45678-78-1", "123454567878"};

// Taiwan: a letter for the place, a digit for the sex, serial.
Fault tw_id(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!is_upper(v[0]) || !all_digits(v.substr(1))) return Fault::format;
  if (v[1] != '1' && v[1] != '2' && v[1] != '8' && v[1] != '9') return Fault::component;
  constexpr std::string_view order = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  const unsigned place = static_cast<unsigned>(order.find(v[0])) + 10;
  const unsigned sum = place / 10 + place % 10 * 9 + weighted(v.substr(1), {8, 7, 6, 5, 4, 3, 2, 1, 1});
  return checked(sum % 10 == 0);
}
constexpr std::string_view tw_id_good[] = {"A123456789"};
constexpr std::string_view tw_id_bad[] = {"A123456788", "A323456789", "1123456789"};

constexpr Number list[] = {
    {"au_tfn", "Tax file number (Australia)", Element::national_id, "Australian Taxation Office", "ATO: mod 11", au_tfn,
     au_tfn_good, au_tfn_bad, compact_digits},
    {"au_medicare", "Medicare number (Australia)", Element::health_insurance, "Services Australia",
     "Department of Health: weights 1 3 7 9, mod 10", au_medicare, au_medicare_good, au_medicare_bad, compact_digits},
    {"nz_ird", "IRD number (New Zealand)", Element::national_id, "Inland Revenue", "Inland Revenue: mod 11", nz_ird,
     nz_ird_good, nz_ird_bad, compact_digits},
    {"hk_id", "Identity card (Hong Kong)", Element::national_id, "Immigration Department",
     "Immigration Department: mod 11", hk_id, hk_id_good, hk_id_bad, compact_alnum},
    {"id_nik", "NIK (Indonesia)", Element::national_id, "Dukcapil", "Law 24/2013: form and birth date", id_nik,
     id_nik_good, id_nik_bad, compact_digits, false},
    {"il_idnr", "Identity number (Israel)", Element::national_id, "Population Authority", "Population Authority: Luhn",
     il_idnr, il_idnr_good, il_idnr_bad, compact_digits},
    {"in_pan", "PAN (India)", Element::national_id, "Income Tax Department", "Income-tax Rules 114: form", in_pan,
     in_pan_good, in_pan_bad, compact_alnum, false},
    {"in_epic", "Voter identity card (India)", Element::national_id, "Election Commission",
     "Election Commission: Luhn over the digits", in_epic, in_epic_good, in_epic_bad, compact_alnum},
    {"jp_my_number", "Individual number (Japan)", Element::national_id, "J-LIS", "Ordinance 85/2014: mod 11",
     jp_my_number, jp_my_number_good, jp_my_number_bad, compact_digits},
    {"kr_rrn_recent", "Resident registration number (Korea)", Element::national_id,
     "Ministry of the Interior and Safety", "Resident Registration Act as of October 2020: form and birth date",
     kr_rrn_recent, kr_rrn_recent_good, kr_rrn_recent_bad, compact_digits, false},
    {"my_nric", "NRIC (Malaysia)", Element::national_id, "JPN", "JPN: form, birth date and place", my_nric,
     my_nric_good, my_nric_bad, compact_digits, false},
    {"pk_cnic", "CNIC (Pakistan)", Element::national_id, "NADRA", "NADRA: form", pk_cnic, pk_cnic_good, pk_cnic_bad,
     compact_digits, false},
    {"sg_nric", "NRIC or FIN (Singapore)", Element::national_id, "Immigration and Checkpoints Authority",
     "ICA: weights 2 7 6 5 4 3 2, mod 11", sg_nric, sg_nric_good, sg_nric_bad, compact_alnum},
    {"th_pin", "Identity number (Thailand)", Element::national_id, "Department of Provincial Administration",
     "DOPA: mod 11", th_pin, th_pin_good, th_pin_bad, compact_digits},
    {"tw_id", "Identity number (Taiwan)", Element::national_id, "Ministry of the Interior",
     "Ministry of the Interior: mod 10", tw_id, tw_id_good, tw_id_bad, compact_alnum},
};

}  // namespace

std::span<const Number> abroad::asia_and_pacific() { return list; }

}  // namespace spillmap::detect
