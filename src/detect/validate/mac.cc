// MAC address: six pairs of hexadecimal digits between colons or dashes.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_trim(std::string_view written) { return to_lower(trim(written)); }

Fault validate(std::string_view v) {
  if (v.size() != 17) return Fault::length;
  for (std::size_t i = 0; i < 17; ++i) {
    const bool hex = is_digit(v[i]) || (v[i] >= 'a' && v[i] <= 'f');
    if (i % 3 == 2 ? v[i] != v[2] || (v[i] != ':' && v[i] != '-') : !hex) return Fault::format;
  }
  return Fault::none;
}

constexpr std::string_view good[] = {"00:1A:2b:3c:4d:5e", "00-1a-2b-3c-4d-5e"};
constexpr std::string_view bad[] = {"00:1a:2b:3c:4d", "00:1a:2b:3c:4d:5g", "00:1a-2b:3c:4d:5e"};

}  // namespace

const Number numbers::mac{"mac", "MAC address", std::nullopt, "IEEE", "IEEE 802", validate, good, bad, compact_trim};

}  // namespace spillmap::detect
