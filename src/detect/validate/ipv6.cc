// IPv6 address: eight groups of up to four hexadecimal digits between colons, one run of zero groups shortened to a
// double colon.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_trim(std::string_view written) { return to_lower(trim(written)); }

Fault validate(std::string_view v) {
  unsigned groups = 0, digits = 0;
  bool shortened = false, open = true;  // open: a group may or must follow
  for (std::size_t i = 0; i < v.size(); ++i) {
    if (v[i] == ':') {
      if (digits != 0) ++groups;
      if (i + 1 < v.size() && v[i + 1] == ':') {
        if (shortened) return Fault::format;
        shortened = true;
        open = false;
        ++i;
      } else {
        if (digits == 0) return Fault::format;
        open = true;
      }
      digits = 0;
    } else if (is_digit(v[i]) || (v[i] >= 'a' && v[i] <= 'f')) {
      if (++digits > 4) return Fault::format;
      open = false;
    } else {
      return Fault::format;
    }
  }
  if (open) return Fault::format;
  if (digits != 0) ++groups;
  return shortened ? (groups <= 7 ? Fault::none : Fault::length) : (groups == 8 ? Fault::none : Fault::length);
}

constexpr std::string_view good[] = {"2001:db8::1", "fe80::1", "::1", "2001:0db8:0000:0000:0000:ff00:0042:8329"};
constexpr std::string_view bad[] = {"2001:db8", "1:2:3:4:5:6:7:8:9", "2001::db8::1", "12345::1",
                                    "g::1",     "1:2:3:4:5:6:7:"};

}  // namespace

const Number numbers::ipv6{"ipv6", "IPv6 address", std::nullopt, "IANA", "RFC 4291", validate, good, bad, compact_trim};

}  // namespace spillmap::detect
