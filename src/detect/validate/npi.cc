// National provider identifier: a clinician's or practice's public number, not a patient's. Ten digits, the first 1 or
// 2, Luhn with 80840 put before.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 10) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v[0] != '1' && v[0] != '2') return Fault::component;
  return npi_holds(v.data()) ? Fault::none : Fault::checksum;
}

constexpr std::string_view good[] = {"1234567893", "1245319599"};
constexpr std::string_view bad[] = {"1234567890", "3234567893", "123456789"};

}  // namespace

const Number numbers::npi{"npi",
                          "National provider identifier",
                          std::nullopt,
                          "Centers for Medicare and Medicaid Services",
                          "CMS, Requirements for NPI check digit (public domain)",
                          validate,
                          good,
                          bad,
                          compact_digits};

}  // namespace spillmap::detect
