// Numbers of persons in European states outside of the Union.
#include <cstdint>

#include "detect/validate/abroad/abroad.h"
#include "detect/validate/abroad/sums.h"

namespace spillmap::detect {
namespace {

// Switzerland: a number of 13 digits that begins with the country's code.
Fault ch_ahv(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 13); fault != Fault::none) return fault;
  if (!v.starts_with("756")) return Fault::component;
  return checked(ean13_holds(v));
}
constexpr std::string_view ch_ahv_good[] = {"756.9217.0769.85"};
constexpr std::string_view ch_ahv_bad[] = {"756.9217.0769.84", "123.4567.8910.19", "756921707698"};

// Iceland: birth date, serial, check, century. Companies have the day raised by 40.
Fault is_kennitala(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  const unsigned century = v[9] == '9' ? 1900 : v[9] == '0' ? 2000 : v[9] == '8' ? 1800 : 0;
  const unsigned day = part(v, 0, 2) > 40 ? part(v, 0, 2) - 40 : part(v, 0, 2);
  if (century == 0 || !day_exists(century + part(v, 4, 2), part(v, 2, 2), day)) return Fault::component;
  return checked(weighted(v, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}
constexpr std::string_view is_kennitala_good[] = {"450401-3150", "120174-3399"};
constexpr std::string_view is_kennitala_bad[] = {"530575-0299", "320174-3399", "120174-339"};

// Norway: birth date, serial, two checks. D numbers have the day raised by 40, help numbers the month.
Fault no_fodselsnummer(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  const unsigned serial = part(v, 6, 3), two = part(v, 4, 2);
  unsigned day = part(v, 0, 2), month = part(v, 2, 2), century = 0;
  if (day > 40) day -= 40;
  if (month > 80)
    month -= 80;
  else if (month > 40)
    month -= 40;
  if (serial < 500)
    century = 1900;
  else if (two >= 54 && serial < 750)
    century = 1800;
  else if (two < 40)
    century = 2000;
  else if (serial >= 900)
    century = 1900;
  if (century == 0 || !day_exists(century + two, month, day)) return Fault::component;
  const unsigned first = (11 - weighted(v, {3, 7, 6, 1, 8, 9, 4, 5, 2}) % 11) % 11;
  const unsigned second = (11 - weighted(v, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return checked(first == value(v[9]) && second == value(v[10]));
}
constexpr std::string_view no_fodselsnummer_good[] = {"151086 95088", "550285 30039"};
constexpr std::string_view no_fodselsnummer_bad[] = {"151086 95077", "321086 95088", "15108695"};

// Russia: the tax number of a person has two checks, the pension number one.
Fault ru_inn(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 12); fault != Fault::none) return fault;
  return checked(weighted(v, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == value(v[10]) &&
                 weighted(v, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == value(v[11]));
}
constexpr std::string_view ru_inn_good[] = {"123456789047"};
constexpr std::string_view ru_inn_bad[] = {"123456789037", "12345678904"};
Fault ru_snils(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  const unsigned rest = weighted(v, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101;
  return checked((rest == 100 ? 0 : rest) == part(v, 9, 2) && part(v, 0, 9) > 1001998);
}
constexpr std::string_view ru_snils_good[] = {"112-233-445 95"};
constexpr std::string_view ru_snils_bad[] = {"112-233-445 96", "112-233-445"};

// Turkey: eleven digits, two checks.
Fault tr_tckimlik(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 11); fault != Fault::none) return fault;
  if (v[0] == '0') return Fault::component;
  unsigned odd = 0, even = 0;
  for (unsigned i = 0; i < 9; ++i) (i % 2 == 0 ? odd : even) += value(v[i]);
  const unsigned first = (odd * 7 + 100 - even) % 10;
  return checked(first == value(v[9]) && (odd + even + first) % 10 == value(v[10]));
}
constexpr std::string_view tr_tckimlik_good[] = {"17291716060"};
constexpr std::string_view tr_tckimlik_bad[] = {"17291716050", "07291716092", "1729171606"};

// Ukraine: registration number of a tax payer; the first five digits are the days since the end of 1899.
Fault ua_rntrc(std::string_view v) {
  if (const Fault fault = digits_of_length(v, 10); fault != Fault::none) return fault;
  // -1 is 10 by 11.
  return checked(weighted(v, {10, 5, 7, 9, 4, 6, 10, 5, 7}) % 11 % 10 == value(v[9]));
}
constexpr std::string_view ua_rntrc_good[] = {"1759013776"};
constexpr std::string_view ua_rntrc_bad[] = {"1759013770", "175901377"};

// Licence of a driver in Great Britain: surname, birth date with women's month raised by 50, initials.
Fault driver_of_great_britain(std::string_view v) {
  if (v.size() != 16 && v.size() != 18) return Fault::length;
  bool nines = false;
  for (unsigned i = 0; i < 5; ++i) {
    if (v[i] == '9') {
      if (i == 0) return Fault::format;
      nines = true;
    } else if (!is_upper(v[i]) || nines) {
      return Fault::format;
    }
  }
  if (!all_digits(v.substr(5, 6))) return Fault::format;
  for (unsigned i = 11; i < 13; ++i)
    if (!is_upper(v[i]) && v[i] != '9') return Fault::format;
  if (!is_digit(v[13]) || !is_alnum(v[14]) || !is_upper(v[15])) return Fault::format;
  if (v.size() == 18 && !all_digits(v.substr(16))) return Fault::format;
  const unsigned month = part(v, 6, 2) % 50, day = part(v, 8, 2);
  return month >= 1 && month <= 12 && part(v, 6, 2) <= 62 && day >= 1 && day <= 31 ? Fault::none : Fault::component;
}
constexpr std::string_view uk_driver_good[] = {"MORGA 657054 SM9IJ", "JONES710153J99EF"};
constexpr std::string_view uk_driver_bad[] = {"MORGA 677054 SM9IJ", "MORG7 657054 SM9IJ", "MORGA657054SM9I"};

constexpr Number list[] = {
    {"ch_ahv", "AHV number (Switzerland)", Element::national_id, "Zentrale Ausgleichsstelle",
     "AHVG art. 50c: EAN-13 with 756", ch_ahv, ch_ahv_good, ch_ahv_bad, compact_digits},
    {"is_kennitala", "Kennitala (Iceland)", Element::national_id, "Registers Iceland", "Act 140/2019: mod 11",
     is_kennitala, is_kennitala_good, is_kennitala_bad, compact_digits},
    {"no_fodselsnummer", "Fodselsnummer (Norway)", Element::national_id, "Skatteetaten",
     "Folkeregisterforskriften: two rows of weights, mod 11", no_fodselsnummer, no_fodselsnummer_good,
     no_fodselsnummer_bad, compact_digits},
    {"ru_inn", "INN of a person (Russia)", Element::national_id, "Federal Tax Service", "Order MMV-7-6/435: mod 11",
     ru_inn, ru_inn_good, ru_inn_bad, compact_digits},
    {"ru_snils", "SNILS (Russia)", Element::national_id, "Pension Fund", "Pension Fund: weights 9 to 1, mod 101",
     ru_snils, ru_snils_good, ru_snils_bad, compact_digits},
    {"tr_tckimlik", "T.C. kimlik numarasi (Turkey)", Element::national_id, "NVI", "NVI: mod 10", tr_tckimlik,
     tr_tckimlik_good, tr_tckimlik_bad, compact_digits},
    {"ua_rntrc", "RNTRC (Ukraine)", Element::national_id, "State Tax Service", "Order 822 of 2017: mod 11", ua_rntrc,
     ua_rntrc_good, ua_rntrc_bad, compact_digits},
};

}  // namespace

const Number numbers::uk_driver{"uk_driver",
                                "Driver number (Great Britain)",
                                Element::drivers_license,
                                "DVLA",
                                "DVLA: form and birth date",
                                driver_of_great_britain,
                                uk_driver_good,
                                uk_driver_bad,
                                compact_alnum,
                                false};

std::span<const Number> abroad::europe() { return list; }

}  // namespace spillmap::detect
