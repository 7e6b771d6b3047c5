// Numbers of persons in states of the European Union that have no file of their own. Source of each rule: the issuer's
// publication named in the row.
#include <array>
#include <cstdint>

#include "detect/validate/abroad/abroad.h"
#include "detect/validate/abroad/sums.h"

namespace spillmap::detect {
namespace {

// Austria: ten digits, the fourth a check over the others.
Fault at_svnr(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  if (v[0] == '0') return Fault::component;
  const unsigned rest = weighted(v, {3, 7, 9, 0, 5, 8, 4, 2, 1, 6}) % 11;
  return checked(rest == value(v[3]));
}
constexpr std::string_view at_svnr_good[] = {"1237 010180"};
constexpr std::string_view at_svnr_bad[] = {"1238 010180", "0237010180", "123701018"};

// Belgium: birth date, serial, 97 less the rest of the nine digits by 97; those born from 2000 on with a 2 before
// them. The numbers of the second register have the month raised by 20 or 40.
Fault be_nn(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  const unsigned head = part(v, 0, 9), check = part(v, 9, 2);
  const bool old = 97 - head % 97 == check;
  const bool recent = 97 - (2000000000ull + head) % 97 == check;
  if (!old && !recent) return Fault::checksum;
  const unsigned month = part(v, 2, 2) % 20, day = part(v, 4, 2);
  if (part(v, 2, 2) > 52) return Fault::component;
  // Whoever came without papers has zeros for what is not known.
  if (month == 0 || day == 0) return month <= 12 && day <= 31 ? Fault::none : Fault::component;
  return day_exists((old ? 1900 : 2000) + part(v, 0, 2), month, day) ? Fault::none : Fault::component;
}
constexpr std::string_view be_nn_good[] = {"85.07.30-033 28"};
constexpr std::string_view be_nn_bad[] = {"85.07.30-033 29", "85.13.30-033 28", "8507300332"};

// Bulgaria: birth date with the century in the month.
Fault bg_egn(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  unsigned year = 1900 + part(v, 0, 2), month = part(v, 2, 2);
  if (month > 40) {
    year += 100;
    month -= 40;
  } else if (month > 20) {
    year -= 100;
    month -= 20;
  }
  if (!day_exists(year, month, part(v, 4, 2))) return Fault::component;
  return checked(weighted(v, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == value(v[9]));
}
constexpr std::string_view bg_egn_good[] = {"752316 926 3", "8032056031"};
constexpr std::string_view bg_egn_bad[] = {"7552A10004", "8019010008", "752316926"};

Fault bg_pnf(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  return checked(weighted(v, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == value(v[9]));
}
constexpr std::string_view bg_pnf_good[] = {"7111 042 925"};
constexpr std::string_view bg_pnf_bad[] = {"7111042922", "71110A2922"};

Fault cy_tic(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!all_digits(v.substr(0, 8)) || !is_upper(v[8])) return Fault::format;
  static constexpr std::uint8_t odd[10] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  unsigned sum = 0;
  for (unsigned i = 0; i < 8; ++i) sum += i % 2 == 0 ? odd[value(v[i])] : value(v[i]);
  if (v.starts_with("12")) return Fault::component;
  return checked('A' + sum % 26 == static_cast<unsigned>(v[8]));
}
std::string compact_cy_tic(std::string_view written) { return without_prefix(compact_alnum(written), "CY"); }
constexpr std::string_view cy_tic_good[] = {"10259033P"};
constexpr std::string_view cy_tic_bad[] = {"10259033Z", "1025903P"};

// Czechia and Slovakia: birth date, women's month raised by 50, since 2004 also by 20; ten digits since 1954.
Fault rodne_cislo(std::string_view v) {
  if (v.size() != 9 && v.size() != 10) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  unsigned year = 1900 + part(v, 0, 2);
  const unsigned month = part(v, 2, 2) % 50 % 20, day = part(v, 4, 2);
  if (v.size() == 9) {
    if (year >= 1980) year -= 100;
    if (year > 1953) return Fault::length;
  } else if (year < 1954) {
    year += 100;
  }
  if (!day_exists(year, month, day)) return Fault::component;
  if (v.size() == 9) return Fault::none;
  unsigned check = part(v, 0, 9) % 11;
  if (year < 1985) check %= 10;
  return checked(check == value(v[9]));
}
constexpr std::string_view cz_rc_good[] = {"710319/2745", "991231123"};
constexpr std::string_view cz_rc_bad[] = {"7103192746", "1103492745", "590312/123"};

// Germany: the number of the tax payer has one digit twice or three times among the first ten, the others once.
Fault de_idnr(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  if (v[0] == '0') return Fault::component;
  std::array<unsigned, 10> count{};
  for (unsigned i = 0; i < 10; ++i) ++count[value(v[i])];
  unsigned repeated = 0;
  for (const unsigned c : count) {
    if (c > 3) return Fault::component;
    if (c > 1) ++repeated;
  }
  if (repeated != 1) return Fault::component;
  return checked(mod_11_10_holds(v));
}
constexpr std::string_view de_idnr_good[] = {"36 574 261 809"};
constexpr std::string_view de_idnr_bad[] = {"36574261890", "36554266806", "3657426180"};

// The pension insurance number holds birth date and the first letter of the name at birth.
Fault de_svnr(std::string_view v) {
  if (v.size() != 12) return Fault::length;
  if (!all_digits(v.substr(0, 8)) || !is_upper(v[8]) || !all_digits(v.substr(9))) return Fault::format;
  const unsigned area = part(v, 0, 2);
  if (area < 2 || area == 5 || (area > 29 && area < 38) || area > 89) return Fault::component;
  if (part(v, 4, 2) < 1 || part(v, 4, 2) > 12) return Fault::component;
  // Where two people would have the same, 50 is added to the day.
  if (part(v, 2, 2) % 50 < 1 || part(v, 2, 2) % 50 > 31) return Fault::component;
  const unsigned letter = static_cast<unsigned>(v[8] - 'A') + 1;
  const unsigned digits[12] = {value(v[0]), value(v[1]), value(v[2]), value(v[3]), value(v[4]), value(v[5]),
                               value(v[6]), value(v[7]), letter / 10, letter % 10, value(v[9]), value(v[10])};
  static constexpr unsigned weights[12] = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
  unsigned sum = 0;
  for (unsigned i = 0; i < 12; ++i) {
    const unsigned product = digits[i] * weights[i];
    sum += product / 10 + product % 10;
  }
  return checked(sum % 10 == value(v[11]));
}
constexpr std::string_view de_svnr_good[] = {"15 070649 C 103"};
constexpr std::string_view de_svnr_bad[] = {"15070649C104", "15071349C103", "150706491103"};

// The unchangeable part of the health insurance number: a letter, eight digits, a check.
Fault de_kvnr(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!is_upper(v[0]) || !all_digits(v.substr(1))) return Fault::format;
  const unsigned letter = static_cast<unsigned>(v[0] - 'A') + 1;
  unsigned sum = letter / 10 + (letter % 10 * 2) / 10 + (letter % 10 * 2) % 10;
  for (unsigned i = 0; i < 8; ++i) {
    const unsigned product = value(v[1 + i]) * (i % 2 == 0 ? 1 : 2);
    sum += product / 10 + product % 10;
  }
  return checked(sum % 10 == value(v[9]));
}
constexpr std::string_view de_kvnr_good[] = {"A123456780", "Z999999997"};
constexpr std::string_view de_kvnr_bad[] = {"A123456781", "A12345678", "1123456780"};

// Identity card and passport: no vowels but in no other wise letters, weights 7 3 1; the tenth is the check digit,
// which many leave away.
Fault de_document(std::string_view v) {
  if (v.size() != 9 && v.size() != 10) return Fault::length;
  constexpr std::string_view letters = "CFGHJKLMNPRTVWXYZ";
  unsigned sum = 0, digits = 0;
  for (unsigned i = 0; i < 9; ++i) {
    unsigned worth = 0;
    if (is_digit(v[i])) {
      worth = value(v[i]);
      ++digits;
    } else if (letters.find(v[i]) != std::string_view::npos) {
      worth = static_cast<unsigned>(v[i] - 'A') + 10;
    } else {
      return Fault::format;
    }
    sum += worth * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
  }
  if (is_digit(v[0]) || digits < 4) return Fault::format;
  if (v.size() == 9) return Fault::none;
  return is_digit(v[9]) ? checked(sum % 10 == value(v[9])) : Fault::format;
}
constexpr std::string_view de_document_good[] = {"C01X00T47", "C01X00T478", "L01X00T471"};
constexpr std::string_view de_document_bad[] = {"C01X00T479", "A01X00T47", "C01X00T"};

// Denmark: birth date, century by the seventh digit. Numbers are given out without a check digit since 2007.
Fault dk_cpr(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  unsigned year = part(v, 4, 2);
  if (v[6] >= '5' && v[6] <= '8' && year >= 58)
    year += 1800;
  else if (v[6] <= '3' || ((v[6] == '4' || v[6] == '9') && year >= 37))
    year += 1900;
  else
    year += 2000;
  return day_exists(year, part(v, 2, 2), part(v, 0, 2)) ? Fault::none : Fault::component;
}
constexpr std::string_view dk_cpr_good[] = {"211062-5629"};
constexpr std::string_view dk_cpr_bad[] = {"511062-5629", "211362-5629", "211062562"};

// Estonia and Lithuania share the number: sex and century, birth date, serial, check by one of two rows of weights.
Fault baltic(std::string_view v, bool date_may_be_unknown) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  if (v[0] == '0' || (v[0] == '9' && !date_may_be_unknown)) return Fault::component;
  const unsigned year = 1800 + (value(v[0]) - 1) / 2 * 100 + part(v, 1, 2);
  const bool known = !(v[0] == '9' && date_may_be_unknown);
  if (known && !day_exists(year, part(v, 3, 2), part(v, 5, 2))) return Fault::component;
  unsigned check = weighted(v, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
  if (check == 10) check = weighted(v, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11 % 10;
  return checked(check == value(v[10]));
}
Fault ee_ik(std::string_view v) { return baltic(v, false); }
constexpr std::string_view ee_ik_good[] = {"36805280109"};
constexpr std::string_view ee_ik_bad[] = {"36805280108", "36813280109", "3680528010"};
Fault lt_asmens(std::string_view v) { return baltic(v, true); }
constexpr std::string_view lt_asmens_good[] = {"33309240064"};
constexpr std::string_view lt_asmens_bad[] = {"33309240164", "33313240064", "3330924006"};

// Finland: birth date, a sign for the century, serial, a check character over all digits by 31.
Fault fi_hetu(std::string_view v) {
  if (v.size() != 11) return Fault::length;
  if (!all_digits(v.substr(0, 6)) || !all_digits(v.substr(7, 3))) return Fault::format;
  unsigned century = 0;
  if (v[6] == '+')
    century = 1800;
  else if (std::string_view("-YXWVU").find(v[6]) != std::string_view::npos)
    century = 1900;
  else if (v[6] >= 'A' && v[6] <= 'F')
    century = 2000;
  else
    return Fault::format;
  if (!day_exists(century + part(v, 4, 2), part(v, 2, 2), part(v, 0, 2))) return Fault::component;
  if (part(v, 7, 3) < 2) return Fault::component;
  constexpr std::string_view characters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  return checked(characters[(part(v, 0, 6) * 1000ull + part(v, 7, 3)) % 31] == v[10]);
}
std::string compact_hetu(std::string_view written) {
  std::string out;
  for (const char c : written)
    if (is_alnum(c) || c == '+' || c == '-' || static_cast<unsigned char>(c) >= 0x80) out.push_back(upper(c));
  // Where the minus was taken for a separator.
  if (out.size() == 10 && all_digits(std::string_view(out).substr(0, 9))) out.insert(6, 1, '-');
  return out;
}
constexpr std::string_view fi_hetu_good[] = {"131052-308T", "010594Y9032", "131052+308T"};
constexpr std::string_view fi_hetu_bad[] = {"131052-308U", "310252-308Y", "131052/308", "130452H233Y"};
Fault fi_hetu_any(std::string_view v) { return fi_hetu(compact_hetu(v)); }

Fault fr_nif(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (v[0] > '3') return Fault::component;
  std::uint64_t head = 0;
  for (unsigned i = 0; i < 10; ++i) head = head * 10 + value(v[i]);
  return checked(head % 511 == part(v, 10, 3));
}
constexpr std::string_view fr_nif_good[] = {"30 23 217 600 053"};
constexpr std::string_view fr_nif_bad[] = {"9070198776543", "3023217600054", "302321760005"};

Fault gr_amka(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  if (!luhn_holds(v.data(), 11)) return Fault::checksum;
  return day_exists_in_some_century(part(v, 4, 2), part(v, 2, 2), part(v, 0, 2)) ? Fault::none : Fault::component;
}
constexpr std::string_view gr_amka_good[] = {"01013099997"};
constexpr std::string_view gr_amka_bad[] = {"01013099999", "01133099997"};

Fault hr_oib(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  return checked(mod_11_10_holds(v));
}
constexpr std::string_view hr_oib_good[] = {"33392005961"};
constexpr std::string_view hr_oib_bad[] = {"33392005962", "3339200596"};

// Hungary: the social security number (TAJ) and the tax number of a person.
Fault hu_taj(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 9); fault != Fault::none) return fault;
  return checked(v != "000000000" && weighted(v, {3, 7, 3, 7, 3, 7, 3, 7}) % 10 == value(v[8]));
}
constexpr std::string_view hu_taj_good[] = {"111 111 110"};
constexpr std::string_view hu_taj_bad[] = {"111 111 111", "11111111"};
Fault hu_tax(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  if (v[0] != '8') return Fault::component;
  return checked(weighted(v, {1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11 == value(v[9]));
}
constexpr std::string_view hu_tax_good[] = {"8071592153"};
constexpr std::string_view hu_tax_bad[] = {"8071592152", "7071592153"};

// Ireland: seven digits and a letter; a second letter counts nine times.
Fault ie_pps(std::string_view v) {
  if (v.size() != 8 && v.size() != 9) return Fault::length;
  if (!all_digits(v.substr(0, 7)) || v[7] < 'A' || v[7] > 'W') return Fault::format;
  unsigned sum = weighted(v, {8, 7, 6, 5, 4, 3, 2});
  if (v.size() == 9) {
    if (std::string_view("ABHWTX").find(v[8]) == std::string_view::npos) return Fault::format;
    if (v[8] <= 'H') sum += 9 * (static_cast<unsigned>(v[8] - 'A') + 1);
  }
  constexpr std::string_view letters = "WABCDEFGHIJKLMNOPQRSTUV";
  return checked(letters[sum % 23] == v[7]);
}
constexpr std::string_view ie_pps_good[] = {"6433435F", "6433435FT", "6433435FW", "6433435OA"};
constexpr std::string_view ie_pps_bad[] = {"6433435E", "6433435VH", "643343F"};

// Latvia: birth date and the century; numbers from 2017 on begin with 32 and say nothing.
Fault lv_pk(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  if (v.starts_with("32")) return Fault::none;
  if (v[6] > '2' || !day_exists(1800 + value(v[6]) * 100 + part(v, 4, 2), part(v, 2, 2), part(v, 0, 2)))
    return Fault::component;
  return checked((1 + weighted(v, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10 == value(v[10]));
}
constexpr std::string_view lv_pk_good[] = {"161175-19997"};
constexpr std::string_view lv_pk_bad[] = {"161375-19997", "161175-19996", "16117519997x"};

// Luxembourg: birth date in full, serial, two checks over the eleven digits.
Fault lu_matricule(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (!day_exists(part(v, 0, 4), part(v, 4, 2), part(v, 6, 2)) || v[0] > '2' || v[0] < '1') return Fault::component;
  char second[12];
  for (unsigned i = 0; i < 11; ++i) second[i] = v[i];
  second[11] = v[12];
  return checked(luhn_holds(v.data(), 12) && verhoeff_holds(std::string_view(second, 12)));
}
constexpr std::string_view lu_matricule_good[] = {"1893120105732"};
constexpr std::string_view lu_matricule_bad[] = {"1893120105733", "1893130105732", "189312010573"};

// Netherlands: nine digits, the last with weight -1.
Fault nl_bsn(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 9); fault != Fault::none) return fault;
  if (part(v, 0, 9) == 0) return Fault::component;
  return checked(weighted(v, {9, 8, 7, 6, 5, 4, 3, 2, 10}) % 11 == 0);
}
constexpr std::string_view nl_bsn_good[] = {"1112.22.333"};
constexpr std::string_view nl_bsn_bad[] = {"1112.52.333", "1112223334"};

// Portugal: the tax number, which the citizen card repeats with two letters and a check.
Fault pt_nif(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 9); fault != Fault::none) return fault;
  if (v[0] == '0') return Fault::component;
  return checked((11 - weighted(v, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == value(v[8]));
}
constexpr std::string_view pt_nif_good[] = {"501 964 843"};
constexpr std::string_view pt_nif_bad[] = {"501 964 842", "50196484"};
Fault pt_cc(std::string_view v) {
  if (v.size() != 12) return Fault::length;
  if (!all_digits(v.substr(0, 9)) || !is_digit(v[11])) return Fault::format;
  unsigned sum = 0;
  for (unsigned i = 0; i < 12; ++i) {
    if (!is_digit(v[i]) && !is_upper(v[i])) return Fault::format;
    unsigned worth = is_digit(v[i]) ? value(v[i]) : static_cast<unsigned>(v[i] - 'A') + 10;
    if (i % 2 == 0) {
      worth *= 2;
      if (worth > 9) worth -= 9;
    }
    sum += worth;
  }
  return checked(sum % 10 == 0);
}
constexpr std::string_view pt_cc_good[] = {"00000000 0 ZZ4"};
constexpr std::string_view pt_cc_bad[] = {"00000000 A ZZ4", "00000000 0 ZZ3"};

// Romania: sex and century, birth date, county, serial, check.
Fault ro_cnp(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (v[0] == '0') return Fault::component;
  static constexpr unsigned centuries[10] = {0, 1900, 1900, 1800, 1800, 2000, 2000, 1900, 1900, 1900};
  if (!day_exists(centuries[value(v[0])] + part(v, 1, 2), part(v, 3, 2), part(v, 5, 2))) return Fault::component;
  const unsigned county = part(v, 7, 2);
  if (county == 0 || (county > 48 && county != 51 && county != 52 && county != 70 && (county < 80 || county > 83)))
    return Fault::component;
  const unsigned rest = weighted(v, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
  return checked((rest == 10 ? 1 : rest) == value(v[12]));
}
constexpr std::string_view ro_cnp_good[] = {"1630615123457"};
constexpr std::string_view ro_cnp_bad[] = {"1630615123458", "0800101221142", "1632215123457"};

// Slovenia and the states of former Yugoslavia: birth date with three digits of the year, region, serial.
Fault emso(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  const unsigned year = part(v, 4, 3) + (part(v, 4, 3) < 800 ? 2000u : 1000u);
  if (!day_exists(year, part(v, 2, 2), part(v, 0, 2))) return Fault::component;
  const unsigned rest = weighted(v, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  return checked((11 - rest) % 11 % 10 == value(v[12]));
}
constexpr std::string_view si_emso_good[] = {"0101006500006"};
constexpr std::string_view si_emso_bad[] = {"0101006500007", "0113006500006", "010100650000"};

// Sweden: birth date, serial, Luhn over ten digits; the day raised by 60 for those who are not registered.
Fault se_personnummer(std::string_view v) {
  if (v.size() != 10 && v.size() != 12) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const std::string_view ten = v.substr(v.size() - 10);
  const unsigned month = part(ten, 2, 2), day = part(ten, 4, 2) > 60 ? part(ten, 4, 2) - 60 : part(ten, 4, 2);
  const bool exists = v.size() == 12 ? day_exists(part(v, 0, 4), month, day) && v[0] <= '2' && v[0] >= '1'
                                     : day_exists_in_some_century(part(ten, 0, 2), month, day);
  if (!exists) return Fault::component;
  return checked(luhn_holds(ten.data(), 10));
}
constexpr std::string_view se_personnummer_good[] = {"880320-0016", "19880320-0016", "199109242397"};
constexpr std::string_view se_personnummer_bad[] = {"880320-0018", "881320-0016", "88032000"};

constexpr Number list[] = {
    {"at_svnr", "Sozialversicherungsnummer (Austria)", Element::national_id, "Dachverband der Sozialversicherung",
     "ASVG par. 31: weights 3 7 9 5 8 4 2 1 6, mod 11", at_svnr, at_svnr_good, at_svnr_bad, compact_digits},
    {"be_nn", "National number (Belgium)", Element::national_id, "Rijksregister",
     "Royal decree of 3 April 1984: 97 less the rest by 97", be_nn, be_nn_good, be_nn_bad, compact_digits},
    {"bg_egn", "EGN (Bulgaria)", Element::national_id, "GRAO", "GRAO: mod 11", bg_egn, bg_egn_good, bg_egn_bad,
     compact_digits},
    {"bg_pnf", "Personal number of a foreigner (Bulgaria)", Element::national_id, "Ministry of the Interior",
     "GRAO: weights 21 to 1, mod 10", bg_pnf, bg_pnf_good, bg_pnf_bad, compact_digits},
    {"cy_tic", "Tax identification code (Cyprus)", Element::national_id, "Tax Department", "OECD TIN sheet, Cyprus",
     cy_tic, cy_tic_good, cy_tic_bad, compact_cy_tic},
    {"cz_rc", "Birth number (Czechia, Slovakia)", Element::national_id, "Ministry of the Interior",
     "Act 133/2000 Coll.: divisible by 11", rodne_cislo, cz_rc_good, cz_rc_bad, compact_digits},
    {"de_idnr", "Steuer-Identifikationsnummer (Germany)", Element::national_id, "Bundeszentralamt fuer Steuern",
     "AO par. 139b: ISO 7064 mod 11,10", de_idnr, de_idnr_good, de_idnr_bad, compact_digits},
    {"de_svnr", "Rentenversicherungsnummer (Germany)", Element::national_id, "Deutsche Rentenversicherung",
     "SGB VI par. 147: cross sums, mod 10", de_svnr, de_svnr_good, de_svnr_bad, compact_alnum},
    {"de_kvnr", "Krankenversichertennummer (Germany)", Element::health_insurance, "GKV-Spitzenverband",
     "SGB V par. 290: cross sums, mod 10", de_kvnr, de_kvnr_good, de_kvnr_bad, compact_alnum},
    {"de_document", "Number of an identity card or passport (Germany)", Element::passport, "Bundesdruckerei",
     "PassV: weights 7 3 1", de_document, de_document_good, de_document_bad, compact_alnum, false},
    {"dk_cpr", "CPR number (Denmark)", Element::national_id, "CPR-kontoret", "CPR-kontoret: date and century", dk_cpr,
     dk_cpr_good, dk_cpr_bad, compact_digits, false},
    {"ee_ik", "Isikukood (Estonia)", Element::national_id, "Siseministeerium", "EVS 585: two rows of weights, mod 11",
     ee_ik, ee_ik_good, ee_ik_bad, compact_digits},
    {"fi_hetu", "Henkilotunnus (Finland)", Element::national_id, "Digital and Population Data Services Agency",
     "DVV: mod 31", fi_hetu_any, fi_hetu_good, fi_hetu_bad, compact_hetu},
    {"fr_nif", "Numero fiscal (France)", Element::national_id, "Direction generale des Finances publiques",
     "OECD TIN sheet, France: mod 511", fr_nif, fr_nif_good, fr_nif_bad, compact_digits},
    {"gr_amka", "AMKA (Greece)", Element::national_id, "IDIKA", "IDIKA: birth date and Luhn", gr_amka, gr_amka_good,
     gr_amka_bad, compact_digits},
    {"hr_oib", "OIB (Croatia)", Element::national_id, "Porezna uprava", "OIB Act: ISO 7064 mod 11,10", hr_oib,
     hr_oib_good, hr_oib_bad, compact_digits},
    {"hu_taj", "TAJ number (Hungary)", Element::national_id, "NEAK", "Act XX of 1996: weights 3 and 7, mod 10", hu_taj,
     hu_taj_good, hu_taj_bad, compact_digits},
    {"hu_tax", "Tax number of a person (Hungary)", Element::national_id, "NAV", "Act XX of 1996: mod 11", hu_tax,
     hu_tax_good, hu_tax_bad, compact_digits},
    {"ie_pps", "PPS number (Ireland)", Element::national_id, "Department of Social Protection",
     "Revenue Commissioners: mod 23", ie_pps, ie_pps_good, ie_pps_bad, compact_alnum},
    {"lt_asmens", "Asmens kodas (Lithuania)", Element::national_id, "Registru centras",
     "Population register law: two rows of weights, mod 11", lt_asmens, lt_asmens_good, lt_asmens_bad, compact_digits},
    {"lu_matricule", "Matricule (Luxembourg)", Element::national_id, "CTIE", "Law of 19 June 2013: Luhn and Verhoeff",
     lu_matricule, lu_matricule_good, lu_matricule_bad, compact_digits},
    {"lv_pk", "Personas kods (Latvia)", Element::national_id, "PMLP", "OECD TIN sheet, Latvia", lv_pk, lv_pk_good,
     lv_pk_bad, compact_digits},
    {"nl_bsn", "Burgerservicenummer (Netherlands)", Element::national_id, "RvIG", "Wabb: elfproef", nl_bsn, nl_bsn_good,
     nl_bsn_bad, compact_digits},
    {"pt_nif", "NIF (Portugal)", Element::national_id, "Autoridade Tributaria", "Decreto-Lei 14/2013: mod 11", pt_nif,
     pt_nif_good, pt_nif_bad, compact_digits},
    {"pt_cc", "Cartao de Cidadao (Portugal)", Element::national_id, "IRN", "AMA: Luhn over letters and digits", pt_cc,
     pt_cc_good, pt_cc_bad, compact_alnum},
    {"ro_cnp", "CNP (Romania)", Element::national_id, "DEPABD", "Government decision 1375/2006: mod 11", ro_cnp,
     ro_cnp_good, ro_cnp_bad, compact_digits},
    {"emso", "EMSO or JMBG (Slovenia, Serbia, Bosnia, North Macedonia, Montenegro)", Element::national_id,
     "Ministries of the Interior", "JMBG decree of 1976: mod 11", emso, si_emso_good, si_emso_bad, compact_digits},
    {"se_personnummer", "Personnummer (Sweden)", Element::national_id, "Skatteverket", "SKV 704: Luhn", se_personnummer,
     se_personnummer_good, se_personnummer_bad, compact_digits},
};

}  // namespace

std::span<const Number> abroad::european_union() { return list; }

}  // namespace spillmap::detect
