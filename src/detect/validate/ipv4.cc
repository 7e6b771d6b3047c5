// IPv4 address: four numbers of 0 to 255 between dots. Nobody's element, known so that it is not taken for another
// number.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_trim(std::string_view written) { return to_lower(trim(written)); }

Fault validate(std::string_view v) {
  unsigned parts = 0, value = 0, digits = 0;
  for (std::size_t i = 0; i <= v.size(); ++i) {
    if (i == v.size() || v[i] == '.') {
      if (digits == 0) return Fault::format;
      if (value > 255) return Fault::component;
      ++parts;
      value = digits = 0;
    } else if (is_digit(v[i])) {
      if (++digits > 3) return Fault::format;
      value = value * 10 + static_cast<unsigned>(v[i] - '0');
    } else {
      return Fault::format;
    }
  }
  return parts == 4 ? Fault::none : Fault::length;
}

constexpr std::string_view good[] = {"10.0.0.1", "255.255.255.255"};
constexpr std::string_view bad[] = {"256.1.1.1", "10.0.0", "10.0.0.1.2", "1000.0.0.1", "10..0.1", "a.b.c.d"};

}  // namespace

const Number numbers::ipv4{"ipv4", "IPv4 address", std::nullopt, "IANA", "RFC 791", validate, good, bad, compact_trim};

}  // namespace spillmap::detect
