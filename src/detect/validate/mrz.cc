// Second line of the machine-readable zone of a passport (TD3, 44 characters): number, check, nationality, birth date,
// check, sex, expiry, check, optional data, checks. Weights 7 3 1.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

unsigned value_of(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (is_upper(c)) return static_cast<unsigned>(c - 'A' + 10);
  return 0;
}

bool check_holds(std::string_view field, char check) {
  static constexpr unsigned weights[3] = {7, 3, 1};
  unsigned sum = 0;
  for (std::size_t i = 0; i < field.size(); ++i) sum += value_of(field[i]) * weights[i % 3];
  return is_digit(check) && sum % 10 == static_cast<unsigned>(check - '0');
}

std::string compact_zone(std::string_view written) {
  std::string out;
  for (char c : written)
    if (!is_space(c)) out.push_back(upper(c));
  return out;
}

Fault validate(std::string_view v) {
  if (v.size() != 44) return Fault::length;
  for (char c : v)
    if (!is_upper(c) && !is_digit(c) && c != '<') return Fault::format;
  if (!all_digits(v.substr(13, 6)) || !all_digits(v.substr(21, 6))) return Fault::format;
  if (v[20] != 'M' && v[20] != 'F' && v[20] != '<' && v[20] != 'X') return Fault::component;
  return check_holds(v.substr(0, 9), v[9]) && check_holds(v.substr(13, 6), v[19]) && check_holds(v.substr(21, 6), v[27])
             ? Fault::none
             : Fault::checksum;
}

constexpr std::string_view good[] = {"L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
constexpr std::string_view bad[] = {"L898902C37UTO7408122F1204159ZE184226B<<<<<10", "L898902C36UTO7408122F1204159"};

}  // namespace

const Number numbers::mrz{"mrz",
                          "Machine-readable zone",
                          Element::passport,
                          "States, by ICAO",
                          "ICAO Doc 9303 part 3",
                          validate,
                          good,
                          bad,
                          compact_zone};

}  // namespace spillmap::detect
