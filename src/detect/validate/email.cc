// E-mail address: a local part of up to 64 characters, @, and a host name that ends in a label of two or more letters.
#include "base/text.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

std::string compact_trim(std::string_view written) { return to_lower(trim(written)); }

bool is_local(char c) { return is_word(c) || std::string_view("._%+-'&/=#~").find(c) != std::string_view::npos; }

Fault validate(std::string_view v) {
  const std::size_t at = v.find('@');
  if (at == std::string_view::npos) return Fault::format;
  if (at == 0 || at > 64 || v.size() - at - 1 > 253) return Fault::length;
  for (char c : v.substr(0, at))
    if (!is_local(c)) return Fault::format;
  if (v[0] == '.' || v[at - 1] == '.') return Fault::format;
  const std::string_view host = v.substr(at + 1);
  std::size_t label_begin = 0, labels = 0;
  for (std::size_t i = 0; i <= host.size(); ++i) {
    if (i < host.size() && host[i] != '.') {
      if (!is_word(host[i]) && host[i] != '-') return Fault::format;
      continue;
    }
    if (i == label_begin || i - label_begin > 63) return Fault::format;
    ++labels;
    if (i == host.size()) {
      if (i - label_begin < 2) return Fault::format;
      for (char c : host.substr(label_begin))
        if (!is_word(c) || is_digit(c)) return Fault::format;
    }
    label_begin = i + 1;
  }
  return labels >= 2 ? Fault::none : Fault::length;
}

constexpr std::string_view good[] = {"jane.doe@example.com", "j+x@mail.example.org", "o'neil@example.co.uk"};
constexpr std::string_view bad[] = {"jane.doe",         "@example.com",   "jane@example", "jane@@example.com",
                                    "jane@example.c1m", ".x@example.com", "jane@-.",      "a b@example.com"};

}  // namespace

const Number numbers::email{
    "email", "E-mail address", Element::email, "Mail systems", "RFC 5321 and what mail systems accept", validate, good,
    bad,     compact_trim};

}  // namespace spillmap::detect
