// Resident registration number of Korea: birth date, sex and century, region, sequence, check (mod 11, until October
// 2020). It holds the birth date.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 13) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  const unsigned month = number_of(v.data() + 2, 2), day = number_of(v.data() + 4, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31) return Fault::component;
  // 9 and 0 stand for the nineteenth century, of which somebody may still be in old files.
  if ((v[6] == '9' || v[6] == '0') && number_of(v.data(), 2) < 80) return Fault::component;
  unsigned sum = 0;
  for (unsigned i = 0; i < 12; ++i) sum += static_cast<unsigned>(v[i] - '0') * (2 + i % 8);
  return (11 - sum % 11) % 10 == static_cast<unsigned>(v[12] - '0') ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"971013-9019902"};
constexpr std::string_view bad[] = {"971013-9019903", "971313-9019902", "971013-901990"};

}  // namespace

const Number numbers::kr_rrn{"kr_rrn",
                             "Resident registration number (Korea)",
                             Element::national_id,
                             "Ministry of the Interior and Safety",
                             "Resident Registration Act: weights 2-9, mod 11",
                             validate,
                             good,
                             bad,
                             compact_digits};

}  // namespace spillmap::detect
