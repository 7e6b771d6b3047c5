#include "pipeline/mask.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap::pipeline {
namespace {
constexpr std::string_view hidden = "****";

// Letters and digits become '*', except the last four, or half of them when there are fewer than eight.
std::string last_four(std::string_view value) {
  const auto shown_kind = [](char c) { return is_word(c); };
  const auto total = static_cast<std::size_t>(std::count_if(value.begin(), value.end(), shown_kind));
  std::size_t to_hide = total - std::min<std::size_t>(4, total / 2);
  std::string out;
  for (const char c : value) {
    if (!shown_kind(c) || to_hide == 0) {
      out.push_back(c);
      continue;
    }
    --to_hide;
    // A character of several bytes is one star: its first byte says so.
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) out.push_back('*');
  }
  return scrub_utf8(out);
}

std::string mail_address(std::string_view value) {
  const std::size_t at = value.find('@');
  if (at == std::string_view::npos || at == 0) return std::string(hidden);
  std::size_t first = 0;
  next_code_point(value, first);
  return std::string(value.substr(0, first < at ? first : 0)) + "***" + std::string(value.substr(at));
}
}  // namespace

std::string masked_date(std::string_view iso_date) {
  const std::string_view year = iso_date.substr(0, 4);
  if (year.empty()) return {};
  return year.size() == 4 && std::all_of(year.begin(), year.end(), is_digit) ? std::string(year) : std::string(hidden);
}

std::string masked(Element element, std::string_view value, std::string_view normalized) {
  if (value.empty()) return {};
  switch (element) {
    case Element::name:
    case Element::address:
    case Element::diagnosis:
    case Element::treatment:
    case Element::medication:
    case Element::genetic:
    case Element::biometric: return std::string(value);
    case Element::date_of_birth: return normalized.empty() ? std::string(hidden) : masked_date(normalized);
    case Element::email: return mail_address(value);
    case Element::account_access:
    case Element::credentials: return std::string(hidden);
    case Element::phone:
    case Element::ssn:
    case Element::itin:
    case Element::drivers_license:
    case Element::state_id:
    case Element::passport:
    case Element::alien_number:
    case Element::military_id:
    case Element::tribal_id:
    case Element::national_id:
    case Element::bank_account:
    case Element::payment_card:
    case Element::medical_record_number:
    case Element::health_insurance: return last_four(value);
  }
  return std::string(hidden);
}

}  // namespace spillmap::pipeline
