// National insurance number of the United Kingdom: two letters, six digits, A to D. D, F, I, Q, U, V are not used
// before the digits, O not in the second place, and some pairs never.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

Fault validate(std::string_view v) {
  if (v.size() != 9) return Fault::length;
  if (!is_upper(v[0]) || !is_upper(v[1]) || !all_digits(v.substr(2, 6)) || v[8] < 'A' || v[8] > 'D')
    return Fault::format;
  constexpr std::string_view unused = "DFIQUV";
  if (unused.find(v[0]) != std::string_view::npos || unused.find(v[1]) != std::string_view::npos || v[1] == 'O')
    return Fault::component;
  for (std::string_view pair : {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})
    if (v.substr(0, 2) == pair) return Fault::component;
  return Fault::none;
}

constexpr std::string_view good[] = {"AB 12 34 56 C", "ab123456d"};
constexpr std::string_view bad[] = {"QQ123456C", "AB123456E", "BG123456A", "AO123456A", "AB12345C"};

}  // namespace

const Number numbers::uk_nino{"uk_nino",
                              "National insurance number (UK)",
                              Element::national_id,
                              "HM Revenue and Customs",
                              "HMRC National Insurance Manual NIM39110",
                              validate,
                              good,
                              bad,
                              compact_alnum,
                              false};

}  // namespace spillmap::detect
