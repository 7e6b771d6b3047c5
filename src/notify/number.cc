#include "notify/number.h"

#include <sodium.h>

#include <array>
#include <cstdint>

#include "base/text.h"

namespace spillmap::notify {
namespace {
constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t data_digits = 11;

std::array<unsigned char, 32> keyed_hash(std::string_view case_key, std::string_view what) {
  // The key of the hash takes at most 64 bytes; a case key of any length is brought to 32 first.
  std::array<unsigned char, 32> key{}, out{};
  crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(case_key.data()), case_key.size(),
                     nullptr, 0);
  crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char*>(what.data()), what.size(),
                     key.data(), key.size());
  return out;
}

// Weights are odd, so that one wrong digit always shows, and grow by two, so that most swaps of neighbours do.
std::uint32_t check_of(const std::array<std::uint32_t, data_digits>& values) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < data_digits; ++i) sum += values[i] * static_cast<std::uint32_t>(2 * i + 1);
  return sum % 32;
}
}  // namespace

std::string letter_number(std::string_view case_key, std::string_view person) {
  const auto hash = keyed_hash(case_key, "letter:" + std::string(person));
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 8; ++i) bits = bits << 8 | hash[i];
  std::array<std::uint32_t, data_digits> values{};
  for (auto& value : values) {
    value = bits & 31;
    bits >>= 5;
  }
  std::string out;
  for (std::size_t i = 0; i <= data_digits; ++i) {
    if (i == 4 || i == 8) out.push_back('-');
    out.push_back(digits[i < data_digits ? values[i] : check_of(values)]);
  }
  return out;
}

bool is_letter_number(std::string_view text) {
  std::array<std::uint32_t, data_digits> values{};
  std::size_t at = 0;
  std::uint32_t check = 32;
  for (char c : text) {
    if (c == '-' || c == ' ') continue;
    c = upper(c);
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const std::size_t value = digits.find(c);
    if (value == std::string_view::npos || at > data_digits) return false;
    if (at < data_digits)
      values[at] = static_cast<std::uint32_t>(value);
    else
      check = static_cast<std::uint32_t>(value);
    ++at;
  }
  return at == data_digits + 1 && check == check_of(values);
}

std::string document_id(std::string_view case_key, std::string_view what) {
  const auto hash = keyed_hash(case_key, "document:" + std::string(what));
  return hex({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace spillmap::notify
