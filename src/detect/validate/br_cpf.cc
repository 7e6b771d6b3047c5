// Cadastro de Pessoas Fisicas of Brazil: eleven digits, the last two checks by mod 11.
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 11) return Fault::length;
  if (!all_digits(v)) return Fault::format;
  if (v.find_first_not_of(v[0]) == std::string_view::npos) return Fault::component;
  for (unsigned n = 9; n < 11; ++n) {
    unsigned sum = 0;
    for (unsigned i = 0; i < n; ++i) sum += static_cast<unsigned>(v[i] - '0') * (n + 1 - i);
    if (sum * 10 % 11 % 10 != static_cast<unsigned>(v[n] - '0')) return Fault::checksum;
  }
  return Fault::none;
}

constexpr std::string_view good[] = {"390.533.447-05"};
constexpr std::string_view bad[] = {"390.533.447-06", "111.111.111-11", "3905334470"};

}  // namespace

const Number numbers::br_cpf{"br_cpf",
                             "CPF (Brazil)",
                             Element::national_id,
                             "Receita Federal",
                             "Receita Federal: two mod 11 digits",
                             validate,
                             good,
                             bad,
                             compact_digits};

}  // namespace spillmap::detect
