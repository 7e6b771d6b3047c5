// Rol unico tributario of Chile: seven or eight digits and a check by mod 11, K for ten.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() < 8 || v.size() > 9) return Fault::length;
  const std::string_view body = v.substr(0, v.size() - 1);
  if (!all_digits(body)) return Fault::format;
  unsigned sum = 0, weight = 2;
  for (std::size_t i = body.size(); i-- > 0;) {
    sum += weight * static_cast<unsigned>(body[i] - '0');
    weight = weight == 7 ? 2 : weight + 1;
  }
  const unsigned check = 11 - sum % 11;
  const char expected = check == 11 ? '0' : check == 10 ? 'K' : static_cast<char>('0' + check);
  return v.back() == expected ? Fault::none : Fault::checksum;
}

std::string compact(std::string_view written) { return without_prefix(compact_alnum(written), "CL"); }

constexpr std::string_view good[] = {"12.531.909-2"};
constexpr std::string_view bad[] = {"12.531.909-3", "12.531.909", "125-2"};

}  // namespace

const Number numbers::cl_rut{
    "cl_rut", "RUT (Chile)", Element::national_id, "Servicio de Registro Civil", "SII: mod 11", validate, good,
    bad,      compact};

}  // namespace spillmap::detect
