// Web address: a scheme, ://, and a host. Digits inside it are no personal numbers.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_trim(std::string_view written) { return to_lower(trim(written)); }

Fault validate(std::string_view v) {
  const std::size_t mark = v.find("://");
  if (mark == std::string_view::npos || mark < 2 || mark > 10) return Fault::format;
  for (char c : v.substr(0, mark))
    if (!is_alpha(c)) return Fault::format;
  return v.size() > mark + 3 && (is_word(v[mark + 3]) || v[mark + 3] == '[') ? Fault::none : Fault::length;
}

constexpr std::string_view good[] = {"https://example.com/x?id=123", "ftp://a"};
constexpr std::string_view bad[] = {"example.com", "://x", "http://", "1http://x"};

}  // namespace

const Number numbers::url{"url", "Web address", std::nullopt, "IETF", "RFC 3986", validate, good, bad, compact_trim};

}  // namespace spillmap::detect
